/** Areas that are the whole among its parts. */
import type { Face } from './faces.ts';
import { rivals } from './rivals.ts';
import type { Together } from './rivals.ts';

/** An area that covers several others of its level, with those. */
export interface Whole {
  readonly area: number;
  readonly parts: readonly number[];
}

/** An area of which others cover so much is the whole among its parts. */
const wholeShare = 0.9;
/** … and one with several others that lie in it by so much. */
const partShare = 0.9;

/**
 * Finds the whole among its parts.
 *
 * @param sizes of the areas
 */
export function wholesAmong(
  faces: readonly Face[],
  sizes: readonly number[],
  together: Together,
): readonly Whole[] {
  const shared = new Map<number, Map<number, number>>();
  const covered = new Map<number, number>();
  for (const { owners, size } of faces) {
    const larger = new Set<number>();
    for (const pair of rivals(owners, together)) {
      const [small, large] = pair.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
      if (small === undefined || large === undefined) continue;
      if ((sizes[small] ?? 0) > 0.9 * (sizes[large] ?? 0)) continue;
      larger.add(large);
      const own = shared.get(large) ?? new Map<number, number>();
      own.set(small, (own.get(small) ?? 0) + size);
      shared.set(large, own);
    }
    for (const area of larger) covered.set(area, (covered.get(area) ?? 0) + size);
  }
  return [...shared].flatMap(([area, others]) => {
    const parts = [...others].flatMap(([other, size]) =>
      size > partShare * (sizes[other] ?? 0) ? [other] : [],
    );
    const share = (covered.get(area) ?? 0) / Math.max(sizes[area] ?? 0, 1e-9);
    return parts.length > 1 || (parts.length > 0 && share > wholeShare) ? [{ area, parts }] : [];
  });
}
