/** A town whose Kreise and Quartiere are both numbered from 1: from the folder to the downloads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { writeAddresses } from '../outputs/address-file.ts';
import { emptyFolder, repository } from './folders.ts';
import { boundaries, rectangle, writeFiles } from './small-folder.ts';
import type { Files } from './small-folder.ts';

const files: Files = {
  'data/municipality.yaml': `id: stadt
name: Seestadt
language: de
publisher: { name: Seestadt, address: 'Markt 1, 00000 Seestadt', email: amt@seestadt.example }
asOf: 2025-06-30
demonstration: Seestadt ist erfunden.
levels:
  - { id: kreis, title: Kreis, plural: Kreise, file: geography/kreise.geojson }
  - { id: quartier, title: Quartier, plural: Quartiere, file: geography/quartiere.geojson, report: true }
themes: [{ id: leben, title: Leben }]
`,
  'data/geography/kreise.geojson': boundaries([
    ['1', 'Nord', rectangle(0, 2, 4, 2)],
    ['2', 'Süd', rectangle(0, 0, 4, 2)],
  ]),
  'data/geography/quartiere.geojson': boundaries([
    ['1', 'Hafen', rectangle(0, 0, 2, 2)],
    ['2', 'Heide', rectangle(2, 0, 2, 2)],
    ['3', 'Nord', rectangle(0, 2, 2, 2)],
    ['4', 'Wald', rectangle(2, 2, 2, 2)],
  ]),
  'data/addresses.csv':
    'area,level,slug\n1,kreis,nord\n2,kreis,sued\n1,quartier,hafen\n2,quartier,heide\n3,quartier,nord-3\n4,,wald\n',
  'data/indicators.csv': 'id,theme,title,unit\nkinder,leben,Kinder unter 6 Jahren.,count\n',
  'data/observations/kinder.csv':
    'area,level,period,value\n1,kreis,2023,700\n2,kreis,2023,300\n1,kreis,2024,710\n2,kreis,2024,320\n',
  'data/observations/amt-2024.csv':
    'nr;jahr;kinder\n1;2023;110\n2;2023;190\n3;2023;350\n4;2023;350\n1;2024;120\n2;2024;200\n3;2024;360\n4;2024;350\n',
  'data/columns.yaml':
    '- files: observations/amt-*.csv\n  columns: { nr: area }\n  indicators: { kinder: kinder }\n  level: Quartier\n',
  'data/offers.csv': 'id,name,type,area,level\na,Treff am Hafen,treff,1,quartier\n',
  'content/narratives/hafen.mdx': `---
title: Am Hafen
summary: Was sich ändert.
authors: [Amt]
date: 2025-03-01
areas: ['1', kreis:2]
level: quartier
status: published
---

Am Hafen leben <Value indicator="kinder" area="1" level="quartier" period="2024" /> Kinder, im Norden <Value indicator="kinder" area="1" level="kreis" period="2024" />.
<Claim indicator="kinder" area="1" level="quartier" period="2024" op="<" than="2">Weniger als in der Heide</Claim>.

<TrendChart indicator="kinder" areas="1|2" level="quartier" />
`,
  'content/goals/mehr.mdx': `---
title: Mehr Kinder am Hafen
field: Leben
specific: 150 Kinder.
measure: { indicator: kinder, area: '1', level: quartier, baseline: { period: '2023', value: 110 }, target: 150 }
accepted: Alle.
realistic: Ja.
due: 2028-12-31
---
`,
  'content/areas/hafen.mdx': `---
area: '1'
level: quartier
authors: [Amt]
date: 2025-02-01
---

Hier leben <Value indicator="kinder" period="2024" /> Kinder.
`,
};

const write = (folder: string, changes: Files = {}): string =>
  writeFiles(folder, { ...files, ...changes });

const folder = emptyFolder('shared-ids');
const site = join(folder, 'site');
let checked: CheckedReport;
const page = (path: string): string => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  const report = write(join(folder, 'report'));
  checked = await buildSite({ repository, report, out: site });
});

describe('ids that two levels share', () => {
  it('are read wherever a level says which is meant', () => {
    expect(checked.problems.map(({ code }) => code)).toEqual(['legal-pages-missing']);
  });

  it('reach words, goals, local knowledge and offers as the area of that level', () => {
    expect(page('berichte/hafen/index.html').replaceAll(/<[^>]+>/g, '')).toMatch(
      /Am Hafen leben 120\s+Kinder, im Norden 710/u,
    );
    const frame = checked.publishable?.frame;
    expect(frame?.goals.map(({ measure }) => measure.area)).toEqual(['quartier:1']);
    expect(frame?.narratives.map(({ areas }) => areas)).toEqual([['quartier:1', 'kreis:2']]);
    expect(frame?.offers.map(({ area }) => area)).toEqual(['quartier:1']);
    expect(page('gebiete/hafen/index.html')).toContain('Hier leben');
    expect(existsSync(join(site, 'gebiete/nord-3/index.html'))).toBe(true);
  });

  it('leave the site as they were delivered, with a column of levels', () => {
    const csv = page('daten/kinder.csv').split('\n');
    expect(csv[0]).toMatch(/^indicator,area,level,period,value,/u);
    expect(csv).toContainEqual(expect.stringMatching(/^kinder,1,kreis,2024,710,/u));
    expect(csv).toContainEqual(expect.stringMatching(/^kinder,1,quartier,2024,120,/u));
    expect(csv).toContainEqual(expect.stringMatching(/^kinder,stadt,,2024,/u));
    expect(page('daten/angebote.csv').split('\n')[1]).toMatch(
      /^a,Treff am Hafen,treff,,1,quartier,/u,
    );
    const { features } = JSON.parse(page('daten/gebiete.geojson')) as {
      features: { properties: { id: string; level: string; parent: string } }[];
    };
    expect(features.map(({ properties: { id, level, parent } }) => [id, level, parent])).toEqual([
      ['1', 'kreis', 'stadt'],
      ['2', 'kreis', 'stadt'],
      ['1', 'quartier', '2'],
      ['2', 'quartier', '2'],
      ['3', 'quartier', '1'],
      ['4', 'quartier', '1'],
    ]);
  });

  it('are an error that names both where nothing says which', async () => {
    const report = write(join(folder, 'unclear'), {
      'data/addresses.csv': 'area,slug\n1,nord\n2,sued\n3,nord-3\n4,wald\n',
      'data/observations/kinder.csv': 'area,period,value\n1,2023,700\n1,2024,710\n',
      'data/offers.csv': 'id,name,type,area\na,Treff am Hafen,treff,1\n',
      'content/areas/hafen.mdx': "---\narea: '1'\nauthors: [Amt]\ndate: 2025-02-01\n---\n\nHier.\n",
    });
    const { problems } = await checkReport(report);
    const unclear = problems.filter(({ code }) => code === 'ambiguous-area');
    const found = unclear.map(({ place, facts, count }) => [place.file, count, facts] as const);
    expect(found.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(
      (
        [
          ['content/areas/hafen.mdx', 1, '1'],
          ['data/addresses.csv', 1, '1'],
          ['data/addresses.csv', 1, '2'],
          ['data/observations/kinder.csv', 2, '1'],
          ['data/offers.csv', 1, '1'],
        ] as const
      ).map(([file, count, area]) => [
        file,
        count,
        { area, ids: [`kreis:${area}`, `quartier:${area}`] },
      ]),
    );
    expect(problems.filter(({ level: how }) => how === 'error')).toEqual(unclear);
  });

  it('stand in the addresses that the command writes as they are read', async () => {
    const report = write(join(folder, 'pinned'));
    writeAddresses(report, checked.publishable?.frame.geography.areas ?? []);
    expect(readFileSync(join(report, 'data/addresses.csv'), 'utf8')).toContain('\n1,kreis,nord\n');
    const { problems } = await checkReport(report);
    expect(problems.map(({ code }) => code)).toEqual(['legal-pages-missing']);
  });
});
