/** Pages of the register of offers. */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { nearestOf } from '../../domain/place/distance.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { networkFigureWords } from '../../language/network-figure-words.ts';
import { networkWords } from '../../language/network-words.ts';
import { offerWords } from '../../language/offer-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import { formatDate } from '../../language/periods.ts';
import type {
  OfferGroup,
  OfferGroupByArea,
  OfferLine,
  OfferNearby,
  OfferPage,
  OffersPage,
} from '../prepared-report.ts';
import {
  offersOfProvider,
  offersOfType,
  phaseTitle,
  providerName,
  typeTitle,
} from '../../report/register/chosen-offers.ts';
import { languagesOf } from '../../report/register/offer-facets.ts';
import { partnersOfOffer, partnersOfProvider } from '../../report/register/partners.ts';
import { placeLink } from './assembly.ts';
import { askForFigure } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';
import { facetsOf, filterFacets } from './filter-facets.ts';
import { partnerLines } from './partner-lines.ts';
import { offerMapModel, offerMark } from '../../figures/offer-map/model.ts';

/** More offers than these stand by area and in short; the rest of what is known stands on their own pages. */
const longestList = 1500;

/** Thousands of marks are shown together, on the page of the network. */
const mostOnMap = 1000;

/** How many offers of the same type, and of the same provider, an offer's page names. */
const mostNearest = 5;

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
    informal: offer.informal,
    facets: facetsOf(offer),
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

/** Areas by name; offers without one last. */
function byArea({ title, anchor, offers }: OfferGroup, elsewhere: string): OfferGroupByArea {
  const collator = new Intl.Collator('de', { numeric: true });
  const ofArea = Map.groupBy(offers, ({ area }) => area?.address ?? area?.text ?? '');
  const areas = [...ofArea.values()]
    .map((own) => ({ title: own[0]?.area?.text, offers: own }))
    .sort((a, b) =>
      a.title === undefined || b.title === undefined
        ? Number(a.title === undefined) - Number(b.title === undefined)
        : collator.compare(a.title, b.title),
    )
    .map((area) => ({ title: area.title ?? elsewhere, offers: area.offers }));
  return { title, anchor, areas };
}

/** `/angebote/` */
export function offersPage(assembly: Assembly): OffersPage {
  const { view, words, language } = assembly;
  const { offers } = view.frame;
  const model = offerMapModel(view, {});
  const onMap = offers.some((offer) => offer.point !== undefined);
  const groups = offerGroups(assembly, offers);
  const large = offers.length > longestList;
  const { elsewhere, shortList } = networkWords(language).register;
  return {
    lead: words.offersLead(
      formatNumber(offers.length, 0, language),
      groups.length,
      formatDate(model.asOf, language),
    ),
    onMap,
    map:
      onMap && offers.length <= mostOnMap
        ? askForFigure(assembly, 'offer-map', model, addresses.offers)
        : undefined,
    contents: groups.map((group) => ({
      title: group.title,
      anchor: group.anchor,
      count: group.offers.length,
    })),
    groups: large ? groups.map((group) => byArea(group, elsewhere)) : groups,
    note: large ? shortList : undefined,
    facets: filterFacets(assembly),
    network: { text: networkWords(language).title, address: addresses.network },
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
  const own = offerWords(language);
  const provider = view.frame.providers.find(({ id }) => id === offer.provider);
  const kind = provider?.kind && networkFigureWords(language).operators[provider.kind];
  const providerEntry = entry(
    w.provider,
    kind === undefined || mark.provider === undefined
      ? mark.provider
      : `${mark.provider} (${kind})`,
    provider?.website,
  );
  // An empty capacity says something only where offers of the type have places at all.
  const hasPlaces = offer.types.some((type) =>
    offersOfType(view, type).some(({ capacity }) => capacity !== undefined),
  );
  const partners = partnerLines(partnersOfOffer(view, offer.id), language);
  return {
    name: offer.name,
    types: mark.typeTitles.join(', '),
    area: mark.area === undefined ? undefined : placeLink(mark.area),
    details: [
      ...entry(w.type, mark.typeTitles.join(', ')),
      ...providerEntry,
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
      ...entry(
        w.capacity,
        capacityOf(assembly, offer) ?? (hasPlaces ? own.capacityUnknown : undefined),
      ),
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
        offer.checked === undefined ? own.notChecked : formatDate(offer.checked, language),
      ),
    ],
    map: undefined,
    partners,
    noPartner:
      partners.length === 0 && view.frame.cooperations.length > 0 ? own.noPartner : undefined,
    providerPartners:
      offer.provider === undefined
        ? []
        : partnerLines(partnersOfProvider(view, offer.provider), language),
    ...nearestOffers(assembly, offer),
    sameProvider: ofSameProvider(assembly, offer),
  };
}

/** Offers that share a type, nearest first; without a point those of the same area. */
function nearestOffers(
  assembly: Assembly,
  offer: Offer,
): Pick<OfferPage, 'nearest' | 'nearestTitle'> {
  const { view, language } = assembly;
  const others = new Set(offer.types.flatMap((type) => offersOfType(view, type)));
  others.delete(offer);
  const near =
    offer.point === undefined
      ? [...others].filter(({ area }) => area !== undefined && area === offer.area)
      : [...others];
  return {
    nearestTitle: networkWords(language).nearest(
      offer.types.map((type) => typeTitle(view, type)).join(', '),
    ),
    nearest: nearby(assembly, offer, near),
  };
}

/** Other offers of the provider, nearest first; without a point in the order of the register. */
function ofSameProvider(assembly: Assembly, offer: Offer): OfferPage['sameProvider'] {
  const { view, language } = assembly;
  const name = providerName(view, offer.provider);
  const others =
    offer.provider === undefined
      ? []
      : offersOfProvider(view, offer.provider).filter(({ id }) => id !== offer.id);
  return {
    title: offerWords(language).sameProvider(name ?? ''),
    offers: nearby(assembly, offer, others),
  };
}

function nearby(
  { view, language }: Assembly,
  offer: Offer,
  others: readonly Offer[],
): readonly OfferNearby[] {
  const words = networkWords(language);
  const measured = offer.point === undefined ? [] : nearestOf(offer.point, others, mostNearest);
  const without = others
    .filter(({ point }) => offer.point === undefined || point === undefined)
    .slice(0, mostNearest - measured.length)
    .map((one) => ({ one, metres: undefined }));
  return [...measured, ...without].map(({ one, metres }) => ({
    link: { text: one.name, address: addresses.offer(one.id) },
    types: one.types.map((id) => typeTitle(view, id)).join(', '),
    area: one.area === undefined ? undefined : view.place(one.area).name,
    distance: metres === undefined ? undefined : words.asTheCrowFlies(metres),
  }));
}
