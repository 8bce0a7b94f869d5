/** The folder data/ as it is: what each part of a report is made from, as a hash of names and bytes. */
import { createHash } from 'node:crypto';
import { ProblemList } from '../../domain/problem/problem.ts';
import { indicesFile } from '../catalogue/indices-file.ts';
import { addressesFile } from '../geography/areas/addresses.ts';
import { publishedFile } from '../addresses/published-file.ts';
import { redirectsFile } from '../addresses/redirects-file.ts';
import { areasFile } from '../geography/areas/areas-file.ts';
import { streetsFile } from '../geography/areas/streets-file.ts';
import { ReportFolder, megabytes } from '../read-folder.ts';
import { observationsFolder } from '../report-files.ts';
import { registerFilesOf } from '../table/columns.ts';

const beside = new Set([
  indicesFile,
  areasFile,
  streetsFile,
  redirectsFile,
  publishedFile,
  ...(['offers', 'providers', 'cooperations'] as const).flatMap(registerFilesOf),
]);

const isTable = (path: string): boolean => path.startsWith(`${observationsFolder}/`);

/** Keys are wider than need be: what cannot matter to a part is left out only where that is plain. */
export class DataState {
  readonly #hashes: ReadonlyMap<string, string>;
  /** Bytes of all tables of numbers. */
  readonly sizeOfTables: number;

  /** @param beyond files that the report names, wherever they lie */
  constructor(root: string, beyond: readonly string[]) {
    // What is wrong with a file is told by whoever reads it.
    const folder = new ReportFolder(root, new ProblemList());
    const hashes = new Map<string, string>();
    let size = 0;
    for (const path of new Set([...folder.list('data'), ...beyond])) {
      const bytes = folder.has(path) ? folder.read(path, megabytes.observations) : undefined;
      hashes.set(path, bytes === undefined ? 'unread' : hashOf(bytes));
      if (isTable(path)) size += bytes?.length ?? 0;
    }
    this.#hashes = hashes;
    this.sizeOfTables = size;
  }

  /** Of boundaries, addresses and words of areas: all bytes but those of other tables, and all names. */
  get keyOfGeography(): string {
    const isRead = (path: string): boolean =>
      !path.endsWith('.csv') || path === addressesFile || path === areasFile;
    return hashOf([this.#over(isRead), ...this.#hashes.keys()].join('\n'));
  }

  /** Of the numbers as they are read and judged among each other. */
  get keyOfRows(): string {
    return this.#over((path) => !beside.has(path));
  }

  /** Of one table of numbers, with everything but the other tables. */
  keyOfTable(file: string): string {
    return `${this.#hashes.get(file) ?? ''} ${this.#over((path) => !beside.has(path) && !isTable(path))}`;
  }

  /** Of everything in data/. */
  get keyOfAll(): string {
    return this.#over(() => true);
  }

  #over(isIn: (path: string) => boolean): string {
    return hashOf(JSON.stringify([...this.#hashes].filter(([path]) => isIn(path))));
  }
}

const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
