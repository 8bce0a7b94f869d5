/**
 * The shapes of a level, projected and simplified once for all its maps: plain data, cheap to clone.
 * Equal-area projection around the middle; simplification by triangle area (Visvalingam) in pixel space
 * on shared arcs, so that neighbours keep one border.
 */
import { geoAzimuthalEqualArea } from 'd3-geo';
import { mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Geography } from '../../domain/place/area.ts';
import type { MapLabel } from './area-labels.ts';
import { placeLabels } from './area-labels.ts';
import { absoluteArcs, arcsInUse, topologyFor, validIn, middle } from './level-topology.ts';
import { openPath, ringArea } from './map-path.ts';
import type { Ring, PlainTopology, Shape } from './simplified-shapes.ts';
import { simplified, shapePath, boxOf } from './simplified-shapes.ts';

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
  readonly labels: { readonly wide: readonly MapLabel[]; readonly narrow: readonly MapLabel[] };
  /** A quarter of the size, coarse: for locators. */
  readonly small: { readonly width: number; readonly height: number; readonly edge: string };
  readonly projection: {
    readonly longitude: number;
    readonly latitude: number;
    readonly scale: number;
    readonly x: number;
    readonly y: number;
  };
}

const width = 640;
const margin = 6;
const smallScale = 1 / 4;

/** Points kept on arcs: few areas stand inline, many become a file of their own. */
const pointBudget = (areas: number): number => (areas <= 150 ? 2400 : 11_000);

/** A point on the map, in its pixels. */
export function projectPoint(
  geometry: MapGeometry,
  point: { readonly lon: number; readonly lat: number },
): readonly [number, number] {
  const { longitude, latitude, scale, x, y } = geometry.projection;
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
  const areas = valid.length > 0 ? valid : ofLevel.filter((area) => validIn(area, undefined));
  if (areas.length === 0) return undefined;
  const source = topologyFor(geography, level, areas);
  const object = source.objects['areas'];
  if (object === undefined) return undefined;
  const used = arcsInUse(object as GeometryObject<object>);
  const degrees = absoluteArcs(source).map((arc, index) => (used.has(index) ? arc : []));
  const [longitude, latitude] = middle(degrees);

  const unit = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const plane = degrees.map((arc) => arc.map((point): [number, number] => unit(point) ?? [0, 0]));
  const [left, top, right, bottom] = boxOf(plane.filter((arc) => arc.length > 0));
  const spanX = Math.max(right - left, 1e-9);
  const spanY = Math.max(bottom - top, 1e-9);
  const height = Math.round(
    Math.min(720, Math.max(320, ((width - 2 * margin) * spanY) / spanX + 2 * margin)),
  );
  const scale = Math.min((width - 2 * margin) / spanX, (height - 2 * margin) / spanY);
  const x = width / 2 - (scale * (left + right)) / 2;
  const y = height / 2 - (scale * (top + bottom)) / 2;

  const pixels: Topology = {
    type: 'Topology',
    objects: { areas: object },
    arcs: plane.map((arc) => arc.map(([px, py]) => [px * scale + x, py * scale + y])),
  };
  const weighted = presimplify(pixels as PlainTopology);
  const fine = simplified(weighted, pointBudget(areas.length), 0.12);
  const coarse = simplified(
    weighted,
    Math.min(pointBudget(areas.length), 60 + areas.length * 12),
    8,
  );
  // tenths of a pixel, whole ones where thousands of areas share the map
  const grid = areas.length > 2500 ? 1 : 10;

  const full = new Map(fine.shapes.map((shape) => [shape.id, shape]));
  const small = new Map(coarse.shapes.map((shape) => [shape.id, shape]));
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
      box: boxOf(shape.polygons.flatMap((rings) => rings.slice(0, 1))),
      inside,
    };
  });

  const edge = fine.edge.map((line) => openPath(line, grid)).join('');
  return {
    level,
    width,
    height,
    areas: drawn,
    edge: edge.length > 24_000 ? '' : edge,
    labels: { wide: placed.wide, narrow: placed.narrow },
    small: {
      width: Math.round(width * smallScale),
      height: Math.round(height * smallScale),
      edge: smallEdge(weighted),
    },
    projection: { longitude, latitude, scale, x, y },
  };
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
