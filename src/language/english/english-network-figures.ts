/** Words of the drawings of the network, life phases and need beside supply in English. */
import type { NetworkFigureWords } from '../words/network-figure-words.ts';
import { number } from './english-count.ts';

export const englishNetworkFigures: NetworkFigureWords = {
  networkOf: (place, ties) => `${ties ? 'Who works with whom' : 'Who offers what where'}: ${place}`,
  mapOf: (place, ties) => `Offers ${ties ? 'and cooperations ' : ''}on the map: ${place}`,
  around: (name) => `Around ${name}`,
  alone: (count) => `No partner entered: ${count}`,
  withoutProvider: 'no provider',
  municipalityWide: 'whole municipality',
  operators: {
    public: 'public',
    church: 'church',
    voluntary: 'voluntary',
    private: 'private',
    informal: 'open meeting point',
    unknown: 'not stated',
  },
  offers: (count, text) => (count === 1 ? 'one offer' : `${text} offers`),
  otherTypes: 'other types',
  drawn: ({ offers, offersText, ties, tiesText, communities }) =>
    `${ties === 1 ? 'One tie joins' : `${tiesText} ties join`} ${offers === 1 ? 'one offer' : `${offersText} offers`} into ${communities === 1 ? 'one group' : `${number(communities)} groups`} that work closely together.`,
  fallback:
    'No cooperation is entered yet. The figure therefore only shows which provider has which offers in which area.',
  fallbackSummary: (offers, providers, areas, plural) =>
    `${offers} offers by ${providers} providers in ${number(areas)} ${plural}; cooperations are not entered yet.`,
  overviewSummary: (offers, groups, plural, ties) =>
    `${offers} offers in ${number(groups)} ${plural}${ties === '0' ? '' : `; ${ties} cooperations are entered`}.`,
  overviewNote: {
    area: 'Put together, because so many single marks could not be read. Each field leads to the offers it stands for.',
    type: 'Put together, because so many single marks could not be read. Each field leads to the offers it stands for.',
    region:
      'Put together, because so many single marks could not be read: by compass, for there are no larger areas here. “Centre” is the sixth of the areas nearest to the middle.',
  },
  compass: {
    parts: 'parts of the municipality',
    part: 'Part of the municipality',
    middle: 'Centre',
    north: 'North',
    northeast: 'Northeast',
    east: 'East',
    southeast: 'Southeast',
    south: 'South',
    southwest: 'Southwest',
    west: 'West',
    northwest: 'Northwest',
  },
  strongestLines: (shown) => `The ${shown} strongest ties between the circles are drawn.`,
  strongest: (shown, all) =>
    `The ${shown} strongest of ${all} ties are drawn; the others appear with a choice.`,
  howToRead: (withTies) =>
    withTies
      ? 'Each mark is an offer, with its provider above; a line is a cooperation that is entered. A provider stands several times where its offers belong to different groups.'
      : 'Each mark is an offer, with its provider above. A provider stands in each area where it has offers.',
  mapSummary: (offers, ties) =>
    ties === undefined
      ? `${offers} offers on the map.`
      : `${offers} offers on the map, joined by ${ties} cooperations.`,
  clusterNote: 'A number stands for so many offers close to each other.',
  cluster: (count, names) => `${count} offers: ${names}`,
  andMore: (count) => `and ${count} more`,
  withoutLine: (count) =>
    count === 1
      ? 'One cooperation has no single place and is missing on the map.'
      : `${number(count)} cooperations have no single place and are missing on the map.`,
  bundle: (count, from, to) => `${count} cooperations: ${from} – ${to}`,
  kind: 'Kind of cooperation',
  partner: 'Partner',
  phases: {
    title: (place) => `Offers by life phase: ${place}`,
    verdict: { gap: 'gap', none: 'none', some: '', many: 'many' },
    gapIn: (areas, plural) => `${plural} with a gap: ${number(areas)}`,
    noGap: 'no gap',
    missing: 'Missing here, though most have it',
    phase: 'Life phase',
    count: 'Offers',
    types: 'Types',
    areaSummary: ({ place, gaps, none, many }) => {
      const quoted = (titles: readonly string[]): string =>
        titles.map((title) => `“${title}”`).join(', ');
      const gap =
        gaps.length > 0
          ? `${gaps.length === 1 ? 'a gap' : `${number(gaps.length)} gaps`} (${quoted(gaps)})`
          : none.length === 0
            ? 'offers for every life phase'
            : `offers for every life phase except ${quoted(none)}`;
      return `${place}: ${gap}${many.length === 0 ? '' : `; many for ${quoted(many)}`}.`;
    },
    wholeSummary: (place, without) =>
      without.length === 0
        ? `${place}: there is at least one offer for every life phase.`
        : `${place}: no offer for ${without.map((title) => `“${title}”`).join(', ')}.`,
    gapLine: (phase, names) => `Gap for “${phase}”: ${names}.`,
    double: 'several',
    whole: 'in total',
    withoutPhase: (count) =>
      count === 1
        ? 'One offer names no life phase and is not counted here.'
        : `${number(count)} offers name no life phase and are not counted here.`,
    withoutArea: (count) =>
      count === 1
        ? 'One offer is for the whole municipality and stands in the row “in total” only.'
        : `${number(count)} offers are for the whole municipality and stand in the row “in total” only.`,
    unpopulated: (count) =>
      count === 1
        ? 'One offer stands where nobody lives and counts in the row “in total” only.'
        : `${number(count)} offers stand where nobody lives and count in the row “in total” only.`,
    explained:
      'Gap: there is none here, although most other areas have one and enough children live here. Many: for each child more than twice as many as in all areas together. Underlined: several of one type, by the same measure. How it is reckoned, also without numbers of children, stands under “Methods”. An offer for several phases counts in each. A gap in the register need not be a gap on site.',
    folded: (count, plural) => `${number(count)} ${plural} without a gap`,
    summary: ({ gaps, areas, phase, phaseGaps, plural }) =>
      gaps === 0
        ? 'In every life phase there are offers wherever most other areas have some.'
        : `${plural} with a gap: ${number(gaps)} of ${number(areas)}${phase === undefined ? '' : `; most often for “${phase}” (${number(phaseGaps)})`}.`,
    legend: 'How to read the cells',
  },
  quadrants: {
    'more-need-less-supply': 'more need, less supply',
    'more-need-more-supply': 'more need, more supply',
    'less-need-less-supply': 'less need, less supply',
    'less-need-more-supply': 'less need, more supply',
  },
  needSupply: {
    title: (need, supply) => `Need and supply: ${need} and ${supply}`,
    more: 'more',
    less: 'less',
    need: 'Need',
    supply: 'Supply',
    places: (types) => `Places per 100 children (${types})`,
    offers: (types) => `Offers per 1,000 children (${types})`,
    distance: (types) => `Straight line to the nearest offer in metres (${types})`,
    median: 'middle area',
    uncertain: 'at least',
    uncertainNote: (names) =>
      `The number of places of some offers is not known; supply may be larger: ${names}.`,
    without: (names) => `Not in the chart, because one of the two numbers is missing: ${names}.`,
    quadrant: 'Field',
    summary: ({ count, all, names, plural, split }) => {
      const than = {
        municipality: 'than the municipality as a whole',
        median: 'than the middle area',
        both: 'than the reference value',
      }[split];
      if (count === 0) return `No area has both more need and less supply ${than}.`;
      return count === 1
        ? `One area of ${number(all)} has both more need and less supply ${than}: ${names}.`
        : `${number(count)} of ${number(all)} ${plural} have both more need and less supply ${than}: ${names}.`;
    },
    children: (who) => `Relative to: ${who}.`,
    minimum:
      'The value of the municipality at which the fields divide is itself a minimum, because capacities are missing.',
    none: 'Too few areas have both numbers for this pair.',
    notDecided: 'not assigned',
    atLeast: 'at least',
    note: 'Supply is counted where it stands; children use offers in other areas too. The chart shows things side by side, not a cause.',
  },
};
