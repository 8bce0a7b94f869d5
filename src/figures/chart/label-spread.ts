/** Labels in a column: moved apart so that none covers another. */

/** Moves labels apart so that none covers another; `gap` in pixels. */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places
    .map((y, index) => ({ y, index }))
    .sort((a, b) => a.y - b.y || a.index - b.index);
  let last = -Infinity;
  for (const one of order) {
    one.y = Math.max(one.y, last + gap, from);
    last = one.y;
  }
  let next = to + gap;
  for (const one of [...order].reverse()) {
    one.y = Math.min(one.y, next - gap);
    next = one.y;
  }
  const result = [...places];
  for (const { y, index } of order) result[index] = y;
  return result;
}
