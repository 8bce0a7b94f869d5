import { expect, it } from 'vitest';
import type { Municipality } from '../../domain/municipality.ts';
import type { Area } from '../../domain/place/area.ts';
import { noEntry } from '../delivery/delivery-entry.ts';
import { areaTexts } from './area-texts.ts';

const area = (id: string, name: string, level = 'stadtteil', parent?: string): Area => ({
  id,
  name,
  level,
  parent,
  short: undefined,
  unpopulated: false,
  from: undefined,
  until: undefined,
  slug: id,
  shape: { type: 'Polygon', coordinates: [] },
});
const municipality = {
  id: 'stadt',
  name: 'Seeburg',
  kind: 'Stadt',
  ignoreAreas: ['E*'],
  levels: [{ id: 'stadtteil', title: 'Stadtteil', plural: 'Stadtteile' }],
} as unknown as Municipality;
const texts = areaTexts(
  municipality,
  [
    area('B1', 'Mitte', 'bezirk'),
    area('01', 'Altmarkt', 'stadtteil', 'B1'),
    area('02', 'Westliche Höhe'),
    area('03', 'Mitte'),
  ],
  {
    ...noEntry,
    areas: new Map([
      ['sonstige', 'unassigned'],
      ['falsch', 'nirgends'],
    ]),
  },
);

it.each([
  ['01', '01'],
  ['Altmarkt', '01'],
  ['01 Altmarkt', '01'],
  ['1 - Altmarkt', '01'],
  ['Stadtteil Altmarkt', '01'],
  ['Altmarkt¹⁾', '01'],
  ['westlichehoehe', '02'],
  ['Insgesamt', 'stadt'],
  ['Stadt Seeburg', 'stadt'],
  ['Seeburg insgesamt', 'stadt'],
  ['Summe', 'stadt'],
  ['nicht zuordenbar', 'unassigned'],
  ['Sonstige', 'unassigned'],
])('%s is %s', (written, id) => {
  expect(texts.find(written)).toEqual({ kind: 'area', id });
});

it('does not guess: shared names, unknown ones, and ids that columns.yaml invents', () => {
  expect(texts.find('Mitte')).toEqual({ kind: 'several', ids: ['B1', '03'] });
  expect(texts.find('Altmark')).toEqual({ kind: 'unknown' });
  expect(texts.find('falsch')).toEqual({ kind: 'unknown' });
  expect(texts.find('E23')).toEqual({ kind: 'ignored' });
});

it('takes the part for a part beside its whole, and nothing for two parts', () => {
  expect(texts.finest(['B1', '01'])).toBe('01');
  expect(texts.finest(['01', '02'])).toBeUndefined();
});
