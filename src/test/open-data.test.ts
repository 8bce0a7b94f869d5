/** What the built example gives away as files: complete, named in its manifest, and no more than its tables hold. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from './folders.ts';
import { readCsv } from './read-csv.ts';
import { builtExample } from './shared-site.ts';

let site: string;
let manifest: {
  readonly addresses: readonly string[];
  readonly sha256: Readonly<Record<string, string>>;
};

beforeAll(async () => {
  ({ site } = await builtExample());
  manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as typeof manifest;
});

const fileOf = (address: string): string =>
  join(site, address.endsWith('/') ? `${address}index.html` : address);

/** What people cite: pages, and files of data that are no part of a page's machinery. */
const isCited = (file: string): boolean =>
  // Frames follow from the figures of pages, which only a build draws.
  /^(?!einbetten\/)(?:.*\/)?index\.html$/u.test(file) ||
  /^(?:daten|gebiete)\/[^/]+\.(?:csv|json|jsonld|geojson|xlsx|zip|graphml)$/u.test(file);

describe('the manifest of the example', () => {
  it('names every file with its hash', () => {
    const files = filesBelow(site).filter((file) => file !== 'manifest.json');
    expect(Object.keys(manifest.sha256).sort()).toEqual(files.map((file) => `/${file}`).sort());
    for (const [address, hash] of Object.entries(manifest.sha256)) {
      const bytes = readFileSync(join(site, address));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    }
  });

  it('promises the address of every page and file of data, and of nothing else', () => {
    expect(manifest.addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    const cited = filesBelow(site)
      .filter(isCited)
      .map((file) => `/${file.replace(/index\.html$/u, '')}`);
    expect([...manifest.addresses].sort()).toEqual(cited.sort());
  });
});

describe('files of data of the example', () => {
  it('hold a number in a workbook only where the table has it', () => {
    const tables = readdirSync(join(site, 'daten')).filter(
      (file) => file.endsWith('.csv') && !/^(?:angebote|netzwerk-)/u.test(file),
    );
    let numbers = 0;
    for (const table of tables) {
      const known = new Map(
        readCsv(join(site, 'daten', table)).map((row) => [
          `${row['area'] ?? ''} ${row['period'] ?? ''}`,
          (row['value'] ?? '') !== '',
        ]),
      );
      const isGrouped = readCsv(join(site, 'daten', table)).some((row) => row['group'] !== '');
      if (isGrouped) continue;
      const book = read(readFileSync(join(site, 'daten', table.replace(/csv$/u, 'xlsx'))));
      const rows = utils.sheet_to_json<Record<string, unknown>>(
        book.Sheets[book.SheetNames[0] ?? ''] ?? {},
      );
      for (const row of rows) {
        const area = row['Kennung'];
        for (const [period, value] of Object.entries(row)) {
          if (typeof value !== 'number') continue;
          numbers += 1;
          expect([table, area, period, known.get(`${String(area)} ${period}`)]).toEqual([
            table,
            area,
            period,
            true,
          ]);
        }
      }
    }
    expect(numbers).toBeGreaterThan(1000);
  });

  it('stand together in one archive, byte by byte', () => {
    const archive = unzipSync(readFileSync(join(site, 'daten/alle-daten.zip')));
    const names = Object.keys(archive);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('daten/einwohner.csv-metadata.json');
    expect(names).toContain('daten/gebiete.geojson');
    for (const name of names) {
      expect(
        Buffer.compare(archive[name] ?? new Uint8Array(), readFileSync(join(site, name))),
      ).toBe(0);
    }
  });

  it('are listed on their page with their sizes', () => {
    const page = readFileSync(join(site, 'daten/index.html'), 'utf8');
    const size = readFileSync(join(site, 'daten/alle-daten.zip')).length;
    expect(page).toContain(`${String(Math.round(size / 1000))}\u00A0KB`);
    expect(page).toContain('href="einwohner.xlsx"');
  });
});

it('no draft is in the sitemap, and every page that search engines may list is', () => {
  const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https:\/\/[^/]+(\/[^<]*)<\/loc>/gu)].map((m) => m[1]);
  const pages = manifest.addresses.filter((address) => address.endsWith('/'));
  expect([...listed].sort()).toEqual([...pages].sort());
});
