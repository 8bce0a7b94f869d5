/** `/angebote/`: the register of offers; a large one in parts. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import type { Figure } from '../../../figures/figure.ts';
import { offerMapModel } from '../../../figures/offer-map/model.ts';
import { typeTitle } from '../../../report/register/chosen-offers.ts';
import { registerParts } from '../../../report/register/register-parts.ts';
import type { RegisterParts } from '../../../report/register/register-parts.ts';
import { termsIn } from '../../../report/register/term.ts';
import type { PageContent } from '../../page-entry.ts';
import type { AreaGroup } from '../places/area-groups.ts';
import type { Assembly } from '../assembly.ts';
import { offerFinder } from '../finders.ts';
import type { FinderModel } from '../finders.ts';
import { askForFigure } from '../asked-figures.ts';
import { filterFacets } from './filter-facets.ts';
import type { FilterFacet } from './filter-facets.ts';
import { offerGroups } from './offer-groups.ts';
import type { OfferGroup, OfferGroupByArea } from './offer-groups.ts';
import { chrome, searchWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface OffersPage extends PageContent {
  readonly lead: string;
  /** Undefined where no offer is entered, and where the register is in parts. */
  readonly register: OfferRegister | undefined;
  readonly parts: OfferParts | undefined;
}

export interface OfferRegister {
  readonly map: Figure | undefined;
  /** Whether any offer has a place; many are on the network's map alone. */
  readonly onMap: boolean;
  /** The groups below, with the number of their offers. */
  readonly contents: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly count: number;
  }[];
  readonly groups: readonly OfferGroup[] | readonly OfferGroupByArea[];
  /** What the short lines of a large register leave to the offers' own pages. */
  readonly note: string | undefined;
  /** What can be filtered by; each line of the groups bears its own values (`OfferLine.facets`). */
  readonly facets: readonly FilterFacet[];
  readonly downloads: readonly Link[];
}

/** A large register: how much there is where, and a field over all of it. */
export interface OfferParts {
  readonly title: string;
  readonly note: string;
  readonly onMap: boolean;
  readonly finder: FinderModel;
  readonly areas: readonly AreaGroup[];
  readonly types: readonly { readonly title: string; readonly count: string }[];
  /** Offers without an area of the level. */
  readonly elsewhere: readonly OfferGroup[];
  readonly downloads: readonly Link[];
}

const downloads: readonly Link[] = [
  { text: 'CSV', address: addresses.offersCsv },
  { text: 'GeoJSON', address: addresses.offersGeojson },
];

/** All offers with their map and filters; a large register by area; a sentence where there are none. */
export function offersPage(assembly: Assembly): OffersPage {
  const { view, words, language } = assembly;
  const { offers } = view.frame;
  if (offers.length === 0) {
    const lead = chrome(language).empty.offers;
    return { description: lead, lead, register: undefined, parts: undefined };
  }
  const model = offerMapModel(view, {});
  const onMap = offers.some((offer) => offer.point !== undefined);
  const lead = words.offersLead(
    formatNumber(offers.length, 0, language),
    new Set(offers.flatMap(({ types }) => types)).size,
    formatDate(model.asOf, language),
  );
  const parts = registerParts(view);
  if (parts !== undefined) {
    return {
      description: lead,
      lead,
      register: undefined,
      parts: partsOf(assembly, parts, onMap),
    };
  }
  const groups = offerGroups(assembly, offers);
  return {
    description: lead,
    lead,
    parts: undefined,
    register: {
      onMap,
      map: onMap ? askForFigure(assembly, 'offer-map', model, addresses.offers) : undefined,
      contents: groups.map((group) => ({
        title: group.title,
        anchor: group.anchor,
        count: group.offers.length,
      })),
      groups,
      note: undefined,
      facets: filterFacets(assembly),
      downloads,
    },
  };
}

function partsOf(
  assembly: Assembly,
  { level, parts, elsewhere }: RegisterParts,
  onMap: boolean,
): OfferParts {
  const { view, language } = assembly;
  const words = searchWords(language).offers;
  const { offers, municipality } = view.frame;
  const types = termsIn(
    municipality.offerTypes.map(({ id }) => id),
    offers.flatMap((offer) => offer.types),
  );
  const countOf = (type: string): number => offers.filter(isOf(type)).length;
  const areas = [...Map.groupBy(parts, ({ area }) => area.parent)].map(([parent, own]) => ({
    title: parent === undefined ? undefined : view.area(parent)?.name,
    address: undefined,
    areas: own.map(({ area, offers: here }) => ({
      text: area.name,
      address: addresses.areaOffers(area.slug),
      remark: words.counted(here.length),
    })),
  }));
  return {
    title: words.parts(level.title),
    note: words.partsNote,
    onMap,
    finder: offerFinder(assembly),
    areas,
    types: types.map((type) => ({
      title: typeTitle(view, type),
      count: formatNumber(countOf(type), 0, language),
    })),
    elsewhere: offerGroups(assembly, elsewhere),
    downloads,
  };
}

const isOf =
  (type: string) =>
  (offer: Offer): boolean =>
    offer.types.includes(type);
