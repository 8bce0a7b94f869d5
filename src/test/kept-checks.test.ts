/** What a running process keeps changes nothing: after any series of edits it finds and shows what a fresh one does. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeptChecks, checkReport, openSite } from '../build-report.ts';
import { downloadFiles } from '../outputs/download-files.ts';
import { copyOfExample, edit } from './folders.ts';

let report: string;
let kept: KeptChecks;

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

const swimming = 'data/observations/schwimmen.csv';
const path = (file: string): string => join(report, ...file.split('/'));

/** Each edit is made on top of those before. */
const edits: readonly (readonly [title: string, make: () => void])[] = [
  ['a word', () => { edit(report, 'content/areas/0101.mdx', /$/u, '\nNoch ein Satz.\n'); }],
  ['a number', () => { edit(report, swimming, '0101,2014-2016,,53,80,', '0101,2014-2016,,54,80,'); }],
  ['a false claim', () => { edit(report, 'content/areas/0101.mdx', /$/u, '\n<Claim indicator="schwimmen" area="0101" period="latest" op=">" value="100">viele</Claim>\n'); }],
  ['an unknown area in a table', () => { edit(report, swimming, '0101,2014-2016,', '9999,2014-2016,'); }],
  ['the area mended, and the claim', () => { edit(report, swimming, '9999,2014-2016,', '0101,2014-2016,'); edit(report, 'content/areas/0101.mdx', /<Claim.*<\/Claim>/u, 'viele'); }],
  ['a cell twice in two tables', () => { writeFileSync(path('data/observations/zweite.csv'), 'indicator,area,period,value\nschwimmen,0101,2014-2016,12\n'); }],
  ['the second table gone', () => { rmSync(path('data/observations/zweite.csv')); }],
  ['a stricter policy', () => { edit(report, 'data/municipality.yaml', /minimumCount: \d+/u, 'minimumCount: 12'); }],
  ['a story that dates the report anew', () => { edit(report, 'data/municipality.yaml', /^asOf: .*$/mu, ''); edit(report, 'content/narratives/st-jost-waechst.mdx', /^date: .*$/mu, 'date: 2026-12-30'); }],
  ['an offer less', () => { edit(report, 'data/offers.csv', /^kita-schlosspark.*\n/mu, ''); }],
  ['a boundary file of another name', () => { renameSync(path('data/geography'), path('data/geografie')); }],
  ['and back', () => { renameSync(path('data/geografie'), path('data/geography')); }],
]; // prettier-ignore

beforeAll(async () => {
  report = copyOfExample('kept-checks');
  kept = new KeptChecks();
  await checkReport(report, undefined, kept);
});

describe('a check that has kept earlier results finds what a fresh one finds after', () => {
  it.each(edits)('%s', async (_title, make) => {
    make();
    const found = await outcome(kept);
    expect(found).toEqual(await outcome(undefined));
  }, 120_000); // prettier-ignore
});
