import { describe, expect, it } from 'vitest';
import { catalogueRows } from './catalogue-rows.ts';

const line = 'geburten,kinder,"Geburten, lebend",count';

describe('rows for the catalogue', () => {
  it('stand below a header where there is no catalogue yet', () => {
    expect(catalogueRows([line], undefined)).toEqual(['id,theme,title,unit', line]);
    expect(catalogueRows([], undefined)).toEqual([]);
  });

  it('have the columns and the separator of the catalogue', () => {
    const head = '# Der Katalog\nKennung;Titel;short;Thema;Einheit;source\n';
    expect(catalogueRows([line], new TextEncoder().encode(head))).toEqual([
      'geburten;Geburten, lebend;;kinder;count;',
    ]);
  });
});
