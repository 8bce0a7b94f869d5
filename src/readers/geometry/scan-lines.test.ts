import { describe, expect, it } from 'vitest';
import { isCovered, scanHeights } from './scan-lines.ts';
import type { LooseEdge } from './scan-lines.ts';

/** An edge from the bottom (0) to the top (1) of the slab, or back. */
const edge = (atLow: number, atHigh: number, way: 'up' | 'down', area = 0): LooseEdge =>
  way === 'up'
    ? { x0: atLow, y0: 0, x1: atHigh, y1: 1, step: 1, area }
    : { x0: atHigh, y0: 1, x1: atLow, y1: 0, step: 1, area };

const thinnest = (): number => 0.01;
const covered = (edges: readonly LooseEdge[]): boolean => isCovered(edges, 0, 1, thinnest);

describe('a slab', () => {
  it('is covered between the sides of one area', () => {
    expect(covered([edge(0, 0, 'up'), edge(1, 2, 'down')])).toBe(true);
  });

  it('is covered where two areas lie less apart than their grain', () => {
    const [one, other] = [edge(1, 1, 'down'), edge(1.009, 1.005, 'up', 1)];
    expect(covered([edge(0, 0, 'up'), one, other, edge(2, 2, 'down', 1)])).toBe(true);
  });

  it('is not covered where two areas part, be it at one end only', () => {
    for (const other of [edge(1.009, 1.02, 'up', 1), edge(1.02, 1.009, 'up', 1)]) {
      const edges = [edge(0, 0, 'up'), edge(1, 1, 'down'), other, edge(2, 2, 'down', 1)];
      expect(covered(edges)).toBe(false);
    }
  });

  it('is not covered for certain where edges cross, though on its middle line nothing is open', () => {
    const edges = [
      edge(0, 0, 'up'),
      edge(1, 1.1, 'down'),
      edge(1.04, 0.9, 'up', 1),
      edge(2, 2, 'down', 1),
    ];
    expect(covered(edges)).toBe(false);
  });
});

describe('scan lines', () => {
  it('lie at all corners, and finer in high slabs of a map with few', () => {
    const { heights, linesIn } = scanHeights([edge(0, 0, 'up'), edge(1, 1, 'down')]);
    expect(heights).toEqual([0, 1]);
    expect(linesIn(0, 1)).toBe(4000);
    expect(linesIn(0, 0.0001)).toBe(1);
  });
});
