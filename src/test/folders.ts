/** Folders that tests read and write. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '..', '..');

/** The team's shared input beside the repository; tests that use it say aloud when they skip. */
const shared = resolve(repository, '..', 'shared');

/** A folder of the shared input, or undefined with a line that says what is skipped. */
export function sharedFolder(path: string, what: string): string | undefined {
  const folder = join(shared, path);
  if (existsSync(folder)) return folder;
  process.stdout.write(`skipped, because ../shared/${path} is not here: ${what}\n`);
  return undefined;
}

/** What all test files of one run share (workers are threads of one process); taken away when it ends. */
export const runFolder = join(repository, '.build', 'test', `run-${String(process.pid)}`);

/** An empty folder of its own for one test file, inside the repository's work folder. */
export function emptyFolder(name: string): string {
  const folder = join(repository, '.build', 'test', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of the shipped example's data/ and content/, to make mistakes in. */
export function copyOfExample(name: string): string {
  const folder = emptyFolder(name);
  for (const part of ['data', 'content']) {
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** The report of a few areas that every bad input differs from: it has every part of a report. To be read only. */
export const smallTown = join(repository, 'src', 'test', 'bad-inputs', '_base');

/** A copy of the small town, for what takes no more than one of each thing. */
export function copyOfSmallTown(name: string): string {
  const folder = emptyFolder(name);
  cpSync(smallTown, folder, { recursive: true });
  return folder;
}

/** Replaces text in a file of a report; our own fault if it is not there. */
export function edit(report: string, file: string, from: string | RegExp, to: string): void {
  const path = join(report, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file}: nothing to replace: ${String(from)}`);
  writeFileSync(path, after);
}

/** Every file below a folder, relative, in code-unit order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
