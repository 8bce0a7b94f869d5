/** What a line of the register answers to the filters, as the enhancement reads it from `data-k`. */
import type { FacetName, FilterFacet } from '../../../site/assemble/offers/filter-facets.ts';
import type { OfferLine } from '../../../site/assemble/offers/offer-groups.ts';

/** What stands in the line as text is found there; only the rest, and what is not told by its name, is coded. */
const inText: readonly FacetName[] = ['type', 'area', 'phase', 'provider'];

/** Values of an offer as places in the filter's lists: `~ ~ ~ 3,1 0 ~`; `~`: in the text. */
export function filterKeys(facets: readonly FilterFacet[]): (offer: OfferLine) => string {
  const places = facets.map((facet) => ({
    name: facet.name,
    text:
      inText.includes(facet.name) &&
      new Set(facet.values.map((value) => value.title)).size === facet.values.length,
    of: new Map(facet.values.map((value, index) => [value.id, index])),
  }));
  return (offer) =>
    places
      .map(({ name, text, of }) =>
        text
          ? '~'
          : offer.facets[name]
              .map((id) => of.get(id))
              .filter((place) => place !== undefined)
              .join(','),
      )
      .join(' ');
}
