import { describe, expect, it } from 'vitest';
import { withRow } from './added-row.ts';

const columns = [
  { name: 'id', aliases: ['kennung'], required: true },
  { name: 'name', aliases: [], required: true },
  { name: 'note', aliases: [], required: false },
];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a row more', () => {
  it('keeps separator, headings, order and line ends of the table', () => {
    const table = bytes('# Register\r\nName;Kennung;Farbe\r\nA;a;rot');
    expect(withRow(table, 'x.csv', columns, [], { id: 'b', name: 'B; neu' })).toBe(
      '# Register\r\nName;Kennung;Farbe\r\nA;a;rot\r\n"B; neu";b;\r\n',
    );
  });

  it('begins a table with its comments', () => {
    expect(withRow(undefined, 'x.csv', columns, ['# Register'], { id: 'a', name: 'A' })).toBe(
      '# Register\nid,name\na,A\n',
    );
  });

  it('names the columns that the table lacks', () => {
    expect(withRow(bytes('id,name\na,A\n'), 'x.csv', columns, [], { id: 'b', name: 'B', note: 'n' })).toEqual(['note']); // prettier-ignore
  });

  it('leaves out what the table has no column for and the row does not need', () => {
    expect(withRow(bytes('id,name\na,A\n'), 'x.csv', columns, [], { id: 'b', name: 'B', note: 'n' }, ['note'])).toBe(
      'id,name\na,A\nb,B\n',
    ); // prettier-ignore
  });
});
