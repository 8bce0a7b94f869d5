/** Lines of a large register as HTML: a component for each of thousands would take most of the build. */
import { relativeLink } from '../../../domain/naming/address.ts';
import type { SiteAddress } from '../../../domain/naming/address.ts';
import type { FacetName } from '../../../site/assemble/offers/filter-facets.ts';
import type { OfferLine } from '../../../site/assemble/offers/offer-groups.ts';
import type { Chrome } from '../../../language/words/chrome-words.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const said = (name: FacetName, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`<span data-f="${name}">${escape(text)}</span>`];

/** Name, provider, life phases and cost; the type where it is not that of the heading. */
export function shortLines(
  from: SiteAddress,
  words: Chrome,
  keysOf: (offer: OfferLine) => string,
): (offers: readonly OfferLine[], heading: string) => string {
  const line = (offer: OfferLine, heading: string): string => {
    const facts = [
      ...said('type', offer.types === heading ? undefined : offer.types),
      ...said('provider', offer.provider),
      ...said('phase', offer.phases),
      ...(offer.free === undefined ? [] : [offer.free ? words.free : words.notFree]),
    ].join(' · ');
    const link = `<a href="${escape(relativeLink(from, offer.link.address))}">${escape(offer.link.text)}</a>`;
    const shownFacts = facts === '' ? '' : `<span class="offer-facts">${facts}</span>`;
    return `<li data-k="${keysOf(offer)}">${link}${shownFacts}</li>`;
  };
  return (offers, heading) => offers.map((offer) => line(offer, heading)).join('');
}
