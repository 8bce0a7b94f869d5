/** The verdict on one component of the system, also where its numbers contradict each other. */
import type { Bounds } from './bounds.ts';
import { componentsOf } from './components.ts';
import { rowsByUnknown } from './shared-unknowns.ts';
import type { Component } from './components.ts';
import { contradictedRows, intervalGivenAway, isContradicted } from './contradictions.ts';
import { judge } from './audit-feasibility.ts';
import type { Interval, JudgingSetting, Target } from '../interval.ts';
import type { LinearSolver } from './solver.ts';
import type { Doubted } from '../remembered.ts';
import { memoryOf, problemOf } from '../remembered.ts';
import type { Row, System } from './system.ts';

/** Judges a component, or remembers the verdict on one that is the same. */
export function judgeOnce(
  component: Component,
  targets: readonly Target[],
  system: System,
  bounds: Bounds,
  setting: JudgingSetting,
): Verdicts & Believed {
  const memory = memoryOf(setting.solver);
  const { text, truths, targets: ordered } = problemOf(component, targets, system);
  const { width, minimumCount } = setting.demands;
  const name = [width, minimumCount, setting.exactly, text].join('|');
  const contradictingName = `${name}|${truths}`;
  const known = memory.get(name) ?? memory.get(contradictingName);
  if (known !== undefined) {
    const found = ordered.flatMap(({ unknown }, i): (readonly [number, Interval])[] => {
      const interval = known.intervals[i];
      return interval === undefined ? [] : [[unknown, interval]];
    });
    const { doubted } = known;
    return { intervals: new Map(found), doubted, ...believed(component, system, doubted) };
  }
  const verdicts = judgeConsistently(component, ordered, system, bounds, setting);
  const { doubted } = verdicts;
  const intervals = ordered.flatMap(({ unknown }) => verdicts.intervals.get(unknown) ?? []);
  if (intervals.length === ordered.length) {
    const isContradicting = doubted === 'all' || component.rows.some((row) => isContradicted(row, system)); // prettier-ignore
    memory.set(isContradicting ? contradictingName : name, { intervals, doubted });
  }
  return { ...verdicts, ...believed(component, system, doubted) };
}

interface Believed {
  readonly rows: readonly Row[];
  readonly least: (unknown: number) => number;
}

/** What is left to believe when marks or relations are doubted: leaks are explained by it. */
function believed({ rows }: Component, system: System, doubted: Doubted): Believed {
  const { byMarks, butZeros } = leastBy(system);
  return {
    rows: doubted === 'all' ? rows.filter((row) => !isContradicted(row, system)) : rows,
    least: doubted === 'none' ? byMarks : butZeros,
  };
}

interface Verdicts {
  readonly intervals: ReadonlyMap<number, Interval>;
  /** Marks that contradict what is published. */
  readonly doubted: Doubted;
}

/**
 * Judges a component, and again without the relations that the delivered numbers contradict: the audit holds with
 * and without them (S6a).
 */
export function judgeConsistently(
  component: Component,
  targets: readonly Target[],
  system: System,
  bounds: Bounds,
  setting: JudgingSetting,
): Verdicts {
  const held = component.rows.filter((row) => !isContradicted(row, system));
  const isWrong = held.length < component.rows.length;
  const stated = judgeReading(component, targets, system, bounds, setting, isWrong);
  if (!isWrong) return stated;
  const intervals = new Map(stated.intervals);
  for (const part of componentsOf(held)) {
    const members = new Set(part.unknowns);
    const own = targets.filter(({ unknown }) => members.has(unknown));
    const judged = judgeReading(part, own, system, bounds, setting, false);
    for (const [unknown, interval] of judged.intervals) {
      if (intervals.get(unknown)?.safe !== false) intervals.set(unknown, interval);
    }
  }
  for (const { unknown } of targets) if (!intervals.has(unknown)) intervals.set(unknown, anything);
  return { intervals, doubted: stated.doubted };
}

/** What stands in no relation can be anything. */
const anything: Interval = { safe: true, lower: 0, upper: Infinity, exact: true };

/** Whether an interval that gives a count away leaves out what was delivered: wrong things follow from what contradicts. */
const falseTo =
  (system: System) =>
  (unknown: number, { safe, lower, upper }: Interval): boolean => {
    const truth = system.unknowns[unknown]?.delivered;
    return !safe && truth !== undefined && (truth < lower || truth > upper);
  };

/** What the marks say; and that but for counts which are 0 all the same, withheld for something else. */
const leastBy = (system: System) => {
  const byMarks = (unknown: number): number => system.unknowns[unknown]?.least ?? 0;
  const isZero = (unknown: number): boolean => system.unknowns[unknown]?.delivered === 0;
  const butZeros = (unknown: number): number => (isZero(unknown) ? 0 : byMarks(unknown));
  return { byMarks, isZero, butZeros };
};

/**
 * Judges a component by its relations. Where they cannot all hold, the marks are doubted first (a withheld 0),
 * then the rows that are off are dropped, unless `isKnownWrong` says that it is known already which are wrong.
 */
function judgeReading(
  component: Component,
  targets: readonly Target[],
  system: System,
  bounds: Bounds,
  setting: JudgingSetting,
  isKnownWrong: boolean,
): Verdicts {
  const intervals = new Map<number, Interval>();
  const { byMarks, isZero, butZeros } = leastBy(system);
  const attempt = (parts: readonly Component[], least: (unknown: number) => number) => {
    const failed: Component[] = [];
    for (const part of parts) {
      const members = new Set(part.unknowns);
      const own = targets.filter(({ unknown }) => members.has(unknown));
      startBounds(part, bounds, least);
      const verdict = judge(part, own, bounds, setting);
      if (verdict.kind === 'contradiction') failed.push(part);
      else for (const [unknown, interval] of verdict.intervals) intervals.set(unknown, interval);
    }
    return failed;
  };
  if (attempt([component], byMarks).length === 0) {
    // Who takes such a 0 for 1 at least is wrong about it: it is given away only to who does not.
    const zeros = targets.filter(
      ({ unknown }) => isZero(unknown) && intervals.get(unknown)?.safe === false,
    );
    if (zeros.length === 0) return { intervals, doubted: 'none' };
    startBounds(component, bounds, butZeros);
    const verdict = judge(component, zeros, bounds, setting);
    if (verdict.kind === 'judged') {
      for (const [unknown, interval] of verdict.intervals) intervals.set(unknown, interval);
    }
    return { intervals, doubted: 'none' };
  }
  if (attempt([component], butZeros).length === 0) {
    return { intervals, doubted: 'zeros' };
  }
  const isFalse = falseTo(system);
  let failed = isKnownWrong ? [] : attempt([component], () => 0);
  const readings = failed.length > 0 ? consistentReadings(component, setting.solver) : [];
  if (readings.length > 0) {
    // Each is what an attacker may believe: the narrowest interval counts.
    const narrowest = new Map<number, Interval>();
    for (const held of readings) {
      intervals.clear();
      const parts = componentsOf(held);
      const left = attempt(parts, butZeros);
      if (left.length > 0) attempt(left, () => 0);
      for (const [unknown, interval] of intervals) {
        if (isFalse(unknown, interval)) continue;
        if (narrowest.get(unknown)?.safe !== false) narrowest.set(unknown, interval);
      }
    }
    intervals.clear();
    for (const [unknown, interval] of narrowest) intervals.set(unknown, interval);
    failed = [];
  }
  for (let turn = 0; failed.length > 0 && turn < 20; turn += 1) {
    const kept = failed.flatMap((part) => {
      const off = fewestRows(part, contradictedRows(part, setting.solver), setting.solver);
      // Whole numbers may contradict where fractions do not: then what bounds by rates is doubted.
      const doubted = off.size > 0 ? off : new Set(part.rows.filter(isOfRate));
      return part.rows.filter((row) => (doubted.size > 0 ? !doubted.has(row) : false));
    });
    failed = attempt(componentsOf(kept), turn < turnsWithMarks ? butZeros : () => 0);
  }
  // Which relation is wrong is not known: what a single one gives away, an attacker may well believe.
  const rowsOf = rowsByUnknown(component.rows);
  for (const target of targets) {
    const { isWhole, demands } = setting;
    for (const row of rowsOf.get(target.unknown) ?? []) {
      const interval = intervalGivenAway(row, target, isWhole, demands);
      if (interval === undefined || isFalse(target.unknown, interval)) continue;
      intervals.set(target.unknown, interval);
    }
  }
  for (const { unknown } of targets) {
    const interval = intervals.get(unknown);
    if (interval === undefined || isFalse(unknown, interval)) intervals.set(unknown, anything);
  }
  return { intervals, doubted: 'all' };
}

/**
 * The rows without one of the ways in which groups or years seem to add up, as far as the others can all hold
 * then: that some numbers add up in most places may be chance. And without the fewest single sums that are off.
 */
function consistentReadings(
  { unknowns, rows }: Component,
  solver: LinearSolver,
): readonly (readonly Row[])[] {
  const sumOf = ({ relation: { kind, name } }: Row): string | undefined =>
    kind === 'groups' || kind === 'periods' ? name.split(':', 2).join(':') : undefined;
  const sums = new Set(rows.flatMap((row) => sumOf(row) ?? []));
  if (sums.size > mostSums) return [];
  const readings = [...sums].flatMap((sum) => {
    const held = rows.filter((row) => sumOf(row) !== sum);
    return contradictedRows({ unknowns, rows: held }, solver).size === 0 ? [held] : [];
  });
  if (readings.length === 0) return [];
  // A few single sums may be what is wrong: the municipality need not be the sum of its areas (S6a).
  const off = fewestRows({ unknowns, rows }, contradictedRows({ unknowns, rows }, solver), solver);
  return off.size === 0 ? readings : [...readings, rows.filter((row) => !off.has(row))];
}

/** With more ways to add up than these, none is doubted as a whole. */
const mostSums = 12;

/** Beyond this many doubted rows they are not tried again one by one. */
const mostTried = 80;

/** Of rows that together cannot hold with the others as few as it takes: the others still bind whoever believes them. */
function fewestRows(
  { unknowns, rows }: Component,
  off: ReadonlySet<Row>,
  solver: LinearSolver,
): ReadonlySet<Row> {
  if (off.size < 2 || off.size > mostTried) return off;
  const needed = new Set(off);
  for (const row of off) {
    needed.delete(row);
    const held = rows.filter((one) => !needed.has(one));
    if (contradictedRows({ unknowns, rows: held }, solver).size > 0) needed.add(row);
  }
  return needed;
}

/** Without the rows that are off the marks hold again, as a rule; only what still fails is judged without them. */
const turnsWithMarks = 3;

/** Sets the bounds of a component's unknowns back, in place: from what is least to infinity. */
export function startBounds(
  { unknowns }: Component,
  { lower, upper }: Bounds,
  least: (unknown: number) => number,
): void {
  for (const unknown of unknowns) {
    lower[unknown] = least(unknown);
    upper[unknown] = Infinity;
  }
}

const isOfRate = ({ relation }: Row): boolean => relation.kind === 'rate';
