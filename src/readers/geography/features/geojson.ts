/** Features of a level from a GeoJSON file (RFC 7946; foreign members are ignored). */
import type { Level } from '../../../domain/municipality.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import { positionOf } from './boundary-feature.ts';
import type { BoundaryFeature, GeometryReport, LevelFeatures } from './boundary-feature.ts';
import { isObject, own, ownNamed } from './boundary-file.ts';
import type { BoundaryFile } from './boundary-file.ts';
import type { PolygonRings, Polygons, Ring } from '../../geometry/ring.ts';
import { writtenJson } from './written-json.ts';

/** Deeper collections are an attack on the stack. */
const deepest = 8;

/** All features of the file, whatever level they belong to. */
export function readGeojsonFeatures(file: BoundaryFile): LevelFeatures {
  const listed = own(file.json, 'features');
  const values =
    own(file.json, 'type') === 'Feature' ? [file.json] : Array.isArray(listed) ? listed : [];
  const features = values.map((entry: unknown, i): BoundaryFeature => {
    const value = isObject(entry) ? entry : {};
    const properties = own(value, 'properties');
    return {
      number: i + 1,
      file,
      ownId: own(value, 'id'),
      properties: isObject(properties) ? properties : {},
      polygons: (report) => polygonsOfGeometry(own(value, 'geometry'), report),
    };
  });
  return { features, quantum: undefined };
}

/** Whether a feature of a file that several levels share belongs to a level: its property `level` says so. */
export function belongsTo(feature: BoundaryFeature, level: Level): boolean {
  const written = ownNamed(feature.properties, 'level');
  if (typeof written !== 'string' && typeof written !== 'number') return false;
  const name = String(written).trim().toLowerCase();
  return [level.id, level.object, level.title].some((known) => known?.toLowerCase() === name);
}

function polygonsOfGeometry(
  geometry: unknown,
  report: GeometryReport,
  depth = 0,
): Polygons | undefined {
  if (!isObject(geometry) || depth > deepest) {
    report.leave(undefined);
    return [];
  }
  const type = own(geometry, 'type');
  if (type !== 'Polygon' && type !== 'MultiPolygon' && type !== 'GeometryCollection') {
    report.leave(writtenJson(type, 40));
    return [];
  }
  const written = own(geometry, type === 'GeometryCollection' ? 'geometries' : 'coordinates');
  const parts: unknown = type === 'Polygon' ? [written] : written;
  if (!isList(parts)) {
    report.leave(undefined);
    return [];
  }
  const found: PolygonRings[] = [];
  for (const part of parts) {
    const polygons =
      type === 'GeometryCollection'
        ? polygonsOfGeometry(part, report, depth + 1)
        : polygonOfRings(part, report);
    if (polygons === undefined) return undefined;
    found.push(...polygons);
  }
  return found;
}

/** One polygon; none where its outline has no points. Holes without points are left out. */
function polygonOfRings(rings: unknown, report: GeometryReport): Polygons | undefined {
  if (!isList(rings)) {
    report.leave(undefined);
    return [];
  }
  const polygon: Ring[] = [];
  for (const [number, written] of rings.entries()) {
    if (!isList(written)) {
      report.leave(undefined);
      if (number === 0) return [];
      continue;
    }
    const ring: WrittenPosition[] = [];
    for (const value of written) {
      const position = positionOf(value, report);
      if (position === undefined) return undefined;
      ring.push(position);
    }
    polygon.push(ring);
  }
  return [polygon];
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0;
