import { describe, expect, test } from 'vitest';
import type { SiteAddress } from '../domain/naming/address.ts';
import type { RedirectRow } from '../domain/naming/kept-address.ts';
import { keepAddresses } from './kept-addresses.ts';

const there = new Set<SiteAddress>([
  '/',
  '/gebiete/',
  '/gebiete/neu/',
  '/gebiete/neu/angebote/',
  '/gebiete/neu.csv',
  '/daten/a.csv',
]);
const rows = (...pairs: readonly [SiteAddress, SiteAddress][]): readonly RedirectRow[] =>
  pairs.map(([from, to], at) => {
    const place = { file: 'data/redirects.csv', line: at + 2, column: 1 };
    return { from, to, place, toPlace: place };
  });
const published = (...addresses: readonly SiteAddress[]) =>
  addresses.map((address, at) => ({
    address,
    place: { file: 'data/published.txt', line: at + 1, column: 1 },
  }));
const codes = (kept: ReturnType<typeof keepAddresses>) => kept.problems.map(({ code }) => code);

describe('an address of an earlier release', () => {
  test('that is gone is told where it is listed, with the most like one', () => {
    const { problems } = keepAddresses(there, [], published('/', '/gebiete/nue/'));
    expect(problems).toMatchObject([
      { code: 'address-gone', place: { line: 2 }, facts: { nearest: '/gebiete/neu/' } },
    ]);
  });

  test('may lead on: it, what lies below it, and the tables beside it', () => {
    const kept = keepAddresses(
      there,
      rows(['/gebiete/alt/', '/gebiete/neu/']),
      published('/gebiete/alt/', '/gebiete/alt/angebote/', '/gebiete/alt.csv', '/gebiete/alt.xlsx'),
    );
    expect(kept.problems).toEqual([]);
    expect(kept.redirects).toEqual([
      { from: '/gebiete/alt/', to: '/gebiete/neu/' },
      { from: '/gebiete/alt/angebote/', to: '/gebiete/neu/angebote/' },
      { from: '/gebiete/alt.csv', to: '/gebiete/neu.csv' },
      { from: '/gebiete/alt.xlsx', to: '/gebiete/neu.csv' },
    ]);
  });

  test('is told once with all that it takes with it', () => {
    const { problems } = keepAddresses(
      there,
      [],
      published('/gebiete/alt.csv', '/gebiete/alt/', '/gebiete/alt/angebote/'),
    );
    expect(problems).toMatchObject([
      { code: 'address-gone', place: { line: 2 }, facts: { address: '/gebiete/alt/' }, count: 3 },
    ]);
  });

  test('does not follow where nothing is', () => {
    const kept = keepAddresses(
      there,
      rows(['/gebiete/alt/', '/gebiete/']),
      published('/gebiete/alt/angebote/'),
    );
    expect(codes(kept)).toEqual(['address-gone']);
  });

  test('counts beyond twenty instead of filling the screen', () => {
    const many = Array.from({ length: 50 }, (_, n): SiteAddress => `/angebote/${n}/`);
    const { problems } = keepAddresses(there, [], published(...many));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.count).toBe(30);
  });
});

describe('a redirect', () => {
  test('leads to the end of a chain', () => {
    const chain = rows(['/a/', '/b/'], ['/b/', '/gebiete/neu/#karte']);
    expect(keepAddresses(there, chain, []).redirects).toEqual([
      { from: '/a/', to: '/gebiete/neu/#karte' },
      { from: '/b/', to: '/gebiete/neu/#karte' },
    ]);
  });

  test('to what is not there is told once, at its own row', () => {
    const chain = rows(['/a/', '/b/'], ['/b/', '/nirgends/']);
    expect(keepAddresses(there, chain, []).problems).toMatchObject([
      { code: 'redirect-to-unknown', place: { line: 3 } },
    ]);
  });

  test('from a page that is there, or from below a file, is told', () => {
    const two = rows(['/gebiete/', '/'], ['/daten/a.csv/b/', '/']);
    expect(codes(keepAddresses(there, two, []))).toEqual([
      'redirect-from-exists',
      'redirect-from-exists',
    ]);
  });
});
