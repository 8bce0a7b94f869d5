/**
 * The shapes of a level, projected and simplified once for all its maps: plain data, cheap to clone.
 * Equal-area projection around the middle; simplification by triangle area (Visvalingam) in pixel space
 * on shared arcs, so that neighbours keep one border.
 */
import { geoAzimuthalEqualArea } from 'd3-geo';
import { mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Geography } from '../../domain/place/area.ts';
import { placeLabels } from './area-labels.ts';
import { clearOfCoarser, coarserAreas } from './coarser-areas.ts';
import type { CoarserAreas, MapLabels } from './coarser-areas.ts';
import { topologyFor, validIn } from './level-topology.ts';
import { layOutMap } from './map-layout.ts';
import type { MapInset, MapProjection } from './map-layout.ts';
import { openPath, ringArea } from './map-path.ts';
import type { PlainTopology } from './plain-topology.ts';
import type { Ring, Shape, SimplifiedShapes } from './simplified-shapes.ts';
import { boxOf, coarseShapes, faithfulShapes, shapePath } from './simplified-shapes.ts';

export interface MapArea {
  readonly id: string;
  readonly path: string;
  /** In the small coordinates of the locator. */
  readonly small: string;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** A point well inside, and the radius of the largest circle around it. */
  readonly inside: readonly [number, number, number];
}

export interface MapGeometry {
  readonly level: string;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
  /** Outer edge of all areas together; '' where it would weigh too much. */
  readonly edge: string;
  /** Names that fit, without collisions, for wide and narrow columns. */
  readonly labels: MapLabels;
  /** Of the coarser level, where there is one. */
  readonly coarser?: CoarserAreas | undefined;
  /** A quarter of the size, coarse: for locators. */
  readonly small: { readonly width: number; readonly height: number; readonly edge: string };
  /** What lies far from the bulk, in boxes below it. */
  readonly insets: readonly MapInset[];
  readonly projection: MapProjection;
}

const smallScale = 1 / 4;

/** Points of a locator whose triangle covers fewer square pixels of the map go: 1.5 at a quarter of its size. */
const smallWeight = 24;

/** Characters of all paths that a map may have: about 40 KB compressed at 100 areas. */
const pathBudget = (areas: number): number => 90_000 + 400 * Math.max(0, areas - 100);

/** Steps of a pixel in which paths are written: the finest that the budget allows. */
const grids = [10, 5, 2, 1] as const;

/** A point so many degrees beside what an inset shows still stands in it: a jetty, a lighthouse. */
const nearInset = 0.02;

/** A point on the map, in its pixels; in the inset whose ground it stands on. */
export function projectPoint(
  geometry: MapGeometry,
  point: { readonly lon: number; readonly lat: number },
): readonly [number, number] {
  const inset = geometry.insets.find(
    ({ bounds: [west, south, east, north] }) =>
      point.lat >= south - nearInset &&
      point.lat <= north + nearInset &&
      [point.lon, point.lon + 360, point.lon - 360].some(
        (lon) => lon >= west - nearInset && lon <= east + nearInset,
      ),
  );
  const { longitude, latitude, scale, x, y } = (inset ?? geometry).projection;
  const projected = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([x, y])([point.lon, point.lat]);
  return projected ?? [Number.NaN, Number.NaN];
}

/**
 * The areas of a level valid in `year` (undefined: the newest) as paths in a box 640 wide and 320 to 720 high.
 * Undefined where the level has no shape then.
 */
export function drawAreaPaths(
  geography: Geography,
  level: string,
  year?: number,
): MapGeometry | undefined {
  const ofLevel = geography.areas.filter((area) => area.level === level);
  const valid = ofLevel.filter((area) => validIn(area, year));
  // shapes that say nothing about a year are better than no map
  const shown = valid.length > 0 ? valid : ofLevel.filter((area) => validIn(area, undefined));
  const areas = shown.filter((area) => area.shape !== undefined);
  if (areas.length === 0) return undefined;
  const source = topologyFor(geography, level, areas);
  const coarser = new Map(geography.areas.map((area) => [area.id, area]));
  const { pixels, width, height, projection, insets } = layOutMap(source, areas, coarser);
  const weighted = presimplify(pixels);
  const { fine, grid } = finestWithin(weighted, pathBudget(areas.length));
  const full = new Map(fine.shapes.map((shape) => [shape.id, shape]));
  const small = new Map(coarseShapes(weighted, smallWeight).map((shape) => [shape.id, shape]));
  const labelled = areas.map((area) => ({
    id: area.id,
    text: area.short ?? area.name,
    polygons: full.get(area.id)?.polygons ?? [],
  }));
  const placed = placeLabels(labelled, { width, height });

  const drawn = areas.map((area): MapArea => {
    const shape = full.get(area.id) ?? { id: area.id, polygons: [] };
    const smallShape = small.get(area.id) ?? { id: area.id, polygons: [] };
    const inside = placed.inside.get(area.id) ?? [width / 2, height / 2, 0];
    const shrunk: Shape = {
      id: area.id,
      polygons: smallShape.polygons.map((rings) =>
        rings
          .slice(0, 1)
          .map((ring) => ring.map(([px, py]) => [px * smallScale, py * smallScale] as const)),
      ),
    };
    return {
      id: area.id,
      path: shapePath(shape, [inside[0], inside[1]], grid),
      small: shapePath(shrunk, [inside[0] * smallScale, inside[1] * smallScale], 10),
      box: boxOf(polygonsTogether(shape, inside, insets)),
      inside,
    };
  });

  const names = coarserAreas(fine.topology, areas, coarser, placed, { width, height, grid });
  const edge = fine.edge.map((line) => openPath(line, grid)).join('');
  return {
    level,
    width,
    height,
    areas: drawn,
    edge: edge.length > 24_000 ? '' : edge,
    labels: clearOfCoarser(placed, names?.labels),
    ...(names === undefined ? {} : { coarser: names }),
    small: {
      width: Math.round(width * smallScale),
      height: Math.round(height * smallScale),
      edge: smallEdge(weighted),
    },
    insets,
    projection,
  };
}

/** Outlines of a shape; where some stand in an inset, those around its label or beside it on the same map. */
function polygonsTogether(
  { polygons }: Shape,
  [x, y]: readonly [number, number, number],
  insets: readonly MapInset[],
): readonly Ring[] {
  const outlines = polygons.flatMap((rings) => rings.slice(0, 1));
  const insetAt = ([px, py]: readonly [number, number]): MapInset | undefined =>
    insets.find(
      ({ frame: [left, top, width, height] }) =>
        px >= left && px <= left + width && py >= top && py <= top + height,
    );
  const home = insetAt([x, y]);
  return outlines.filter((ring) => ring[0] !== undefined && insetAt(ring[0]) === home);
}

/** The finest shapes whose paths stay within a number of characters; the coarsest where none do. */
function finestWithin(
  weighted: PlainTopology,
  budget: number,
): { readonly fine: SimplifiedShapes; readonly grid: number } {
  for (const grid of grids) {
    const fine = faithfulShapes(weighted, grid);
    const length = fine.shapes.reduce(
      (sum, shape) => sum + shapePath(shape, [0, 0], grid).length,
      0,
    );
    if (length <= budget || grid === 1) return { fine, grid };
  }
  throw new Error('the last grid is taken whatever its length');
}

/** The outer edge for locators: coarser until it is light enough for every page. */
function smallEdge(weighted: PlainTopology): string {
  let path = '';
  for (const weight of [8, 24, 72, 216]) {
    const result = simplify(weighted, weight);
    const object = result.objects['areas'];
    if (object === undefined) return '';
    const outer = mesh(result, object as never, (a, b) => a === b).coordinates as unknown as Ring[];
    path = outer
      .map((line) => line.map(([px, py]) => [px * smallScale, py * smallScale] as const))
      .filter((line) => Math.abs(ringArea(line)) > 1.5)
      .map((line) => openPath(line, 10))
      .join('');
    if (path.length <= 2200) return path;
  }
  return path.length <= 3000 ? path : '';
}
