import { describe, expect, it } from 'vitest';
import { areaWords } from './area-words.ts';
import { sumsOfAreas } from './whole-row.ts';

const areas = ['01', '02', '03'].map((id) => ({ id, name: `Gebiet ${id}` }));
const words = areaWords(areas, ['town', 'Town']);
const rows = (values: readonly (readonly [string, string])[], key = '2023') =>
  values.map(([area, value]) => ({ area, key, value }));
const level = (): string => 'district';

describe('the row of the whole', () => {
  it('is the one that is the sum of all areas, thousands marked or not', () => {
    const table = rows([['01', '1.200'], ['02', '300'], ['03', '500'], ['Kreisfrei', '2.000'], ['Land', '90.000']]); // prettier-ignore
    expect(sumsOfAreas(table, words, level)).toEqual(['Kreisfrei']);
  });

  it('must be the sum wherever that can be tried', () => {
    const first = rows([['01', '1'], ['02', '2'], ['03', '3'], ['all', '6']]); // prettier-ignore
    const second = rows([['01', '1'], ['02', '2'], ['03', '3'], ['all', '7']], '2024'); // prettier-ignore
    expect(sumsOfAreas([...first, ...second], words, level)).toEqual([]);
  });

  it('is not proved by rates, by few areas or beside a secret number', () => {
    const rate = rows([['01', '1,2'], ['02', '2,1'], ['03', '3,3'], ['x', '6,6']]); // prettier-ignore
    const few = rows([['01', '1'], ['02', '2'], ['x', '3']]); // prettier-ignore
    const secret = rows([['01', '1'], ['02', '2'], ['03', '.'], ['x', '3']]); // prettier-ignore
    for (const table of [rate, few, secret]) expect(sumsOfAreas(table, words, level)).toEqual([]);
  });
});
