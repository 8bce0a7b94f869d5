/** The area of a row: from its key, its name, or both. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { withoutFootnote } from '../heading/heading-text.ts';
import type { TableColumn } from './table-column.ts';
import { withoutOfWhich } from './nested-rows.ts';

export type RowArea =
  | { readonly kind: 'found'; readonly id: string; readonly marks: readonly string[] }
  /** A row that divides the area above it. */
  | { readonly kind: 'nested'; readonly words: string }
  | { readonly kind: 'ignored' | 'unknown'; readonly text: string }
  | { readonly kind: 'several'; readonly text: string; readonly ids: readonly string[] }
  | { readonly kind: 'contradiction'; readonly first: string; readonly second: string };

/** Undefined where the table has no column of areas. */
export function rowArea(
  row: number,
  columns: readonly TableColumn[],
  areas: AreaTexts,
): RowArea | undefined {
  if (columns.length === 0) return undefined;
  const texts = columns
    .map(({ at }) => at(row).text.trim())
    .filter((text) => text !== '' || areas.find('').kind !== 'unknown');
  const results = texts.map((text) => ({ text, found: areas.find(text) }));
  const marks = texts.map((text) => withoutFootnote(text).mark).filter((mark) => mark !== '');
  const ids = [
    ...new Set(results.flatMap(({ found }) => (found.kind === 'area' ? [found.id] : []))),
  ];
  const [id] = ids;
  const ignored = results.find(({ found }) => found.kind === 'ignored');
  if (ignored !== undefined) return { kind: 'ignored', text: ignored.text };
  if (ids.length === 1 && id !== undefined) return { kind: 'found', id, marks };
  if (ids.length > 1) {
    // A coarser area beside its part: the part is meant.
    const finer = areas.finest(ids);
    if (finer !== undefined) return { kind: 'found', id: finer, marks };
    const first = results.find(({ found }) => found.kind === 'area');
    const last = results.findLast(({ found }) => found.kind === 'area');
    return { kind: 'contradiction', first: first?.text ?? '', second: last?.text ?? '' };
  }
  const ambiguous = results.find(({ found }) => found.kind === 'several');
  if (ambiguous?.found.kind === 'several')
    return { kind: 'several', text: ambiguous.text, ids: ambiguous.found.ids };
  const named = results.findLast(({ text }) => /\p{L}/u.test(text)) ?? results[0];
  const text = named?.text ?? '';
  const isNested = columns.some(({ nested }) => nested.has(foldName(text)));
  return isNested
    ? { kind: 'nested', words: withoutOfWhich(withoutFootnote(text).text) }
    : { kind: 'unknown', text };
}
