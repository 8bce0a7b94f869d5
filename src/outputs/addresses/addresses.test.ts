import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from '../../domain/naming/address.ts';
import { manifestOf } from './manifest.ts';
import { publicationOf } from './publication.ts';
import { redirectFiles } from './redirect-files.ts';
import { robotsText, sitemapFiles } from './sitemap.ts';

const known = publicationOf('https://kids.example/', '/report/');
const unknown = publicationOf(undefined, undefined);

const assets = { '/stil/site.css': '/stil/site.12ab.css' } as const;

test('a sitemap holds whole addresses, below the path of the site; without an origin there is none', () => {
  const [[address, text] = []] = sitemapFiles(['/', '/gebiete/'], known);
  expect(address).toBe('/sitemap.xml');
  expect(text).toContain('<loc>https://kids.example/report/gebiete/</loc>');
  expect(sitemapFiles(['/'], unknown)).toEqual([]);
  expect(robotsText(known)).toContain('Sitemap: https://kids.example/report/sitemap.xml');
  expect(robotsText(unknown)).toBe('User-agent: *\nAllow: /\n');
});

test('more than 50,000 pages are an index over sitemaps', () => {
  const pages = Array.from({ length: 50_001 }, (_, n) => addresses.offer(String(n)));
  const files = sitemapFiles(pages, known);
  expect(files.map(([address]) => address)).toEqual([
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/sitemap-2.xml',
  ]);
  expect(files[0]?.[1]).toContain('<sitemap><loc>https://kids.example/report/sitemap-2.xml</loc>');
  expect(files[2]?.[1].match(/<url>/gu)).toHaveLength(1);
});

test('a redirect is a page at the old address, and a line for hosts', () => {
  const files = new Map(
    redirectFiles(
      [
        { from: '/gebiete/alt/', to: '/gebiete/neu/#karte' },
        { from: '/daten/alt.csv', to: '/daten/neu.csv' },
        { from: '/Gebiete/Neu/', to: '/gebiete/neu/' },
        { from: '/mühle"/', to: '/vergleich/?gebiete=a,b' },
      ],
      new Set(['/gebiete/neu/'] as const),
      { language: 'de', base: '/report/', publication: known, assets },
    ),
  );
  // A table cannot be a page, and two names of one folder cannot both be there.
  expect([...files.keys()]).toEqual([
    '/gebiete/alt/index.html',
    '/mühle"/index.html',
    '/_redirects',
  ]);
  const page = files.get('/gebiete/alt/index.html');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('content="0; url=../neu/#karte"');
  expect(page).toContain('<a href="../neu/#karte">Hier geht es weiter.</a>');
  expect(page).toContain('<link rel="canonical" href="https://kids.example/report/gebiete/neu/">');
  expect(files.get('/_redirects')?.split('\n')).toEqual([
    '/report/gebiete/alt/ /report/gebiete/neu/#karte 301',
    '/report/daten/alt.csv /report/daten/neu.csv 301',
    '/report/Gebiete/Neu/ /report/gebiete/neu/ 301',
    '/report/m%C3%BChle%22/ /report/vergleich/?gebiete=a,b 301',
    '',
  ]);
  expect(
    redirectFiles([], new Set(), { language: 'de', base: '/', publication: known, assets }),
  ).toEqual([]);
});

test('a manifest lists addresses and the SHA-256 of every file but itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    mkdirSync(join(folder, 'daten'));
    writeFileSync(join(folder, 'daten', 'a.csv'), 'abc');
    writeFileSync(join(folder, 'manifest.json'), 'an earlier one');
    expect(JSON.parse(manifestOf(folder, ['/daten/', '/'], '2026-06-30'))).toEqual({
      madeBy: 'chancenatlas',
      asOf: '2026-06-30',
      addresses: ['/', '/daten/'],
      sha256: {
        '/daten/a.csv': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
