import { expect, it } from 'vitest';
import type { SiteAddress } from '../domain/naming/address.ts';
import { documentTitles } from './document-titles.ts';

const page = (address: SiteAddress, title: string, ...details: readonly string[]) => ({
  address,
  title,
  details,
});

it('leaves a title alone that no other page has, and tells equal ones apart by as little as it takes', () => {
  const titles = documentTitles([
    page('/gebiete/mitte/', 'Mitte', 'Bezirk'),
    page('/gebiete/mitte-2/', 'Mitte', 'Stadtteil'),
    page('/angebote/kita/', 'Kita Sonne', 'Nord', 'Markt 1'),
    page('/angebote/kita-2/', 'Kita Sonne', 'Nord', 'Markt 2'),
    page('/angebote/kita-3/', 'Kita Sonne', 'Süd', 'Markt 2'),
    page('/ziele/mond/', 'Kita Mond', 'Nord'),
  ]);
  expect([...titles.values()].toSorted()).toEqual([
    'Kita Mond',
    'Kita Sonne (Nord, Markt 1)',
    'Kita Sonne (Nord, Markt 2)',
    'Kita Sonne (Süd)',
    'Mitte (Bezirk)',
    'Mitte (Stadtteil)',
  ]);
});

it('uses the address where nothing else tells pages apart, also from a title that has the same brackets', () => {
  const titles = documentTitles([
    page('/angebote/a/', 'Spielplatz', 'Nord'),
    page('/angebote/b/', 'Spielplatz', 'Nord'),
    page('/angebote/c/', 'Spielplatz (Nord)'),
  ]);
  expect(titles.size).toBe(3);
  expect(new Set(titles.values()).size).toBe(3);
  expect(titles.get('/angebote/b/')).toBe('Spielplatz (Nord) – angebote/b');
});
