import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseTable } from './table.ts';

const columns = [
  { name: 'area', aliases: [], required: true },
  { name: 'value', aliases: [], required: false },
  { name: 'note', aliases: [], required: false },
];

function read(text: string) {
  const problems = new ProblemList();
  const bytes = new TextEncoder().encode(text);
  return { table: parseTable(bytes, 'x.csv', columns, problems), problems: problems.all };
}

// Two lines a record, quotation marks and letters of several bytes: chunks of a million characters end anywhere in them.
const noteOf = (n: number): string => `Größe „${String(n)}“;\n""zwei"" ${'ä'.repeat(1 + (n % 61))}`;
const count = 24_000;
const rows = Array.from({ length: count }, (_, n) => `A${String(n)};${String(n)};"${noteOf(n)}"`);

test('a table of several chunks is read as if it were one', () => {
  const { table, problems } = read(`area;value;note\n${rows.join('\n')}\n`);
  expect(problems).toEqual([]);
  expect(table?.rows.length).toBe(count);
  const wrong = table?.rows.findIndex(
    (row, n) =>
      row.line !== 2 + 2 * n ||
      row.text('area') !== `A${String(n)}` ||
      row.text('note') !== noteOf(n).replaceAll('""', '"'),
  );
  expect(wrong).toBe(-1);
  expect(table?.rows.at(-1)?.place('note').column).toBe(`A23999;23999;`.length + 1);
});

test('a quotation mark that is not closed is named in whatever chunk it stands', () => {
  const open = [...rows.slice(0, 20_000), 'B;1;"offen', ...rows.slice(20_000)];
  expect(read(`area;value;note\n${open.join('\n')}\n`).problems).toMatchObject([
    { code: 'broken-quotes', place: { line: 40_002, column: 5 } },
  ]);
});
