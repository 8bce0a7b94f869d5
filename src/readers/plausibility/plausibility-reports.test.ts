/** Plausibility on whole reports: the example, which is sound, and a real city, whose source has faults. */
import { describe, expect, it } from 'vitest';
import { copyOfExample, edit, repository, sharedFolder } from '../../test/folders.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { readReport } from '../read-report.ts';

const kinds = new Set([
  'series-jump',
  'unit-shift',
  'period-repeated',
  'series-constant',
  'groups-unlike-total',
  'rate-unlike-counts',
  'municipality-outside-areas',
  'distant-period',
  'period-out-of-rhythm',
]);
const unlikely = async (report: string) =>
  (await readReport(report, { tags: tagSchemas, siteFolders: new Set() })).problems.filter(
    (problem) => kinds.has(problem.code),
  );

describe('plausibility', () => {
  it('finds nothing in the example', async () => {
    expect(await unlikely(repository)).toEqual([]);
  });

  it('finds in a copy of it each fault that is put in, and nothing else', async () => {
    const report = copyOfExample('plausibility-faults');
    // A number with a figure too many; a group with a figure too few.
    edit(report, 'data/observations/einwohner.csv', /^0102,2018,(\d+)$/m, '0102,2018,$14');
    edit(
      report,
      'data/observations/kinder-unter-18.csv',
      /^0101,2020,female,\d+$/m,
      '0101,2020,female,40',
    );
    expect(await unlikely(report)).toMatchObject([
      {
        code: 'series-jump',
        facts: { indicator: 'einwohner', period: '2018', areas: ['Bahnhofsviertel'], kind: 'odd' },
      },
      {
        code: 'series-jump',
        facts: {
          indicator: 'kinder-unter-18',
          group: 'female',
          period: '2020',
          areas: ['Altstadt'],
        },
      },
    ]);
  });

  const city = sharedFolder('reports/flensburg', 'plausibility of a real city');

  it.skipIf(city === undefined)('finds the faults of a real source and nothing else', async () => {
    // In the order of the catalogue; the last two are one fault, a row with the value of the row above it.
    expect(await unlikely(city ?? '')).toMatchObject([
      { code: 'series-jump', facts: { indicator: 'geburten', period: '2011', kind: 'odd' } },
      {
        code: 'groups-unlike-total',
        facts: { indicator: 'grundsicherung', period: '2021', holdsIn: '2022', wrong: 13, of: 13 },
      },
      { facts: { indicator: 'wohngeld', period: '2018', areas: ['Nordstadt'] } },
      { facts: { indicator: 'wohngeld-anteil', period: '2018', areas: ['Nordstadt'] } },
    ]);
  });
});
