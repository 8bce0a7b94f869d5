import { describe, expect, it } from 'vitest';
import { compassOf } from './compass.ts';

const at = (id: string, lon: number, lat: number) => ({ id, point: { lon, lat } });
const around = [
  at('a', 9, 50),
  at('b', 9, 50.1),
  at('c', 9.15, 50.1),
  at('d', 9.15, 50),
  at('e', 9.15, 49.9),
  at('f', 9, 49.9),
  at('g', 8.85, 49.9),
  at('h', 8.85, 50),
  at('i', 8.85, 50.1),
];

describe('parts by compass', () => {
  it('are the middle and eight directions around it', () => {
    const parts = compassOf([...around, at('j', 9.001, 50)]);
    expect([...parts].sort()).toEqual([
      ['a', 'middle'],
      ['b', 'north'],
      ['c', 'northeast'],
      ['d', 'east'],
      ['e', 'southeast'],
      ['f', 'south'],
      ['g', 'southwest'],
      ['h', 'west'],
      ['i', 'northwest'],
      ['j', 'middle'],
    ]);
  });

  it('do not depend on the order of the areas', () => {
    expect(compassOf(around.toReversed())).toEqual(compassOf(around));
  });

  it('are none without areas', () => {
    expect(compassOf([]).size).toBe(0);
  });
});
