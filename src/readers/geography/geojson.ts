/** Features of a level from a GeoJSON file (RFC 7946; foreign members are ignored). */
import type { Level } from '../../domain/municipality.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import { positionOf } from './boundary-feature.ts';
import type { BoundaryFeature, GeometryReport, LevelFeatures } from './boundary-feature.ts';
import { isObject, own } from './boundary-file.ts';
import type { BoundaryFile } from './boundary-file.ts';
import type { Polygons, Ring } from '../geometry/ring.ts';

/** Deeper collections are an attack on the stack. */
const deepest = 8;

/** What offices write: about a decimetre, in degrees or metres. */
const quantumOf = (file: BoundaryFile): number => (file.crs === 'EPSG:4326' ? 1e-6 : 0.1);

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
  return { features, quantum: quantumOf(file) };
}

/** Whether a feature of a file that several levels share belongs to a level: its property `level` says so. */
export function belongsTo(feature: BoundaryFeature, level: Level): boolean {
  const written = own(feature.properties, 'level');
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
    report('empty-geometry', {});
    return undefined;
  }
  const type = own(geometry, 'type');
  const parts =
    type === 'Polygon'
      ? [own(geometry, 'coordinates')]
      : own(geometry, type === 'GeometryCollection' ? 'geometries' : 'coordinates');
  if (type !== 'Polygon' && type !== 'MultiPolygon' && type !== 'GeometryCollection') {
    report('wrong-geometry-type', { type: String(type).slice(0, 40) });
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length === 0) {
    report('empty-geometry', {});
    return undefined;
  }
  const found: (readonly Ring[])[] = [];
  for (const part of parts as readonly unknown[]) {
    const polygons =
      type === 'GeometryCollection'
        ? polygonsOfGeometry(part, report, depth + 1)
        : polygonOfRings(part, report);
    if (polygons === undefined) return undefined;
    found.push(...polygons);
  }
  return found;
}

function polygonOfRings(rings: unknown, report: GeometryReport): Polygons | undefined {
  if (!Array.isArray(rings) || rings.length === 0) {
    report('empty-geometry', {});
    return undefined;
  }
  const polygon: Ring[] = [];
  for (const written of rings as readonly unknown[]) {
    if (!Array.isArray(written) || written.length === 0) {
      report('empty-geometry', {});
      return undefined;
    }
    const ring: WrittenPosition[] = [];
    for (const value of written as readonly unknown[]) {
      const position = positionOf(value, report);
      if (position === undefined) return undefined;
      ring.push(position);
    }
    polygon.push(ring);
  }
  return [polygon];
}
