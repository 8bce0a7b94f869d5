/** Features of a level from a TopoJSON object: arcs are checked, since topojson-client joins any two ends. */
import { feature as featureOf, transform } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Level } from '../../../domain/municipality.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { isObject, own } from './boundary-file.ts';
import type { BoundaryFile, JsonObject } from './boundary-file.ts';
import type { BoundaryFeature, GeometryReport, LevelFeatures } from './boundary-feature.ts';
import type { Polygons } from '../../geometry/ring.ts';
import { writtenJson } from './written-json.ts';

/** Deeper collections are an attack on the stack. */
const deepest = 8;

/** First and last point of an arc; a text that names what is wrong with it. */
type ArcEnds = readonly [WrittenPosition, WrittenPosition] | string;

/** A topology whose arcs can be asked for their ends. */
interface ArcBook {
  readonly topology: Topology;
  /** Steps of a transform; undefined where coordinates are written as they are. */
  readonly quantum: number | undefined;
  /** undefined: no such arc; null: an arc without points, as some programs write it. */
  ends(index: number): ArcEnds | null | undefined;
}

/**
 * The features of the object that a level names (or of the only one).
 * Problems: `boundary-object-unknown`, `boundary-format-unknown`.
 */
export function readTopojsonFeatures(
  file: BoundaryFile,
  level: Level,
  problems: ProblemList,
): LevelFeatures | undefined {
  const objects = own(file.json, 'objects');
  const book = arcBook(file);
  if (!isObject(objects) || book === undefined) {
    problems.fold(
      'boundary-format-unknown',
      '',
      { file: file.file, line: 1, column: 1 },
      { found: 'Topology' },
    );
    return undefined;
  }
  const known = Object.keys(objects);
  const name = level.object ?? (known.length === 1 ? known[0] : undefined);
  const object = name === undefined ? undefined : own(objects, name);
  if (!isObject(object)) {
    problems.add(
      'boundary-object-unknown',
      { file: file.file, line: 1, column: 1 },
      {
        file: file.file,
        level: level.id,
        object: level.object,
        known,
        nearest: nearestName(level.object ?? level.id, known),
      },
    );
    return undefined;
  }
  const listed =
    own(object, 'type') === 'GeometryCollection' ? own(object, 'geometries') : [object];
  const geometries = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const features = geometries.map((entry, i): BoundaryFeature => {
    const geometry = isObject(entry) ? entry : {};
    const properties = own(geometry, 'properties');
    return {
      number: i + 1,
      file,
      ownId: own(geometry, 'id'),
      properties: isObject(properties) ? properties : {},
      polygons: (report) => polygonsOfGeometry(geometry, book, report),
    };
  });
  return { features, quantum: book.quantum };
}

function arcBook({ json }: BoundaryFile): ArcBook | undefined {
  const arcs = own(json, 'arcs');
  const written = own(json, 'transform') ?? undefined;
  if (!Array.isArray(arcs)) return undefined;
  let quantum: number | undefined;
  if (written !== undefined) {
    const scale = isObject(written) ? pairOf(own(written, 'scale')) : undefined;
    const translate = isObject(written) ? pairOf(own(written, 'translate')) : undefined;
    if (scale === undefined || translate === undefined || scale.includes(0)) return undefined;
    quantum = Math.max(Math.abs(scale[0]), Math.abs(scale[1]));
  }
  const topology = json as unknown as Topology;
  const known = new Map<number, ArcEnds | null>();
  return {
    topology,
    quantum,
    ends(index) {
      const at = index < 0 ? ~index : index;
      const arc: unknown = arcs[at];
      if (arc === undefined) return undefined;
      let ends = known.get(at);
      if (ends === undefined) {
        ends = endsOf(arc, topology);
        known.set(at, ends);
      }
      if (ends === null || typeof ends === 'string') return ends;
      return index < 0 ? [ends[1], ends[0]] : ends;
    },
  };
}

function pairOf(value: unknown): WrittenPosition | undefined {
  const [x, y] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return typeof x === 'number' && typeof y === 'number' && isFinite(x) && isFinite(y)
    ? [x, y]
    : undefined;
}

function endsOf(arc: unknown, topology: Topology): ArcEnds | null {
  const position = transform(topology.transform ?? null);
  if (!Array.isArray(arc)) return writtenJson(arc);
  const points = arc as readonly unknown[];
  let [first, last]: (WrittenPosition | undefined)[] = [];
  for (const [i, value] of points.entries()) {
    const pair = pairOf(value);
    if (pair === undefined) return writtenJson(value);
    // The function adds up the steps of an arc; it begins anew at index 0.
    const [x = NaN, y = NaN] = position([...pair], i as unknown as boolean);
    last = [x, y];
    first ??= last;
  }
  return first === undefined || last === undefined ? null : [first, last];
}

function polygonsOfGeometry(
  geometry: JsonObject,
  book: ArcBook,
  report: GeometryReport,
  depth = 0,
): Polygons | undefined {
  const type = own(geometry, 'type') ?? null;
  if (type === 'GeometryCollection') {
    const parts = own(geometry, 'geometries');
    if (!isList(parts) || depth > deepest) {
      report.leave(undefined);
      return [];
    }
    const found = parts.map((part) =>
      polygonsOfGeometry(isObject(part) ? part : {}, book, report, depth + 1),
    );
    return found.every((polygons) => polygons !== undefined) ? found.flat() : undefined;
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    report.leave(type === null ? undefined : writtenJson(type, 40));
    return [];
  }
  const arcs = own(geometry, 'arcs');
  const written: unknown = type === 'Polygon' ? [arcs] : arcs;
  if (!isList(written)) report.leave(undefined);
  const polygons: number[][][] = [];
  for (const polygon of isList(written) ? written : []) {
    const rings = ringsOf(polygon, book, report);
    if (rings === undefined) return undefined;
    if (rings.length > 0) polygons.push(rings);
  }
  if (polygons.length === 0) return [];
  const decoded = featureOf(book.topology, {
    type: 'MultiPolygon',
    arcs: polygons,
  } as GeometryObject);
  if (decoded.type !== 'Feature' || decoded.geometry.type !== 'MultiPolygon') return undefined;
  return decoded.geometry.coordinates as unknown as Polygons;
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0;

/** Rings of one polygon as arcs that have points; none where its outline has none. */
function ringsOf(polygon: unknown, book: ArcBook, report: GeometryReport): number[][] | undefined {
  const rings: number[][] = [];
  for (const [number, ring] of (isList(polygon) ? polygon : [[]]).entries()) {
    const arcs = isList(ring) ? ring.filter((index) => !isEmptyArc(index, book)) : [];
    if (arcs.length === 0) {
      report.leave(undefined);
      if (number === 0) return [];
      continue;
    }
    if (!arcsMeet(arcs, book, report)) return undefined;
    rings.push(arcs as number[]);
  }
  return rings;
}

const isEmptyArc = (index: unknown, book: ArcBook): boolean =>
  Number.isInteger(index) && book.ends(index as number) === null;

/** Where no transform says it, sums of decimal fractions differ by less than this share. */
const usualStep = 1e-9;

/**
 * Whether the arcs of a ring exist, each begins where the one before ends, and the last ends where the first
 * begins, to one step of the file. (The decoder would fill up a ring of too few points and so close it.)
 */
function arcsMeet(ring: readonly unknown[], book: ArcBook, report: GeometryReport): boolean {
  const begins: WrittenPosition[] = [];
  const ends: WrittenPosition[] = [];
  for (const index of ring) {
    const arc = Number.isInteger(index) ? book.ends(index as number) : undefined;
    if (arc === undefined || arc === null) {
      report.fault('missing-arc', { arc: writtenJson(index, 40) });
      return false;
    }
    if (typeof arc === 'string') {
      report.fault('bad-boundary-coordinate', { value: arc });
      return false;
    }
    begins.push(arc[0]);
    ends.push(arc[1]);
  }
  for (const [i, from] of ends.entries()) {
    const to = begins[(i + 1) % begins.length] ?? from;
    const gap = Math.max(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1]));
    const step = book.quantum ?? usualStep * Math.max(...from.map(Math.abs), 1000);
    // A thousandth more, since sums of decimal fractions are not exact.
    if (gap > step * 1.001) {
      report.fault('unclosed-ring', { from, to });
      return false;
    }
  }
  return true;
}
