import { expect, test } from 'vitest';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { Gate } from '../gate/gate.ts';

test('a total of which the office withheld a part is nobody’s to show', () => {
  const candidates = (value: string): number => {
    const rows = [['a', '12'], ['b', '3'], ['c', '4'], ['d', value]].map(([place = '', text = '']) =>
      row('poor', place, '2024', { value: text }),
    ); // prettier-ignore
    const gate = new Gate(smallReport({ indicators: [indicator('poor')], rows }));
    return gate.suppression.totals.candidates(0).length;
  };
  expect(candidates('20')).toBe(1);
  expect(candidates('.')).toBe(0);
});
