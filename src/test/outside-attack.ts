/**
 * An attacker who has nothing but the downloads of a site and the rules of disclosure control, as they are
 * written down for everyone. Shares no code with the gate or its audit.
 *
 * Every count is a whole number from 0, one that we withheld from 1, unless its share is withheld for a
 * published denominator that is too small, whatever the numerator. Areas add up to their whole (people
 * without an area included), groups of a dimension to their total; numerators are at most their denominators; a
 * rate ties the two within its written decimals. For each withheld count the solver finds the smallest and the
 * largest number that all of this still allows.
 */
import type { LinearSolver, Solution } from '../disclosure/audit/system/solver.ts';

/** A row of a download, as far as it is looked at. */
export interface CsvRow {
  readonly area: string;
  readonly period: string;
  readonly group: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly state: string;
}

export interface Downloads {
  /** Rows of `/daten/<indicator>.csv` by indicator. */
  readonly tables: ReadonlyMap<string, readonly CsvRow[]>;
  /** What the pages say of each indicator. */
  readonly catalogue: readonly {
    readonly id: string;
    readonly unit: 'count' | 'percent';
    readonly numerator?: string;
    readonly denominator?: string;
  }[];
  /** Whole of each area: `parent` of `/daten/gebiete.geojson`. */
  readonly wholes: ReadonlyMap<string, string>;
  readonly dimensions: readonly (readonly string[])[];
  /** Cells `indicator|area|period|group` whose mark is the office's: they may be 0. */
  readonly byOffice?: ReadonlySet<string>;
}

interface Variable {
  lower: number;
  upper: number;
}
interface Constraint {
  readonly terms: readonly (readonly [string, number])[];
  readonly lower: number;
  readonly upper: number;
}

const cellKey = (id: string, { area, period, group }: CsvRow): string =>
  [id, area, period, group].join('|');
const largest = 100_000;

/**
 * Withheld counts that the downloads narrow to fewer than `width` + 1 numbers below `minimum`.
 *
 * @returns `indicator|area|period|group: lowest–highest`; numerators of a rate without a count of their own
 *   bear its id
 */
export function givenAway(
  downloads: Downloads,
  policy: {
    readonly minimum: number;
    readonly minimumDenominator: number;
    readonly width: number;
  },
  solver: LinearSolver,
): { readonly found: readonly string[]; readonly tried: number } {
  const variables = new Map<string, Variable>();
  const constraints: Constraint[] = [];
  const targets = new Set<string>();
  const at = (key: string): Variable => {
    const known = variables.get(key);
    if (known !== undefined) return known;
    const made = { lower: 0, upper: largest };
    variables.set(key, made);
    return made;
  };
  const fix = (key: string, text: string): void => {
    if (text === '') return;
    const one = at(key);
    one.lower = one.upper = Number(text);
  };
  for (const { id, unit, numerator, denominator } of downloads.catalogue) {
    for (const row of downloads.tables.get(id) ?? []) {
      const own = cellKey(id, row);
      const count = unit === 'count' ? own : cellKey(numerator ?? id, row);
      const hidden = row.state === 'withheld';
      if (hidden) {
        targets.add(count);
        if (downloads.byOffice?.has(own) !== true) at(count).lower = Math.max(1, at(count).lower);
      }
      if (unit === 'count') {
        fix(own, row.value);
        continue;
      }
      const whole = cellKey(denominator ?? `${id} of`, row);
      fix(count, row.numerator);
      fix(whole, row.denominator);
      at(count);
      at(whole);
      constraints.push({ terms: [[count, 1], [whole, -1]], lower: -Infinity, upper: 0 }); // prettier-ignore
      if (row.value === '') continue;
      const decimals = row.value.split('.')[1]?.length ?? 0;
      const half = decimals > 6 ? 1e-9 : 0.5 * 10 ** -decimals + 1e-9;
      const rate = Number(row.value);
      constraints.push(
        { terms: [[count, 100], [whole, half - rate]], lower: 0, upper: Infinity }, // prettier-ignore
        { terms: [[count, 100], [whole, -half - rate]], lower: -Infinity, upper: 0 }, // prettier-ignore
      );
    }
  }
  for (const { id, unit, numerator, denominator } of downloads.catalogue) {
    if (unit === 'count') continue;
    for (const row of downloads.tables.get(id) ?? []) {
      const whole = at(cellKey(denominator ?? `${id} of`, row));
      const isSmall = whole.lower === whole.upper && whole.upper < policy.minimumDenominator;
      const count = at(cellKey(numerator ?? id, row));
      if (row.state === 'withheld' && isSmall && count.lower < count.upper) count.lower = 0;
    }
  }
  addSums(downloads, variables, at, constraints);
  const ranges = openRanges(variables, constraints, solver);
  const found: string[] = [];
  for (const key of [...targets].sort()) {
    const { lower, upper } = variables.get(key) ?? { lower: 0, upper: 0 };
    const [low, high] = lower === upper ? [lower, upper] : ranges.of(key);
    if (high - low < policy.width && low < policy.minimum) found.push(`${key}: ${low}–${high}`);
  }
  ranges.close();
  return { found, tried: targets.size };
}

function addSums(
  { wholes, dimensions }: Downloads,
  variables: ReadonlyMap<string, Variable>,
  at: (key: string) => Variable,
  constraints: Constraint[],
): void {
  const parts = new Map<string, string[]>();
  for (const [area, whole] of wholes) parts.set(whole, [...(parts.get(whole) ?? []), area]);
  const sum = (whole: string, of: readonly string[]): void => {
    for (const key of [whole, ...of]) at(key);
    constraints.push({ terms: [[whole, 1], ...of.map((key) => [key, -1] as const)], lower: 0, upper: 0 }); // prettier-ignore
  };
  const places = new Set<string>();
  const cells = new Set<string>();
  for (const key of variables.keys()) {
    const [series = '', area = '', period = '', group = ''] = key.split('|');
    places.add([series, period, group].join('|'));
    cells.add([series, area, period].join('|'));
  }
  for (const place of places) {
    const [series, period, group] = place.split('|');
    const key = (area: string): string => [series, area, period, group].join('|');
    for (const [whole, areas] of parts) {
      if (areas.some((area) => variables.has(key(area)))) sum(key(whole), areas.map(key));
    }
  }
  for (const cell of cells) {
    for (const groups of dimensions) {
      if (!groups.some((group) => variables.has(`${cell}|${group}`))) continue;
      sum(`${cell}|`, groups.map((group) => `${cell}|${group}`)); // prettier-ignore
    }
  }
}

/** Smallest and largest whole number of a variable, all constraints kept. */
function openRanges(
  variables: ReadonlyMap<string, Variable>,
  constraints: readonly Constraint[],
  solver: LinearSolver,
): { readonly of: (key: string) => readonly [number, number]; readonly close: () => void } {
  const position = new Map([...variables.keys()].map((key, i) => [key, i]));
  const bounds = [...variables.values()];
  const entries = constraints.map(({ terms }) => terms);
  let end = 0;
  const starts = [0, ...entries.map((terms) => (end += terms.length))];
  const open = solver.open({
    colLower: Float64Array.from(bounds, ({ lower }) => lower),
    colUpper: Float64Array.from(bounds, ({ upper }) => upper),
    rowLower: Float64Array.from(constraints, ({ lower }) => lower),
    rowUpper: Float64Array.from(constraints, ({ upper }) => upper),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(entries.flat(), ([key]) => position.get(key) ?? 0),
    coefficients: Float64Array.from(entries.flat(), ([, factor]) => factor),
    whole: new Int32Array(bounds.length).fill(1),
  });
  const extreme = (key: string, sign: 1 | -1): number => {
    const costs = new Float64Array(bounds.length);
    costs[position.get(key) ?? 0] = sign;
    const solution: Solution = open.minimise(costs, true);
    if (solution.kind !== 'optimal') throw new Error(`${key}: ${solution.kind}`);
    return Math.round(sign * solution.objective);
  };
  return { of: (key) => [extreme(key, 1), extreme(key, -1)], close: open.close };
}
