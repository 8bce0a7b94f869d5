/** The real folder: which cells that the office withheld its own published numbers give away, and that ours give none. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../disclosure/audit/audit.ts';
import { audit } from '../disclosure/audit/audit.ts';
import { auditReport, officeMarks } from '../disclosure/audit/audit-report.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { Dataset } from '../domain/dataset.ts';
import { protect } from './protected-report.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { tagSchemas } from '../figures/tags.ts';
import { readReport } from '../readers/read-report.ts';
import { sharedFolder } from './folders.ts';
import { row } from './small-report.ts';

const folder = sharedFolder('reports/flensburg', 'disclosure audit of Flensburg');

/** Judges the folder as the office delivered it: nothing further is withheld. */
function auditAsDelivered(dataset: Dataset, solver: LinearSolver): Audit {
  const { frame } = dataset;
  const nothing = { minimumCount: 1, minimumDenominator: 0, width: 0 };
  const open = { ...frame, municipality: { ...frame.municipality, disclosure: nothing } };
  const { publishable } = protect({ ...dataset, frame: open });
  const marks = officeMarks(dataset);
  return audit({
    publishable: { ...publishable, frame },
    wasWithheldByOffice: ({ indicator, area, period, group }) =>
      marks.has([indicator, area, period, group].join('\u0000')),
    solver,
  });
}

describe.skipIf(folder === undefined)('Flensburg', () => {
  let dataset: Dataset;
  let solver: LinearSolver;
  beforeAll(async () => {
    const read = await readReport(folder ?? '', { tags: tagSchemas, siteFolders: new Set() });
    if (read.dataset === undefined) throw new Error('Flensburg was not read');
    dataset = read.dataset;
    solver = await loadLinearSolver();
  });

  test('the table of cells that the office withheld: how many can be worked out from its other numbers', () => {
    const { leaks } = auditAsDelivered(dataset, solver);
    const leaked = Map.groupBy(leaks, ({ indicator }) => indicator);
    const byOffice = Map.groupBy(
      dataset.observations.filter(({ value }) => value.state === 'withheld'),
      ({ indicator }) => indicator,
    );
    const table = [...byOffice].map(([indicator, rows]) => [
      indicator,
      rows.length,
      leaked.get(indicator)?.length ?? 0,
    ]);
    process.stdout.write(
      [
        'Flensburg, cells withheld by the office | number | given away by the rest',
        ...table.map((line) => line.join(' | ')),
        '',
      ].join('\n'),
    );
    expect(table.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(88);
    // No totals stand beside the withheld cells, so nothing can be subtracted.
    expect(leaks.filter(({ indicator }) => byOffice.has(indicator))).toEqual([]);
  });

  test('a total beside them would give away the withheld cells of a year', () => {
    const rows = dataset.observations.filter(
      ({ indicator, period }) => indicator === 'raeumungsklagen' && period.text === '2019',
    );
    const withheld = rows.filter(({ value }) => value.state === 'withheld');
    const sum = rows.reduce(
      (all, { value }) => all + (value.state === 'observed' ? value.value : 0),
      0,
    );
    const total = row('raeumungsklagen', dataset.frame.municipality.id, '2019', {
      value: String(sum + withheld.length),
    });
    const { leaks } = auditAsDelivered(
      { ...dataset, observations: [...dataset.observations, total] },
      solver,
    );
    expect(leaks.map(({ area, period }) => [area, period])).toEqual(
      withheld.map(({ area }) => [area, '2019']),
    );
  });

  test('what we publish gives nothing away', () => {
    const { publishable } = protect(dataset);
    expect(auditReport(dataset, publishable, solver)).toEqual([]);
  });
});
