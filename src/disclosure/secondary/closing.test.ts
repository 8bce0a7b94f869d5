import { describe, expect, test } from 'vitest';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import { cellAxes } from '../cells/cell-axes.ts';
import { cellTable } from '../cells/cell-table.ts';
import { Closing } from './closing.ts';
import { rateLinks } from '../relations/links.ts';
import { MovableQuantities } from './movable-quantities.ts';
import { roomOf } from './moves.ts';
import { quantitiesOf, unseen } from './quantities.ts';
import type { Carrier, Quantity, Role } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';
import { nearestVictim } from './victims.ts';

/** A quantity of the only period. */
const quantity = (key: number, changes: Partial<Quantity>): Quantity =>
  Object.assign(unseen('poor', 'count', key, 0), { known: true }, changes);

/** The quantities of a report, and what withholding one of them closes. */
function closingOf(what: Parameters<typeof smallReport>[0]) {
  const report = smallReport(what);
  const { disclosure } = report.frame.municipality;
  const axes = cellAxes(report, []);
  const table = cellTable(report, axes);
  const { quantities } = quantitiesOf(table, rateLinks(table).links, disclosure);
  const movable = new MovableQuantities(axes.periods, (a, b) => quantities.compare(a, b));
  const closing = new Closing(quantities, movable, disclosure);
  const all = [...quantities.all];
  const find = (id: string, role: Role): Quantity => {
    const found = all.find((one) => one.indicator === id && one.role === role);
    if (found === undefined) throw new Error(`no ${role} of ${id}`);
    return found;
  };
  return { closing, find };
}

describe('a rate that goes', () => {
  const births = indicator('births', { unit: 'per1000' });
  const withhold = (d: string) => {
    const rows = [row('births', 'a', '2024', { n: '0', d })];
    const { closing, find } = closingOf({ indicators: [births], rows });
    const fresh = closing.withhold(find('births', 'numerator'));
    return { fresh, denominator: find('births', 'denominator') };
  };

  test('leaves a denominator of few people that has to be protected', () => {
    const { fresh, denominator } = withhold('3');
    expect(denominator).toMatchObject({ shown: 0, isProtected: true });
    expect(fresh).toContain(denominator);
  });

  test('leaves a large denominator that anybody may know', () => {
    expect(withhold('9').denominator).toMatchObject({ shown: 0, isProtected: false });
    expect(withhold('10').denominator).toMatchObject({ shown: 1, isProtected: false });
  });

  test('leaves its numerator within what another rate still says of it', () => {
    const rate = (id: string, of: string) =>
      indicator(id, { unit: 'percent', numeratorIndicator: 'poor', denominatorIndicator: of });
    const { closing, find } = closingOf({
      indicators: ['poor', 'children', 'pupils'].map((id) => indicator(id)).concat(rate('one', 'children'), rate('two', 'pupils')), // prettier-ignore
      rows: [
        row('children', 'a', '2024', { value: '400' }),
        row('pupils', 'a', '2024', { value: '200' }),
        row('one', 'a', '2024', { value: '10.0' }),
        row('two', 'a', '2024', { value: '20.0' }),
      ],
    });
    const numerator = find('poor', 'count');
    expect([numerator.least, numerator.most]).toEqual([40, 40]);
    closing.withhold(find('children', 'count'));
    expect([numerator.least, numerator.most]).toEqual([40, 40]);
    closing.withhold(find('pupils', 'count'));
    expect([numerator.least, numerator.most]).toEqual([0, Infinity]);
  });
});

/** What shows a quantity as the denominator of a rate that is published. */
const ofOpenRate: Carrier = {
  cell: {
    row: row('rate', 'a', '2024', { value: '10.0' }),
    basis: 'delivered',
    denominatorPeriod: undefined,
    secret: false,
    unsafe: false,
  },
  series: { indicator: indicator('rate', { unit: 'percent' }), cells: new Map() },
  role: 'denominator',
  shows: true,
};

describe('a victim', () => {
  test('has to be protected itself once it is withheld', () => {
    const { closing, find } = closingOf({
      indicators: [indicator('poor')],
      rows: [row('poor', 'a', '2024', { value: '12' })],
    });
    const only = find('poor', 'count');
    expect(only.isProtected).toBe(false);
    expect(closing.withhold(only)).toEqual([only]);
    expect(only.isProtected).toBe(true);
  });

  test('could be 1, and not 0, as zeros are shown', () => {
    expect(roomOf(quantity(1, { value: 7 }), -1, 7, true)).toBe(6);
  });

  test('is a zero only where there is nothing else', () => {
    const hidden = quantity(1, { value: 3, isProtected: true });
    const zero = quantity(2, { shown: 1, isZeroOfPeople: true });
    const other = quantity(3, { value: 9, shown: 1, mayGo: true });
    const among = (...others: readonly Quantity[]): readonly Quantity[] => {
      const quantities = [hidden, ...others];
      const coefficients = quantities.map(() => 1);
      const relation: Relation = { kind: 'areas', indicator: 'poor', key: 0, period: 0, quantities, coefficients }; // prettier-ignore
      hidden.members.splice(0, 1, { relation, coefficient: 1 });
      const year = parsePeriod('2024');
      if (year === undefined) throw new Error('no year');
      const movable = new MovableQuantities([year], (a, b) => a.key - b.key);
      movable.period = 0;
      return nearestVictim(hidden, movable);
    };
    expect(among(zero)).toEqual([zero]);
    expect(among(zero, other)).toEqual([other]);
    // The smallest of those that take the fewest rates along.
    const small = quantity(4, { value: 6, shown: 1, mayGo: true });
    expect(among(other, small)).toEqual([small]);
    small.carriers.push(ofOpenRate);
    expect(among(other, small)).toEqual([other]);
  });

  test('is of the year that is being protected, or of a span that is not over with it', () => {
    const periods = ['2019', '2019-2021', '2020', '2021'].flatMap((one) => parsePeriod(one) ?? []);
    const movable = new MovableQuantities(periods, (a, b) => a.key - b.key);
    const candidates = (): readonly number[] =>
      [0, 1, 2, 3].filter((period) => movable.isCandidate(quantity(1, { period, mayGo: true })));
    movable.period = 2;
    expect(candidates()).toEqual([1, 2]);
    movable.widenUntil(2);
    expect(candidates()).toEqual([0, 1, 2]);
  });
});
