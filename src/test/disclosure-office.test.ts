/**
 * Tables that an office hands over with cells withheld already: what `disclosure-flensburg` claims of a real city,
 * claimed of a few invented lines and of the shipped example.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../disclosure/audit/audit.ts';
import { auditReport, officeMarks } from '../disclosure/audit/audit-report.ts';
import { protect } from './protected-report.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { Dataset } from '../domain/dataset.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { tagSchemas } from '../figures/tags.ts';
import { readReport } from '../readers/read-report.ts';
import { repository } from './folders.ts';
import { area, indicator, row, smallReport } from './small-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** Evictions of five districts in two years; the office withholds what is below 4. */
const evictions = (totals: Readonly<Record<string, string>>): Dataset =>
  smallReport({
    indicators: [indicator('evictions')],
    areas: ['a', 'b', 'c', 'd', 'e'].map((id) => area(id)),
    rows: [
      ...['12', '.', '25', '31', '18'].map((value, i) => row('evictions', 'abcde'[i] ?? '', '2019', { value })), // prettier-ignore
      ...['14', '22', '27', '.', '16'].map((value, i) => row('evictions', 'abcde'[i] ?? '', '2020', { value })), // prettier-ignore
      ...Object.entries(totals).map(([year, value]) => row('evictions', 'town', year, { value })),
    ],
  });

/** What the table gives away as it was delivered: nothing further is withheld. */
function leaksAsDelivered(dataset: Dataset): readonly (readonly [string, string])[] {
  const { frame } = dataset;
  const nothing = { minimumCount: 1, minimumDenominator: 0, width: 0 };
  const open = { ...frame, municipality: { ...frame.municipality, disclosure: nothing } };
  const { publishable } = protect({ ...dataset, frame: open });
  const marks = officeMarks(dataset);
  const { leaks } = audit({
    publishable: { ...publishable, frame },
    wasWithheldByOffice: (cell) =>
      marks.has([cell.indicator, cell.area, cell.period, cell.group].join('\u0000')),
    solver,
  });
  return leaks.map(({ area: at, period }) => [at, period]);
}

describe('cells that an office has withheld', () => {
  test('are given away by nothing where no total stands beside them', () => {
    expect(leaksAsDelivered(evictions({}))).toEqual([]);
  });

  test('are given away by a total beside them, in its year only', () => {
    expect(leaksAsDelivered(evictions({ 2019: '88' }))).toEqual([['b', '2019']]);
  });

  test('are given away no more once the table has passed the gate', () => {
    const dataset = evictions({ 2019: '88', 2020: '82' });
    const { publishable } = protect(dataset);
    expect(auditReport(dataset, publishable, solver)).toEqual([]);
    expect(publishable.series.get('evictions')?.at('b', '2019')?.value.state).toBe('withheld');
  });
});

describe('the shipped example', () => {
  test('has cells withheld by its office, and publishes nothing that gives one away', async () => {
    const { dataset } = await readReport(repository, { tags: tagSchemas, siteFolders: new Set() });
    if (dataset === undefined) throw new Error('the example is sound');
    expect(officeMarks(dataset).size).toBeGreaterThan(10);
    expect(auditReport(dataset, protect(dataset).publishable, solver)).toEqual([]);
  });
});
