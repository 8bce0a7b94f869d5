/** Shapes of one level: the coordinates of its file judged together, then each area's rings, then degrees. */
import type { Area } from '../../domain/place/area.ts';
import type { Place, ProblemFacts, ProblemList } from '../../domain/problem/problem.ts';
import type {
  GeographyProblems,
  WrittenPosition,
} from '../../domain/problem/geography-problems.ts';
import type { AreaProperties } from './area-properties.ts';
import type { BoundaryFeature } from './boundary-feature.ts';
import { crsMistake, isPlausible, likelyCrs, reprojectPolygons } from './reproject.ts';
import { checkPolygons, rewind } from '../geometry/rings.ts';
import type { Polygons } from '../geometry/ring.ts';
import { strayAreas } from './stray-areas.ts';

export interface KnownFeature {
  readonly feature: BoundaryFeature;
  readonly properties: AreaProperties;
}

/**
 * Reads the shapes of a level's features.
 *
 * @param quantum smallest step of the coordinates in the file
 * @returns shapes in degrees, exteriors clockwise; an area with a mistake in its shape is absent
 */
export function readShapes(
  known: readonly KnownFeature[],
  quantum: number,
  problems: ProblemList,
): ReadonlyMap<AreaProperties, Area['shape']> {
  const shapes = new Map<AreaProperties, Area['shape']>();
  const written = new Map<AreaProperties, Polygons>();
  for (const { feature, properties } of known) {
    const polygons = feature.polygons(reportOf(properties, problems));
    if (polygons !== undefined) written.set(properties, polygons);
  }
  const [first] = known;
  if (first === undefined || !haveSoundCrs(written, first, problems)) return shapes;
  const { crs } = first.feature.file;
  for (const [properties, polygons] of written) {
    const outlier = firstOf(polygons, ([x, y]) => isNullIsland(x, y) || !isPlausible(crs, x, y));
    if (outlier === undefined) continue;
    const facts = { area: properties.id, at: outlier, crs };
    problems.add('coordinate-out-of-range', properties.place, facts);
    written.delete(properties);
  }
  for (const { area, at, swapped } of strayAreas(written, crs)) {
    if (swapped) problems.fold('swapped-axes', '', area.place, { at, crs });
    else problems.fold('area-far-away', '', area.place, { area: area.id, at });
    written.delete(area);
  }
  for (const [properties, polygons] of written) {
    const rings = checkPolygons(polygons, quantum, reportOf(properties, problems));
    if (rings === undefined) continue;
    const coordinates = rewind(reprojectPolygons(rings, crs));
    const [only] = coordinates;
    shapes.set(
      properties,
      coordinates.length === 1 && only !== undefined
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates },
    );
  }
  return shapes;
}

/** Nobody lives at 0, 0: there programs put what they could not place. */
const isNullIsland = (x: number, y: number): boolean => x === 0 && y === 0;

/** Codes of mistakes that name an area. */
type AreaCode = {
  [C in keyof GeographyProblems]: GeographyProblems[C] extends { readonly area: string }
    ? C
    : never;
}[keyof GeographyProblems];

/** Puts the area's id and place to the facts of a mistake in its shape. */
const reportOf =
  ({ id, place }: { readonly id: string; readonly place: Place }, problems: ProblemList) =>
  <C extends AreaCode>(code: C, facts: Omit<GeographyProblems[C], 'area'>): void => {
    problems.add(code, place, { ...facts, area: id } as unknown as ProblemFacts[C]);
  };

function haveSoundCrs(
  written: ReadonlyMap<AreaProperties, Polygons>,
  { feature, properties }: KnownFeature,
  problems: ProblemList,
): boolean {
  const { crs } = feature.file;
  const mistake = crsMistake(pointsOf(written.values()), crs);
  if (mistake === undefined) return true;
  const { code, at } = mistake;
  const { place } = properties;
  switch (code) {
    case 'metres-for-degrees':
      problems.add(code, place, { at, likely: likelyCrs(...at, crs) });
      break;
    case 'metres-of-another-crs':
      problems.add(code, place, { at, crs, likely: likelyCrs(...at, crs) });
      break;
    case 'degrees-for-metres':
    case 'swapped-axes':
      problems.add(code, place, { at, crs });
      break;
  }
  return false;
}

function* pointsOf(shapes: Iterable<Polygons>): Generator<WrittenPosition> {
  for (const polygons of shapes) {
    for (const rings of polygons) for (const ring of rings) yield* ring;
  }
}

function firstOf(
  polygons: Polygons,
  test: (point: WrittenPosition) => boolean,
): WrittenPosition | undefined {
  for (const rings of polygons) {
    for (const ring of rings) {
      const found = ring.find(test);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
