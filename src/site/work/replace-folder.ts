/**
 * Replaces a finished site in one step: moved beside the target (copied from another disk), then renamed in, so that
 * a reader of the target never sees half a site and a failed build leaves the last good one.
 */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { discard } from './discard.ts';

/** The file by which we know our own output again. */
export const manifestName = 'chancenatlas.json';

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(outer, inner);
  return (
    path === '' ||
    (!path.startsWith('..') && !path.startsWith(sep) && resolve(outer, path) === inner)
  );
};

/** The output at `path` could not be written; the last good one is where it was. */
export class UnwritableOutput extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.path = path;
  }
}

/** Whether a folder holds the manifest of an earlier build, not just something of its name. */
function isOurs(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    return typeof manifest === 'object' && manifest !== null;
  } catch {
    return false;
  }
}

/** Whether something other than a folder stands at a path or above it: a file, a device, a link that leads nowhere. */
function isBlocked(path: string): boolean {
  try {
    const above = dirname(path);
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined && above !== path) {
      return isBlocked(above);
    }
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
  } catch {
    // Below a file, or a link that leads to itself.
    return true;
  }
}

/** Asks before a long build whether the nearest folder that exists may be written; `UnwritableOutput` where not. */
export function requireWritable(out: string): void {
  let folder = dirname(out);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UnwritableOutput(folder, error);
  }
}

export type Refusal =
  'contains-report' | 'inside-input' | 'repository' | 'not-ours' | 'not-a-folder';

/** Why a folder may not become the output; undefined where it may. Paths absolute, links resolved. */
export function refusalOf(out: string, report: string, repository: string): Refusal | undefined {
  if (out === repository) return 'repository';
  if (isWithin(report, out)) return 'contains-report';
  // `DATA` is the same folder on many systems.
  const [part = ''] = isWithin(out, report) ? relative(report, out).split(sep) : [];
  if (['data', 'content'].includes(part.toLowerCase())) return 'inside-input';
  if (isWithin(repository, out)) return 'repository';
  if (isBlocked(out)) return 'not-a-folder';
  if (!existsSync(out) || readdirSync(out).length === 0) return undefined;
  return isOurs(out) ? undefined : 'not-ours';
}

/** Marks a folder as ours. */
export function writeMarker(folder: string): void {
  const marker = { madeBy: 'chancenatlas' };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(marker, null, 2)}\n`);
}

const stagedName = (out: string): string => join(dirname(out), `.${basename(out)}.incoming`);
const retiredName = (out: string): string => join(dirname(out), `.${basename(out)}.outgoing`);

/** Mends a swap that an earlier run could not finish: the last good site comes back. */
export function mendSwap(out: string): void {
  const retired = retiredName(out);
  if (existsSync(retired)) {
    if (existsSync(out)) rmSync(retired, { recursive: true, force: true });
    else renameSync(retired, out);
  }
  rmSync(stagedName(out), { recursive: true, force: true });
}

/** Moves a folder, also to another disk. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // With a filter Node copies file by file, and its error says why one could not be written.
    cpSync(from, to, { recursive: true, filter: () => true });
    rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Puts a built site in place of the target; `UnwritableOutput` where the system refuses.
 *
 * @param built is moved: nothing is left there
 * @param trash where the old site waits to be removed (discard.ts)
 */
export function replaceFolder(built: string, out: string, trash: string): void {
  const staged = stagedName(out);
  try {
    mendSwap(out);
    mkdirSync(dirname(out), { recursive: true });
    writeMarker(built);
    moveFolder(built, staged);
    if (existsSync(out)) renameSync(out, retiredName(out));
    renameSync(staged, out);
  } catch (error) {
    // No space, no permission, a folder taken away meanwhile: what of the swap was done is undone.
    if (existsSync(dirname(out))) mendSwap(out);
    throw new UnwritableOutput(out, error);
  }
  discard(retiredName(out), trash);
}
