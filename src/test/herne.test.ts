/** The acceptance case of Herne (single-parent households 2012) with invented values. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import { viewReport } from '../report/report-view.ts';
import { repository } from './folders.ts';

describe('the map of Herne', async () => {
  const { problems, publishable } = await checkReport(join(repository, 'src/test/herne'));

  it('is read without an error', () => {
    expect(problems.filter((problem) => problem.level === 'error')).toEqual([]);
  });

  it('has the addresses of the paper’s districts', () => {
    const slugs = publishable?.frame.geography.areas.map((area) => area.slug).toSorted();
    expect(slugs).toEqual([
      'baukau-ost',
      'baukau-west',
      'boernig-holthausen',
      'eickel',
      'herne-mitte',
      'herne-sued',
      'holsterhausen',
      'horsthausen',
      'roehlinghausen',
      'sodingen',
      'unser-fritz-crange',
      'wanne',
      'wanne-sued',
    ]);
  });

  it('has six classes with the manual breaks, minimum and maximum at the ends', () => {
    if (publishable === undefined) throw new Error('Herne was not read');
    const view = viewReport(publishable);
    const indicator = publishable.frame.indicators[0];
    if (indicator === undefined) throw new Error('Herne has no indicator');
    const subject = view.subject(indicator);
    const period = view.latest(subject);
    if (period === undefined) throw new Error('Herne has no period');
    expect(view.classification(subject)?.breaks).toEqual([
      16.8, 18.1, 20.1, 22.1, 24.1, 26.1, 27.3,
    ]);
    const used = new Set(view.crossSection(subject, period).map((one) => one.classIndex));
    expect([...used].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
