/** One feature of a boundary file, before its id is known to be good. */
import type { Place } from '../../domain/problem/problem.ts';
import type { BoundaryFile, JsonObject } from './boundary-file.ts';
import type { Polygons } from '../geometry/ring.ts';
import type {
  GeographyProblems,
  WrittenPosition,
} from '../../domain/problem/geography-problems.ts';
import { writtenJson } from './written-json.ts';

type GeometryProblem =
  | 'empty-geometry'
  | 'wrong-geometry-type'
  | 'missing-arc'
  | 'unclosed-ring'
  | 'bad-boundary-coordinate';

/** Takes one mistake of a geometry; the area is known to whoever gave it. */
export type GeometryReport = <C extends GeometryProblem>(
  code: C,
  facts: Omit<GeographyProblems[C], 'area'>,
) => void;

export interface BoundaryFeature {
  /** 1-based, in the order of its file or object. */
  readonly number: number;
  readonly file: BoundaryFile;
  /** The feature's own id, as it stands there. */
  readonly ownId: unknown;
  readonly properties: JsonObject;
  /** Polygons in the coordinates of the file; undefined where a mistake was reported. */
  polygons(report: GeometryReport): Polygons | undefined;
}

/** The features of a level, and the smallest step of their coordinates. */
export interface LevelFeatures {
  readonly features: readonly BoundaryFeature[];
  readonly quantum: number;
}

export type FeaturePlace = (feature: BoundaryFeature) => Place;

/** A position of a file, of which height and measure are not needed. */
export function positionOf(value: unknown, report: GeometryReport): WrittenPosition | undefined {
  if (Array.isArray(value)) {
    const [x, y] = value as readonly unknown[];
    if (typeof x === 'number' && typeof y === 'number' && isFinite(x) && isFinite(y)) return [x, y];
  }
  report('bad-boundary-coordinate', { value: writtenJson(value) });
  return undefined;
}
