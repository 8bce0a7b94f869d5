/** In which system the coordinates of a register are: degrees or metres, and of which zone. */
import type { Crs } from '../../domain/municipality.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import { isGeographic, knownCrs, toDegrees } from '../geography/systems/reference-systems.ts';
import { isPlausible } from '../geography/systems/reproject.ts';
import type { Box } from '../geography/shapes/stray-areas.ts';

export interface SystemSetting {
  /** Said of the register: in columns.yaml, in `offers.crs` or by the file itself. */
  readonly declared: Crs | undefined;
  /** Of the boundaries. */
  readonly boundaries: Crs;
  /** Around all areas, in degrees; undefined where no area has a shape. */
  readonly extent: Box | undefined;
}

export interface FoundSystem {
  readonly crs: Crs;
  /** Whether nobody said it. */
  readonly inferred: boolean;
}

const degrees: Crs = 'EPSG:4326';

/** Nearly all offers lie in their municipality. */
const telling = 0.8;

/** Offers beyond the border belong to the register too: so much of the extent around it. */
const around = 0.25;

const isDegrees = ([x, y]: WrittenPosition): boolean => isPlausible(degrees, x, y);

/**
 * Judged over all points of a table: degrees are told from metres by their size. Metres are those of the system that
 * is declared, else of the boundaries, else of the only known one in which they lie around the areas.
 *
 * @param ofDegrees whether the columns are called after degrees
 */
export function systemOf(
  points: readonly WrittenPosition[],
  ofDegrees: boolean,
  { declared, boundaries, extent }: SystemSetting,
): FoundSystem {
  const usual = ofDegrees ? degrees : (declared ?? boundaries);
  if (points.length === 0) return { crs: usual, inferred: false };
  const share = points.filter(isDegrees).length / points.length;
  if (share >= 0.5) return { crs: degrees, inferred: false };
  const plausible = (crs: Crs): boolean =>
    points.filter(([x, y]) => isPlausible(crs, x, y)).length >= telling * points.length;
  for (const said of [declared, boundaries]) {
    if (said !== undefined && !isGeographic(said) && plausible(said)) {
      return { crs: said, inferred: false };
    }
  }
  if (extent === undefined) return { crs: usual, inferred: false };
  const wide = widened(extent);
  const fitting = knownCrs.filter((crs) => !isGeographic(crs) && liesIn(points, crs, wide));
  const [first] = fitting;
  return first !== undefined && agree(points, fitting)
    ? { crs: first, inferred: true }
    : { crs: usual, inferred: false };
}

/** Degrees within which two systems say the same: some tens of metres. */
const same = 5e-4;

/** Whether it does not matter in which of them the points are read. */
function agree([first]: readonly WrittenPosition[], systems: readonly Crs[]): boolean {
  if (first === undefined) return false;
  const places = systems.map((crs) => toDegrees(crs)(first));
  const [[lon, lat] = [NaN, NaN]] = places;
  return places.every(([x, y]) => Math.abs(x - lon) < same && Math.abs(y - lat) < same);
}

const liesIn = (points: readonly WrittenPosition[], crs: Crs, box: Box): boolean => {
  const project = toDegrees(crs);
  const inside = points.filter((point) => {
    if (!isPlausible(crs, point[0], point[1])) return false;
    const [lon, lat] = project(point);
    return lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
  });
  return inside.length >= telling * points.length;
};

const widened = ([west, south, east, north]: Box): Box => {
  const [x, y] = [(east - west) * around, (north - south) * around];
  return [west - x, south - y, east + x, north + y];
};
