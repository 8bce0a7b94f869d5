/**
 * Replaces a finished site in one step: copied beside the target, then renamed in, so that a reader of the
 * target never sees half a site and a failed build leaves the last good one.
 */
import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The file by which we know our own output again. */
export const manifestName = 'chancenatlas.json';

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(outer, inner);
  return (
    path === '' ||
    (!path.startsWith('..') && !path.startsWith(sep) && resolve(outer, path) === inner)
  );
};

/** Why a folder may not become the output; undefined where it may. Paths absolute, links resolved. */
export function refusalOf(
  out: string,
  report: string,
  repository: string,
): 'contains-report' | 'inside-input' | 'repository' | 'not-ours' | 'not-a-folder' | undefined {
  if (out === repository) return 'repository';
  if (isWithin(report, out)) return 'contains-report';
  if (isWithin(out, join(report, 'data')) || isWithin(out, join(report, 'content')))
    return 'inside-input';
  if (isWithin(repository, out)) return 'repository';
  const found = statSync(out, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return 'not-a-folder';
  const entries = readdirSync(out);
  if (entries.length > 0 && !entries.includes(manifestName)) return 'not-ours';
  return undefined;
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

/** Puts a built site in place of the target. */
export function replaceFolder(built: string, out: string, manifest: object): void {
  mendSwap(out);
  const staged = stagedName(out);
  cpSync(built, staged, { recursive: true });
  writeFileSync(join(staged, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  if (existsSync(out)) renameSync(out, retiredName(out));
  renameSync(staged, out);
  rmSync(retiredName(out), { recursive: true, force: true });
}
