/** Whether the municipality lies where the rest of the report says: in its state, around its offers. */
import { stateExtent } from '../../domain/place/federal-state.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Crs, Municipality } from '../../domain/municipality.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import type { Language } from '../../domain/language.ts';
import { fromDegrees, toDegrees } from '../geography/systems/reference-systems.ts';
import { boxAround } from '../geography/shapes/stray-areas.ts';
import type { Box } from '../geography/shapes/stray-areas.ts';

/** A state's outline is no box, and its border lies in a river: so many degrees do not count. */
const border = 0.15;
/** So many offers show where the municipality is, if nearly all of them agree. */
const telling = { fewest: 3, share: 0.8 } as const;

/**
 * Warns where all areas lie outside the state that is named or the countries of the report’s language, or where the offers would lie among them in the other
 * zone of UTM: between the zones of Germany the metres of both are possible.
 * Problems: `municipality-elsewhere`, `municipality-abroad`, `zone-unlike-offers`.
 *
 * @param places of the keys `state` and `crs` in municipality.yaml
 */
export function checkMunicipalityPlace(
  { state, crs, language }: Municipality,
  areas: readonly Area[],
  offers: readonly Offer[],
  places: { readonly state: Place; readonly crs: Place },
  problems: ProblemList,
): void {
  const box = boxAround(
    areas.flatMap(({ shape }) =>
      shape === undefined ? [] : polygonsOf(shape).flatMap(([ring = []]) => ring),
    ),
  );
  const [west, , east] = box;
  if (!(west <= east)) return;
  // An island or a slip far away moves the box, not the middle of most areas.
  const middle = medianOf(
    areas.flatMap(({ shape }) => (shape === undefined ? [] : [middleOf(shape)])),
  );
  const other = otherZone(crs);
  const extent = state === undefined ? undefined : stateExtent(state);
  if (state !== undefined && extent !== undefined && !holds(extent, middle, border)) {
    const moved = other === undefined ? undefined : inZone(middle, crs, other);
    const likely = moved !== undefined && holds(extent, moved, border) ? other : undefined;
    const at = [toTwo(middle[0]), toTwo(middle[1])] as const;
    problems.add('municipality-elsewhere', likely === undefined ? places.state : places.crs, {
      state,
      at,
      likely,
    });
    return;
  }
  const moved = other === undefined ? 0 : offersInZone(box, offers, crs, other);
  if (other !== undefined && moved > 0) {
    problems.add('zone-unlike-offers', places.crs, { crs, likely: other, offers: moved });
    return;
  }
  if (countriesOf[language].some((country) => holds(country, middle, border))) return;
  problems.add('municipality-abroad', places.crs, { at: [toTwo(middle[0]), toTwo(middle[1])] });
}

const middleOf = (shape: NonNullable<Area['shape']>): WrittenPosition => {
  const [west, south, east, north] = boxAround(polygonsOf(shape).flatMap(([ring = []]) => ring));
  return [(west + east) / 2, (south + north) / 2];
};

function medianOf(points: readonly WrittenPosition[]): WrittenPosition {
  const at = (values: readonly number[]): number => {
    const sorted = values.toSorted((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
  };
  return [at(points.map(([x]) => x)), at(points.map(([, y]) => y))];
}

/** How many offers would lie among the areas in the other zone; 0 where that is not telling. */
function offersInZone(box: Box, offers: readonly Offer[], crs: Crs, other: Crs): number {
  const points = offers.flatMap(({ point }) =>
    point === undefined ? [] : [[point.lon, point.lat] as const],
  );
  if (points.some((point) => holds(box, point, 0))) return 0;
  const among = points.filter((point) => holds(box, inZone(point, other, crs), 0)).length;
  return among >= telling.fewest && among >= telling.share * points.length ? among : 0;
}

/**
 * West, south, east, north of the countries that speak a language: Germany, Austria, Switzerland with Liechtenstein,
 * Luxembourg with eastern Belgium, South Tyrol; Great Britain and Ireland, the United States with Alaska and Hawaii,
 * Canada, Australia, New Zealand, South Africa, Malta, Singapore.
 */
const countriesOf: Readonly<Record<Language, readonly Box[]>> = {
  de: [
    [5.8, 47.2, 15.1, 55.1],
    [9.5, 46.3, 17.2, 49.1],
    [5.9, 45.8, 10.6, 47.9],
    [5.7, 49.4, 6.6, 50.8],
    [10.3, 46.2, 12.5, 47.1],
  ],
  en: [
    [-10.7, 49.1, 1.8, 60.9],
    [-125, 24.4, -66.9, 49.4],
    [-180, 51, -129, 71.5],
    [-161, 18.8, -154.7, 22.3],
    [-141.1, 41.6, -52.6, 83.2],
    [112.9, -43.7, 153.7, -10],
    [166.3, -47.4, 184, -34.3],
    [16.4, -34.9, 32.9, -22.1],
    [14.1, 35.8, 14.6, 36.1],
    [103.6, 1.1, 104.1, 1.5],
  ],
};

const otherZone = (crs: Crs): Crs | undefined =>
  crs === 'EPSG:25832' ? 'EPSG:25833' : crs === 'EPSG:25833' ? 'EPSG:25832' : undefined;

/** Degrees that came from the metres of one zone, as if they had been those of another. */
const inZone = (degrees: WrittenPosition, from: Crs, to: Crs): WrittenPosition =>
  toDegrees(to)(fromDegrees(from)(degrees));

const holds = ([west, south, east, north]: Box, [x, y]: WrittenPosition, slack: number): boolean =>
  x >= west - slack && x <= east + slack && y >= south - slack && y <= north + slack;

const toTwo = (degrees: number): number => Math.round(degrees * 100) / 100;
