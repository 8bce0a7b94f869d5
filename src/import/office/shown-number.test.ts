import { expect, it } from 'vitest';
import { shownCell } from './shown-number.ts';

it.each([
  [9.6999999999999993, 'General', '9.7', 9.7, 1],
  [0.173, '0.0%', '17.3%', 17.3, 1],
  [1234.5, '#,##0', '1,235', 1235, 0],
  [1234567, '# ##0', '1234 567', 1234567, 0],
  [3, '00', '03', 3, 0],
  [12, '"("0")"', '(12)', 12, 0],
  [12.5, '0.0"*"', '12.5*', 12.5, 1],
  [-5, '#,##0;(#,##0)', '-5', -5, 0],
])('%s in the format %s is %s', (value, format, text, number, decimals) => {
  expect(shownCell(value, format, false)).toEqual({ text, number: { value: number, decimals } });
});

it('shows the sign that a format makes of a small number, and nothing where it hides', () => {
  expect(shownCell(3, '[<5]".";0', false)).toEqual({ text: '.' });
  expect(shownCell(3, ';;;', false)).toEqual({ text: '' });
});

it('reads days of both calendars of workbooks, and years that are shown alone', () => {
  expect(shownCell(44561, 'dd/mm/yyyy', false)).toMatchObject({ day: '2021-12-31' });
  expect(shownCell(43099, 'dd/mm/yyyy', true)).toMatchObject({ day: '2021-12-31' });
  expect(shownCell(44561, 'yyyy', false)).toEqual({ text: '2021' });
});
