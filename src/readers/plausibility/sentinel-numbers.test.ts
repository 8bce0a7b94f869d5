import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/indicator/observation.ts';
import { findSentinels } from './sentinel-numbers.ts';

const levelOf = new Map(['a', 'b', 'c', 'd', 'e'].map((area) => [area, 'ortsteil']));
const rowOf = (area: string, value: number, note?: string): Observation =>
  ({ area, value: { state: 'observed', value }, note }) as unknown as Observation;
const found = (values: readonly number[]): readonly unknown[] =>
  findSentinels(
    values.map((value, at) => rowOf('abcde'[at] ?? 'a', value)),
    levelOf,
  ).map(({ number }) => number);

describe('numbers that stand for no value', () => {
  it('lie far from all others of their level', () => {
    expect(found([-1.4, 0.2, 1.3, -9999])).toEqual([-9999]);
    expect(found([861, 305, 692, 99999])).toEqual([99999]);
    expect(found([12, 30, 25, 999])).toEqual([999]);
    expect(found([6.5, 9.1, 8.4, -1])).toEqual([-1]);
    expect(found([1200, 900, 1100, -999])).toEqual([-999]);
    expect(found([12, 30, 25, -1.7976931348623157e308])).toHaveLength(1);
  });

  it('are true numbers among their like', () => {
    expect(found([9800, 9950, 10_020, 9999])).toEqual([]);
    expect(found([-980, 1020, 400, -999])).toEqual([]);
    expect(found([120, 230, 250, 999])).toEqual([]);
    expect(found([99, 100, 120, 98])).toEqual([]);
    expect(found([1.5, 2.3, 0.4, -1])).toEqual([]);
    expect(found([6, -2, 9, -1])).toEqual([]);
  });

  it('are compared with their own level alone, and a note says that one is meant', () => {
    const rows = ['a', 'b', 'c'].map((area) => rowOf(area, 300));
    expect(findSentinels([...rows, rowOf('stadt', 9999)], levelOf)).toEqual([]);
    expect(findSentinels([...rows, rowOf('d', 9999, 'geprüft')], levelOf)).toEqual([]);
  });

  it('are found in denominators too', () => {
    const rateOf = (area: string, denominator: number): Observation =>
      ({
        ...rowOf(area, 30),
        denominator: { state: 'observed', value: denominator },
      }) as Observation;
    const rows = [rateOf('a', 128), rateOf('b', 186), rateOf('c', 150), rateOf('d', 99999)];
    expect(findSentinels(rows, levelOf)).toMatchObject([{ column: 'denominator', number: 99999 }]);
  });

  it('need some others to be far from', () => {
    expect(found([12, 9999])).toEqual([]);
  });
});
