/** Boundaries of all levels: files → checked areas in degrees, and the shared borders of each level. */
import { topology } from 'topojson-server';
import type { LevelTopology } from '../../domain/place/area.ts';
import type { Level, Municipality } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import { hasErrors } from '../../domain/problem/problem.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { readAreaProperties } from './area-properties.ts';
import { resolveParents } from './area-parents.ts';
import type { Orphan, UnnamedArea } from './area-parents.ts';
import { checkCoverage } from '../geometry/boundary-coverage.ts';
import { parseBoundaryFile } from './boundary-file.ts';
import type { BoundaryFile } from './boundary-file.ts';
import type { LevelFeatures } from './boundary-feature.ts';
import { belongsTo, readGeojsonFeatures } from './geojson.ts';
import { readShapes } from './level-shapes.ts';
import { boxAround, boxesMeet } from './stray-areas.ts';
import type { Box } from './stray-areas.ts';
import { readTopojsonFeatures } from './topojson.ts';

export interface Boundaries {
  /** Level by level, coarse to fine, in the order of the files. */
  readonly areas: readonly UnnamedArea[];
  /** By level id; without a prototype. */
  readonly topologies: Readonly<Record<string, LevelTopology>>;
}

/** Steps of a level's topology over its extent: about a decimetre in a city of 100 km. */
const topologySteps = 1e6;

/**
 * Parses the boundaries of all levels of a municipality.
 *
 * @param files by path relative to `data/`; others than boundaries are ignored
 * @returns only areas without a mistake; every mistake is in `problems` (see domain/problem/geography-problems.ts)
 */
export function parseBoundaries(
  files: ReadonlyMap<string, Uint8Array>,
  municipality: Municipality,
  problems: ProblemList,
): Boundaries {
  const parsed = new Map<string, BoundaryFile | undefined>();
  const orphans: Orphan[] = [];
  const taken = new Map<string, { readonly id: string; readonly level: string }>();
  const lost = { ids: new Set<string>(), some: false };
  for (const level of municipality.levels) {
    const features = featuresOfLevel(level, files, parsed, municipality, problems);
    if (features === undefined) continue;
    if (features.features.length === 0) {
      problems.add(
        'boundary-level-empty',
        { file: fileOf(level), line: 1, column: 1 },
        { level: level.id },
      );
    }
    const known = features.features.flatMap((feature) => {
      const properties = readAreaProperties(feature, level, municipality, problems);
      if (properties === undefined) lost.some = true;
      return properties === undefined ? [] : [{ feature, properties }];
    });
    const shapes = readShapes(known, features.quantum, problems);
    for (const { properties } of known) {
      const { id } = properties;
      const earlier = taken.get(id.toLowerCase());
      if (earlier !== undefined) {
        const facts = { id, first: earlier.id, level: earlier.level };
        problems.fold('duplicate-area-id', `${level.id} ${id}`, properties.lastPlace, facts);
        continue;
      }
      taken.set(id.toLowerCase(), { id, level: level.id });
      const shape = shapes.get(properties);
      if (shape === undefined) {
        lost.ids.add(id);
        continue;
      }
      const { name, short, parent, unpopulated, from, until } = properties;
      const area = { id, name, short, level: level.id, parent, unpopulated, from, until, shape };
      orphans.push({ area, place: () => properties.place });
    }
  }
  reportUnused(files, municipality, problems);
  const apart = levelsApart(orphans, municipality, problems);
  const areas = resolveParents(orphans, municipality, problems, apart, lost);
  const topologies = topologiesOf(areas, municipality.levels);
  // Where a shape is wrong or missing, gaps only repeat it.
  if (!hasErrors(problems.all)) {
    for (const { id } of municipality.levels) {
      const topology = topologies[id];
      const ofLevel = orphans.filter(({ area }) => area.level === id);
      if (topology !== undefined) checkCoverage(id, ofLevel, topology, problems);
    }
  }
  return { areas, topologies };
}

/** Levels that lie where the first one does not. Problem `boundary-levels-apart`. */
function levelsApart(
  orphans: readonly Orphan[],
  { levels }: Municipality,
  problems: ProblemList,
): ReadonlySet<string> {
  const apart = new Set<string>();
  let first: { readonly title: string; readonly box: Box } | undefined;
  for (const { id, title } of levels) {
    const own = orphans.filter(({ area }) => area.level === id);
    const points = own.flatMap(({ area }) => polygonsOf(area.shape).flatMap(([ring = []]) => ring));
    const [some] = own;
    if (some === undefined) continue;
    const box = boxAround(points);
    first ??= { title, box };
    if (boxesMeet(first.box, box)) continue;
    apart.add(id);
    const [x = NaN, y = NaN] = points[0] ?? [];
    const facts = { level: title, other: first.title, at: [x, y] as const };
    problems.add('boundary-levels-apart', some.place(), facts);
  }
  return apart;
}

const fileOf = (level: Level): string => `data/${level.file.replace(/^(?:\.\/)+/u, '')}`;

function featuresOfLevel(
  level: Level,
  files: ReadonlyMap<string, Uint8Array>,
  parsed: Map<string, BoundaryFile | undefined>,
  { crs, levels }: Municipality,
  problems: ProblemList,
): LevelFeatures | undefined {
  const path = fileOf(level).slice('data/'.length);
  const bytes = files.get(path);
  if (bytes === undefined) {
    problems.add(
      'boundary-file-missing',
      { file: fileOf(level) },
      { file: path, level: level.id, nearest: nearestName(path, files.keys()) },
    );
    return undefined;
  }
  if (!parsed.has(path)) parsed.set(path, parseBoundaryFile(bytes, fileOf(level), crs, problems));
  const file = parsed.get(path);
  if (file === undefined) return undefined;
  const read =
    file.kind === 'topojson'
      ? readTopojsonFeatures(file, level, problems)
      : readGeojsonFeatures(file);
  const sharing = levels.filter(
    (other) =>
      fileOf(other) === fileOf(level) && (file.kind === 'geojson' || other.object === level.object),
  );
  if (read === undefined || sharing.length < 2) return read;
  const own = read.features.filter((feature) => belongsTo(feature, level));
  if (read.features.length > 0 && own.length === 0) {
    const ids = sharing.map(({ id }) => id);
    problems.fold(
      'boundary-level-unclear',
      '',
      { file: file.file, line: 1, column: 1 },
      { levels: ids },
    );
    return undefined;
  }
  return { ...read, features: own };
}

/** A boundary file that no level names is mostly a slip of the pen in municipality.yaml. */
function reportUnused(
  files: ReadonlyMap<string, Uint8Array>,
  { levels }: Municipality,
  problems: ProblemList,
): void {
  const used = new Set(levels.map(fileOf));
  const unused = [...files.keys()].filter(
    (path) => /^geography\/[^]+\.(?:topojson|geojson)$/iu.test(path) && !used.has(`data/${path}`),
  );
  for (const path of unused.toSorted()) {
    problems.add('boundary-file-unused', { file: `data/${path}` }, { file: path });
  }
}

/** Shared borders are made anew from the final shapes, so that GeoJSON has neighbours too. */
function topologiesOf(
  areas: readonly UnnamedArea[],
  levels: readonly Level[],
): Boundaries['topologies'] {
  const topologies: Record<string, LevelTopology> = Object.create(null) as never;
  for (const { id: level } of levels) {
    const features = areas
      .filter((area) => area.level === level)
      .map(({ id, shape }) => ({
        type: 'Feature' as const,
        id,
        properties: {},
        geometry: shape,
      }));
    if (features.length === 0) continue;
    const collection = { type: 'FeatureCollection' as const, features };
    topologies[level] = topology({ [level]: collection }, topologySteps);
  }
  return topologies;
}
