/** Releases of a small folder: what is frozen stays, to the byte, whatever is delivered later. */
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { formatFeed } from '../outputs/stands/feed.ts';
import { standFiles } from '../outputs/stands/stand-files.ts';
import { releaseReport } from '../release-report.ts';
import { edit, emptyFolder, repository } from './folders.ts';

const table = 'data/observations/einwohner.csv';
let folder: string;
let cache: string;

async function publishable(): Promise<PublishableDataset> {
  const { publishable: found } = await checkReport(folder);
  if (found === undefined) throw new Error('the report has errors');
  return found;
}

const filesNow = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(standFiles(await publishable()));

/** Those of one release, and what releases share. */
const ofFirst = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...files].filter(([address]) => !address.startsWith('/stand/zwei/'));

beforeAll(() => {
  folder = emptyFolder('stands');
  cache = emptyFolder('stands-cache');
  cpSync(join(repository, 'src/test/bad-inputs/_base'), folder, { recursive: true });
});

describe('a release', () => {
  it('keeps every figure with its sentence, and stays to the byte when a table changes and another follows', async () => {
    const { written } = await releaseReport(folder, 'eins', cache);
    expect(written?.figures).toBeGreaterThan(5);
    const first = await filesNow();
    const list = first.get('/stand/eins/') ?? '';
    expect(list).toContain('<h1>');
    const pages = [...first].filter(([address]) => /^\/stand\/eins\/.+\/$/u.test(address));
    expect(pages.length).toBe(written?.figures);
    for (const [address, html] of pages) {
      expect(html, address).toContain('<html lang="de">');
      expect(html, address).not.toContain('legend-room');
      expect(html, address).not.toMatch(/\{\{|undefined|src="(?:https?:)?\/\//u);
    }
    edit(folder, table, '0202;760;781;790', '0202;760;781;800');
    expect(await filesNow()).toEqual(first);
    const second = await releaseReport(folder, 'zwei', cache);
    expect(second.written?.figures).toBe(written?.figures);
    const both = await filesNow();
    for (const [address, text] of first) expect(both.get(address), address).toBe(text);
    expect(ofFirst(both).length).toBeGreaterThanOrEqual(first.size);
  });

  it('is told in the feed with what it revised; days come from the report', async () => {
    const feed = formatFeed(await publishable(), 'https://kleinau.example') ?? '';
    expect(feed).toContain('<id>https://kleinau.example/stand/zwei/</id>');
    expect(feed).toMatch(/Nachträglich geänderte Werte: \d+ Werte? bei \d+ Indikator/u);
    expect(formatFeed(await publishable(), 'https://kleinau.example')).toBe(feed);
    // Readers of feeds ask for whole links.
    expect(formatFeed(await publishable(), undefined)).toBeUndefined();
  });

  it('is never replaced', async () => {
    const before = readFileSync(join(folder, 'data/stands/eins/texts.br'));
    const { isTaken, written } = await releaseReport(folder, 'eins', cache);
    expect([isTaken, written]).toEqual([true, undefined]);
    expect(readFileSync(join(folder, 'data/stands/eins/texts.br'))).toEqual(before);
  });

  it('shows no number that is withheld by now: in no page, drawing or table', async () => {
    const before = await filesNow();
    expect([...before].some(([address, text]) => address.startsWith('/stand/eins/') && text.includes('790'))).toBe(true); // prettier-ignore
    edit(folder, table, '0202;760;781;800', '0202;760;781;.');
    const after = await filesNow();
    const pages = [...after].filter(([address]) => !address.endsWith('.css'));
    const showing = pages.filter(([, text]) => /\b(?:790|800|6\.?806|6\.?816)\b/u.test(text));
    expect(showing.map(([address]) => address)).toEqual([]);
    expect(after.get('/stand/eins/')).toContain('inzwischen geheim gehalten');
    edit(folder, table, '0202;760;781;.', '0202;760;781;800');
    expect(await filesNow()).toEqual(before);
  });

  it('that was edited stops the build and names its file', async () => {
    const path = join(folder, 'data/stands/eins/texts.br');
    const kept = readFileSync(path);
    writeFileSync(path, kept.subarray(0, kept.length - 9));
    const { problems } = await checkReport(folder);
    const damaged = problems.filter(({ code }) => code === 'stand-damaged');
    expect(damaged[0]?.place.file).toBe('data/stands/eins/texts.br');
    writeFileSync(path, kept);
  });

  it('is not made of a report with errors, and leaves nothing behind', async () => {
    edit(folder, table, '0202;760;781;800', '0202;760;781;8x0');
    const { written } = await releaseReport(folder, 'drei', cache);
    expect(written).toBeUndefined();
    expect(readdirSync(join(folder, 'data/stands')).toSorted()).toEqual(['eins', 'zwei']);
  });
});
