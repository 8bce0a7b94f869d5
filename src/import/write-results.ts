/** Results → files of the report: nothing that differs is overwritten unasked, and all are written or none. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DeliveryQuestion, WrittenFile } from '../domain/delivery/delivery-findings.ts';

export interface Result {
  /** Absolute path. */
  readonly path: string;
  /** As it is told. */
  readonly file: string;
  readonly text: string;
  readonly rows: number;
}

/** Longer lists of lines help nobody. */
const shownLines = 3;

function before(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n')
    : undefined;
}

/** What stands in a file and would be lost or changed; undefined where the file is new or equal. */
function difference({ path, file, text }: Result): DeliveryQuestion | undefined {
  const old = before(path);
  if (old === undefined || old === text) return undefined;
  const oldLines = old.split('\n').filter((line) => line !== '');
  const newLines = text.split('\n').filter((line) => line !== '');
  const [known, now] = [new Set(oldLines), new Set(newLines)];
  const added = newLines.filter((line) => !known.has(line));
  const removed = oldLines.filter((line) => !now.has(line));
  if (file.endsWith('json')) return { kind: 'differs', file, added: [], removed: [], changed: 1 };
  return {
    kind: 'differs',
    file,
    added: [
      ...added.slice(0, shownLines),
      ...(added.length > shownLines ? [`… ${String(added.length)}`] : []),
    ],
    removed: [
      ...removed.slice(0, shownLines),
      ...(removed.length > shownLines ? [`… ${String(removed.length)}`] : []),
    ],
    changed: added.length + removed.length,
  };
}

/** Writes all results, or says which of them differ from what is there. */
export function writeResults(
  results: readonly Result[],
  replace: boolean,
): { readonly written: readonly WrittenFile[]; readonly questions: readonly DeliveryQuestion[] } {
  const questions = replace ? [] : results.flatMap((result) => difference(result) ?? []);
  if (questions.length > 0) return { written: [], questions };
  const written = results.map(({ path, file, text, rows }): WrittenFile => {
    const old = before(path);
    if (old === text) return { file, rows, state: 'unchanged' };
    mkdirSync(dirname(path), { recursive: true });
    const part = `${path}.part`;
    writeFileSync(part, text);
    renameSync(part, path);
    return { file, rows, state: old === undefined ? 'new' : 'replaced' };
  });
  return { written, questions: [] };
}
