/** Tables as large as they come: the audit proves what it can in seconds, and nothing else passes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../disclosure/audit/audit.ts';
import { auditReport } from '../disclosure/audit/audit-report.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { Dataset } from '../domain/dataset.ts';
import { protect } from './protected-report.ts';
import { formatProblems } from '../language/messages/problem-report.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { area, indicator, level, row, smallReport } from './small-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

interface Size {
  readonly districts: number;
  readonly boroughs: number;
  readonly groups: number;
  readonly years: number;
}

/** Three levels and official rows for all of them; about a fifth of the counts is small. */
function largeReport({ districts, boroughs, groups, years }: Size): Dataset {
  let seed = 12345;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const quarters = Math.ceil(districts / 20);
  const areas = [
    ...Array.from({ length: boroughs }, (_, i) => area(`b${i}`, { level: 'borough' })),
    ...Array.from({ length: quarters }, (_, i) =>
      area(`q${i}`, { level: 'quarter', parent: `b${i % boroughs}` }),
    ),
    ...Array.from({ length: districts }, (_, i) =>
      area(`d${i}`, { parent: `q${Math.floor(i / 20)}` }),
    ),
  ];
  const rows: ReturnType<typeof row>[] = [];
  for (let year = 0; year < years; year += 1) {
    const sums = new Map<string, Map<string, number>>();
    const add = (at: string, group: string, count: number): void => {
      const own = sums.get(at) ?? new Map<string, number>();
      sums.set(at, own);
      own.set(group, (own.get(group) ?? 0) + count);
    };
    for (let i = 0; i < districts; i += 1) {
      const quarter = Math.floor(i / 20);
      const base = next() * next() * 60;
      for (let g = 0; g < Math.max(1, groups); g += 1) {
        const count = Math.floor(base * (0.3 + next()));
        for (const at of [`d${i}`, `q${quarter}`, `b${quarter % boroughs}`, 'town']) {
          add(at, '', count);
          if (groups > 0) add(at, `g${g}`, count);
        }
      }
    }
    for (const [at, own] of sums) {
      for (const [group, count] of own) {
        const value = count === 0 ? '-' : String(count);
        rows.push(row('poor', at, String(2010 + year), { value, group }));
      }
    }
  }
  return smallReport({
    indicators: [indicator('poor')],
    areas,
    rows,
    municipality: {
      levels: [level('borough'), level('quarter'), level('district', { report: true })],
    },
  });
}

const judge = (dataset: Dataset) =>
  audit({ publishable: protect(dataset).publishable, wasWithheldByOffice: () => false, solver });

describe('large tables', () => {
  const cases: readonly [string, Size, number][] = [
    ['44 districts, 6 groups, 3 levels, 12 years', { districts: 44, boroughs: 4, groups: 6, years: 12 }, 500], // prettier-ignore
    ['10,000 districts, 3 levels', { districts: 10_000, boroughs: 20, groups: 0, years: 1 }, 1000],
    ['10,000 districts, male and female', { districts: 10_000, boroughs: 20, groups: 2, years: 1 }, 3000], // prettier-ignore
  ];
  test.each(cases)('%s: every withheld count is shown to be safe', (_, size, least) => {
    const { leaks, judged } = judge(largeReport(size));
    expect(leaks).toEqual([]);
    expect(judged.length).toBeGreaterThan(least);
  }); // prettier-ignore
});

describe('messages', () => {
  test('name indicator, area, period and the revealing cells with a place, never a value', () => {
    const dataset = smallReport({
      indicators: [indicator('poor', { short: 'Poor children' })],
      rows: [
        ...[['a', '712'], ['b', '3'], ['c', '719'], ['d', '720'], ['town', '2154']].map(([at = '', value = '']) => row('poor', at, '2024', { value })), // prettier-ignore
      ],
    });
    const nothing = { minimumCount: 1, minimumDenominator: 0, width: 0 };
    const municipality = { ...dataset.frame.municipality, disclosure: nothing };
    const marked = {
      ...dataset,
      observations: dataset.observations.map((one) =>
        one.area === 'b' ? { ...one, value: { state: 'withheld' as const } } : one,
      ),
    };
    // Without secondary suppression: what an office hands over that withheld one cell only.
    const { publishable } = protect({ ...marked, frame: { ...dataset.frame, municipality } });
    const problems = auditReport(marked, { ...publishable, frame: dataset.frame }, solver);
    expect(problems).toHaveLength(1);
    for (const language of ['de', 'en'] as const) {
      const text = formatProblems(problems, 'text', language, '.');
      expect(text).toMatch(/^error data\/observations\/test\.csv:\d+ disclosure-leak/);
      expect(text).toMatch(/Poor children, b, 2024.*Poor children, Town, 2024.*Poor children, d, 2024/); // prettier-ignore
      expect(text).not.toMatch(/\b(?:3|712|719|720|2154)\b/);
    }
  });
});
