import { describe, expect, it } from 'vitest';
import { problem } from '../domain/problem/problem.ts';
import { withoutConsequences } from './consequences.ts';

const table = { file: 'data/observations/a.csv', line: 2 };
const empty = problem(
  'indicator-without-rows',
  { file: 'data/indicators.csv', line: 5 },
  { indicator: 'a' },
);
const left = (problems: Parameters<typeof withoutConsequences>[0]) =>
  withoutConsequences(problems, new Set()).map(({ code }) => code);

describe('a mistake that only repeats another', () => {
  it('is told where it stands alone', () => {
    expect(left([empty])).toEqual(['indicator-without-rows']);
  });

  it('is silent beside a table that could not be read', () => {
    const cause = problem('empty-file', { file: table.file }, { name: 'a.csv' });
    expect(left([cause, empty])).toEqual(['empty-file']);
  });

  it('is told beside a mere warning of the table', () => {
    const other = problem('identical-rows', table, {
      indicator: 'b',
      area: '1',
      period: '2020',
      group: '',
      first: '',
    });
    expect(left([other, empty])).toEqual(['identical-rows', 'indicator-without-rows']);
  });

  it('is silent where a row of the catalogue was lost', () => {
    const lost = problem(
      'ragged-row',
      { file: 'data/indicators.csv', line: 3 },
      { cells: 3, expected: 4, surplus: [], missing: [] },
    );
    const unknown = problem('unknown-indicator', table, {
      indicator: 'a',
      nearest: undefined,
      fromFileName: true,
    });
    expect(left([lost, unknown])).toEqual(['ragged-row']);
    expect(left([unknown])).toEqual(['unknown-indicator']);
  });

  it('leaves the unknown columns out where a needed one is missing, in that file only', () => {
    const facts = { column: 'x', aliases: [], present: [], nearest: undefined };
    const missing = problem('missing-column', table, facts);
    const unknown = (file: string) =>
      problem('unknown-column', { file, line: 1 }, { column: 'y', known: [], nearest: undefined });
    const found = withoutConsequences(
      [missing, unknown(table.file), unknown('data/offers.csv')],
      new Set(),
    );
    expect(found.map(({ code, place }) => [code, place.file])).toEqual([
      ['missing-column', table.file],
      ['unknown-column', 'data/offers.csv'],
    ]);
  });
});
