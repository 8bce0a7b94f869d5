/** What a running process keeps changes nothing: after any series of edits it finds and shows what a fresh one does. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeptChecks, checkReport, openSite } from '../build-report.ts';
import { downloadFiles } from '../outputs/download-files.ts';
import { copyOfSmallTown, edit } from './folders.ts';

let report: string;
let kept: KeptChecks;
/** How many cells were withheld after each edit that leaves pages. */
const withheld: number[] = [];

/** All that a reader or an editor would see of a check. */
async function outcome(by: KeptChecks | undefined) {
  const checked = await checkReport(report, undefined, by);
  const { publishable, passed, problems, explained, ignored, withheld, pictures } = checked;
  const cache = join(report, '.pictures');
  const site = publishable && openSite(publishable, pictures, { report, cache, preview: true });
  return {
    problems,
    explained,
    ignored,
    withheld,
    hasPassed: passed !== undefined,
    frame: site?.frame,
    pages: site?.pages.map((page) => site.page(page)),
    drawings: site && [...site.drawings.files],
    downloads: publishable && [...downloadFiles(publishable)],
  };
}

const table = 'data/observations/betreuung.csv';
const words = 'content/areas/0101.mdx';
const path = (file: string): string => join(report, ...file.split('/'));

/** What the small town lacks: an index of indicators and a picture. */
async function addToTown(): Promise<void> {
  writeFileSync(
    path('data/indices.yaml'),
    '- { id: lage, title: Die Lage., method: z-score, parts: [{ indicator: betreuung }, { indicator: wege, weight: 2 }] }\n',
  );
  const create = { width: 40, height: 30, channels: 3, background: '#7a9' } as const;
  writeFileSync(path('content/areas/hafen.png'), await sharp({ create }).png().toBuffer());
  // A goal that a stricter policy leaves alone.
  edit(
    report,
    'content/goals/mehr-plaetze.mdx',
    /area: '0202'\n.*$/mu,
    "area: '0201'\n  baseline: { period: '2022', value: 29.0 }",
  );
  edit(report, words, /$/u, '\n![Ein Kran am Wasser.](hafen.png "Zeichnung: erfunden, CC0")\n');
}

/** Each edit is made on top of those before; after those that are no error pages are compared too. */
const edits: readonly (readonly [title: string, hasPages: boolean, make: () => void])[] = [
  ['a word', true, () => { edit(report, words, /$/u, '\nNoch ein Satz.\n'); }],
  ['a number', true, () => { edit(report, table, '0101,2022,30.6,38,124', '0101,2022,31.5,39,124'); }],
  ['a false claim', false, () => { edit(report, words, /$/u, '\n<Claim indicator="betreuung" area="0101" period="latest" op=">" value="100">viele</Claim>\n'); }],
  ['an unknown area in a table', false, () => { edit(report, table, '0101,2022,', '9999,2022,'); }],
  ['the area mended, and the claim', true, () => { edit(report, table, '9999,2022,', '0101,2022,'); edit(report, words, /<Claim.*<\/Claim>/u, 'viele'); }],
  ['a cell twice in two tables', false, () => { writeFileSync(path('data/observations/zweite.csv'), 'indicator,area,period,value\nwege,0101,2022,12\n'); }],
  ['the second table gone', true, () => { rmSync(path('data/observations/zweite.csv')); }],
  ['a stricter policy', true, () => { edit(report, 'data/municipality.yaml', /minimumCount: \d+/u, 'minimumCount: 40'); }],
  ['a story that dates the report anew', true, () => { edit(report, 'data/municipality.yaml', /^asOf: .*$/mu, ''); edit(report, 'content/narratives/kurze-wege.mdx', /^date: .*$/mu, 'date: 2026-12-30'); }],
  ['an offer less', true, () => { edit(report, 'data/offers.csv', /^kita-suedhang.*\n/mu, ''); }],
  ['a boundary file of another name', false, () => { renameSync(path('data/geography'), path('data/geografie')); }],
  ['and back', true, () => { renameSync(path('data/geografie'), path('data/geography')); }],
]; // prettier-ignore

beforeAll(async () => {
  report = copyOfSmallTown('kept-checks');
  await addToTown();
  kept = new KeptChecks();
  await checkReport(report, undefined, kept);
});

describe('a check that has kept earlier results finds what a fresh one finds after', () => {
  it.each(edits)('%s', async (_title, hasPages, make) => {
    make();
    const found = await outcome(kept);
    expect(found.pages !== undefined).toBe(hasPages);
    if (hasPages) withheld.push(found.withheld.length);
    expect(found).toEqual(await outcome(undefined));
  });

  it('with cells withheld after the stricter policy alone', () => {
    expect(withheld.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(Math.min(...withheld.slice(4))).toBeGreaterThan(2);
  });
});
