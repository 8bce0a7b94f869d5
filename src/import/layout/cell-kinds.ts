/** What kind of thing a cell of an office table is, before anything is known about its row or column. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { parseNumber } from '../../readers/text/number-text.ts';
import { isSpreadsheetError } from '../../readers/text/spreadsheet-errors.ts';
import type { SignLookup } from '../../readers/text/signs.ts';
import type { GridCell } from '../office/grid.ts';
import { canonicalPeriod, withoutFootnote } from '../heading/heading-text.ts';

/** Words for "there is no value", which are no secret. */
const notAvailableWords = new Set([
  'k.a.',
  'k. a.',
  'n/a',
  'na',
  'null',
  'keine angabe',
  'n.v.',
  'k.a',
  '#n/a',
  '#nv',
]);

export type CellKind = 'empty' | 'number' | 'sign' | 'not-available' | 'period' | 'text';

/** Years stand in headings and in cells: only their surroundings tell whether they are numbers. */
const isYear = /^(?:19|20)\d{2}$/u;

export interface CellKinds {
  of(cell: GridCell): CellKind;
  /** Whether it may be a value: a number, also one that looks like a year, a sign, or that nothing is available. */
  isValue(cell: GridCell): boolean;
}

/** Flags that offices write behind a number: provisional, revised, estimated, break, questionable. */
export const numberWithFlag = /^(.*\d)\s*(?:[([]?([preb])[)\]]?)$/u;

const isNumber = (text: string): boolean => {
  const bare = text.replace(/\s*(?:€|EUR|Euro)$/u, '').replace(numberWithFlag, '$1');
  return (
    isSpreadsheetError(text) ||
    typeof parseNumber(bare, undefined) === 'object' ||
    parseNumber(bare, undefined) === 'unclear-decimal-mark'
  );
};

export function cellKinds(sign: SignLookup, notAvailable: readonly string[] = []): CellKinds {
  const absent = new Set([...notAvailableWords, ...notAvailable.map(foldName)]);
  const known = new Map<string, CellKind>();
  const kindOf = (text: string): CellKind => {
    if (text === '') return 'empty';
    if (sign(text) !== undefined) return 'sign';
    if (absent.has(foldName(text))) return 'not-available';
    const bare = withoutFootnote(text).text;
    if (isYear.test(bare)) return 'period';
    if (isNumber(bare)) return 'number';
    if (canonicalPeriod(bare) !== undefined) return 'period';
    return 'text';
  };
  const of = (cell: GridCell): CellKind => {
    if (cell.day !== undefined) return 'period';
    const text = cell.text.trim();
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const kind =
      cell.number !== undefined && !isYear.test(text) && sign(text) === undefined
        ? 'number'
        : kindOf(text);
    if (cell.number === undefined) known.set(text, kind);
    return kind;
  };
  return {
    of,
    isValue(cell) {
      const kind = of(cell);
      return (
        kind === 'number' ||
        kind === 'sign' ||
        kind === 'not-available' ||
        (kind === 'period' && isYear.test(cell.text.trim()))
      );
    },
  };
}
