/** Whole reports drawn at random, through the gate and then judged by the audit, which knows nothing of the gate. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../disclosure/audit/audit.ts';
import { auditReport, officeMarks } from '../disclosure/audit/audit-report.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import { protect } from './protected-report.ts';
import type { Dataset } from '../domain/dataset.ts';
import { hasErrors } from '../domain/problem/problem.ts';
import type { Observation } from '../domain/indicator/observation.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { area, indicator, level, row, smallReport } from './small-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** How a random town counts its children. */
interface Town {
  /** Borough of each district: 0 or 1; 2: none, the district stands beside the boroughs. */
  readonly boroughs: readonly number[];
  /** Male and female in poverty, per district and year. */
  readonly counts: readonly (readonly (readonly [number, number])[])[];
  /** Further children that are not poor. */
  readonly others: readonly number[];
  readonly years: number;
  readonly official: { readonly boroughs: boolean; readonly town: boolean; readonly span: boolean };
  /** People in poverty without an area, in the town's row; and whether a row says so. */
  readonly unassigned: number;
  readonly unassignedRow: boolean;
  readonly groups: boolean;
  readonly rate: 'none' | 'computed' | 'delivered';
  /** Cells below 3 come already withheld. */
  readonly byOffice: boolean;
}

const most = 5;
const town: fc.Arbitrary<Town> = fc.record({
  boroughs: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: most }),
  counts: fc.array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 })), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: most, maxLength: most },
  ),
  others: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: most, maxLength: most }),
  years: fc.integer({ min: 1, max: 3 }),
  official: fc.record({ boroughs: fc.boolean(), town: fc.boolean(), span: fc.boolean() }),
  unassigned: fc.integer({ min: 0, max: 7 }),
  unassignedRow: fc.boolean(),
  groups: fc.boolean(),
  rate: fc.constantFrom('none', 'computed', 'delivered'),
  byOffice: fc.boolean(),
});

function reportOf(drawn: Town): Dataset {
  const { boroughs, official } = drawn;
  const used = [0, 1].filter((borough) => boroughs.includes(borough));
  const districts = boroughs.map((borough, i) =>
    area(`d${i}`, borough === 2 ? {} : { parent: `b${borough}` }),
  );
  const areas = [...used.map((i) => area(`b${i}`, { level: 'borough' })), ...districts];
  const places: { id: string; parts: readonly number[]; further: number }[] = boroughs.map(
    (_, i) => ({ id: `d${i}`, parts: [i], further: 0 }),
  );
  // A large district whose numbers show how groups and years add up.
  const anchor = boroughs.length;
  areas.push(area(`d${anchor}`));
  places.push({ id: `d${anchor}`, parts: [anchor], further: 0 });
  const counts = [
    ...drawn.counts.slice(0, anchor),
    [
      [81, 95],
      [97, 88],
      [78, 92],
    ] as const,
  ];
  const others = [...drawn.others.slice(0, anchor), 912];
  const all = counts.map((_, i) => i);
  if (official.boroughs) {
    for (const borough of used) {
      places.push({ id: `b${borough}`, parts: all.filter((i) => boroughs[i] === borough), further: 0 }); // prettier-ignore
    }
  }
  if (official.town) places.push({ id: 'town', parts: all, further: drawn.unassigned });
  if (drawn.unassignedRow) places.push({ id: 'unassigned', parts: [], further: drawn.unassigned });

  const rows: Observation[] = [];
  const put = (id: string, at: string, period: string, value: number, group: string): void => {
    const hidden = drawn.byOffice && id === 'poor' && value > 0 && value < 3;
    rows.push(row(id, at, period, { value: hidden ? '.' : value === 0 ? '-' : String(value), group })); // prettier-ignore
  };
  for (const { id, parts, further } of places) {
    const sumIn = (year: number, of: (pair: readonly [number, number]) => number): number =>
      parts.reduce((sum, i) => sum + of(counts[i]?.[year] ?? [0, 0]), 0);
    let [span, spanMale, spanFemale] = [0, 0, 0];
    for (let year = 0; year < drawn.years; year += 1) {
      const period = String(2020 + year);
      const male = sumIn(year, ([m]) => m) + further;
      const female = sumIn(year, ([, f]) => f);
      const children =
        male + female + parts.reduce((sum, i) => sum + (others[i] ?? 0), 0) + 2 * further;
      span += male + female;
      spanMale += male;
      spanFemale += female;
      put('poor', id, period, male + female, '');
      if (drawn.groups) {
        put('poor', id, period, male, 'male');
        put('poor', id, period, female, 'female');
      }
      if (drawn.rate === 'none') continue;
      put('children', id, period, children, '');
      if (drawn.rate === 'delivered' && children > 0) {
        const value = ((100 * (male + female)) / children).toFixed(1);
        const hidden = drawn.byOffice && male + female > 0 && male + female < 3;
        rows.push(row('rate', id, period, { value: hidden ? '.' : value }));
      }
    }
    if (official.span && drawn.years === 3) {
      put('poor', id, '2020-2022', span, '');
      if (drawn.groups) {
        put('poor', id, '2020-2022', spanMale, 'male');
        put('poor', id, '2020-2022', spanFemale, 'female');
      }
    }
  }
  return smallReport({
    indicators: [
      indicator('poor'),
      indicator('children'),
      indicator('rate', {
        unit: 'percent',
        ...(drawn.rate === 'none'
          ? {}
          : { numeratorIndicator: 'poor', denominatorIndicator: 'children' }),
      }),
    ],
    areas,
    municipality: { levels: [level('borough'), level('district', { report: true })] },
    rows,
  });
}

const leaksOf = (dataset: Dataset) => {
  const marks = officeMarks(dataset);
  const { publishable } = protect(dataset);
  const result = audit({
    publishable,
    wasWithheldByOffice: (cell) =>
      marks.has([cell.indicator, cell.area, cell.period, cell.group].join('\u0000')),
    solver,
    delivered: Map.groupBy(dataset.observations, ({ indicator: id }) => id),
  });
  return { ...result, publishable };
};

describe('reports drawn at random', () => {
  test('give nothing away once they have passed the gate', () => {
    let judged = 0;
    fc.assert(
      fc.property(town, (drawn) => {
        // A town's row that is not the sum of its parts, and spans over years: see the next test.
        const drawnPlainly = {
          ...drawn,
          unassignedRow: true,
          official: { ...drawn.official, span: false },
        };
        const result = leaksOf(reportOf(drawnPlainly));
        judged += result.judged.length;
        expect(result.leaks).toEqual([]);
      }),
      { numRuns: 150, seed: 20261123 },
    );
    expect(judged).toBeGreaterThan(1000);
  });

  test('with spans and totals that do not fit, what cannot be hidden stops the build', () => {
    const solved = { publishable: 0, stopped: 0 };
    for (const drawn of fc.sample(town, { numRuns: 60, seed: 20261123 })) {
      const span = { ...drawn.official, span: true };
      const dataset = reportOf({ ...drawn, years: 3, unassignedRow: false, official: span });
      const { leaks, publishable } = leaksOf(dataset);
      const problems = auditReport(dataset, publishable, solver);
      expect(hasErrors(problems)).toBe(leaks.length > 0);
      solved[leaks.length > 0 ? 'stopped' : 'publishable'] += 1;
    }
    process.stdout.write(
      `of 60 random towns with spans ${solved.stopped} are stopped by the audit\n`,
    );
    expect(solved.publishable).toBeGreaterThan(55);
  });

  test('would give something away without secondary suppression, and the audit says so', () => {
    let leaking = 0;
    fc.assert(
      fc.property(town, (drawn) => {
        const dataset = reportOf(drawn);
        const { municipality } = dataset.frame;
        // Nothing is asked of the width: only what is small in itself goes.
        const disclosure = { ...municipality.disclosure, width: 0 };
        const frame = { ...dataset.frame, municipality: { ...municipality, disclosure } };
        const { publishable } = protect({ ...dataset, frame });
        const marks = officeMarks(dataset);
        const { leaks } = audit({
          publishable: { ...publishable, frame: dataset.frame },
          wasWithheldByOffice: (cell) =>
            marks.has([cell.indicator, cell.area, cell.period, cell.group].join('\u0000')),
          solver,
        });
        if (leaks.length > 0) leaking += 1;
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(leaking).toBeGreaterThan(30);
  });
});
