/** `/angebote/<id>/`: one offer. */
import { addresses, relativeLink } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import { languagesOf } from '../../../report/register/offer-facets.ts';
import { offersOfType, phaseTitle } from '../../../report/register/chosen-offers.ts';
import { offerMark } from '../../../figures/offer-map/model.ts';
import { partnersOfOffer, partnersOfProvider } from '../../../report/register/partners.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { definitionEntry as entry } from '../definition-entry.ts';
import type { DefinitionEntry } from '../definition-entry.ts';
import { findOne } from '../find-one.ts';
import { nearestOffers, offersOfSameProvider } from './nearby-offers.ts';
import type { NearbyOffers } from './nearby-offers.ts';
import { capacityOf } from './offer-groups.ts';
import { partnerLines } from './partner-lines.ts';
import { phoneLink } from '../../../domain/naming/contact-link.ts';
import type { PartnerLine } from './partner-lines.ts';
import {
  collatorOf,
  networkFigureWords,
  offerWords,
  sharingWords,
} from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface OfferPage extends PageContent {
  readonly types: string;
  readonly details: readonly DefinitionEntry[];
  readonly partners: readonly PartnerLine[];
  /** Said where cooperations are entered, but none of this offer. */
  readonly noPartner: string | undefined;
  /** Partners of the provider, where they are not the offer's own. */
  readonly providerPartners: readonly PartnerLine[];
  /** An e-mail about a mistake. */
  readonly mistake: { readonly text: string; readonly href: string } | undefined;
  readonly nearest: NearbyOffers;
  readonly sameProvider: NearbyOffers;
}

const offerAt = (view: ReportView, id: string): Offer =>
  findOne(view.frame.offers, id, (offer) => offer.id);

/**
 * Name of an offer.
 *
 * @throws Error for an id that is not there: our own fault
 */
export const offerTitle = ({ view }: PageScope, id: string): string => offerAt(view, id).name;

/** What tells an offer from another of the same name: its area, its address, what it is. */
export const offerApart = (scope: PageScope, id: string): readonly (string | undefined)[] => {
  const offer = offerAt(scope.view, id);
  const types = offerMark(scope.view, offer).typeTitles.join(', ');
  return [areaOfOffer(scope, id)?.text, offer.address, types === '' ? undefined : types];
};

/** Where an offer is; undefined where it has no area. */
export function areaOfOffer({ view }: PageScope, id: string): Link | undefined {
  const { area } = offerAt(view, id);
  return area === undefined ? undefined : placeLink(view.place(area));
}

/**
 * The page of an offer.
 *
 * @throws Error for an id that is not there: our own fault
 */
export function offerPage(assembly: Assembly, id: string): OfferPage {
  const { view, language } = assembly;
  const offer = offerAt(view, id);
  const types = offerMark(view, offer).typeTitles.join(', ');
  const where = areaOfOffer(assembly, id)?.text ?? view.municipality.name;
  const names = collatorOf(language);
  const partners = partnerLines(partnersOfOffer(view, id, names), language);
  const mistake = assembly.sharing.mistake(offer.name, addresses.offer(offer.id));
  return {
    description: `${offer.name}: ${types}, ${where}`,
    types,
    details: detailsOf(assembly, offer),
    partners,
    noPartner:
      partners.length === 0 && view.frame.cooperations.length > 0
        ? offerWords(language).noPartner
        : undefined,
    providerPartners:
      offer.provider === undefined
        ? []
        : partnerLines(partnersOfProvider(view, offer.provider, names), language),
    mistake:
      mistake === undefined ? undefined : { text: sharingWords(language).mistake, href: mistake },
    nearest: nearestOffers(assembly, offer),
    sameProvider: offersOfSameProvider(assembly, offer),
  };
}

/** All that is entered about an offer. */
function detailsOf(scope: PageScope, offer: Offer): readonly DefinitionEntry[] {
  const { view, words, language } = scope;
  const w = words.offerDetails;
  const own = offerWords(language);
  const mark = offerMark(view, offer);
  const { point } = offer;
  const provider = view.frame.providers.find((one) => one.id === offer.provider);
  const kind = provider?.kind && networkFigureWords(language).operators[provider.kind];
  // An empty capacity says something only where offers of the type have places at all.
  const hasPlaces = offer.types.some((type) =>
    offersOfType(view, type).some(({ capacity }) => capacity !== undefined),
  );
  return [
    ...entry(w.type, mark.typeTitles.join(', ')),
    ...entry(
      w.provider,
      kind === undefined || mark.provider === undefined
        ? mark.provider
        : `${mark.provider} (${kind})`,
      provider?.website,
    ),
    ...entry(w.informal, offer.informal ? w.informalText : undefined),
    ...entry(w.address, offer.address),
    ...entry(
      w.area,
      mark.area?.name,
      mark.area?.address && relativeLink(mark.address, mark.area.address),
    ),
    ...entry(
      w.coordinates,
      point === undefined
        ? undefined
        : own.openInMapApp(
            `${formatNumber(point.lat, 5, language)} / ${formatNumber(point.lon, 5, language)}`,
          ),
      point === undefined ? undefined : `geo:${point.lat.toFixed(6)},${point.lon.toFixed(6)}`,
    ),
    ...entry(w.phases, offer.phases.map((phase) => phaseTitle(view, phase)).join(', ')),
    ...entry(w.capacity, capacityOf(scope, offer) ?? (hasPlaces ? own.capacityUnknown : undefined)),
    ...entry(w.cost, offer.free === undefined ? undefined : offer.free ? w.free : w.notFree),
    ...entry(
      w.languages,
      languagesOf(offer)
        .map(({ title }) => title)
        .join(', '),
    ),
    ...entry(w.opening, offer.opening),
    ...entry(w.focus, offer.focus),
    ...entry(w.contact, offer.contact),
    ...entry(w.website, offer.website, offer.website),
    ...entry(w.email, offer.email, offer.email === undefined ? undefined : `mailto:${offer.email}`),
    ...entry(
      w.phone,
      offer.phone,
      offer.phone === undefined ? undefined : phoneLink(offer.phone)?.href,
    ),
    ...entry(
      w.checked,
      offer.checked === undefined ? own.notChecked : formatDate(offer.checked, language),
    ),
  ];
}
