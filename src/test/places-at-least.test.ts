/** One offer says „ca. 30“ places: every sum over it says "at least", wherever it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import { emptyFolder, repository } from './folders.ts';
import { boundaries, rectangle, writeFiles } from './small-folder.ts';

const folder = emptyFolder('places-at-least');
const site = join(folder, 'site');

const text = (path: string): string =>
  readFileSync(join(site, path), 'utf8')
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<[^>]*?(?:aria-label|alt|title)="([^"]*)"[^>]*>/gu, ' $1 ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

beforeAll(async () => {
  const report = writeFiles(join(folder, 'report'), {
    'data/municipality.yaml': `id: stadt
name: Seestadt
language: de
publisher: { name: Seestadt, address: 'Markt 1, 00000 Seestadt', email: amt@seestadt.example }
asOf: 2025-06-30
levels: [{ id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson }]
offerTypes: [{ id: kita, title: Kita }]
themes: [{ id: leben, title: Leben }]
`,
    'data/geography/areas.geojson': boundaries(
      ['Hafen', 'Heide', 'Wald', 'Ufer'].map((name, at) => [
        `0${String(at + 1)}`,
        name,
        rectangle(2 * (at % 2), 2 * Math.floor(at / 2), 2, 2),
      ]),
    ),
    'data/indicators.csv': `id,theme,title,short,unit,from_offers,denominator_indicator
kinder,leben,Kinder unter 6 Jahren.,Kinder,count,,
plaetze,leben,Plätze in Kitas.,Kita-Plätze,count,capacity:kita,
quote,leben,Plätze in Kitas je 100 Kinder.,Platzquote,per100,capacity:kita,kinder
`,
    'data/observations/kinder.csv':
      'area,2024,2025\n01,400,410\n02,300,310\n03,200,220\n04,500,510\n',
    'data/offers.csv': `id,name,type,area,capacity,capacity_unit
a,Kita A,kita,01,41,Plätze
b,Kita B,kita,01,ca. 30,Plätze
c,Kita C,kita,02,57,Plätze
d,Kita D,kita,03,unklar,Plätze
e,Kita E,kita,04,83,Plätze
`,
    'content/narratives/plaetze.mdx': `---
title: Plätze
summary: Wie viele.
authors: [Amt]
date: 2025-03-01
status: published
---

Am Hafen sind es <Value indicator="plaetze" area="01" />, im Wald <Value indicator="plaetze" area="03" />.

<ComparisonChart indicator="plaetze" />

<IndicatorTable indicator="quote" />

<NeedSupply need="kinder" supply="places:kita" of="kinder" />
`,
  });
  await buildSite({ repository, report, out: site });
});

/** A sum that lacks a capacity, without its "at least", and what stands around it. */
function bareSum(said: string, sums: string): string | undefined {
  const found = new RegExp(
    `(?<!mindestens )(?<![\\d.,])(?:${sums})(?![\\d.,])(?! ?Plätze)`,
    'u',
  ).exec(said);
  return found === null ? undefined : said.slice(Math.max(0, found.index - 60), found.index + 60);
}

describe('a sum of places of which one is not known', () => {
  it('says so in words, tables and figures', () => {
    const story = text('berichte/plaetze/index.html');
    expect(story).toMatch(/Am Hafen sind es Kita-Plätze, Hafen, 2025 mindestens 41/u);
    expect(story).toMatch(/im Wald Kita-Plätze, Wald, 2025 Platzzahl unbekannt/u);
    expect(text('indikatoren/plaetze/index.html')).toContain('mindestens 41');
    expect(text('indikatoren/quote/index.html')).toContain('mindestens 10,0');
    expect(text('gebiete/hafen/index.html')).toContain('mindestens 41');
    expect(text('index.html')).toContain('mindestens 181');
  });

  it('never stands alone, nor in brackets as if it were a sample', () => {
    // The limits of classes are those of all numbers.
    const pages = {
      'index.html': '41|181',
      'themen/leben/index.html': '41|181',
      'indikatoren/plaetze/index.html': '181',
      'gebiete/hafen/index.html': '41|181',
      'berichte/plaetze/index.html': '41|181',
      'netzwerk/index.html': '41|181',
    };
    for (const [page, sums] of Object.entries(pages)) {
      const said = text(page);
      expect([page, bareSum(said, sums)]).toEqual([page, undefined]);
      expect([page, /\((?:41|181)\)|unsicher|in Klammern/u.exec(said)?.[0]]).toEqual([
        page,
        undefined,
      ]);
    }
  });

  it('says so in the download, which has no brackets', () => {
    const rows = readFileSync(join(site, 'daten/plaetze.csv'), 'utf8').split('\n');
    const [row] = rows.filter((line) => line.includes(',01,'));
    expect(row).toContain('Mindestens');
    expect(row).toMatch(/,unreliable$/u);
    expect(rows.find((line) => line.includes(',02,'))).not.toContain('Mindestens');
  });
});
