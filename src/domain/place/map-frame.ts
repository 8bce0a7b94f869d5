/** The size of maps, which decides how finely borders are mended and drawn. */

/** Width, least and greatest height of a map and the room around it, in pixels. */
export const mapFrame = { width: 640, lowest: 320, tallest: 720, margin: 6 } as const;

/** Pixels of a map per unit of a box so wide and high. */
export function mapScale(spanX: number, spanY: number): number {
  const { width, tallest, margin } = mapFrame;
  return Math.min(
    (width - 2 * margin) / Math.max(spanX, 1e-9),
    (tallest - 2 * margin) / Math.max(spanY, 1e-9),
  );
}
