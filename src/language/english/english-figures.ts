/** Words around figures in English. */
import type { FigureWords } from '../words/figure-words.ts';
import type { SpreadWords } from '../words/spread-words.ts';
import { number } from './english-count.ts';

export const englishFigures: FigureWords = {
  area: 'Area',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  interval: (confidence) => `Confidence interval (${confidence}%)`,
  comparison: 'Comparison',
  period: 'Period',
  remark: 'Note',
  numbers: 'All numbers (CSV)',
  noSource: 'Source not stated',
  stand: 'As of',
  asDelivered: 'as delivered',
  basis: {
    delivered: 'as delivered',
    computed: 'computed from numerator and denominator',
    derived: 'added up from the areas',
    register: 'from the register of offers',
    index: 'computed from several indicators',
  },
  belowFirst: (text) => `Some values lie below ${text}; they are in the first class.`,
  aboveLast: (text) => `Some values lie above ${text}; they are in the last class.`,
  legend: 'Legend',
  histogram: 'The bars above the colours show how many areas are in the class.',
  areas: (count) => (count === 1 ? '1 area' : `${number(count)} areas`),
  valuesOverAllPeriods:
    'The classes hold for all periods, so colours can be compared between years.',
  unpopulated: 'unpopulated',
  group: (title) => `${title} only`,
  table: (title) => `Table: ${title}`,
  noValue: 'Without a value',
  alsoWithout: 'without a value',
  median: 'middle area',
  mean: 'mean',
  broken: 'break in series',
  preliminary: 'provisional or estimated',
  whiskers: (confidence) =>
    `The fine lines show the ${confidence}% confidence interval: the true value probably lies within.`,
  shortened: (shown, all) =>
    `The table shows ${number(shown)} of ${number(all)} periods; all are in the CSV file.`,
  baseline: 'Baseline',
  target: 'Target',
  due: 'Due',
  latest: 'latest',
  progress: 'Progress of the goal',
  offers: 'Offers',
  register: (publisher) =>
    publisher === undefined ? 'Register of offers' : `Register of offers, ${publisher}`,
  offer: 'Offer',
  type: 'Type',
  provider: 'Provider',
  address: 'Address',
  phases: 'Life phases',
  noPoint: (count) =>
    count === 1
      ? '1 offer has no coordinates and is in the list only.'
      : `${number(count)} offers have no coordinates and are in the list only.`,
  from: 'Who',
  to: 'with whom',
  kindOfCooperation: 'Kind of cooperation',
  since: 'since',
  noCooperations: 'No cooperation has been entered yet.',
  offersOf: (place) => `Offers for children and families, ${place}`,
  cooperationsOf: (place) => `Cooperations, ${place}`,
  position: (place, within) => `Location: ${place} in ${within}`,
  map: 'Map',
  several: 'several types',
  correlationNote: 'A pattern in the picture does not say what is cause and what is effect.',
  breakNote: 'Vertical tick: break in series; before and after can be compared only with care.',
  bandNote: 'Grey band: the middle four fifths of the areas.',
  gapNote:
    'Where a line is interrupted, a value is missing, or the values before and after are not comparable.',
  boundariesChanged: (list) =>
    `Boundaries changed within this time: ${list}. Values before and after are of other ground.`,
  strongLines: (plural) => `Strong lines: ${plural}.`,
  boundariesOfMap: (list) =>
    `Boundaries have changed: ${list}. The map shows those of its year; maps of other years may show other ground.`,
  validFrom: (name, year) => `${name} (from ${year})`,
  validUntil: (name, year) => `${name} (until ${year})`,
  hollowNote: 'Hollow points: provisional or estimated.',
  fromTo: (from, to) => `${from} to ${to}`,
  and: (first, second) => `${first} and ${second}`,
  rows: {
    dots: (own, municipality) =>
      `In the row of dots each dot is an area${own ? ', the large one this area' : ''}; a stroke is the value of ${municipality}.`,
    bars: (own, municipality) =>
      `In the row of bars the height shows how many areas lie there${own ? '; the dot is this area' : ''}; a stroke is the value of ${municipality}.`,
    line: 'The line shows the course up to the newest value, the point at its end.',
  },
  pointing: {
    keys: 'Arrow keys move from area to area, Enter holds one, Escape lets go.',
    profile: 'Open profile',
    filtered: '{n} of {m} areas: {class}',
    all: 'All areas',
    period: 'Period of the map',
  },
  allBetween: (plural, least, most, complete) =>
    `${complete ? `all ${plural}` : `${plural} with a value`}: ${least} to ${most}`,
  offersShown: ({ place, count, text, byType, all }) => {
    if (count === 0) return `${place}: no offer is in the register yet.`;
    const types = byType === '' ? '' : ` (${all ? '' : 'among them '}${byType})`;
    return `${place}: ${count === 1 ? '1 offer' : `${text} offers`}${types}.`;
  },
  evenWay: 'The dashed line shows an even way from the baseline to the target; it is no forecast.',
};

export const englishSpread: SpreadWords = {
  between: (from, to, closed) => `${from} to ${closed ? '' : 'below '}${to}`,
  quarters: [
    'smallest value',
    'a quarter of the areas lie below',
    'half of the areas lie below',
    'three quarters of the areas lie below',
    'largest value',
  ],
  allElsewhere:
    'The values of all areas stand on the pages of the single periods, to which “All numbers” on the page of the indicator leads, and in the CSV file.',
  onPeriodPages: (count, plural) =>
    `The values of all ${count} areas (${plural}) stand on the pages of the single periods, those of all periods together in the CSV file.`,
};
