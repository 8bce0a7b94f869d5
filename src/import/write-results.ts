/** Results → files of the report: nothing that differs is overwritten unasked, and all are written or none. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DeliveryQuestion, WrittenFile } from '../domain/delivery/delivery-findings.ts';
import type { TableDifference } from './existing-table.ts';

/** A table as it is written beside what was there: what that changes. */
export interface Combined extends TableDifference {
  readonly text: string;
  readonly rows: number;
  /** Rows of which the delivery says nothing and that stay. */
  readonly kept: number;
}

export interface Result {
  /** Absolute path. */
  readonly path: string;
  /** As it is told. */
  readonly file: string;
  readonly text: string;
  readonly rows: number;
  /** What is written where the file is there already; without it, or undefined: it is replaced as a whole. */
  readonly combine?: ((before: string) => Combined | undefined) | undefined;
}

function before(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n')
    : undefined;
}

interface Planned {
  readonly path: string;
  readonly text: string;
  readonly written: WrittenFile;
  readonly question: DeliveryQuestion | undefined;
}

function plan({ path, file, text, rows, combine }: Result, replace: boolean): Planned {
  const old = before(path);
  const put = (written: string, told: Omit<WrittenFile, 'file'>): Planned => ({
    path,
    text: written,
    written: { file, ...told },
    question: undefined,
  });
  if (old === undefined) return put(text, { rows, state: 'new' });
  if (old === text) return put(text, { rows, state: 'unchanged' });
  const combined = combine?.(old);
  if (combined === undefined) {
    const question = { kind: 'differs', file, changed: [], removed: [] } as const;
    const planned = put(text, { rows, state: 'replaced' });
    return replace ? planned : { ...planned, question };
  }
  const { changed, removed, added, filled, kept } = combined;
  if (combined.text === old) return put(old, { rows: combined.rows, state: 'unchanged' });
  const isAdded = changed.length + removed.length === 0;
  const told = { rows: combined.rows, kept, added };
  const planned = put(combined.text, {
    ...told,
    state: !isAdded ? 'replaced' : added + filled > 0 ? 'added' : 'unchanged',
  });
  if (isAdded && added + filled === 0) return { ...planned, text: old };
  return isAdded || replace
    ? planned
    : { ...planned, question: { kind: 'differs', file, changed, removed } };
}

/** Writes all results, or says which of them would change or drop what is there. What only adds is written unasked. */
export function writeResults(
  results: readonly Result[],
  replace: boolean,
): { readonly written: readonly WrittenFile[]; readonly questions: readonly DeliveryQuestion[] } {
  const planned = results.map((result) => plan(result, replace));
  const questions = planned.flatMap(({ question }) => question ?? []);
  if (questions.length > 0) return { written: [], questions };
  for (const { path, text, written } of planned) {
    if (written.state === 'unchanged') continue;
    mkdirSync(dirname(path), { recursive: true });
    const part = `${path}.part`;
    writeFileSync(part, text);
    renameSync(part, path);
  }
  return { written: planned.map(({ written }) => written), questions: [] };
}
