import { expect, test } from 'vitest';
import type { Relation } from './audit-relation.ts';
import type { Row, Unknown } from '../system/system.ts';
import { withWholes } from './wholes.ts';

const unknown = (delivered: number | undefined, withheld = false): Unknown => ({
  cell: { pool: 0, key: 0 },
  withheld,
  least: 0,
  delivered,
  ours: false,
  whole: true,
});

/** The whole is the first, and as much as `known` is published of its parts. */
const sum = (kind: Relation['kind'], unknowns: readonly number[], known = 0): Row => ({
  unknowns,
  coefficients: unknowns.map((_, i) => (i === 0 ? -1 : 1)),
  low: -known,
  high: -known,
  relation: { kind, name: '', cells: [], coefficients: [], low: 0, high: 0 },
});

const deliveredOf = (unknowns: readonly Unknown[], rows: readonly Row[]) =>
  withWholes({ unknowns, rows }).unknowns.map(({ delivered }) => delivered);

test('a whole without a row is what its parts make, from the parts up', () => {
  const cells = [unknown(undefined), unknown(undefined), unknown(4), unknown(6)];
  const rows = [sum('areas', [0, 1], 30), sum('groups', [1, 2, 3])];
  expect(deliveredOf(cells, rows)).toEqual([40, 10, 4, 6]);
});

test('nothing follows for a part, for what is withheld, or from spans', () => {
  const cells = [unknown(10), unknown(undefined), unknown(4)];
  expect(deliveredOf(cells, [sum('areas', [0, 1, 2])])).toEqual([10, undefined, 4]);
  const secret = [unknown(undefined, true), unknown(6)];
  expect(deliveredOf(secret, [sum('areas', [0, 1])])).toEqual([undefined, 6]);
  const span = [unknown(undefined), unknown(6)];
  expect(deliveredOf(span, [sum('periods', [0, 1])])).toEqual([undefined, 6]);
});
