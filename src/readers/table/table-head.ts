/** The head of a table that someone else has made: what a row must look like to be added to it. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { decodeText } from '../text/decode-text.ts';
import type { ColumnSpec } from './column-spec.ts';
import { findHeader, headingLookup } from './table-header.ts';
import { headOf, parseRecords } from './table-records.ts';

export interface TableHead {
  /** The whole table, decoded. */
  readonly text: string;
  readonly separator: string;
  /** Canonical names of the columns in their order; unknown headings folded. */
  readonly names: readonly string[];
}

/** Undefined where the table cannot be read, or has no header. */
export function tableHead(
  bytes: Uint8Array,
  file: string,
  columns: readonly ColumnSpec[],
): TableHead | undefined {
  const problems = new ProblemList();
  const text = decodeText(bytes, file, problems);
  const lookup = headingLookup(columns, {});
  const known = (heading: string): boolean => lookup(heading) !== undefined;
  const parsed = text === undefined ? undefined : parseRecords(text, file, known, problems);
  if (text === undefined || parsed === undefined) return undefined;
  const { records, separator } = parsed;
  const header = records.at(findHeader(headOf(records), columns, lookup));
  if (header === undefined) return undefined;
  const names = header.cells.map((cell) => lookup(cell) ?? foldName(cell));
  return { text, separator, names };
}
