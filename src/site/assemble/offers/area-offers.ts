/** Offers on the page of an area. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Area } from '../../../domain/place/area.ts';
import { offerNode } from '../../../domain/register/offer-network.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import type { Figure } from '../../../figures/figure.ts';
import type { LifePhaseMatrixModel } from '../../../figures/life-phases/model.ts';
import { lifePhaseMatrix } from '../../../figures/life-phases/model.ts';
import { offersOf, phaseTitle, typeTitle } from '../../../report/register/chosen-offers.ts';
import { offerMapModel } from '../../../figures/offer-map/model.ts';
import { isLargeRegister } from '../../../report/register/register-parts.ts';
import { hasPartners, partnersOfArea } from '../../../report/register/partners.ts';
import type { Partner } from '../../../report/register/partners.ts';
import { holdsTag } from '../../../report/words/mentions.ts';
import { choosePart } from '../../words/text-part.ts';
import type { TagName } from '../../../figures/tags.ts';
import type { Assembly } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { filterFacets } from './filter-facets.ts';
import { groupByArea, offerGroups } from './offer-groups.ts';
import type { OfferGroup } from './offer-groups.ts';
import type { OfferRegister } from './offers-page.ts';
import { partnerLines } from './partner-lines.ts';
import type { PartnerLine } from './partner-lines.ts';
import { collatorOf, networkWords, offerWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';

/** What the page of an area's offers shows. */
export interface AreaOffers {
  readonly summary: string;
  readonly map: Figure | undefined;
  readonly groups: readonly OfferGroup[];
  /** In a large register, in place of map and groups: to be filtered, very many offers in short lines by area. */
  readonly register: OfferRegister | undefined;
  /** The area's row of the life-phase matrix; undefined where no phases are declared or used. */
  readonly phases: Figure | undefined;
  /** Phases and types that are missing here although others have them, as sentences. */
  readonly gaps: readonly string[];
  /** How many of the ties stay in the area; undefined where the report has no cooperation. */
  readonly ties: string | undefined;
  /** Who the offers of this area work with. */
  readonly partners: readonly PartnerLine[];
  /** Informal ones. */
  readonly meetingPoints: readonly Link[];
  /** Who keeps in touch: a function, never a person. */
  readonly contacts: readonly { readonly offer: Link; readonly contact: string }[];
}

/** More offers than these stand in short lines; of so few, nobody needs to choose. */
const mostInFull = 150;
const mostUnfiltered = 3;

/** More partners than these are listed on the network page. */
const mostPartners = 40;

/** Offers of an area: the list and its map, phases, gaps by name, partners, meeting points, contacts. */
export function areaOffers(assembly: Assembly, area: Area): AreaOffers {
  const { view, language } = assembly;
  const offers = offersOf(view, { area: area.id });
  const link = ({ id, name }: Offer): Link => ({ text: name, address: addresses.offer(id) });
  const partners = partnersOfArea(view, area.id, collatorOf(language));
  const matrix = matrixOf(assembly, area);
  const isFiltered =
    offers.length > mostInFull || (isLargeRegister(view) && offers.length > mostUnfiltered);
  const map = offers.length > mostInFull ? undefined : mapOf(assembly, area, offers);
  return {
    summary: summaryOf(assembly, area, offers),
    map: isFiltered ? undefined : map,
    groups: isFiltered ? [] : offerGroups(assembly, offers),
    register: isFiltered ? filteredRegister(assembly, offers, map) : undefined,
    phases:
      matrix === undefined || matrix.phases.length === 0
        ? undefined
        : askForFigure(assembly, 'life-phases', matrix, addresses.areaOffers(area.slug)),
    gaps: matrix === undefined ? [] : gapsOf(assembly, matrix),
    ties: tiesOf(assembly, offers, partners),
    partners: partnerLines(partners.slice(0, mostPartners), language, { withOwn: true }),
    meetingPoints: offers.filter(({ informal }) => informal).map(link),
    // Those who keep ties to others; every Kita has a head, not every head is a contact for the area.
    contacts: offers.flatMap((offer) =>
      offer.contact !== undefined && hasPartners(view, offer.id)
        ? [{ offer: link(offer), contact: offer.contact }]
        : [],
    ),
  };
}

/** Offers to be filtered; very many by type, then by the areas they lie in. */
function filteredRegister(
  assembly: Assembly,
  offers: readonly Offer[],
  map: Figure | undefined,
): OfferRegister {
  const { language } = assembly;
  const isShort = offers.length > mostInFull;
  const { elsewhere, shortList } = networkWords(language).register;
  const groups = offerGroups(assembly, offers);
  return {
    onMap: map !== undefined,
    map,
    contents: groups.map((group) => ({
      title: group.title,
      anchor: group.anchor,
      count: group.offers.length,
    })),
    groups: isShort
      ? groups.map((group) => groupByArea(group, elsewhere, collatorOf(language)))
      : groups,
    note: isShort ? shortList : undefined,
    facets: filterFacets(assembly, offers),
    downloads: [{ text: 'CSV', address: addresses.offersCsv }],
  };
}

/** The area's offers in a sentence, and what is missing here although others have it. */
export function offersInShort(
  assembly: Assembly,
  area: Area,
): Pick<AreaOffers, 'summary' | 'gaps'> {
  const matrix = matrixOf(assembly, area);
  return {
    summary: summaryOf(assembly, area, offersOf(assembly.view, { area: area.id })),
    gaps: matrix === undefined ? [] : gapsOf(assembly, matrix),
  };
}

/** Phases by area; undefined where there is nothing to compare. */
function matrixOf({ view }: Assembly, area: Area): LifePhaseMatrixModel | undefined {
  // Where the register names no phase, every cell would be a gap that nobody has stated.
  const namesPhases = view.frame.offers.some(({ phases }) => phases.length > 0);
  return namesPhases && !area.unpopulated ? lifePhaseMatrix(view, { area: area.id }) : undefined;
}

/** Where the offers lie; undefined where none has a point, or the words beside them bring a map of their own. */
function mapOf(assembly: Assembly, area: Area, offers: readonly Offer[]): Figure | undefined {
  const { view } = assembly;
  const words = view.frame.localKnowledge.find((one) => one.area === area.id)?.words;
  const beside = words && {
    ...words,
    nodes: choosePart(words.nodes, { part: 'institutions' }).nodes,
  };
  const isShown =
    beside !== undefined && holdsTag(beside, 'OfferMap' satisfies TagName, 'area', area.id);
  return isShown || offers.every((offer) => offer.point === undefined)
    ? undefined
    : askForFigure(
        assembly,
        'offer-map',
        offerMapModel(view, { area: area.id }),
        addresses.areaOffers(area.slug),
      );
}

/** How many offers of which types an area has, in a sentence. */
function summaryOf(
  { view, words, language }: Assembly,
  area: Area,
  offers: readonly Offer[],
): string {
  if (offers.length === 0) return words.areaWithoutOffers(area.name);
  const counts = new Map<string, number>();
  for (const { types } of offers) {
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const order = view.frame.municipality.offerTypes.map((type) => type.id);
  const byType = [...counts]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([type, count]) => `${typeTitle(view, type)} ${formatNumber(count, 0, language)}`)
    .join(', ');
  return words.areaOffers(area.name, byType, offers.length);
}

/** How many ties stay in the area, how many leave it, and how many offers have none. */
function tiesOf(
  { view, language }: Assembly,
  offers: readonly Offer[],
  partners: readonly Partner[],
): string | undefined {
  if (offers.length === 0 || view.frame.cooperations.length === 0) return undefined;
  const here = new Set(offers.map(({ id }) => offerNode(id)));
  const inside = partners.filter(({ id }) => here.has(id)).length;
  return offerWords(language).areaTies({
    inside,
    outside: partners.length - inside,
    offers: offers.length,
    withoutPartner: offers.filter(({ id }) => !hasPartners(view, id)).length,
  });
}

/** Phases without any offer, then types that most other areas have, each with its phases. */
function gapsOf({ view, language }: Assembly, matrix: LifePhaseMatrixModel): readonly string[] {
  const words = networkWords(language);
  const row = matrix.rows.find(({ whole }) => !whole);
  if (row === undefined) return [];
  const gaps = row.cells.filter(({ verdict }) => verdict === 'gap');
  const phasesOf = new Map<string, string[]>();
  for (const { phase, verdict, missing } of row.cells) {
    // A phase without any offer has been named already.
    if (verdict === 'gap') continue;
    for (const type of missing) phasesOf.set(type, [...(phasesOf.get(type) ?? []), phase]);
  }
  const missing = matrix.types
    .filter(({ id }) => phasesOf.has(id))
    .map(({ id }) => {
      const phases = (phasesOf.get(id) ?? []).map((phase) => phaseTitle(view, phase));
      return `${typeTitle(view, id)} (${phases.join(', ')})`;
    });
  return [
    ...gaps.map(({ phase }) => words.areaGap(phaseTitle(view, phase))),
    ...(missing.length === 0 ? [] : [words.areaMissing(missing.join('; '))]),
  ];
}
