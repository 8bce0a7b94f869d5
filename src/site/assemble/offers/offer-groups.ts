/** Offers as lists show them: one line each, under the headings of their types. */
import { slugOfId } from '../../../domain/naming/slug.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import { typeTitle } from '../../../report/register/chosen-offers.ts';
import { offerMark } from '../../../figures/offer-map/model.ts';
import { placeLink } from '../assembly.ts';
import type { PageScope } from '../assembly.ts';
import { facetsOf } from './filter-facets.ts';
import type { FacetName } from './filter-facets.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';

export interface OfferLine {
  readonly link: Link;
  readonly types: string;
  readonly provider: string | undefined;
  readonly area: Link | undefined;
  readonly street: string | undefined;
  readonly phases: string | undefined;
  /** „60 Plätze“ */
  readonly capacity: string | undefined;
  readonly free: boolean | undefined;
  readonly informal: boolean;
  /** Values for the filter, by facet: ids as in `FilterFacet.values`. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

export interface OfferGroup {
  /** Id of the type. */
  readonly type: string;
  readonly title: string;
  readonly anchor: string;
  readonly offers: readonly OfferLine[];
}

/** Offers of a type in a large register: by area, so that its name stands once. */
export interface OfferGroupByArea {
  readonly type: string;
  readonly title: string;
  readonly anchor: string;
  readonly areas: readonly { readonly title: string; readonly offers: readonly OfferLine[] }[];
}

/** „60 Plätze“; undefined where no capacity is entered. */
export const capacityOf = ({ words, language }: PageScope, offer: Offer): string | undefined =>
  offer.capacity === undefined
    ? undefined
    : words.places(formatNumber(offer.capacity, 0, language), offer.capacityUnit);

function offerLine(scope: PageScope, offer: Offer): OfferLine {
  const mark = offerMark(scope.view, offer);
  return {
    link: { text: offer.name, address: mark.address },
    types: mark.typeTitles.join(', '),
    provider: mark.provider,
    area: mark.area === undefined ? undefined : placeLink(mark.area),
    street: offer.address,
    phases: mark.phases.length === 0 ? undefined : mark.phases.join(', '),
    capacity: capacityOf(scope, offer),
    free: offer.free,
    informal: offer.informal,
    facets: facetsOf(offer),
  };
}

/**
 * Anchors of types: their ids, or what is left of them where they are words of a register without a vocabulary, and then
 * told apart by a number.
 */
function anchorsOf(types: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    types.map((type) => {
      const own = `art-${slugOfId(type)}`;
      let anchor = own;
      for (let number = 2; taken.has(anchor); number += 1) anchor = `${own}-${String(number)}`;
      taken.add(anchor);
      return [type, anchor];
    }),
  );
}

/** Offers grouped by type, in the order of the vocabulary; an offer of several types stands in each group. */
export function offerGroups(scope: PageScope, offers: readonly Offer[]): readonly OfferGroup[] {
  const { view } = scope;
  const declared = view.frame.municipality.offerTypes.map((type) => type.id);
  const occurring = [...new Set(offers.flatMap((offer) => offer.types))];
  const types = [...declared, ...occurring.filter((type) => !declared.includes(type)).sort()];
  const anchors = anchorsOf(types);
  return types
    .map((type) => ({
      type,
      title: typeTitle(view, type),
      anchor: anchors.get(type) ?? '',
      offers: offers
        .filter((offer) => offer.types.includes(type))
        .map((offer) => offerLine(scope, offer)),
    }))
    .filter((group) => group.offers.length > 0);
}

/** A group by the names of areas; offers without one last, under `elsewhere`. */
export function groupByArea(
  { type, title, anchor, offers }: OfferGroup,
  elsewhere: string,
  names: Intl.Collator,
): OfferGroupByArea {
  const ofArea = Map.groupBy(offers, ({ area }) => area?.address ?? area?.text ?? '');
  const areas = [...ofArea.values()]
    .map((own) => ({ title: own[0]?.area?.text, offers: own }))
    .sort((a, b) =>
      a.title === undefined || b.title === undefined
        ? Number(a.title === undefined) - Number(b.title === undefined)
        : names.compare(a.title, b.title),
    )
    .map((area) => ({ title: area.title ?? elsewhere, offers: area.offers }));
  return { type, title, anchor, areas };
}
