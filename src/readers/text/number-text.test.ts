import { describe, expect, test } from 'vitest';
import { decideMark, parseNumber } from './number-text.ts';
import { mergeSigns, signLookup } from './signs.ts';

/** Reads a whole column, as a table does. */
const column = (...cells: string[]) => {
  const { mark } = decideMark(cells);
  return cells.map((cell) => {
    const number = parseNumber(cell, mark);
    return typeof number === 'string' ? number : number.value;
  });
};

describe('the decimal mark of a column', () => {
  test.each([
    [
      ['12,5', '1.234'],
      [12.5, 1234],
    ],
    [
      ['12.5', '1,234'],
      [12.5, 1234],
    ],
    [
      ['1.234.567', '2.000'],
      [1234567, 2000],
    ],
    [
      ['1.234,5', '7'],
      [1234.5, 7],
    ],
    [
      ['0.125', '1.234'],
      [0.125, 1.234],
    ],
    [
      ['1234,567', '1,234'],
      [1234.567, 1.234],
    ],
    [
      ['1 234,567', '1,234'],
      [1234.567, 1.234],
    ],
  ])('%j is read as %j', (cells, values) => {
    expect(column(...cells)).toEqual(values);
  });

  test('a number that could be both is a mistake, never a guess', () => {
    expect(column('1.234', '987')).toEqual(['unclear-decimal-mark', 987]);
    expect(column('1,234', '2,345')).toEqual(['unclear-decimal-mark', 'unclear-decimal-mark']);
  });

  test('a column that holds both marks says so', () => {
    expect(decideMark(['1,5', '2.5']).contradiction).toBe('2.5');
    expect(parseNumber('2.5', ',')).toBe('not-a-number');
  });

  test('words and signs say nothing about the mark', () => {
    expect(decideMark(['.', '...', 'k. A.', '31.12.2021', '']).mark).toBeUndefined();
  });
});

describe('single numbers', () => {
  test.each([
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ["1'234", 1234],
    ['-5', -5],
    ['−5', -5],
    ['– 5', -5],
    ['+3', 3],
    ['007', 7],
    [',5', 0.5],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, ',')).toMatchObject({ value });
  });

  test('keeps the decimals as written', () => {
    expect(parseNumber('12,50', ',')).toMatchObject({ value: 12.5, decimals: 2 });
    expect(parseNumber('12', ',')).toMatchObject({ decimals: 0 });
  });

  test('says where a number stands in brackets or bears a percent sign', () => {
    expect(parseNumber('(10,6)', ',')).toMatchObject({ value: 10.6, bracketed: true });
    expect(parseNumber('31,7 %', ',')).toMatchObject({ value: 31.7, percent: true });
    expect(parseNumber('(31,7\u00a0%)', ',')).toMatchObject({ percent: true, bracketed: true });
  });

  test.each([
    '12 34',
    '1.23.456',
    '12a',
    'zwölf',
    '=A1+B1',
    '1E+05',
    '<5',
    '()',
    '%',
    '12,',
    '1,2,3',
    '٣',
    '9'.repeat(400),
  ])('%j is no number', (text) => {
    expect(parseNumber(text, ',')).toBe('not-a-number');
  });

  test.each(['#DIV/0!', '#REF!', '#NV', '#BEZUG!', '#WERT!', '#N/A', '####', 'Err:502'])(
    '%s is an error of the spreadsheet',
    (text) => {
      expect(parseNumber(text, '.')).toBe('spreadsheet-error');
    },
  );
});

describe('signs', () => {
  const usual = {
    zero: ['-'],
    withheld: ['.'],
    unreliable: ['/'],
    notMeaningful: ['x'],
    later: ['…', '...'],
    notAvailable: ['k.A.'],
  };

  test.each([
    ['-', 'zero'],
    ['–', 'zero'],
    ['−', 'zero'],
    ['.', 'withheld'],
    ['/', 'unreliable'],
    ['x', 'notMeaningful'],
    ['X', 'notMeaningful'],
    ['…', 'later'],
    ['...', 'later'],
    ['..', undefined],
    ['0', undefined],
    ['__proto__', undefined],
  ])('%j means %s', (text, state) => {
    expect(signLookup(usual)(text)).toBe(state);
  });

  test('given keys replace, others stay', () => {
    const sign = signLookup(mergeSigns(usual, { withheld: ['c'] }));
    expect([sign('c'), sign('[c]'), sign('.'), sign('-')]).toEqual([
      'withheld',
      'withheld',
      undefined,
      'zero',
    ]);
  });
});
