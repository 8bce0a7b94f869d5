/** Where a level's shapes stand on the map: its bulk fills it, what lies far stands in boxes below. */
import { geoAzimuthalEqualArea } from 'd3-geo';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Area } from '../../domain/place/area.ts';
import { farClusters } from '../../domain/place/far-parts.ts';
import type { TerritoryPart } from '../../domain/place/far-parts.ts';
import { mapFrame, mapScale } from '../../domain/place/map-frame.ts';
import { middleOf, planeAround } from '../../domain/place/plane.ts';
import { textWidth } from '../svg.ts';
import { absoluteArcs } from './level-topology.ts';
import type { PlainTopology } from './plain-topology.ts';
import { boxOf } from './simplified-shapes.ts';

/** Azimuthal equal-area around a middle, then scaled and shifted to pixels. */
export interface MapProjection {
  readonly longitude: number;
  readonly latitude: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A part of the territory that lies far, in a box of its own. */
export interface MapInset {
  readonly name: string;
  /** Left, top, width, height. */
  readonly frame: readonly [number, number, number, number];
  /** West, south, east, north of what it shows, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly projection: MapProjection;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Arcs in pixels; those that no geometry uses are empty. */
  readonly pixels: PlainTopology;
  readonly projection: MapProjection;
  readonly insets: readonly MapInset[];
}

/** A box is at most so large; its name stands above it. */
const largest = { width: 150, height: 110 } as const;
const smallest = 24;
/** What would be smaller at the map's own scale is enlarged to this: an island of two pixels shows no colour. */
const leastSeen = 40;
/** A name may be set in another font than the one that was measured. */
const nameRoom = 1.15;
const padding = 6;
const gap = 12;
export const insetNameSize = 15;

type Lines = readonly (readonly (readonly [number, number])[])[];

/** The projection of lines around their own middle, with a scale of 1 at 0, 0, and their box. */
function unitOf(lines: Lines) {
  const [longitude, latitude] = middleOf(lines.flat());
  const project = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(1)
    .translate([0, 0]);
  const plane = lines.map((line) =>
    line.map((point): [number, number] => project([point[0], point[1]]) ?? [0, 0]),
  );
  return { longitude, latitude, plane, box: boxOf(plane.filter((line) => line.length > 0)) };
}

/** The polygons of each geometry as lists of arcs. */
function polygonArcs(object: GeometryObject<object>): { id: string; arcs: number[] }[] {
  if (object.type !== 'GeometryCollection') return [];
  return object.geometries.flatMap((geometry) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    return polygons.map((rings) => ({
      id: String(geometry.id),
      arcs: rings.flat().map((arc) => (arc < 0 ? ~arc : arc)),
    }));
  });
}

/**
 * Lays out the areas of a level.
 *
 * @param areas those of `source`, whose object is called `areas`
 * @param coarser all areas of the report, by id: they name what lies far
 */
export function layOutMap(
  source: Topology,
  areas: readonly Area[],
  coarser: ReadonlyMap<string, Area>,
): MapLayout {
  const { width, lowest, tallest, margin } = mapFrame;
  const object = source.objects['areas'] as GeometryObject<object>;
  const degrees = absoluteArcs(source);
  const polygons = polygonArcs(object);
  const plane = planeAround(middleOf(polygons.flatMap(({ arcs }) => arcs.flatMap((i) => degrees[i] ?? [])))); // prettier-ignore
  const planeArcs = degrees.map((arc) => arc.map(plane.forward));
  const parts = polygons.map(({ id, arcs }): TerritoryPart => ({
    area: id,
    box: boxOf(arcs.map((i) => planeArcs[i] ?? [])),
  }));
  const far = farClusters(parts);
  const distant = new Set(far.flat());
  const bulk = parts.flatMap((_, i) => (distant.has(i) ? [] : [i]));
  const pixels: [number, number][][] = degrees.map(() => []);

  /** Projects the arcs of some polygons; `place` gives scale and shift for their box. */
  const project = (
    members: readonly number[],
    place: (box: readonly [number, number, number, number]) => readonly [number, number, number],
  ): MapProjection => {
    const arcs = [...new Set(members.flatMap((i) => polygons[i]?.arcs ?? []))];
    const unit = unitOf(arcs.map((i) => degrees[i] ?? []));
    const [scale, x, y] = place(unit.box);
    for (const [n, i] of arcs.entries()) {
      pixels[i] = (unit.plane[n] ?? []).map(([px, py]) => [px * scale + x, py * scale + y]);
    }
    return { longitude: unit.longitude, latitude: unit.latitude, scale, x, y };
  };

  let bulkHeight: number = lowest;
  const projection = project(bulk, ([left, top, right, bottom]) => {
    const spanX = Math.max(right - left, 1e-9);
    const spanY = Math.max(bottom - top, 1e-9);
    const high = ((width - 2 * margin) * spanY) / spanX + 2 * margin;
    bulkHeight = Math.round(Math.min(tallest, Math.max(lowest, high)));
    const scale = Math.min(mapScale(spanX, spanY), (bulkHeight - 2 * margin) / spanY);
    return [
      scale,
      width / 2 - (scale * (left + right)) / 2,
      bulkHeight / 2 - (scale * (top + bottom)) / 2,
    ];
  });
  let [cursor, row, rowHeight] = [margin, bulkHeight + gap, 0];
  const insets = far.map((members): MapInset => {
    const name = nameOf(
      members.map((i) => parts[i]?.area ?? ''),
      areas,
      coarser,
    );
    let frame: MapInset['frame'] = [0, 0, 0, 0];
    const own = project(members, ([left, top, right, bottom]) => {
      const spanX = Math.max(right - left, 1e-12);
      const spanY = Math.max(bottom - top, 1e-12);
      // At the map's own scale where that fits and shows something, so that sizes can be compared.
      const visible = Math.max(projection.scale, leastSeen / Math.max(spanX, spanY));
      const scale = Math.min(visible, largest.width / spanX, largest.height / spanY);
      const nameWidth = nameRoom * textWidth(name, insetNameSize);
      const wide = Math.max(scale * spanX + 2 * padding, smallest + 2 * padding, nameWidth);
      const high = Math.max(scale * spanY, smallest) + 2 * padding;
      if (cursor > margin && cursor + wide > width - margin) {
        row += rowHeight + gap;
        [cursor, rowHeight] = [margin, 0];
      }
      frame = [cursor, row + insetNameSize * 1.4, wide, high];
      rowHeight = Math.max(rowHeight, high + insetNameSize * 1.4);
      cursor += wide + gap;
      return [
        scale,
        frame[0] + wide / 2 - (scale * (left + right)) / 2,
        frame[1] + high / 2 - (scale * (top + bottom)) / 2,
      ];
    });
    const points = members.flatMap((i) => polygons[i]?.arcs ?? []).map((i) => degrees[i] ?? []);
    const rounded = (value: number): number => Math.round(value * 10) / 10;
    const [left, top, wide, high] = frame;
    return {
      name,
      frame: [rounded(left), rounded(top), rounded(wide), rounded(high)],
      bounds: boxOf(points),
      projection: own,
    };
  });
  return {
    width,
    height: insets.length === 0 ? bulkHeight : Math.ceil(row + rowHeight + margin),
    pixels: { type: 'Topology', objects: { areas: object }, arcs: pixels } as PlainTopology,
    projection,
    insets,
  };
}

/** What lies far is called by its only area, else by the coarser areas around all of them, else by its areas. */
function nameOf(
  ids: readonly string[],
  areas: readonly Area[],
  coarser: ReadonlyMap<string, Area>,
): string {
  const wanted = new Set(ids);
  const own = areas.filter(({ id }) => wanted.has(id));
  const parents = new Set(own.map(({ parent }) => coarser.get(parent ?? '')));
  const around = [...parents].filter((parent) => parent !== undefined);
  const isHeld = around.length === parents.size && around.length < own.length;
  const [first, second, ...more] = (isHeld ? around : own).map(({ short, name }) => short ?? name);
  if (second === undefined) return first ?? '';
  return `${first}, ${second}${more.length > 0 ? ' …' : ''}`;
}
