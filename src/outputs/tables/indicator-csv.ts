/** The numbers of one indicator as a table anyone can read back in. */
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { reportLevel } from '../../domain/municipality.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { addsCapacities } from '../../domain/register/from-offers.ts';
import { languages } from '../../language/languages.ts';
import type {
  PublishableDataset,
  PublishableObservation,
  PublishableSeries,
} from '../../domain/publishable.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { shownLimits } from '../../domain/statistics/uncertainty.ts';
import type { Language } from '../../domain/language.ts';
import type { CsvCell } from './csv-text.ts';
import { csvWithAreas } from './area-column.ts';

/** Columns of `data/observations/*.csv` in their order, plus `state`; with `level` where two levels share an id. */
export const indicatorColumns: readonly string[] = [
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'group',
  'flag',
  'kitas',
  'children',
  'note',
  'state',
];

/**
 * Every area of the indicator's level and every period, with the state where there is no number;
 * the municipality and other levels where they have rows; by period, area, group.
 */
export function formatIndicatorCsv(
  { frame, series: all }: Pick<PublishableDataset, 'frame' | 'series'>,
  indicator: Indicator,
): string {
  const series = all.get(indicator.id);
  const { municipality, geography } = frame;
  const text = csvWithAreas(indicatorColumns, geography.areas);
  if (series === undefined) return text([]);
  const main = mainAreas(frame, indicator);
  const groups = groupsOf(series);
  const known = new Set([municipality.id, ...geography.areas.map((area) => area.id)]);
  const others = new Set<string>();
  for (const one of series.all) if (!known.has(one.area)) others.add(one.area);

  const rows: (readonly CsvCell[])[] = [];
  for (const period of series.periods) {
    const put = (area: string, always: boolean) => {
      for (const group of groups) {
        const one = series.at(area, period.text, group);
        if (one !== undefined) rows.push(observedRow(one, indicator, municipality.language));
        else if (always) rows.push(emptyRow(indicator.id, area, period.text, group));
      }
    };
    put(municipality.id, indicator.level === 'municipality');
    for (const area of geography.areas) put(area.id, main.has(area) && existsIn(area, period));
    for (const area of others) put(area, false);
  }
  return text(rows);
}

/** Groups that rows are written for: '' for ungrouped values, where there are any or no groups at all. */
export function groupsOf(series: PublishableSeries): readonly string[] {
  const ungrouped = series.groups.length === 0 || series.all.some((one) => one.group === '');
  return ungrouped ? ['', ...series.groups] : series.groups;
}

/** Areas of the level that the indicator is shown at; none for city-wide ones. */
function mainAreas(frame: PublishableDataset['frame'], indicator: Indicator): ReadonlySet<Area> {
  if (indicator.level === 'municipality') return new Set();
  const { levels } = frame.municipality;
  const level = levels.find(({ id }) => id === indicator.level) ?? reportLevel(frame.municipality);
  return new Set(frame.geography.areas.filter((area) => area.level === level.id));
}

/** Limits that were not delivered have no more digits than they can bear. */
const limitDigits = 6;

const limitOf = (
  one: PublishableObservation,
  indicator: Indicator,
  end: 'lower' | 'upper',
): number | undefined => {
  const delivered = one[end];
  const made = shownLimits(one, indicator)?.[end];
  return delivered ?? (made === undefined ? undefined : roundTo(made, limitDigits));
};

/** The note of a value; where the register leaves out capacities, that it is "at least". */
function noteOf(
  { note = '', value, basis }: PublishableObservation,
  indicator: Indicator,
  language: Language,
): string {
  const isAtLeast =
    value.state === 'unreliable' && basis === 'register' && addsCapacities(indicator);
  const { atLeastNote } = languages[language].supply;
  return isAtLeast ? [note, atLeastNote].filter((part) => part !== '').join(' ') : note;
}

/** A published observation as a row of `indicatorColumns`. */
export const observedRow = (
  one: PublishableObservation,
  indicator: Indicator,
  language: Language,
): readonly CsvCell[] => [
  one.indicator,
  one.area,
  one.period.text,
  numberOf(one.value),
  numberIn(one.numerator),
  numberIn(one.denominator),
  limitOf(one, indicator, 'lower'),
  limitOf(one, indicator, 'upper'),
  one.group,
  one.flags.join(' '),
  one.kitas,
  one.children,
  noteOf(one, indicator, language),
  one.value.state,
];

/** A cell without any observation. */
export const emptyRow = (
  indicator: string,
  area: string,
  period: string,
  group: string,
): readonly CsvCell[] => [
  ...[indicator, area, period, '', '', '', '', '', group],
  ...['', '', '', '', 'not-available'],
];

const numberIn = (cell: Cell | undefined): number | undefined =>
  cell === undefined ? undefined : numberOf(cell);
