/** One feature of a boundary file, before its id is known to be good. */
import type { BoundaryFile, JsonObject } from './boundary-file.ts';
import type { Polygons } from '../../geometry/ring.ts';
import type {
  GeographyProblems,
  WrittenPosition,
} from '../../../domain/problem/geography-problems.ts';
import { writtenJson } from './written-json.ts';

type GeometryFault = 'missing-arc' | 'bad-boundary-coordinate' | 'unclosed-ring';

/** Takes what is wrong with a geometry; the area is known to whoever gave it. */
export interface GeometryReport {
  /** A mistake that makes the geometry unusable. */
  readonly fault: <C extends GeometryFault>(
    code: C,
    facts: Omit<GeographyProblems[C], 'area'>,
  ) => void;
  /** Something that is left out: a part without points, or no surface at all (with its type). */
  readonly leave: (type: string | undefined) => void;
}

export interface BoundaryFeature {
  /** 1-based, in the order of its file or object. */
  readonly number: number;
  readonly file: BoundaryFile;
  /** The feature's own id, as it stands there. */
  readonly ownId: unknown;
  readonly properties: JsonObject;
  /** Polygons in the coordinates of the file, empty where there is none; undefined where a fault was reported. */
  polygons(report: GeometryReport): Polygons | undefined;
}

/** The features of a level, and the smallest step of their coordinates. */
export interface LevelFeatures {
  readonly features: readonly BoundaryFeature[];
  /** In the unit of the file; undefined where its numbers themselves show it. */
  readonly quantum: number | undefined;
}

/** A position of a file, of which height and measure are not needed. */
export function positionOf(value: unknown, report: GeometryReport): WrittenPosition | undefined {
  if (Array.isArray(value)) {
    const [x, y] = value as readonly unknown[];
    if (typeof x === 'number' && typeof y === 'number' && isFinite(x) && isFinite(y)) return [x, y];
  }
  report.fault('bad-boundary-coordinate', { value: writtenJson(value) });
  return undefined;
}
