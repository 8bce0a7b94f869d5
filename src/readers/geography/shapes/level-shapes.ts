/** Shapes of one level as they are written: merged by area, judged together by their system, then in degrees. */
import type { Crs } from '../../../domain/municipality.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import type { PolygonRings, Polygons } from '../../geometry/ring.ts';
import type { AreaProperties } from '../areas/area-properties.ts';
import type { BoundaryFeature, GeometryReport } from '../features/boundary-feature.ts';
import { toDegrees } from '../systems/reference-systems.ts';
import { crsMistake, isPlausible, likelyCrs } from '../systems/reproject.ts';
import { strayAreas } from './stray-areas.ts';

/** An area with all its features, and their polygons in degrees. */
export interface WrittenArea {
  readonly properties: AreaProperties;
  readonly features: readonly BoundaryFeature[];
}

export interface WrittenShapes {
  /** In degrees; an area whose shape has a fault is absent, one without any polygon has none. */
  readonly shapes: ReadonlyMap<AreaProperties, Polygons>;
  /** Smallest step of the numbers in degrees of latitude. */
  readonly quantum: number;
}

/** Decimals are counted in the numbers of so many points. */
const sampled = 2000;
const metresOfDegree = 111_195;

/**
 * Reads the shapes of a level.
 *
 * @param quantum smallest step of the file's coordinates; undefined: that of their decimals
 * Problems: `missing-arc`, `bad-boundary-coordinate`, `unclosed-ring`, `boundary-lines-left-out`,
 * `boundary-parts-left-out`, `coordinate-out-of-range`, `swapped-axes`, and those of the system as a whole.
 */
export function readShapes(
  areas: readonly WrittenArea[],
  quantum: number | undefined,
  problems: ProblemList,
): WrittenShapes {
  const written = new Map<AreaProperties, Polygons>();
  for (const { properties, features } of areas) {
    const found: PolygonRings[] = [];
    const left: (string | undefined)[] = [];
    let isSound = true;
    const report: GeometryReport = {
      fault: (code, facts) => {
        isSound = false;
        problems.add(code, properties.place, { ...facts, area: properties.id } as never);
      },
      leave: (type) => left.push(type),
    };
    for (const feature of features) found.push(...(feature.polygons(report) ?? []));
    if (!isSound) continue;
    written.set(properties, found);
    const { id: area, place } = properties;
    const line = left.find((type) => type !== undefined);
    if (line !== undefined)
      problems.fold('boundary-lines-left-out', '', place, { area, type: line });
    // Where nothing else is there, the area is told to have no shape.
    else if (left.length > 0 && found.length > 0) {
      problems.fold('boundary-parts-left-out', '', place, { area });
    }
  }
  const nothing = { shapes: new Map(), quantum: 1e-6 };
  const [first] = areas;
  const declared = first?.features[0]?.file.crs;
  if (first === undefined || declared === undefined) return nothing;
  const system = systemOf(written, first.properties, declared, problems);
  if (system === undefined) return nothing;
  const { crs } = system;
  if (system.turned) for (const [area, polygons] of written) written.set(area, turned(polygons));
  for (const [properties, polygons] of written) {
    const outlier = firstOf(polygons, ([x, y]) => !isPlausible(crs, x, y) && !isNullIsland(x, y));
    if (outlier === undefined) continue;
    const facts = { area: properties.id, at: outlier, crs };
    problems.add('coordinate-out-of-range', properties.place, facts);
    written.delete(properties);
  }
  const convert = toDegrees(crs);
  for (const { area, at, swapped } of strayAreas(written, crs)) {
    if (!swapped) continue;
    problems.fold('swapped-axes', '', area.place, { at, crs });
    written.set(area, turned(written.get(area) ?? []));
  }
  const step = quantum ?? stepOf(written.values());
  const isDegrees = convert([1, 1])[0] === 1;
  const shapes = new Map<AreaProperties, Polygons>();
  for (const [properties, polygons] of written) {
    shapes.set(
      properties,
      isDegrees ? polygons : polygons.map((rings) => rings.map((ring) => ring.map(convert))),
    );
  }
  return { shapes, quantum: isDegrees ? step : step / metresOfDegree };
}

/** Nobody lives at 0, 0: there programs put what they could not place. */
const isNullIsland = (x: number, y: number): boolean => x === 0 && y === 0;

/** The step of the last decimal that the first numbers of a level have. */
function stepOf(shapes: Iterable<Polygons>): number {
  let decimals = 0;
  let seen = 0;
  for (const [x] of pointsOf(shapes)) {
    decimals = Math.max(decimals, (/\.(\d+)$/u.exec(String(x))?.[1] ?? '').length);
    seen += 1;
    if (seen === sampled) break;
  }
  return 10 ** -decimals;
}

/** A system of coordinates, and whether the second number of each point is its first. */
interface ReadSystem {
  readonly crs: Crs;
  readonly turned: boolean;
}

/**
 * The system that all coordinates of a level are read by. Degrees under a system of metres, and axes that changed
 * places, have one clear meaning and are read; other metres could be anywhere.
 */
function systemOf(
  written: ReadonlyMap<AreaProperties, Polygons>,
  properties: AreaProperties,
  crs: Crs,
  problems: ProblemList,
): ReadSystem | undefined {
  const mistake = crsMistake(pointsOf(written.values()), crs);
  if (mistake === undefined) return { crs, turned: false };
  const { place } = properties;
  const { code, at } = mistake;
  switch (code) {
    case 'metres-for-degrees':
      problems.add(code, place, { at, likely: likelyCrs(...at, crs) });
      return undefined;
    case 'metres-of-another-crs':
      problems.add(code, place, { at, crs, likely: likelyCrs(...at, crs) });
      return undefined;
    case 'degrees-for-metres':
      problems.add(code, place, { at, crs });
      // Degrees can be turned as well.
      return systemOf(written, properties, 'EPSG:4326', problems);
    case 'swapped-axes':
      problems.add(code, place, { at, crs });
      return { crs, turned: true };
  }
}

/** Polygons of which the axes change places. */
const turned = (polygons: Polygons): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [y, x])));

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
