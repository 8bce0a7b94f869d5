/** Values that are well formed and still unlikely. Warnings only; no message holds a number of people. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Doubt } from '../../domain/statistics/time/doubt.ts';
import { doubtKey } from '../../domain/statistics/time/doubt.ts';
import { numberOf, unassigned } from '../../domain/indicator/observation.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { rowsByIndicator } from '../observations/store/rows-by-indicator.ts';
import type { PlausibilityContext } from './plausibility-context.ts';
import { checkPeriods, distinctPeriods, presentOf } from './plausibility-periods.ts';
import { findNewestOff } from './newest-value.ts';
import type { NewestOff } from './newest-value.ts';
import { findBrokenSum, findOutsideParts, findUnlikeCounts } from './plausibility-relations.ts';
import type { NumberIn } from './plausibility-relations.ts';
import { findRepetition, findStandstill } from './plausibility-repetition.ts';
import type { Series } from './plausibility-series.ts';
import { findJump, findShift, seriesOf, stepsOf } from './plausibility-series.ts';
import { findOtherUnit } from './plausibility-units.ts';
import { findSentinels } from './sentinel-numbers.ts';
import { checkValues } from './plausibility-values.ts';
import { isCategory, isCount, isMean } from '../../domain/indicator/unit.ts';

/** How many areas a warning names. */
const namedAreas = 8;

/**
 * Looks at each indicator for what is unlikely, each kind at most once. Problems (all warnings):
 * `series-jump`, `unit-shift`, `unit-of-one-area`, `period-repeated`, `series-constant`, `groups-unlike-total`, `rate-unlike-counts`,
 * `municipality-outside-areas`, `distant-period`, `period-out-of-rhythm`, `month-for-school-year`, `lone-period`,
 * `newest-value-off-series`, `lone-negative-value`, `impossible-age`, `decimal-mark-lost`, `value-outside-breaks`.
 */
export function checkPlausibility(
  observations: readonly Observation[],
  context: PlausibilityContext,
  problems: ProblemList,
): void {
  const check = plausibilityCheck(observations, rowsByIndicator(observations), context);
  const doubts = new Map<string, Doubt>();
  for (const indicator of context.indicators) check(indicator, problems, doubts);
}

/** The check of one indicator among the rows of all; it enters the values that it finds implausible as doubts. */
export function plausibilityCheck(
  observations: readonly Observation[],
  byIndicator: ReadonlyMap<string, readonly Observation[]>,
  context: PlausibilityContext,
): (indicator: Indicator, problems: ProblemList, doubts: Map<string, Doubt>) => void {
  const present = presentOf(context.municipality.asOf, distinctPeriods(observations));
  const numberIn = numberFinder(byIndicator);
  const levelOf = new Map(context.areas.map((area) => [area.id, area.level]));
  return (indicator, problems, doubts) => {
    const rows = byIndicator.get(indicator.id);
    if (rows === undefined || isCategory(indicator.unit)) return;
    checkPeriods(indicator, rows, present, context, problems);
    const odd = new Set(checkValues(indicator, rows, context, problems));
    // Told as what stops the build.
    for (const { row } of findSentinels(rows, levelOf)) odd.add(row);
    for (const row of odd) doubts.set(doubtKey(row), 'value');
    const others = odd.size === 0 ? rows : rows.filter((row) => !odd.has(row));
    checkSeries(indicator, others, context, problems, doubts);
    checkRelations(indicator, rows, context, numberIn, problems);
    checkBreaks(indicator, rows, context, problems);
  };
}

function checkSeries(
  indicator: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: PlausibilityContext,
  problems: ProblemList,
  doubts: Map<string, Doubt>,
): void {
  const nameOf = new Map(areas.map((area) => [area.id, area.name]));
  const named = (ids: readonly string[]) => ({
    areas: ids.slice(0, namedAreas).map((id) => nameOf.get(id) ?? id),
    others: Math.max(0, ids.length - namedAreas),
  });
  const counts = isCount(indicator.unit);
  const reported = new Set<string>();
  const once = (code: string, tell: () => void): void => {
    if (!reported.has(code)) tell();
    reported.add(code);
  };
  const levelOf = new Map(areas.map((area) => [area.id, area.level]));
  for (const level of municipality.levels) {
    const groups = new Map<string, Observation[]>();
    for (const row of rows) {
      if (levelOf.get(row.area) !== level.id) continue;
      const found = groups.get(row.group);
      if (found === undefined) groups.set(row.group, [row]);
      else found.push(row);
    }
    const newestOff: (NewestOff & { readonly group: string })[] = [];
    for (const [group, ofGroup] of groups) {
      const series = seriesOf(ofGroup, counts);
      const facts = { indicator: indicator.id, group };
      const steps = stepsOf(series);
      const shift = findShift(series, steps);
      if (shift !== undefined) {
        const { period, factor, first } = shift;
        doubtRows(series, period, undefined, 'break', doubts);
        once('unit-shift', () => {
          problems.add('unit-shift', first.place, { ...facts, period: period.text, factor });
        });
        continue;
      }
      const jump = findJump(series, steps);
      if (jump !== undefined) {
        const { kind, period, first } = jump;
        doubtRows(series, period, jump.areas, kind === 'odd' ? 'value' : 'break', doubts);
        once('series-jump', () => {
          const where = { kind, period: period.text, ...named(jump.areas) };
          problems.add('series-jump', first.place, { ...facts, ...where });
        });
      }
      for (const off of findNewestOff(series, steps)) {
        const { area, period } = off.row;
        // Told as a leap of the series.
        if (jump?.period.text === period.text && jump.areas.includes(area)) continue;
        doubts.set(doubtKey(off.row), 'value');
        newestOff.push({ ...off, group });
      }
      const repeated = findRepetition(series, steps);
      if (repeated !== undefined) {
        const { period, earlier, first } = repeated;
        doubtRows(series, period, undefined, 'value', doubts);
        once('period-repeated', () => {
          const where = { period: period.text, earlier: earlier.text };
          problems.add('period-repeated', first.place, { ...facts, ...where });
        });
      }
      const other = findOtherUnit(series);
      if (other !== undefined) {
        const { first, factor, direction } = other;
        for (const { text } of series.periods) {
          doubts.set(doubtKey({ ...first, period: { ...first.period, text } }), 'value');
        }
        once('unit-of-one-area', () => {
          const where = { area: nameOf.get(first.area) ?? first.area, factor, direction };
          problems.add('unit-of-one-area', first.place, { ...facts, ...where });
        });
      }
      const still = findStandstill(series);
      const [first] = still;
      if (first !== undefined) {
        once('series-constant', () => {
          const everywhere = still.length === new Set(ofGroup.map(({ area }) => area)).size;
          const where = { ...named(still.map((row) => row.area)), everywhere };
          problems.add('series-constant', first.place, { ...facts, ...where });
        });
      }
    }
    const [worst, ...more] = newestOff.sort((a, b) => b.score - a.score);
    if (worst !== undefined) {
      const { row, before, group } = worst;
      once('newest-value-off-series', () => {
        problems.add('newest-value-off-series', row.place, {
          indicator: indicator.id,
          group,
          area: nameOf.get(row.area) ?? row.area,
          period: row.period.text,
          value: writtenNumber(row),
          earlier: before.period.text,
          earlierValue: writtenNumber(before),
          more: more.length,
        });
      });
    }
  }
}

/** Doubts about the values of one period, of all areas where none are named. */
function doubtRows(
  { periods, rows }: Series,
  period: Period,
  areas: readonly string[] | undefined,
  doubt: Doubt,
  doubts: Map<string, Doubt>,
): void {
  const ofPeriod = rows[periods.indexOf(period)];
  for (const area of areas ?? ofPeriod?.keys() ?? []) {
    const row = ofPeriod?.get(area);
    if (row !== undefined) doubts.set(doubtKey(row), doubt);
  }
}

/** The value with the decimals of the table; one that was computed, to three digits. */
function writtenNumber({ value, decimals }: Observation): number {
  const number = numberOf(value) ?? 0;
  return Number(decimals === undefined ? number.toPrecision(3) : number.toFixed(decimals));
}

function numberFinder(byIndicator: ReadonlyMap<string, readonly Observation[]>): NumberIn {
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  const keyOf = ({ area, period, group }: Observation): string =>
    `${area}\u0000${period.text}\u0000${group}`;
  return (indicator, row) => {
    let index = indexes.get(indicator);
    if (index === undefined) {
      const numbers = new Map<string, number>();
      for (const other of byIndicator.get(indicator) ?? []) {
        const number = numberOf(other.value);
        if (number !== undefined) numbers.set(keyOf(other), number);
      }
      index = numbers;
      indexes.set(indicator, index);
    }
    return index.get(keyOf(row));
  };
}

function checkRelations(
  indicator: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: PlausibilityContext,
  numberIn: NumberIn,
  problems: ProblemList,
): void {
  const { id } = indicator;
  if (isCount(indicator.unit)) {
    const ofAreas = rows.filter((row) => row.area !== municipality.id && row.area !== unassigned);
    const broken = findBrokenSum(ofAreas);
    if (broken !== undefined) {
      const { groups, period, holdsIn, wrong, of, first } = broken;
      const facts = {
        indicator: id,
        groups,
        period: period.text,
        holdsIn: holdsIn.text,
        wrong,
        of,
      };
      problems.add('groups-unlike-total', first.place, facts);
    }
    return;
  }
  const unlike = findUnlikeCounts(indicator, rows, numberIn);
  const [first] = unlike?.rows ?? [];
  if (unlike !== undefined && first && indicator.denominatorIndicator !== undefined) {
    const cells = { wrong: unlike.rows.length, of: unlike.of };
    const facts = { indicator: id, denominator: indicator.denominatorIndicator, ...cells };
    problems.add('rate-unlike-counts', first.place, facts);
  }
  if (!isMean(indicator.unit) || rows.some((row) => row.area === unassigned)) return;
  for (const level of municipality.levels.filter((one) => one.nested)) {
    const parts = areas.filter((area) => area.level === level.id && !area.unpopulated);
    const outside = findOutsideParts(rows, municipality.id, new Set(parts.map((area) => area.id)));
    if (outside === undefined) continue;
    const facts = { indicator: id, level: level.plural, period: outside.period.text };
    problems.add('municipality-outside-areas', outside.place, facts);
    return;
  }
}

/** Values compare at the breaks' written decimals; classes are those of the indicator's main level. */
function checkBreaks(
  { id, breaks, level }: Indicator,
  rows: readonly Observation[],
  { areas }: PlausibilityContext,
  problems: ProblemList,
): void {
  const lowest = breaks?.values[0];
  const highest = breaks?.values.at(-1);
  if (breaks === undefined || lowest === undefined || highest === undefined) return;
  const ofLevel = new Set(areas.filter((area) => area.level === level).map((area) => area.id));
  const outside = rows.filter((row) => {
    const number = ofLevel.has(row.area) ? numberOf(row.value) : undefined;
    if (number === undefined) return false;
    const value = Number(number.toFixed(breaks.decimals));
    return value < lowest || value > highest;
  });
  const [first] = outside;
  if (first === undefined) return;
  problems.add('value-outside-breaks', first.place, { indicator: id, values: outside.length });
}
