/** Boundaries of all levels: files → checked areas in degrees, and the shared borders of each level. */
import { topology } from 'topojson-server';
import type { LevelTopology } from '../../domain/place/area.ts';
import { areaKeys } from '../../domain/place/area-key.ts';
import type { IdOfLevel } from '../../domain/place/area-key.ts';
import type { Level, Municipality } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { haveOnlyNames, readAreaProperties } from './areas/area-properties.ts';
import type { AreaProperties } from './areas/area-properties.ts';
import { resolveParents } from './areas/area-parents.ts';
import type { Orphan, UnnamedArea } from './areas/area-parents.ts';
import { parseBoundaryFile } from './features/boundary-file.ts';
import type { BoundaryFile } from './features/boundary-file.ts';
import type { BoundaryFeature, LevelFeatures } from './features/boundary-feature.ts';
import { belongsTo, readGeojsonFeatures } from './features/geojson.ts';
import { readShapes } from './shapes/level-shapes.ts';
import type { WrittenArea } from './shapes/level-shapes.ts';
import { mendShapes } from './shapes/mended-shapes.ts';
import type { LevelToMend } from './shapes/mended-shapes.ts';
import { boxAround, boxesMeet } from './shapes/stray-areas.ts';
import type { Box } from './shapes/stray-areas.ts';
import { readTopojsonFeatures } from './features/topojson.ts';
import type { Geos } from '../geometry/geos.ts';

export interface Boundaries {
  /** Level by level, coarse to fine, in the order of the files; also areas whose shape has a mistake. */
  readonly areas: readonly UnnamedArea[];
  /** By level id; without a prototype. */
  readonly topologies: Readonly<Record<string, LevelTopology>>;
  /** false: a file or an id could not be read, so that areas are missing. */
  readonly whole: boolean;
}

/**
 * Parses the boundaries of all levels of a municipality.
 *
 * @param files by path relative to `data/`; others than boundaries are ignored
 * @returns all areas whose id is known; every mistake is in `problems` (see domain/problem/geography-problems.ts)
 */
export function parseBoundaries(
  files: ReadonlyMap<string, Uint8Array>,
  municipality: Municipality,
  problems: ProblemList,
  geos: Geos,
): Boundaries {
  const parsed = new Map<string, BoundaryFile | undefined>();
  const levels: { readonly areas: readonly WrittenArea[]; readonly shapes: LevelToMend }[] = [];
  let isLost = false;
  for (const level of municipality.levels) {
    const features = featuresOfLevel(level, files, parsed, municipality, problems);
    if (features === undefined) {
      isLost = true;
      continue;
    }
    if (features.features.length === 0) {
      isLost = true;
      const place = { file: fileOf(level), line: 1, column: 1 };
      problems.add('boundary-level-empty', place, { level: level.id });
    }
    const known = readLevelAreas(features.features, level, municipality, problems);
    if (known.isLost) isLost = true;
    const taken = new Map<string, string>();
    const areas = known.areas.filter(({ properties }) => {
      const { id } = properties;
      const first = taken.get(id.toLowerCase());
      if (first === undefined) {
        taken.set(id.toLowerCase(), id);
        return true;
      }
      const facts = { id, first, level: level.id };
      // What is meant by one of them is unknown.
      isLost = true;
      problems.fold('duplicate-area-id', `${level.id} ${id}`, properties.lastPlace, facts);
      return false;
    });
    const shapes = readShapes(areas, features.quantum, problems);
    levels.push({ areas, shapes: { ...shapes, level: level.id } });
  }
  reportUnused(files, municipality, problems);
  const shapes = mendShapes(
    levels.map((level) => level.shapes),
    geos,
    problems,
  );
  const written = levels.flatMap(({ areas, shapes: { level } }) =>
    areas.map(({ properties }) => ({ id: properties.id, level, properties })),
  );
  const keyOf = areaKeys(written);
  const parentKey = parentKeys(written, municipality, keyOf);
  const orphans = written.map(({ id: ownId, level, properties }): Orphan => {
    const { name, short, unpopulated, from, until } = properties;
    const id = keyOf({ id: ownId, level });
    const parent = properties.parent && parentKey(properties.parent, level);
    const shape = shapes.get(properties);
    const area = { id, name, short, level, parent, unpopulated, from, until, shape };
    const place = () => properties.place;
    return { area: id === ownId ? area : { ...area, sharedId: ownId }, place };
  });
  const apart = levelsApart(orphans, municipality, problems);
  const lost = { ids: new Set<string>(), some: isLost };
  const areas = resolveParents(orphans, municipality, geos, problems, apart, lost);
  return { areas, topologies: topologiesOf(areas, municipality.levels), whole: !isLost };
}

/** A parent as written → its key: of levels that share the id, the nearest coarser one is meant. */
function parentKeys(
  areas: readonly IdOfLevel[],
  { levels }: Municipality,
  keyOf: (area: IdOfLevel) => string,
): (parent: string, level: string) => string {
  const bearers = Map.groupBy(areas, ({ id }) => id);
  const depth = new Map(levels.map(({ id }, at) => [id, at]));
  return (parent, level) => {
    const own = depth.get(level) ?? 0;
    const [nearest] = (bearers.get(parent) ?? [])
      .filter((area) => (depth.get(area.level) ?? 0) < own)
      .toSorted((a, b) => (depth.get(b.level) ?? 0) - (depth.get(a.level) ?? 0));
    return nearest === undefined ? parent : keyOf(nearest);
  };
}

/**
 * The areas of a level: features of one id and equal properties are one; those that `ignoreAreas` names are left out.
 * Problems: `area-names-as-ids`, `area-features-merged`, and those of readAreaProperties.
 */
function readLevelAreas(
  features: readonly BoundaryFeature[],
  level: Level,
  municipality: Municipality,
  problems: ProblemList,
): { readonly areas: readonly WrittenArea[]; readonly isLost: boolean } {
  const namesServe = haveOnlyNames(features, level);
  if (namesServe) {
    const place = { file: fileOf(level), line: 1, column: 1 };
    const property = level.idProperty ?? 'id';
    problems.add('area-names-as-ids', place, { level: level.id, property });
  }
  const areas: { readonly properties: AreaProperties; readonly features: BoundaryFeature[] }[] = [];
  const first = new Map<string, (typeof areas)[number]>();
  let isLost = false;
  for (const feature of features) {
    const properties = readAreaProperties(feature, level, municipality, problems, namesServe);
    if (properties === undefined) {
      isLost = true;
      continue;
    }
    const earlier = first.get(properties.id);
    if (earlier !== undefined && haveEqualProperties(earlier.features[0], feature)) {
      earlier.features.push(feature);
      const place = properties.lastPlace;
      problems.fold('area-features-merged', level.id, place, { area: properties.id });
      continue;
    }
    // Named without a pattern it is meant itself, mostly the row of the whole town among its parts.
    if (municipality.ignoreAreas.includes(properties.id)) continue;
    const area = { properties, features: [feature] };
    if (earlier === undefined) first.set(properties.id, area);
    areas.push(area);
  }
  return { areas, isLost };
}

/** What counts are the values, not their order; a number of the feature or its size may differ. */
const haveEqualProperties = (a: BoundaryFeature | undefined, b: BoundaryFeature): boolean =>
  JSON.stringify(Object.entries(a?.properties ?? {}).sort(([x], [y]) => (x < y ? -1 : 1))) ===
  JSON.stringify(Object.entries(b.properties).sort(([x], [y]) => (x < y ? -1 : 1)));

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
    const points = own.flatMap(({ area: { shape } }) =>
      shape === undefined ? [] : polygonsOf(shape).flatMap(([ring = []]) => ring),
    );
    const [some] = own;
    if (some === undefined || points.length === 0) continue;
    const box = boxAround(points);
    first ??= { title, box };
    if (boxesMeet(first.box, box)) continue;
    apart.add(id);
    const [x = NaN, y = NaN] = points[0] ?? [];
    const at = [Number(x.toFixed(6)), Number(y.toFixed(6))] as const;
    const facts = { level: title, other: first.title, at };
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

/** Shared borders are those of the mended shapes, which meet in every corner. */
function topologiesOf(
  areas: readonly UnnamedArea[],
  levels: readonly Level[],
): Boundaries['topologies'] {
  const topologies: Record<string, LevelTopology> = Object.create(null) as never;
  for (const { id: level } of levels) {
    const features = areas
      .filter((area) => area.level === level)
      .flatMap(({ id, shape }) => (shape === undefined ? [] : [{ id, shape }]))
      .map(({ id, shape }) => ({
        type: 'Feature' as const,
        id,
        properties: {},
        geometry: shape,
      }));
    if (features.length === 0) continue;
    const collection = { type: 'FeatureCollection' as const, features };
    topologies[level] = topology({ [level]: collection });
  }
  return topologies;
}
