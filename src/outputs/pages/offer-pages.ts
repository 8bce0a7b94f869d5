/** Pages of the register of offers. */
import { addresses } from '../../domain/address.ts';
import type { Offer } from '../../domain/offer.ts';
import { formatNumber } from '../../language/numbers.ts';
import { formatDate } from '../../language/periods.ts';
import type { OfferGroup, OfferLine, OfferPage, OffersPage } from '../../prepared-report.ts';
import {
  offerMapModel,
  offerMark,
  phaseTitle,
  providerName,
  typeTitle,
} from '../../report/offers.ts';
import { placeLink } from './assembly.ts';
import type { Assembly } from './assembly.ts';

const capacityOf = ({ words, language }: Assembly, offer: Offer): string | undefined =>
  offer.capacity === undefined
    ? undefined
    : words.places(formatNumber(offer.capacity, 0, language), offer.capacityUnit);

function offerLine(assembly: Assembly, offer: Offer): OfferLine {
  const mark = offerMark(assembly.view, offer);
  return {
    link: { text: offer.name, address: mark.address },
    types: mark.typeTitles.join(', '),
    provider: mark.provider,
    area: mark.area === undefined ? undefined : placeLink(mark.area),
    street: offer.address,
    phases: mark.phases.length === 0 ? undefined : mark.phases.join(', '),
    capacity: capacityOf(assembly, offer),
    free: offer.free,
  };
}

/** Offers grouped by type, in the order of the vocabulary; an offer of several types stands in each group. */
export function offerGroups(assembly: Assembly, offers: readonly Offer[]): readonly OfferGroup[] {
  const { view } = assembly;
  const declared = view.frame.municipality.offerTypes.map((type) => type.id);
  const occurring = [...new Set(offers.flatMap((offer) => offer.types))];
  const types = [...declared, ...occurring.filter((type) => !declared.includes(type)).sort()];
  return types
    .map((type) => ({
      title: typeTitle(view, type),
      anchor: `art-${type.toLowerCase()}`,
      offers: offers
        .filter((offer) => offer.types.includes(type))
        .map((offer) => offerLine(assembly, offer)),
    }))
    .filter((group) => group.offers.length > 0);
}

/** `/angebote/` */
export function offersPage(assembly: Assembly): OffersPage {
  const { view, words, language, drawings, geometries } = assembly;
  const { offers } = view.frame;
  const model = offerMapModel(view, {});
  const groups = offerGroups(assembly, offers);
  return {
    lead: words.offersLead(
      formatNumber(offers.length, 0, language),
      groups.length,
      formatDate(model.asOf, language),
    ),
    map: offers.some((offer) => offer.point !== undefined)
      ? drawings.figure({
          kind: 'offer-map',
          model,
          geometry: geometries.keyOf(view.reportLevel.id),
          from: addresses.offers,
        })
      : undefined,
    groups,
    downloads: [
      { text: 'CSV', address: addresses.offersCsv },
      { text: 'GeoJSON', address: addresses.offersGeojson },
    ],
  };
}

/** `/angebote/<id>/` */
export function offerPage(assembly: Assembly, offer: Offer): OfferPage {
  const { view, words, language } = assembly;
  const w = words.offerDetails;
  const mark = offerMark(view, offer);
  const entry = (
    term: string,
    text: string | undefined,
    url?: string,
  ): readonly { term: string; text: string; url: string | undefined }[] =>
    text === undefined || text === '' ? [] : [{ term, text, url }];
  const { point } = offer;
  return {
    name: offer.name,
    types: mark.typeTitles.join(', '),
    area: mark.area === undefined ? undefined : placeLink(mark.area),
    details: [
      ...entry(w.type, mark.typeTitles.join(', ')),
      ...entry(w.provider, mark.provider),
      ...entry(w.informal, offer.informal ? w.informalText : undefined),
      ...entry(w.area, mark.area?.name),
      ...entry(w.address, offer.address),
      ...entry(
        w.coordinates,
        point === undefined
          ? undefined
          : `${formatNumber(point.lat, 5, language)} / ${formatNumber(point.lon, 5, language)}`,
        point === undefined ? undefined : `geo:${point.lat.toFixed(6)},${point.lon.toFixed(6)}`,
      ),
      ...entry(w.phases, offer.phases.map((phase) => phaseTitle(view, phase)).join(', ')),
      ...entry(w.capacity, capacityOf(assembly, offer)),
      ...entry(w.cost, offer.free === undefined ? undefined : offer.free ? w.free : w.notFree),
      ...entry(w.languages, offer.languages),
      ...entry(w.opening, offer.opening),
      ...entry(w.focus, offer.focus),
      ...entry(w.contact, offer.contact),
      ...entry(w.website, offer.website, offer.website),
      ...entry(
        w.email,
        offer.email,
        offer.email === undefined ? undefined : `mailto:${offer.email}`,
      ),
      ...entry(
        w.phone,
        offer.phone,
        offer.phone === undefined ? undefined : `tel:${offer.phone.replace(/[^+0-9]/g, '')}`,
      ),
      ...entry(
        w.checked,
        offer.checked === undefined ? undefined : formatDate(offer.checked, language),
      ),
    ],
    map: undefined,
    partners: partnersOf(assembly, offer),
  };
}

/** Who an offer works with: offers have a page, providers have none yet. */
function partnersOf({ view }: Assembly, offer: Offer): OfferPage['partners'] {
  return view.frame.cooperations
    .filter((edge) => edge.from === offer.id || edge.to === offer.id)
    .map((edge) => {
      const other = edge.from === offer.id ? edge.to : edge.from;
      const partner = view.frame.offers.find((one) => one.id === other);
      return {
        text: partner?.name ?? providerName(view, other) ?? other,
        address: partner === undefined ? undefined : addresses.offer(partner.id),
        kind: edge.kind,
      };
    });
}
