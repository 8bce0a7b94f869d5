/** Names of areas on the map of the network, where they cover no mark. */
import type { MapGeometry } from '../map/map-geometry.ts';
import { element, escapeText, short, textWidth } from '../svg.ts';

type Point = readonly [number, number];

export type Box = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Ways to move a name out of the way of marks, nearest first, in heights of its letters. */
const nameMoves: readonly Point[] = [0, 1.4, -1.4, 2.2, -2.2, 3, -3, 4, -4]
  .flatMap((dy) => [0, 2, -2].map((dx): Point => [dx, dy]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** Names of areas where they cover no mark: moved a little inside their area, or left out. */
export function areaNames(
  geometry: MapGeometry,
  marks: readonly Box[],
  size: number,
  name: 'wide' | 'narrow',
): string {
  const boxes = new Map(geometry.areas.map((area) => [area.id, area.box]));
  const taken = [...marks];
  const texts = geometry.labels[name].flatMap(({ id, x, y, lines }) => {
    const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
    const high = (lines.length * size * 1.1) / 2;
    const area = boxes.get(id);
    for (const [dx, dy] of nameMoves) {
      const [cx, cy] = [x + dx * size, y + dy * size];
      const own: Box = [cx - half, cy - high, cx + half, cy + high];
      const inside =
        area !== undefined &&
        (dx === 0 && dy === 0
          ? true
          : own[0] >= area[0] + 4 &&
            own[2] <= area[2] - 4 &&
            own[1] >= area[1] + 4 &&
            own[3] <= area[3] - 4);
      if (!inside || taken.some((other) => meets(own, other))) continue;
      taken.push(own);
      return lines.map((line, index) =>
        element(
          'text',
          {
            x: short(cx),
            y: short(cy + (index - (lines.length - 1) / 2) * size * 1.1 + size * 0.35),
          },
          escapeText(line),
        ),
      );
    }
    return [];
  });
  return element('g', { class: `map-labels map-${name}`, 'font-size': size }, texts.join(''));
}
