/** A report of a few lines, for tests: everything that a test does not speak about has a plain value. */
import type { Area } from '../domain/place/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ReportFrame } from '../domain/report-frame.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Level, Municipality } from '../domain/municipality.ts';
import type { Cell, Observation } from '../domain/indicator/observation.ts';
import type { Offer } from '../domain/register/offer.ts';
import { parsePeriod } from '../domain/indicator/period.ts';

/** A cell as a table writes it: `-` zero, `.` withheld, `/` unreliable, `x`, `…`, `(7)`, a number. */
export function cell(text: string): Cell {
  switch (text) {
    case '-':
      return { state: 'zero' };
    case '.':
      return { state: 'withheld' };
    case '/':
      return { state: 'unreliable' };
    case 'x':
      return { state: 'not-meaningful' };
    case '…':
      return { state: 'later' };
    case '':
      return { state: 'not-available' };
  }
  if (text.startsWith('(')) return { state: 'unreliable', value: Number(text.slice(1, -1)) };
  return { state: 'observed', value: Number(text) };
}

export const area = (id: string, changes: Partial<Area> = {}): Area => ({
  id,
  name: id,
  short: undefined,
  level: 'district',
  parent: undefined,
  unpopulated: false,
  from: undefined,
  until: undefined,
  slug: id,
  shape: { type: 'Polygon', coordinates: [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]] }, // prettier-ignore
  ...changes,
});

export const level = (id: string, changes: Partial<Level> = {}): Level => ({
  id,
  title: id,
  plural: id,
  file: 'geography/areas.geojson',
  report: false,
  nested: true,
  ...changes,
});

export const indicator = (id: string, changes: Partial<Indicator> = {}): Indicator => ({
  id,
  theme: 'theme',
  title: id,
  short: id,
  unit: 'count',
  polarity: 'neutral',
  numerator: undefined,
  denominator: undefined,
  denominatorIndicator: undefined,
  numeratorIndicator: undefined,
  decimals: 1,
  classification: 'quantile',
  classes: 5,
  breaks: undefined,
  categories: [],
  confidence: 95,
  disclosure: 'persons',
  complement: undefined,
  level: 'district',
  fromOffers: undefined,
  source: undefined,
  sourceUrl: undefined,
  attribution: undefined,
  licences: [],
  publishedBy: undefined,
  updated: undefined,
  note: undefined,
  unitReference: undefined,
  noticeable: undefined,
  guides: [],
  sentence: undefined,
  ...changes,
});

export const offer = (id: string, changes: Partial<Offer> = {}): Offer => ({
  id,
  name: id,
  types: ['kita'],
  provider: undefined,
  area: undefined,
  point: undefined,
  address: undefined,
  phases: [],
  capacity: undefined,
  capacityUnit: undefined,
  free: undefined,
  languages: undefined,
  opening: undefined,
  focus: undefined,
  website: undefined,
  email: undefined,
  phone: undefined,
  contact: undefined,
  informal: false,
  checked: undefined,
  place: { file: 'data/offers.csv', line: 2 },
  ...changes,
});

/** What a row may say beside indicator, area and period. */
export interface RowChanges {
  readonly value?: string;
  readonly n?: string;
  readonly d?: string;
  readonly group?: string;
  readonly decimals?: number;
  readonly observation?: Partial<Observation>;
}

let line = 1;

/** One row; without a value of its own it is numerator ÷ denominator in percent. */
export function row(
  indicatorId: string,
  areaId: string,
  period: string,
  what: RowChanges,
): Observation {
  const { value, n, d, group = '', decimals } = what;
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`no period: ${period}`);
  line += 1;
  const rate = value === undefined ? (100 * Number(n)) / Number(d) : 0;
  const made: Cell = rate === 0 ? { state: 'zero' } : { state: 'observed', value: rate };
  return {
    indicator: indicatorId,
    area: areaId,
    period: parsed,
    group,
    value: value === undefined ? made : cell(value),
    decimals: value === undefined ? undefined : (decimals ?? value.split('.')[1]?.length ?? 0),
    numerator: n === undefined ? undefined : cell(n === '0' ? '-' : n),
    denominator: d === undefined ? undefined : cell(d === '0' ? '-' : d),
    lower: undefined,
    upper: undefined,
    flags: [],
    kitas: undefined,
    children: undefined,
    note: undefined,
    place: { file: 'data/observations/test.csv', line },
    ...what.observation,
  };
}

export const municipality = (changes: Partial<Municipality> = {}): Municipality => ({
  id: 'town',
  name: 'Town',
  kind: undefined,
  language: 'en',
  languages: ['en'],
  site: undefined,
  state: undefined,
  publisher: { name: 'Town' },
  licence: 'dl-de/by-2-0',
  demonstration: undefined,
  levels: [level('district', { report: true })],
  asOf: undefined,
  crs: 'EPSG:4326',
  disclosure: { minimumCount: 5, minimumDenominator: 100, width: 5 },
  signs: {
    zero: ['-'],
    withheld: ['.'],
    unreliable: ['/'],
    notMeaningful: ['x'],
    later: ['…'],
    notAvailable: ['k.A.'],
  },
  offers: { asOf: '2026-06-30', staleAfterMonths: 18 },
  offerTypes: [],
  phases: [],
  ignoreAreas: [],
  themes: [{ id: 'theme', title: 'Theme' }],
  ...changes,
});

/** A report with four districts a, b, c, d unless `areas` says otherwise. */
export function smallReport(what: {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly Observation[];
  readonly areas?: readonly Area[];
  readonly municipality?: Partial<Municipality>;
  readonly frame?: Partial<ReportFrame>;
}): Dataset {
  return {
    frame: {
      municipality: municipality(what.municipality),
      asOf: { date: '2026-11-23', derived: false },
      geography: {
        areas: what.areas ?? ['a', 'b', 'c', 'd'].map((id) => area(id)),
        topologies: {},
      },
      indicators: what.indicators,
      needIndices: [],
      groups: [],
      offers: [],
      providers: [],
      cooperations: [],
      narratives: [],
      localKnowledge: [],
      readingNotes: [],
      questions: [],
      goals: [],
      measures: [],
      pages: [],
      ...what.frame,
    },
    observations: what.rows,
  };
}
