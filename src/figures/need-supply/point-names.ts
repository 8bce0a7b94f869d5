/** Names of areas beside their points, where nothing is in the way. */
import { textWidth } from '../svg.ts';
import { drawText, meets, size } from './chart-text.ts';
import type { Box } from './chart-text.ts';

export interface NamedPoint {
  readonly at: readonly [x: number, y: number];
  readonly name: string;
  /** The area that the page is about. */
  readonly own: boolean;
}

/**
 * Names of points, those that come first choose first; one without room has none.
 *
 * @param taken grows by what is written
 * @param frame of the chart; names may reach its right edge, `width`
 */
export function pointNames(
  points: readonly NamedPoint[],
  taken: Box[],
  frame: Box & { readonly width: number },
): string {
  const { right } = frame;
  let names = '';
  for (const { at, name, own } of points) {
    const [px, py] = at;
    const wide = textWidth(name, size);
    for (const [dx, dy, anchor] of [
      [9, 5, 'start'],
      [-9, 5, 'end'],
      [0, -11, 'middle'],
      [0, 21, 'middle'],
      [4, -9, 'start'],
      [4, 19, 'start'],
      [-4, -9, 'end'],
      [-4, 19, 'end'],
      // at the right edge: as far right as the frame allows
      [right - px, -11, 'end'],
      [right - px, 21, 'end'],
      [right - px, -26, 'end'],
      [right - px, 36, 'end'],
    ] as const) {
      if (anchor === 'end' && dx > 0 && right - px > wide) continue;
      const left = px + dx - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
      const box = {
        left: left - 3,
        right: left + wide + 3,
        top: py + dy - 13,
        bottom: py + dy + 4,
      };
      if (
        box.left < frame.left ||
        box.right > frame.width ||
        box.top < frame.top ||
        box.bottom > frame.bottom ||
        taken.some((other) => meets(box, other))
      )
        continue;
      taken.push(box);
      names += drawText({
        className: own ? 'point-name point-own' : 'point-name',
        x: px + dx,
        y: py + dy,
        content: name,
        anchor,
      });
      break;
    }
  }
  return names;
}
