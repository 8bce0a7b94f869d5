/** Filters of the register and the network page, and the values of each offer. */
import { languagesOf, offerFacets } from '../../../report/register/offer-facets.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import type { PageScope } from '../assembly.ts';
import { collatorOf, networkWords } from '../../../language/page-topics.ts';

/** What offers can be filtered by; the name is the parameter in the address. */
export type FacetName = 'type' | 'area' | 'phase' | 'language' | 'free' | 'provider';

/** One filter: its label, and the values that occur. */
export interface FilterFacet {
  readonly name: FacetName;
  readonly label: string;
  /** „alle Arten“: no choice made. */
  readonly all: string;
  readonly values: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: number;
  }[];
}

/** Filters with more than one value over all offers, or some; the order is that of the form. */
export function filterFacets(
  { view, language }: PageScope,
  offers?: readonly Offer[],
): readonly FilterFacet[] {
  const facets = offerFacets(view, collatorOf(language), offers);
  const { filters } = networkWords(language);
  const facet = (
    name: FacetName,
    values: FilterFacet['values'],
    least = 2,
  ): readonly FilterFacet[] => {
    const [label, all] = filters[name];
    return values.length < least ? [] : [{ name, label, all, values }];
  };
  const { yes, no } = facets.free;
  return [
    ...facet('type', facets.types),
    ...facet('area', facets.areas),
    ...facet('phase', facets.phases),
    ...facet('language', facets.languages),
    ...facet(
      'free',
      [
        { id: 'yes', title: filters.isFree, count: yes },
        { id: 'no', title: filters.notFree, count: no },
      ].filter(({ count }) => count > 0),
      1,
    ),
    ...facet('provider', facets.providers),
  ];
}

/** The values of one offer, as the filters name them. */
export const facetsOf = (offer: Offer): Readonly<Record<FacetName, readonly string[]>> => ({
  type: offer.types,
  area: offer.area === undefined ? [] : [offer.area],
  phase: offer.phases,
  language: languagesOf(offer).map(({ id }) => id),
  free: offer.free === undefined ? [] : [offer.free ? 'yes' : 'no'],
  provider: offer.provider === undefined ? [] : [offer.provider],
});
