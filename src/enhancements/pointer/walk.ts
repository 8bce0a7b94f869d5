/** From place to place: what is nearest to a pointer, and what comes next in the direction of an arrow key. */

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** The mark nearest to a place; `near` says which distance counts, `reach` how far a finger may miss. */
export function nearest<Mark extends Placed>(
  marks: readonly Mark[],
  x: number,
  y: number,
  near: string,
  reach: number,
): Mark | undefined {
  let best: Mark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(near === 'y' ? 0 : mark.x - x, near === 'x' ? 0 : mark.y - y);
    if (distance < least) [least, best] = [distance, mark];
  }
  return best;
}

/**
 * The next mark in the direction of an arrow key: the nearest within a quarter of the compass. All marks of a plane
 * hang together by such steps (the Yao graph of four cones).
 */
export function nextMark<Mark extends Placed>(
  marks: readonly Mark[],
  from: Mark,
  key: string,
  near: string,
): Mark | undefined {
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  if (near === 'x' || near === 'y') {
    const order = marks.toSorted((a, b) => (near === 'x' ? a.x - b.x : a.y - b.y));
    return order[order.indexOf(from) + sign];
  }
  let best: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = sign * (across ? dx : dy);
    const aside = Math.abs(across ? dy : dx);
    const distance = Math.hypot(dx, dy);
    if (mark !== from && along > 0 && aside <= along && distance < least) {
      [least, best] = [distance, mark];
    }
  }
  return best;
}
