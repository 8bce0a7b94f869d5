import { describe, expect, it } from 'vitest';
import { Kept, keptOr } from './kept.ts';

describe('what is kept', () => {
  it('is made once for a key, and anew for another', async () => {
    const kept = new Kept<number>();
    let made = 0;
    const make = (): number => (made += 1);
    expect(await keptOr(kept, 'a', make)).toBe(1);
    expect(await keptOr(kept, 'a', make)).toBe(1);
    expect(await keptOr(kept, 'b', make)).toBe(2);
    // The newest alone: memory does not grow with every edit.
    expect(await keptOr(kept, 'a', make)).toBe(3);
  });

  it('is nothing without a key', async () => {
    const kept = new Kept<number>();
    let made = 0;
    const make = (): number => (made += 1);
    expect([await keptOr(kept, undefined, make), await keptOr(kept, undefined, make)]).toEqual([
      1, 2,
    ]);
  });
});
