/** Each part of a report may be missing: what is not there has no page, no link and no promise on the first page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import { emptyFolder, filesBelow, repository } from './folders.ts';
import { brokenLinks, pagesOf, referenceFaults } from './site-checks.ts';
import { boundaries, rectangle, writeFiles } from './small-folder.ts';
import type { Files } from './small-folder.ts';

const always: Files = {
  'data/municipality.yaml': `id: stadt
name: Seestadt
language: de
publisher: { name: Seestadt, address: 'Markt 1, 00000 Seestadt', email: amt@seestadt.example }
asOf: 2025-06-30
levels: [{ id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson }]
themes: [{ id: leben, title: Leben }]
`,
  'data/geography/areas.geojson': boundaries([
    ['01 A/ä', 'Hafen', rectangle(0, 0, 2, 2)],
    ['02', 'Heide', rectangle(2, 0, 2, 2)],
  ]),
};

const numbers = (level: string, rows: string): Files => ({
  'data/indicators.csv': `id,theme,title,unit,level\nkinder,leben,Kinder unter 6 Jahren.,count,${level}\n`,
  'data/observations/kinder.csv': `area,2023,2024\n${rows}`,
});
const ofAreas = numbers('stadtteil', '01 A/ä,310,320\n02,420,410\n');

/** What lies below the first part of each address, the pages of every report left out. */
const parts = ['angebote', 'berichte', 'fragen', 'indikatoren', 'netzwerk', 'themen', 'ziele'];

interface Case {
  readonly has: string;
  readonly files: Files;
  readonly builds: readonly string[];
  readonly profiles: number;
  readonly says: string;
}

const cases: readonly Case[] = [
  {
    has: 'boundaries alone',
    files: {},
    builds: [],
    profiles: 0,
    says: 'Dieser Bericht entsteht. Bisher zeigt er, welche Stadtteile Seestadt hat.',
  },
  {
    has: 'a register alone',
    files: {
      'data/offers.csv':
        'id,name,type,area,capacity\na,Kita Hafen,Kita für Kinder / 50 % #1,01 A/ä,40\n',
    },
    builds: ['angebote', 'netzwerk'],
    profiles: 2,
    says: 'Was es für Kinder und Familien in Seestadt gibt: Dieser Bericht verzeichnet 1 Angebot.',
  },
  {
    has: 'a story alone',
    files: {
      'content/narratives/hafen.mdx':
        '---\ntitle: Am Hafen\nsummary: Wie es ist.\nauthors: [Amt]\ndate: 2025-03-01\nstatus: published\n---\n\nHier wird gebaut.\n',
    },
    builds: ['berichte'],
    profiles: 0,
    says: 'Menschen, die Seestadt kennen, erzählen in einem Bericht, wie Kinder hier leben.',
  },
  {
    has: 'local knowledge alone',
    files: {
      'content/areas/hafen.mdx':
        "---\narea: '01 A/ä'\nauthors: [Amt]\ndate: 2025-03-01\n---\n\nHier wird gebaut.\n",
    },
    builds: [],
    profiles: 2,
    says: 'Menschen, die Seestadt kennen, sagen, wie Kinder hier leben.',
  },
  {
    has: 'a guiding question alone',
    files: {
      'content/questions/wo.mdx':
        '---\ntitle: Wo spielen Kinder?\nknowledge: experience\nstage: analysis\n---\n\nDraußen?\n',
    },
    builds: ['fragen'],
    profiles: 0,
    says: 'Bisher zeigt er, welche Stadtteile Seestadt hat, und stellt 1 Leitfrage.',
  },
  {
    has: 'numbers of areas alone',
    files: ofAreas,
    builds: ['indikatoren', 'themen'],
    profiles: 2,
    says: 'Dieser Bericht zeigt 1 Indikator für 2 Stadtteile in Seestadt.',
  },
  {
    has: 'numbers of the whole town alone',
    files: numbers('municipality', 'stadt,730,730\n'),
    builds: ['indikatoren', 'themen'],
    profiles: 0,
    says: 'Dieser Bericht zeigt 1 Indikator für Seestadt.',
  },
  {
    has: 'a goal with its numbers',
    files: {
      ...ofAreas,
      'content/goals/mehr.mdx': `---
title: Mehr Kinder
field: Leben
specific: 350 Kinder.
measure: { indicator: kinder, area: '01 A/ä', baseline: { period: '2023', value: 310 }, target: 350 }
accepted: Alle.
realistic: Ja.
due: 2028-12-31
---
`,
    },
    builds: ['indikatoren', 'themen', 'ziele'],
    profiles: 2,
    says: 'Dieser Bericht zeigt 1 Indikator für 2 Stadtteile in Seestadt.',
  },
];

const root = emptyFolder('partial-reports');

describe('a report with', () => {
  it.each(cases)('$has has pages and words for that and nothing else', async (one) => {
    const folder = join(root, one.has.replaceAll(' ', '-'));
    const site = join(folder, 'site');
    const report = writeFiles(join(folder, 'report'), { ...always, ...one.files });
    const { problems } = await buildSite({ repository, report, out: site });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);

    const files = filesBelow(site).filter((file) => file.endsWith('.html'));
    const built = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect(parts.filter((part) => built.has(part))).toEqual(one.builds);
    expect(files.filter((file) => /^gebiete\/[^/]+\/index/u.test(file))).toHaveLength(one.profiles);
    expect(brokenLinks(site, pagesOf(site))).toEqual([]);
    // Ids of areas and types of offers are any text: what is made of them is a name that can be referred to.
    expect(referenceFaults(pagesOf(site))).toEqual([]);

    const first = readFileSync(join(site, 'index.html'), 'utf8');
    const said = first.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
    expect(said).toContain(one.says);
    expect(said.includes('Wo wohnen Sie?')).toBe(one.profiles > 0);
  });
});
