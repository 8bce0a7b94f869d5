/** Blocks of the overview as on a map: north above, west to the left, the middle in the middle. */
import type { CompassPart } from '../../../domain/place/compass.ts';

/** Column and row of each part. */
const grid: Readonly<Record<CompassPart, readonly [number, number]>> = {
  northwest: [0, 0],
  north: [1, 0],
  northeast: [2, 0],
  west: [0, 1],
  middle: [1, 1],
  east: [2, 1],
  southwest: [0, 2],
  south: [1, 2],
  southeast: [2, 2],
};

/** Between rows, where lines pass. */
const rowGap = 32;

interface Block {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

interface Places {
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly width: number;
  readonly height: number;
}

/** Three columns where they fit, else one, from the north down; what has no part stands below. */
export function placeByCompass(blocks: readonly Block[], width: number, gap: number): Places {
  const cellOf = ({ id }: Block): readonly [number, number] =>
    Object.hasOwn(grid, id) ? grid[id as CompassPart] : [0, 3];
  const widest = Math.max(0, ...blocks.map((block) => block.width));
  const columns = 3 * widest + 2 * gap <= width ? 3 : 1;
  const ordered = blocks.toSorted((a, b) => {
    const [[ax, ay], [bx, by]] = [cellOf(a), cellOf(b)];
    return ay - by || ax - bx;
  });
  const rows = Map.groupBy(ordered, (block) => (columns === 3 ? cellOf(block)[1] : block.id));
  const at = new Map<string, { x: number; y: number }>();
  let y = 0;
  for (const row of rows.values()) {
    for (const block of row) {
      at.set(block.id, { x: columns === 3 ? cellOf(block)[0] * (widest + gap) : 0, y });
    }
    y += Math.max(...row.map(({ height }) => height)) + (columns === 3 ? rowGap : gap);
  }
  const used = columns === 3 ? 3 * widest + 2 * gap : widest;
  return { at, width: used, height: Math.max(0, y - rowGap) };
}
