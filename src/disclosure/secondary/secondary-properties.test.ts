/** What must hold of any report: by the audit, which knows nothing of how cells were chosen, and by brute force. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLinearSolver } from '../../linear-solver.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { leaksOf } from '../audit/audit-report.ts';
import type { LinearSolver } from '../audit/system/solver.ts';
import { protect } from '../../test/protected-report.ts';
import { protectAudited } from '../gate/protect-audited.ts';
import type { Drawn } from '../gate/random-report.fixture.ts';
import { drawn, reportOf } from '../gate/random-report.fixture.ts';

const solver = await loadLinearSolver();

const statesOf = ({ series }: PublishableDataset): ReadonlyMap<string, string> => {
  const states = new Map<string, string>();
  for (const { all } of series.values()) {
    for (const { indicator: id, area: place, period, group, value } of all) {
      states.set(`${id} ${place} ${period.text} ${group}`, value.state);
    }
  }
  return states;
};

/** Reports whose numbers fit together: contradictions are judged for themselves. */
const consistent = (years: number): fc.Arbitrary<Drawn> =>
  drawn(years).map((draw) => ({ ...draw, contradicts: false, extra: 0, homeless: [], marks: [] }));

/** Counts alone with their total, as they go out; protected once for all who ask. */
const counts = (() => {
  let made: readonly (ReturnType<typeof protect> & { readonly report: Dataset })[] | undefined;
  return () =>
    (made ??= fc.sample(consistent(1), { seed: 5, numRuns: 60 }).map((draw) => {
      const report = reportOf({ ...draw, town: true, rates: 'none' });
      return { report, ...protect(report) };
    }));
})();

describe('random nested areas, groups, rates and years', () => {
  test('never leak by the audit', () => {
    let hidden = 0;
    fc.assert(
      fc.property(consistent(3), (draw) => {
        const report = reportOf(draw);
        const { publishable, explanations } = protect(report);
        hidden += explanations.filter(({ rule }) => rule === 'secondary').length;
        expect(leaksOf(report, publishable, solver)).toEqual([]);
      }),
      { seed: 3, numRuns: 250 },
    );
    expect(hidden).toBeGreaterThan(200);
  });

  test('give nothing away where marks of the office and people without an area contradict, once the audit has been heard', () => {
    let leaking = 0;
    fc.assert(
      fc.property(drawn(2), (draw) => {
        const report = reportOf(draw);
        const { leaks } = protectAudited(report, (outcome) => leaksOf(report, outcome, solver));
        if (leaks.length > 0) leaking += 1;
      }),
      { seed: 4, numRuns: 250 },
    );
    // Some contradictions leave no room however much is withheld: the audit stops the build.
    expect(leaking).toBeLessThanOrEqual(2);
  });

  test('would leak without secondary suppression', () => {
    const bare = counts().map(({ report, publishable, explanations }) => {
      const victims = new Set(
        explanations
          .filter(({ rule }) => rule === 'secondary')
          .map((one) => `${one.area} ${one.period} ${one.group}`),
      );
      return { report, publishable, victims };
    });
    const leaky = bare.filter(
      ({ report, publishable, victims }) =>
        victims.size > 0 &&
        leaksOf(report, shownAgain(report, publishable, victims), solver).length > 0,
    );
    const touched = bare.filter(({ victims }) => victims.size > 0);
    expect(touched.length).toBeGreaterThan(15);
    expect(leaky.length).toBe(touched.length);
  });

  test('withholds hardly a cell that is not needed: shown again alone, 97 of 100 give something away', () => {
    let [victims, needed] = [0, 0];
    for (const { report, publishable, explanations } of counts()) {
      for (const { rule, area, period, group } of explanations) {
        if (rule !== 'secondary') continue;
        const shown = shownAgain(report, publishable, new Set([`${area} ${period} ${group}`]));
        victims += 1;
        if (leaksOf(report, shown, solver).length > 0) needed += 1;
      }
    }
    expect(victims).toBeGreaterThan(100);
    expect(needed / victims).toBeGreaterThan(0.97);
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(drawn(2), fc.infiniteStream(fc.nat()), (draw, random) => {
        const report = reportOf(draw);
        const observations = report.observations
          .map((one) => ({ one, by: random.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(statesOf(protect({ ...report, observations }).publishable)).toEqual(
          statesOf(protect(report).publishable),
        );
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test('a further year changes no earlier choice', () => {
    fc.assert(
      fc.property(drawn(3), (draw) => {
        fc.pre(draw.years > 1);
        const plain = { ...draw, span: false };
        const before = statesOf(protect(reportOf(plain, draw.years - 1)).publishable);
        const after = statesOf(protect(reportOf(plain)).publishable);
        for (const [cell, state] of before)
          expect(`${cell}: ${after.get(cell) ?? ''}`).toBe(`${cell}: ${state}`);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('a further year with a span over all years shows nothing that was hidden', () => {
    fc.assert(
      fc.property(consistent(3), (draw) => {
        fc.pre(draw.years > 1);
        const before = statesOf(protect(reportOf(draw, draw.years - 1)).publishable);
        const after = statesOf(protect(reportOf({ ...draw, span: true })).publishable);
        for (const [cell, state] of before) {
          if (state === 'withheld')
            expect(`${cell}: ${after.get(cell) ?? ''}`).toBe(`${cell}: withheld`);
        }
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  test('protecting what is published withholds nothing more', () => {
    fc.assert(
      fc.property(consistent(2), (draw) => {
        const plain = { ...draw, span: false, gaps: [] };
        const report = reportOf(plain);
        const once = protect(report).publishable;
        const observations: Observation[] = [...once.series.values()].flatMap(({ all }) =>
          all.map((one, i) => ({
            ...one,
            decimals: one.decimals,
            place: { file: 'a.csv', line: i + 2 },
          })),
        );
        const twice = protect({ ...report, observations }).publishable;
        const states = statesOf(twice);
        for (const [cell, state] of statesOf(once))
          expect(`${cell}: ${states.get(cell) ?? ''}`).toBe(`${cell}: ${state}`);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});

/** The published dataset with some cells of the only count shown after all. */
function shownAgain(
  report: Dataset,
  published: PublishableDataset,
  cells: ReadonlySet<string>,
): PublishableDataset {
  const raw = new Map(
    report.observations.map((one) => [`${one.area} ${one.period.text} ${one.group}`, one.value]),
  );
  const series = new Map(
    [...published.series].map(([id, one]) => {
      const all = one.all.map((cell) => {
        const name = `${cell.area} ${cell.period.text} ${cell.group}`;
        return cells.has(name) ? { ...cell, value: raw.get(name) ?? cell.value } : cell;
      });
      const at = (place: string, period: string, group = '') =>
        all.find((c) => c.area === place && c.period.text === period && c.group === group);
      return [id, { ...one, all, at }];
    }),
  );
  return { ...published, series } as PublishableDataset;
}

describe('few victims', () => {
  /** A table of areas and two groups with all totals: cells by row and column, the last of each a total. */
  const tableOf = (numbers: readonly number[], rows: number): readonly (readonly number[])[] => {
    const inner = Array.from({ length: rows }, (_, r) => [
      numbers[2 * r] ?? 0,
      numbers[2 * r + 1] ?? 0,
    ]);
    const full = inner.map(([m = 0, f = 0]) => [m, f, m + f]);
    const sum = (c: number): number => full.reduce((all, line) => all + (line[c] ?? 0), 0);
    return [...full, [sum(0), sum(1), sum(2)]];
  };

  /** Whether hiding `hidden` (numbers of cells) leaves every one of them an interval of 5, or at least 5. */
  const isSafe = (
    cells: readonly number[],
    rows: number,
    hidden: readonly number[],
    by: LinearSolver,
  ) => {
    const lines: { at: number; sign: number }[][] = [];
    for (let r = 0; r <= rows; r += 1) lines.push([0, 1, 2].map((c) => ({ at: 3 * r + c, sign: c === 2 ? -1 : 1 }))); // prettier-ignore
    for (let c = 0; c < 3; c += 1) lines.push(Array.from({ length: rows + 1 }, (_, r) => ({ at: 3 * r + c, sign: r === rows ? -1 : 1 }))); // prettier-ignore
    const column = new Map(hidden.map((at, i) => [at, i]));
    const own = lines
      .map((line) => ({
        entries: line.filter(({ at }) => column.has(at)),
        rest: line.reduce(
          (all, { at, sign }) => all - (column.has(at) ? 0 : sign * (cells[at] ?? 0)),
          0,
        ),
      }))
      .filter(({ entries }) => entries.length > 0);
    // A hidden number alone in a sum is known.
    if (own.some(({ entries }) => entries.length === 1 && (cells[entries[0]?.at ?? 0] ?? 0) < 5))
      return false;
    const problem = by.open({
      colLower: new Float64Array(hidden.length).fill(1),
      colUpper: new Float64Array(hidden.length).fill(Infinity),
      rowLower: Float64Array.from(own, ({ rest }) => rest),
      rowUpper: Float64Array.from(own, ({ rest }) => rest),
      starts: Int32Array.from([
        0,
        ...own.map((_, i) => own.slice(0, i + 1).reduce((n, { entries }) => n + entries.length, 0)),
      ]),
      indices: Int32Array.from(
        own.flatMap(({ entries }) => entries.map(({ at }) => column.get(at) ?? 0)),
      ),
      coefficients: Float64Array.from(
        own.flatMap(({ entries }) => entries.map(({ sign }) => sign)),
      ),
      whole: new Int32Array(hidden.length).fill(1),
    });
    const extreme = (i: number, sign: number): number => {
      const found = problem.minimise(new Float64Array(hidden.length).fill(0).with(i, sign), true);
      return found.kind === 'optimal' ? sign * found.objective : sign * -Infinity;
    };
    const safe = hidden.every((_, i) => {
      const low = extreme(i, 1);
      return low >= 5 || extreme(i, -1) - low >= 5;
    });
    problem.close();
    return safe;
  };

  function* choices(from: readonly number[], size: number): Generator<readonly number[]> {
    if (size === 0) yield [];
    else
      for (let i = 0; i <= from.length - size; i += 1)
        for (const rest of choices(from.slice(i + 1), size - 1)) yield [from[i] ?? 0, ...rest];
  }

  const optimum = (cells: readonly number[], rows: number, primary: readonly number[]): number => {
    const others = cells.flatMap((value, at) => (value > 0 && !primary.includes(at) ? [at] : []));
    for (let size = 0; size <= others.length; size += 1) {
      for (const chosen of choices(others, size)) {
        if (isSafe(cells, rows, [...primary, ...chosen], solver)) return size;
      }
    }
    return Infinity;
  };

  test('at most 1.5 times as many as the exact optimum of small tables', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 40 }));
    const samples = fc.sample(fc.array(number, { minLength: 8, maxLength: 8 }), {
      seed: 21,
      numRuns: 30,
    });
    let ours = 0;
    let least = 0;
    for (const [n, numbers] of samples.entries()) {
      const rows = 3 + (n % 2);
      const cells = tableOf(numbers, rows).flat();
      const primary = cells.flatMap((value, at) => (value > 0 && value < 5 ? [at] : []));
      const best = optimum(cells, rows, primary);
      if (best === Infinity) continue;
      const areas = Array.from({ length: rows }, (_, r) => `r${String(r)}`);
      const report = smallReport({
        indicators: [indicator('poor')],
        areas: areas.map((id) => area(id)),
        rows: cells.map((value, at) =>
          row('poor', [...areas, 'town'][Math.floor(at / 3)] ?? '', '2024', {
            value: value === 0 ? '-' : String(value),
            group: ['m', 'f', ''][at % 3] ?? '',
          }),
        ),
        frame: {
          groups: ['m', 'f'].map((id, order) => ({
            id,
            title: id,
            dimension: 'sex',
            order,
            total: false,
          })),
        },
      });
      const victims = protect(report).explanations.filter(
        ({ rule }) => rule === 'secondary',
      ).length;
      ours += victims;
      least += best;
    }
    console.log(`secondary cells on ${String(samples.length)} small tables: ${String(ours)}, optimum ${String(least)}, ratio ${(ours / least).toFixed(2)}`); // prettier-ignore
    expect(least).toBeGreaterThan(40);
    // The promise is 1.5; cells given back after all keep it far below.
    expect(ours / least).toBeLessThanOrEqual(1.1);
  });
});
