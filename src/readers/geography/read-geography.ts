/** Boundaries, addresses and words of areas in a report folder → its geography. */
import type { Area, Geography } from '../../domain/place/area.ts';
import type { Level, Municipality } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { ProblemList, hasErrors } from '../../domain/problem/problem.ts';
import type { Place } from '../../domain/problem/problem.ts';
import { addressesFile, parseAddresses } from './areas/addresses.ts';
import { areasFile, parseAreas } from './areas/areas-file.ts';
import { parseBoundaries } from './boundaries.ts';
import { openGeos } from '../geometry/geos.ts';
import { megabytes } from '../read-folder.ts';
import type { ReportFolder } from '../read-folder.ts';

/** The boundary file of a level, relative to the report folder. */
export const boundaryPath = (level: Level): string =>
  `data/${level.file.replace(/^(?:\.\/)+/u, '')}`;

export interface ReadGeography extends Geography {
  /** false: a file or an id could not be read, and areas may be missing for no other reason. */
  readonly whole: boolean;
  /** false: a boundary has a mistake, so that places cannot be judged. */
  readonly sound: boolean;
}

/**
 * Reads the boundaries of all levels and gives every area its permanent address.
 *
 * @param placeOf where municipality.yaml names the file or object of a level
 */
export async function readGeography(
  folder: ReportFolder,
  municipality: Municipality,
  placeOf: (level: string, key: 'file' | 'object') => Place,
  problems: ProblemList,
): Promise<ReadGeography> {
  const own = new ProblemList();
  const named = new Set(municipality.levels.map(boundaryPath));
  const files = new Map<string, Uint8Array>();
  for (const path of new Set([...folder.list('data/geography'), ...named])) {
    if (!named.has(path)) {
      // Only its name counts: nothing reads it.
      files.set(path.slice('data/'.length), new Uint8Array());
    } else if (folder.has(path)) {
      const bytes = folder.read(path, megabytes.boundaries);
      if (bytes !== undefined) files.set(path.slice('data/'.length), bytes);
    }
  }
  const {
    areas: unnamed,
    topologies,
    whole,
  } = parseBoundaries(files, municipality, own, await openGeos());
  const sound = !hasErrors(own.all);
  // What is there but could not be read has been told.
  const unread = new Set([...named].filter((path) => folder.has(path)));
  for (const problem of own.all) {
    if (problem.code === 'boundary-file-missing') {
      if (unread.has(problem.place.file)) continue;
      // It may lie in a folder of another name or case.
      const elsewhere = () =>
        nearestName(
          problem.facts.file,
          folder.list('data').map((path) => path.slice('data/'.length)),
        );
      const nearest = problem.facts.nearest ?? elsewhere();
      const place = placeOf(problem.facts.level, 'file');
      problems.append([{ ...problem, place, facts: { ...problem.facts, nearest } }]);
    } else if (problem.code === 'boundary-object-unknown') {
      problems.append([{ ...problem, place: placeOf(problem.facts.level, 'object') }]);
    } else problems.append([problem]);
  }
  const fileOfLevel = new Map(municipality.levels.map((level) => [level.id, boundaryPath(level)]));
  if (whole && unnamed.length > 0 && !folder.has(addressesFile)) {
    problems.add('addresses-missing', { file: addressesFile }, { areas: unnamed.length });
  }
  const slugs = parseAddresses(
    unnamed.map(({ id, sharedId, name, level }) => ({
      id,
      level,
      sharedId,
      name,
      place: { file: fileOfLevel.get(level) ?? 'data/geography' },
    })),
    whole ? folder.readIfPresent(addressesFile, megabytes.table) : undefined,
    problems,
  );
  const bytes = whole ? folder.readIfPresent(areasFile, megabytes.table) : undefined;
  const words = bytes && parseAreas(bytes, municipality, unnamed, problems);
  const areas = unnamed.map((area): Area => ({
    ...area,
    short: words?.get(area.id)?.short ?? area.short,
    locative: words?.get(area.id)?.locative,
    slug: slugs.get(area.id) ?? area.id.toLowerCase(),
  }));
  return { areas, topologies, whole, sound };
}
