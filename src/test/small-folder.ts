/** A report folder of a few lines, for tests that go from files to pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by path, relative to the report folder. */
export type Files = Readonly<Record<string, string>>;

/** Writes a report folder; gives its path. */
export function writeFiles(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A rectangle in hundredths of a degree from 8° east, 50° north. */
export const rectangle = (x: number, y: number, width: number, height: number): number[][][] => [
  [
    [x, y],
    [x, y + height],
    [x + width, y + height],
    [x + width, y],
    [x, y],
  ].map(([east = 0, north = 0]) => [8 + east / 100, 50 + north / 100]),
];

/** The boundaries of a level: id, name and shape of each area. */
export const boundaries = (
  areas: readonly (readonly [id: string, name: string, coordinates: number[][][]])[],
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map(([id, name, coordinates]) => ({
      type: 'Feature',
      properties: { id, name },
      geometry: { type: 'Polygon', coordinates },
    })),
  });
