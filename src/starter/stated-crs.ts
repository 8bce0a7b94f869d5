/** The reference system of a boundary file that says none: degrees, or the metres that its numbers can be. */
import { isObject, own } from '../readers/geography/features/boundary-file.ts';

export type StatedCrs =
  /** Degrees, or a `crs` member that the reader follows. */
  | { readonly kind: 'read' }
  | { readonly kind: 'likely'; readonly crs: string }
  | { readonly kind: 'unknown'; readonly position: string };

/**
 * Judges by one position. UTM zone 32 stands for both German zones: the check tells by the place on the map where
 * zone 33 is meant.
 */
export function statedCrs(
  json: unknown,
  position: readonly [number, number] | undefined,
): StatedCrs {
  if (position === undefined || (isObject(json) && own(json, 'crs') !== undefined)) {
    return { kind: 'read' };
  }
  const [x, y] = position;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return { kind: 'read' };
  if (x > 250_000 && x < 950_000 && y > 5_200_000 && y < 6_150_000) {
    return { kind: 'likely', crs: 'EPSG:25832' };
  }
  if (Math.abs(x) < 20_037_509 && y > 6_150_000 && y < 20_037_509) {
    return { kind: 'likely', crs: 'EPSG:3857' };
  }
  return { kind: 'unknown', position: `${String(x)}, ${String(y)}` };
}
