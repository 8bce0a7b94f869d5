/** S9 on the whole line: what the gate fails to hide is found by the audit, and nothing is built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkReport } from '../build-report.ts';
import { buildSite } from '../build-site.ts';
import { auditReport } from '../disclosure/audit/audit-report.ts';
import { Suppression } from '../disclosure/secondary/secondary.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { tagSchemas } from '../figures/tags.ts';
import { readReport } from '../readers/read-report.ts';
import { emptyFolder, repository } from './folders.ts';
import { outsideTown, writeFolder } from './outside-town.ts';

const folder = emptyFolder('leaks-stop-the-build');
const report = writeFolder(join(folder, 'town'), outsideTown(11).files);
const out = join(folder, 'site');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a gate that withholds nothing beyond the small numbers', () => {
  test('is stopped: an error for each count given away, and not one page', async () => {
    vi.spyOn(Suppression.prototype, 'withhold').mockReturnValue(false);
    const { problems, pages } = await buildSite({ repository, report, out });
    const leaks = problems.filter(({ code }) => code === 'disclosure-leak');
    expect(leaks.length).toBeGreaterThan(0);
    expect(leaks.every(({ level }) => level === 'error')).toBe(true);
    expect(pages).toBe(0);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the gate as it is', () => {
  test('is told by the audit what the small numbers give away, and hides it', async () => {
    const { problems, publishable, withheld } = await checkReport(report);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(withheld.filter(({ rule }) => rule === 'secondary').length).toBeGreaterThan(0);
    const { dataset } = await readReport(report, { tags: tagSchemas, siteFolders: new Set() });
    if (dataset === undefined || publishable === undefined) throw new Error('the town is sound');
    expect(auditReport(dataset, publishable, await loadLinearSolver())).toEqual([]);
  });
});
