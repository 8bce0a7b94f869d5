/** Words that upright lines cross: moved aside, or the line begins below them. */

/** Between a line and the words beside it, in pixels. */
const gap = 4;

/**
 * Where a word that begins at `start` and is `width` wide has to begin so that none of the lines strikes it: where it
 * is, or just right of the last line in its way. Pixels.
 */
export function clearOfLines(start: number, width: number, lines: readonly number[]): number {
  let at = start;
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (line > at - gap && line < at + width + gap) at = line + gap;
  }
  return at;
}

/**
 * The last of the words below one another that a line at `x` would strike; `own` where it strikes none below its own.
 *
 * @param reaches from where to where the words reach, from the top down, in pixels
 */
export function lastStruck(
  x: number,
  own: number,
  reaches: readonly (readonly [from: number, to: number])[],
): number {
  const struck = reaches.findLastIndex(
    ([from, to], at) => at > own && from - gap < x && x < to + gap,
  );
  return Math.max(own, struck);
}
