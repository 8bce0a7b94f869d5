/**
 * Breakdowns that add up: every subset of a table's groups whose sum is the total in most cells. The
 * subsets are looked for in the published numbers; groups.csv only names some of them beforehand.
 */
import type { ReportFrame } from '../../../domain/report-frame.ts';
import type { Grid } from '../grid.ts';
import type { Pool } from './pools.ts';
import { halfPlace } from './written-rounding.ts';

export interface GroupSum {
  readonly total: number;
  readonly groups: readonly number[];
  /** How far published cells of a period are off (sum − total); where most of them are not. */
  slackIn(period: number): readonly [low: number, high: number];
}

/** Subsets are enumerated up to this many groups (in two halves); beyond, declared and neighbouring ones. */
const mostGroups = 30;
const mostCandidates = 20_000;
const sampledCells = 6;

/** Sets of groups of a table that add up to a total of it; none where fewer than two groups occur. */
export function groupSums(pool: Pool, frame: ReportFrame, grid: Grid): readonly GroupSum[] {
  const occurring = new Set<number>();
  for (const keys of [pool.known.keys(), pool.withheld.keys()]) {
    for (const key of keys) occurring.add(grid.placeOf(key).group);
  }
  if (occurring.size < 2) return [];
  const listed = new Map(frame.groups.map((group) => [group.id, group]));
  const groupOf = (number: number) => listed.get(grid.groups[number] ?? '');
  const totals = [...occurring].filter((g) => g === 0 || groupOf(g)?.total === true);
  const found = new Map<string, GroupSum>();
  for (const total of totals) {
    const parts = [...occurring].filter((g) => g !== total && g !== 0).sort((a, b) => a - b);
    const declared = declaredSets(parts, (g) => groupOf(g)?.dimension, totals);
    for (const numbers of [pool.known, pool.delivered]) {
      const sums = [...declared, ...foundSets(numbers, grid, total, parts)];
      for (const sum of accepted(pool, numbers, grid, total, sums, declared)) {
        const name = `${String(total)}=${sum.groups.join('+')}`;
        if (!found.has(name)) found.set(name, sum);
      }
    }
  }
  return [...found.values()];
}

/** Groups of one dimension, or of none; without those that are totals themselves. */
function declaredSets(
  parts: readonly number[],
  dimensionOf: (group: number) => string | undefined,
  totals: readonly number[],
): readonly (readonly number[])[] {
  const plain = parts.filter((group) => !totals.includes(group));
  return [...Map.groupBy(plain, (group) => dimensionOf(group) ?? '').values()];
}

interface Evidence {
  readonly holds: number;
  /** Bits of chance that the holding cells would need. */
  readonly bits: number;
  readonly fails: number;
  readonly refuted: boolean;
  readonly partly: boolean;
  readonly differences: ReadonlyMap<number, readonly number[]>;
}

function accepted(
  pool: Pool,
  numbers: Numbers,
  grid: Grid,
  total: number,
  sets: readonly (readonly number[])[],
  declared: readonly (readonly number[])[],
): readonly GroupSum[] {
  const seen = new Set<string>();
  const kept: { set: readonly number[]; evidence: Evidence }[] = [];
  const most = Math.max(0, ...declared.map((set) => set.length));
  for (const set of sets) {
    const name = set.join(',');
    if (seen.has(name)) continue;
    seen.add(name);
    const evidence = evidenceFor(pool, numbers, grid, total, set);
    const isDeclared = declared.includes(set);
    const shown = evidence.holds > evidence.fails && (isDeclared || evidence.bits > most + 6);
    const unseen =
      isDeclared && evidence.holds + evidence.fails === 0 && !evidence.refuted && evidence.partly;
    if (shown || unseen) kept.push({ set, evidence });
  }
  // A subset that adds up because the other groups are 0 where it does says nothing of its own.
  const own = kept.filter(
    ({ set, evidence }) =>
      !kept.some(
        (other) =>
          other.set.length > set.length &&
          other.evidence.holds >= evidence.holds &&
          set.every((group) => other.set.includes(group)),
      ),
  );
  return own.map(({ set, evidence }) => ({
    total,
    groups: set,
    slackIn: (period) => slackOf(evidence.differences.get(period) ?? []),
  }));
}

/** Where most published cells of a period contradict the sum (shifted rows), all observed differences are allowed. */
function slackOf(differences: readonly number[]): readonly [number, number] {
  const off = differences.filter((difference) => Math.abs(difference) > 1e-9);
  if (off.length * 2 <= differences.length) return [0, 0];
  return [Math.min(0, ...off), Math.max(0, ...off)];
}

function evidenceFor(
  { known: published }: Pool,
  numbers: Numbers,
  grid: Grid,
  total: number,
  set: readonly number[],
): Evidence {
  let [holds, fails, bits] = [0, 0, 0];
  let [refuted, partly] = [false, false];
  const differences = new Map<number, number[]>();
  for (const [key, whole] of cellsOfGroup(numbers, grid, total)) {
    const { area, period } = grid.placeOf(key);
    let sum = 0;
    let complete = true;
    let seen = published.has(key);
    for (const group of set) {
      const at = grid.keyOf(area, period, group);
      const part = numbers.get(at);
      seen &&= published.has(at);
      if (part === undefined) complete = false;
      else {
        sum += part;
        partly = true;
      }
    }
    if (!complete) {
      if (sum > whole) refuted = true;
      continue;
    }
    const list = differences.get(period) ?? [];
    differences.set(period, list);
    const isOff =
      Math.abs(sum - whole) > 1e-9 + (set.length + 1) * halfPlace(numbers, period, grid);
    // Only a contradiction that is published loosens the sum.
    if (seen) list.push(isOff ? sum - whole : 0);
    if (isOff) fails += 1;
    else if (whole !== 0) {
      // That nobody is made of nobody would hold for any groups.
      holds += 1;
      bits += Math.log2(1 + Math.abs(whole));
    }
  }
  return { holds, fails, bits, refuted, partly, differences };
}

/** Numbers by the key of the grid. */
type Numbers = ReadonlyMap<number, number>;

const byGroup = new WeakMap<Numbers, ReadonlyMap<number, readonly (readonly [number, number])[]>>();

/** Published cells of one group of a pool; sorted out once. */
function cellsOfGroup(
  numbers: Numbers,
  grid: Grid,
  group: number,
): readonly (readonly [key: number, value: number])[] {
  let sorted = byGroup.get(numbers);
  if (sorted === undefined) {
    sorted = Map.groupBy(numbers, ([key]) => grid.placeOf(key).group);
    byGroup.set(numbers, sorted);
  }
  return sorted.get(group) ?? [];
}

/** Subsets that add up to the total in one of a few cells spread over the table. */
function foundSets(
  numbers: Numbers,
  grid: Grid,
  total: number,
  parts: readonly number[],
): readonly (readonly number[])[] {
  if (parts.length > mostGroups) return neighbouringSets(parts);
  const complete: { whole: number; values: readonly number[] }[] = [];
  for (const [key, whole] of cellsOfGroup(numbers, grid, total)) {
    if (whole === 0) continue;
    const { area, period } = grid.placeOf(key);
    const values = parts.map((g) => numbers.get(grid.keyOf(area, period, g)) ?? NaN);
    if (!values.some(Number.isNaN)) complete.push({ whole, values });
  }
  const step = Math.max(1, Math.floor(complete.length / sampledCells));
  const sets: (readonly number[])[] = [];
  for (let i = 0; i < complete.length && i / step < sampledCells; i += step) {
    const cell = complete[i];
    if (cell !== undefined) sets.push(...subsetsWithSum(parts, cell.values, cell.whole));
  }
  return sets;
}

/** All subsets with a sum, by meeting in the middle. */
function subsetsWithSum(
  parts: readonly number[],
  values: readonly number[],
  whole: number,
): readonly (readonly number[])[] {
  const middle = parts.length >> 1;
  const firstHalf = new Map<number, number[]>();
  for (let mask = 0; mask < 1 << middle; mask += 1) {
    const sum = sumOfMask(values, mask, 0);
    const masks = firstHalf.get(sum);
    if (masks === undefined) firstHalf.set(sum, [mask]);
    else masks.push(mask);
  }
  const sets: number[][] = [];
  for (let mask = 0; mask < 1 << (parts.length - middle); mask += 1) {
    for (const first of firstHalf.get(whole - sumOfMask(values, mask, middle)) ?? []) {
      if (sets.length >= mostCandidates) return sets;
      const set: number[] = [];
      for (let i = 0; i < middle; i += 1) if ((first >> i) & 1) set.push(parts[i] ?? 0);
      for (let i = middle; i < parts.length; i += 1) {
        if ((mask >> (i - middle)) & 1) set.push(parts[i] ?? 0);
      }
      if (set.length > 0) sets.push(set);
    }
  }
  return sets;
}

function sumOfMask(values: readonly number[], mask: number, offset: number): number {
  let sum = 0;
  for (let i = 0; mask >> i; i += 1) if ((mask >> i) & 1) sum += values[offset + i] ?? 0;
  return sum;
}

/** Runs of groups that stand side by side (single years of age that make an age band). */
function neighbouringSets(parts: readonly number[]): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) sets.push(parts.slice(from, to));
  }
  return sets;
}
