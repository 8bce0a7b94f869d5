/** The audit's intervals against counting out every completion of tiny tables. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../disclosure/audit/audit.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { Area } from '../domain/place/area.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { published } from './published-report.ts';
import type { PublishedRow } from './published-report.ts';
import { area, indicator, level } from './small-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const poor = indicator('poor');
const children = indicator('children');
const rate = indicator('rate', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

interface Table {
  /** Borough of each district; without boroughs all districts are the municipality's. */
  readonly boroughs: readonly number[];
  readonly male: readonly number[];
  readonly female: readonly number[];
  readonly hidden: readonly boolean[];
  readonly byOffice: boolean;
  /** A published share with this many decimals in some districts, over 40 to 60 children. */
  readonly shares: readonly (number | undefined)[];
}

/** Totals are made from parts, so that the relations hold. */
interface Cell {
  readonly area: string;
  readonly group: string;
  readonly value: number;
  readonly hidden: boolean;
}

const table: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 4 }).chain((districts) =>
  fc.record({
    boroughs: fc.array(fc.integer({ min: 0, max: 1 }), {
      minLength: districts,
      maxLength: districts,
    }),
    male: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: districts, maxLength: districts }),
    female: fc.array(fc.integer({ min: 0, max: 4 }), {
      minLength: districts,
      maxLength: districts,
    }),
    hidden: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
    byOffice: fc.boolean(),
    shares: fc.array(fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }), {
      minLength: districts,
      maxLength: districts,
    }),
  }),
);

const boroughIds = ['x', 'y'];
const districtIds = ['a', 'b', 'c', 'd'];
const groups = ['', 'male', 'female'];

function cellsOf({ boroughs, male, female, hidden, byOffice }: Table): readonly Cell[] {
  const places = [
    ...boroughs.map((_, i) => ({ id: districtIds[i] ?? '', parts: [i] })),
    ...boroughIds.flatMap((id, borough) => {
      const parts = boroughs.flatMap((b, i) => (b === borough ? [i] : []));
      return parts.length === 0 ? [] : [{ id, parts }];
    }),
    { id: 'town', parts: boroughs.map((_, i) => i) },
  ];
  const sum = (parts: readonly number[], of: readonly number[]): number =>
    parts.reduce((all, i) => all + (of[i] ?? 0), 0);
  return places.flatMap(({ id, parts }, p) =>
    groups.map((group, g) => {
      const value =
        (group === 'female' ? 0 : sum(parts, male)) + (group === 'male' ? 0 : sum(parts, female));
      // What we withhold is at least 1.
      return {
        area: id,
        group,
        value,
        hidden: hidden[p * 3 + g] === true && (value > 0 || byOffice),
      };
    }),
  );
}

function reportOf(drawn: Table, cells: readonly Cell[]) {
  const areas: readonly Area[] = [
    ...boroughIds
      .filter((_, i) => drawn.boroughs.includes(i))
      .map((id) => area(id, { level: 'borough' })),
    ...drawn.boroughs.map((borough, i) =>
      area(districtIds[i] ?? '', { parent: boroughIds[borough] }),
    ),
  ];
  const rows: PublishedRow[] = cells.map(({ area: at, group, value, hidden }) => ({
    indicator: 'poor',
    area: at,
    period: '2024',
    group,
    value: hidden ? '.' : String(value),
  }));
  // Another year, published whole, that shows male + female = all and nothing else.
  for (const [i, [all, male, female]] of [
    [91, 50, 41],
    [83, 30, 53],
    [77, 44, 33],
  ].entries()) {
    for (const [group, value] of [
      ['', all],
      ['male', male],
      ['female', female],
    ] as const) {
      rows.push({ indicator: 'poor', area: 'town', period: `20${10 + i}`, group, value: String(value) }); // prettier-ignore
    }
  }
  for (const share of sharesOf(drawn, cells)) {
    const at = { area: share.area, period: '2024' };
    rows.push({ indicator: 'children', ...at, value: String(share.children) });
    rows.push({ indicator: 'rate', ...at, value: share.text });
  }
  return published({
    indicators: [poor, children, rate],
    areas,
    municipality: { levels: [level('borough'), level('district', { report: true })] },
    rows,
  });
}

const sharesOf = (drawn: Table, cells: readonly Cell[]) =>
  drawn.shares.flatMap((decimals, i) => {
    const cell = cells.find((one) => one.area === districtIds[i] && one.group === '');
    if (decimals === undefined || cell === undefined) return [];
    const amount = 40 + 7 * i;
    return [{ area: cell.area, children: amount, text: ((100 * cell.value) / amount).toFixed(decimals) }]; // prettier-ignore
  });

/** Lowest and highest value of every hidden cell over all whole male and female counts that fit. */
function countedOut(
  drawn: Table,
  cells: readonly Cell[],
): ReadonlyMap<string, readonly [number, number]> {
  const n = drawn.boroughs.length;
  const found = new Map<string, [number, number]>();
  const least = drawn.byOffice ? 0 : 1;
  const male = new Array<number>(n).fill(0);
  const female = new Array<number>(n).fill(0);
  const shares = sharesOf(drawn, cells);
  const all = cells.find((one) => one.area === 'town' && one.group === '')?.value ?? 0;
  const shownAt = (at: number, group: string): number | undefined =>
    cells.find((one) => one.area === districtIds[at] && one.group === group && !one.hidden)?.value;
  const shown = male.map((_, i) => groups.map((group) => shownAt(i, group)));
  const open = (at: number, left: number): void => {
    if (at === n) {
      if (left === 0) check();
      return;
    }
    const [both, ofMale, ofFemale] = shown[at] ?? [];
    for (let m = ofMale ?? 0; m <= Math.min(ofMale ?? left, left); m += 1) {
      const from = both === undefined ? (ofFemale ?? 0) : both - m;
      const to = both === undefined ? (ofFemale ?? left - m) : both - m;
      for (let f = Math.max(0, from); f <= Math.min(to, left - m); f += 1) {
        if (ofFemale !== undefined && f !== ofFemale) continue;
        male[at] = m;
        female[at] = f;
        open(at + 1, left - m - f);
      }
    }
  };
  const check = (): void => {
    const trial = cellsOf({ ...drawn, male, female });
    for (const [i, cell] of cells.entries()) {
      const value = trial[i]?.value ?? 0;
      if (!cell.hidden && value !== cell.value) return;
      if (cell.hidden && value < least) return;
    }
    for (const share of shares) {
      const value = trial.find((one) => one.area === share.area && one.group === '')?.value ?? 0;
      const half = 0.5 * 10 ** -(share.text.split('.')[1]?.length ?? 0);
      if (Math.abs((100 * value) / share.children - Number(share.text)) > half + 1e-9) return;
    }
    for (const [i, cell] of cells.entries()) {
      if (!cell.hidden) continue;
      const value = trial[i]?.value ?? 0;
      const name = `${cell.area} ${cell.group}`;
      const ends = found.get(name);
      if (ends === undefined) found.set(name, [value, value]);
      else found.set(name, [Math.min(ends[0], value), Math.max(ends[1], value)]);
    }
  };
  open(0, all);
  return found;
}

/** Whether the counts are bounded, so that counting out ends: some total of everything is published. */
const isBounded = (cells: readonly Cell[]): boolean =>
  cells.some(({ area: at, group, hidden }) => at === 'town' && group === '' && !hidden);

describe('intervals of tiny tables', () => {
  test('are those of counting out, exactly', () => {
    let compared = 0;
    fc.assert(
      fc.property(table, (drawn) => {
        const cells = cellsOf(drawn);
        fc.pre(isBounded(cells) && drawn.boroughs.length <= 3);
        const truth = countedOut(drawn, cells);
        const { judged } = audit(
          {
            publishable: reportOf(drawn, cells),
            wasWithheldByOffice: () => drawn.byOffice,
            solver,
          },
          { exactly: true },
        );
        const intervals = new Map(judged.map((one) => [`${one.area} ${one.group}`, one.interval]));
        for (const [name, [from, to]] of truth) {
          const interval = intervals.get(name);
          compared += 1;
          expect([name, interval?.lower, interval?.upper]).toEqual([name, from, to]);
        }
      }),
      { numRuns: 60, seed: 20261123 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  test('are judged safe only where they are, in the quick way too', () => {
    let [safe, leaking] = [0, 0];
    fc.assert(
      fc.property(table, (drawn) => {
        const cells = cellsOf(drawn);
        fc.pre(isBounded(cells) && drawn.boroughs.length <= 3);
        const truth = countedOut(drawn, cells);
        const { leaks } = audit({
          publishable: reportOf(drawn, cells),
          wasWithheldByOffice: () => drawn.byOffice,
          solver,
        });
        const found = new Set(leaks.map((one) => `${one.area} ${one.group}`));
        for (const [name, [from, to]] of truth) {
          const leaks = to - from < 5 && from < 5;
          if (leaks) leaking += 1;
          else safe += 1;
          expect([name, found.has(name)]).toEqual([name, leaks]);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(Math.min(safe, leaking)).toBeGreaterThan(30);
  });
});
