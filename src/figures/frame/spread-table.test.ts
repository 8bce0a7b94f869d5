import { describe, expect, it } from 'vitest';
import { quartileTable } from './spread-table.ts';
import { areaValue, german, mapModel, observed, place, subject } from '../town.fixture.ts';
import { classTable } from '../choropleth/class-table.ts';

const values = [10, 20, 30, 40, 50].map((value, at) => areaValue(place(at), observed(value)));
const texts = (table: ReturnType<typeof quartileTable>): readonly (readonly string[])[] =>
  table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('tables of very many areas', () => {
  it('name smallest, quarters, middle and largest of the values', () => {
    const table = quartileTable(subject, 'Armut', values, undefined, german);
    expect(texts(table).map(([, value]) => value?.replace(/\u00a0/g, ' '))).toEqual([
      '10,0 %',
      '20,0 %',
      '30,0 %',
      '40,0 %',
      '50,0 %',
    ]);
  });

  it('leave out values that are no numbers', () => {
    const some = [...values, areaValue(place(5), { state: 'withheld' })];
    expect(texts(quartileTable(subject, 'Armut', some, undefined, german))).toEqual(
      texts(quartileTable(subject, 'Armut', values, undefined, german)),
    );
  });

  it('count every area of a map once, in its class or by its state', () => {
    const table = classTable(mapModel, 'Armut', german);
    const counted = texts(table).reduce((sum, [, count]) => sum + Number(count), 0);
    expect(counted).toBe(mapModel.values.length);
  });
});
