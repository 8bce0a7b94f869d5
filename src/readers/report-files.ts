/** The files that a report is made of, and those in its folders that nothing reads. */
import type { Municipality } from '../domain/municipality.ts';
import { nearestName } from '../domain/naming/nearest-name.ts';
import type { ProblemList } from '../domain/problem/problem.ts';
import { standsFolder } from '../domain/stands/stand.ts';
import { addressesFile } from './geography/areas/addresses.ts';
import { areasFile } from './geography/areas/areas-file.ts';
import { publishedFile } from './addresses/published-file.ts';
import { redirectsFile } from './addresses/redirects-file.ts';
import { streetsFile } from './geography/areas/streets-file.ts';
import { correctionsFile } from './stands/corrections.ts';
import { catalogueFile } from './catalogue/catalogue.ts';
import { indicesFile } from './catalogue/indices-file.ts';
import type { ReportFolder } from './read-folder.ts';
import { registerFilesOf } from './table/columns.ts';
import { boundaryPath } from './geography/read-geography.ts';

export const municipalityFile = 'data/municipality.yaml';
export const observationsFolder = 'data/observations';
export const columnsFile = 'data/columns.yaml';
export const groupsFile = 'data/groups.csv';
export const offersFile = 'data/offers.csv';
export const providersFile = 'data/providers.csv';
export const cooperationsFile = 'data/cooperations.csv';
/** Files of a report that bear a fixed name. */
export const knownFiles: readonly string[] = [
  municipalityFile,
  catalogueFile,
  columnsFile,
  groupsFile,
  indicesFile,
  addressesFile,
  areasFile,
  streetsFile,
  redirectsFile,
  publishedFile,
  correctionsFile,
  ...registerFilesOf('offers'),
  ...registerFilesOf('providers'),
  ...registerFilesOf('cooperations'),
];

const isTable = (path: string): boolean => /\.csv$/iu.test(path);

/** Tables lie in data/observations itself, not in folders below it. */
export const observationFiles = (folder: ReportFolder): readonly string[] =>
  folder.list(observationsFolder).filter((path) => isTable(path) && path.split('/').length === 3);

/** What tells people about the files beside it. */
const isNotice =
  /(?:^|\/)(?:readme|liesmich|licen[cs]e|lizenz|copying|notice|quellen?|sources?|hinweise?|changelog|änderungen|metadat(?:a|en))[^/]*\.(?:txt|md)$/iu;

/** What holds numbers and lies among the tables is meant to be read, but no reader knows it. */
const isAmongTables = (file: string): boolean =>
  file.startsWith(`${observationsFolder}/`) &&
  /\.(?:numbers|xls[bm]|fods|gsheet|pdf|docx?|odt|json|xml|html?|dbf|mdb|accdb|sqlite|sav|dta|rds|parquet|zip|7z)$/iu.test(
    file,
  );

/**
 * Tables, settings, boundaries and words that nothing reads are mostly a slip in a name or in the folder; other
 * files may lie where they like.
 */
export function reportUnexpected(
  folder: ReportFolder,
  municipality: Municipality | undefined,
  problems: ProblemList,
): void {
  const levelFiles = municipality?.levels.map(boundaryPath) ?? [];
  const read = new Set([...knownFiles, ...levelFiles, ...observationFiles(folder)]);
  // What stands near the place of something missing is named there.
  const named = [municipalityFile, catalogueFile, ...levelFiles, observationsFolder]
    .filter((path) => !folder.has(path))
    .flatMap((path) => {
      const like = folder.like(path);
      const isNamed = like !== undefined && (path !== observationsFolder || folder.isFolder(like));
      return isNamed ? [like] : [];
    });
  const lowerLevels = new Set(
    levelFiles.filter((path) => !folder.has(path)).map((path) => path.toLowerCase()),
  );
  const isNamed = (file: string): boolean =>
    lowerLevels.has(file.toLowerCase()) ||
    named.some((path) => file === path || file.startsWith(`${path}/`));
  const looksLikeInput = /\.(?:csv|tsv|txt|ya?ml|xlsx?|ods|mdx)$/iu;
  const isBoundary = /\.(?:geojson|topojson)$/iu;
  const misplaced = knownFiles
    .map((file) => file.slice('data/'.length))
    .flatMap((name) => [name, `content/${name}`].filter((path) => folder.has(path)));
  const beside = folder.list('content').filter((path) => isTable(path) || isBoundary.test(path));
  for (const file of new Set([...folder.list('data'), ...misplaced, ...beside])) {
    // Those in data/geography are told with their level.
    const isAstray = isBoundary.test(file) && !file.startsWith('data/geography/');
    const isUnread =
      misplaced.includes(file) ||
      beside.includes(file) ||
      looksLikeInput.test(file) ||
      isAmongTables(file);
    if (read.has(file) || isNamed(file) || isNotice.test(file)) continue;
    // Written by `npm run release`, and read as a whole.
    if (file.startsWith(`${standsFolder}/`)) continue;
    if (!isAstray && !isUnread) continue;
    const nearest = nearestName(
      file,
      knownFiles.filter((known) => !isBoundary.test(known)),
    );
    problems.add('unexpected-file', { file }, { file, nearest });
  }
}
