/** Office tables: bytes → rows with the place of every cell, whatever encoding, separator and frame they come in. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { controlCharacter } from '../text/control-characters.ts';
import { decodeText } from '../text/decode-text.ts';
import type { ColumnSpec, TableOptions } from './column-spec.ts';
import type { RecordList } from './record-list.ts';
import { checkControlCharacters } from './table-characters.ts';
import { findHeader, headingLookup, parseHeader } from './table-header.ts';
import { cellColumns, headOf, headRecords, isRemark, parseRecords } from './table-records.ts';
import type { Table, TableRow } from './table-row.ts';
import { rowsBelow } from './table-rows.ts';

/** So many cells tell what a column without a heading is. */
const looked = 200;

/** More rows than this are refused before they are split, unless the reader says otherwise. */
const usualMaximum = 500_000;

/** Counts line ends (LF, or CR where a file has no other). */
function countLines(bytes: Uint8Array): number {
  const end = bytes.includes(0x0a) ? 0x0a : 0x0d;
  let lines = 0;
  for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + 1)) lines += 1;
  return lines;
}

/** More columns are refused before they are split: no table of a report comes near. */
const mostColumns = 10_000;

/** How many cells the widest of the first lines has, by the separator it holds most of. */
function widestHead(text: string): number {
  let widest = 0;
  for (let [start, line] = [0, 0]; line < headRecords && start < text.length; line += 1) {
    const ends = ['\n', '\r'].map((mark) => text.indexOf(mark, start)).filter((at) => at !== -1);
    const end = Math.min(text.length, ...ends);
    if (end - start > mostColumns) {
      const written = text.slice(start, end);
      widest = Math.max(widest, ...[';', ',', '\t'].map((mark) => written.split(mark).length));
    }
    start = end + 1;
  }
  return widest;
}

/** Marks that end a line for word processors and old printers alone. */
const foreignEnd = /[\u2028\u2029\u0085\u000b\u000c]/u;

/** Problem `foreign-line-ends`: a table of several lines in which no line ends as lines do. */
function haveForeignEnds(text: string, file: string, problems: ProblemList): boolean {
  const inOneLine = !/[\r\n]\s*\S/u.test(text);
  const found = inOneLine ? foreignEnd.exec(text.trimEnd()) : null;
  if (found === null) return false;
  const column = [...text.slice(0, found.index)].length + 1;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const facts = { mark: `U+${code}`, lines: text.trimEnd().split(found[0]).length - 1 };
  problems.add('foreign-line-ends', { file, line: 1, column }, facts);
  return true;
}

/** What all rows of a table share. */
interface RowLayout {
  readonly records: RecordList;
  readonly indexes: ReadonlyMap<string, number>;
  /** By folded heading. */
  readonly headingIndexes: ReadonlyMap<string, number>;
  readonly placeIn: (line: number, index: number | undefined) => Place;
}

/** A class, since a table may have millions of rows and functions of each would weigh. */
class ParsedRow implements TableRow {
  readonly #record: number;
  readonly #layout: RowLayout;

  constructor(record: number, layout: RowLayout) {
    this.#record = record;
    this.#layout = layout;
  }

  get line(): number {
    return this.#layout.records.lineOf(this.#record);
  }

  text(column: string): string {
    const index = this.#layout.indexes.get(column);
    return index === undefined ? '' : this.#layout.records.cell(this.#record, index).trim();
  }

  textUnder(heading: string): string {
    const index = this.#layout.headingIndexes.get(foldName(heading));
    return index === undefined ? '' : this.#layout.records.cell(this.#record, index).trim();
  }

  place(column: string): Place {
    return this.#layout.placeIn(this.line, this.#layout.indexes.get(column));
  }
}

/**
 * Parses one table. Title lines above the header and source lines below it (beginning with `#`, or a single
 * filled cell) are skipped, as are empty rows. Rows with a wrong number of cells are reported and left out.
 * Returns undefined where the file is no table, has too many rows or lacks a required column.
 */
export function parseTable(
  bytes: Uint8Array,
  file: string,
  known: readonly ColumnSpec[],
  problems: ProblemList,
  options: TableOptions = {},
): Table | undefined {
  const { maximumRows: limit = usualMaximum, provided = [] } = options;
  const columns = known.map((column) =>
    provided.includes(column.name) ? { ...column, required: false } : column,
  );
  const rowsOfFile = countLines(bytes);
  // The header is a line, and no row.
  if (rowsOfFile > limit + 1) {
    const place = { file, line: limit + 2, column: 1 };
    problems.add('too-many-rows', place, { rows: rowsOfFile - 1, limit });
    return undefined;
  }
  const decoded = decodeText(bytes, file, problems);
  if (decoded === undefined || haveForeignEnds(decoded, file, problems)) return undefined;
  const width = widestHead(decoded);
  if (width > mostColumns) {
    const facts = { columns: width, limit: mostColumns };
    problems.add('too-many-columns', { file, line: 1, column: 1 }, facts);
    return undefined;
  }
  const lookup = headingLookup(columns, options);
  const isKnownHeading = (heading: string): boolean =>
    lookup(heading) !== undefined || (options.accepts?.(heading.trim()) ?? false);
  const parsed = parseRecords(decoded, file, isKnownHeading, problems);
  if (parsed === undefined) return undefined;
  const { text, separator, records, lineStart } = parsed;

  // The cells of a row are asked for one after the other.
  let measured = { line: 0, columns: [] as readonly number[] };
  const placeIn = (line: number, index: number | undefined): Place => {
    if (index === undefined) return { file, line };
    if (measured.line !== line) {
      measured = { line, columns: cellColumns(text, lineStart(line), separator) };
    }
    const column = measured.columns[index];
    return column === undefined ? { file, line } : { file, line, column };
  };

  const headerAt = findHeader(headOf(records), columns, lookup);
  const headerRecord = records.at(headerAt);
  if (headerRecord === undefined) return undefined;
  const hasValues = (index: number): boolean => {
    for (let at = headerAt + 1; at < records.length; at += 1) {
      if (records.cell(at, index).trim() === '') continue;
      if (!isRemark([records.cell(at, 0)])) return true;
    }
    return false;
  };
  const { unnamed } = options;
  const isMostly = (index: number): string | undefined => {
    if (unnamed === undefined || index !== 0) return undefined;
    let [filled, fitting] = [0, 0];
    for (let at = headerAt + 1; at < Math.min(records.length, headerAt + looked); at += 1) {
      const cell = records.cell(at, index).trim();
      if (cell === '' || isRemark([cell])) continue;
      filled += 1;
      if (unnamed.fits(cell)) fitting += 1;
    }
    return filled > 0 && fitting > filled / 2 ? unnamed.column : undefined;
  };
  const shape = () => options.shapeOf?.(records, headerAt);
  const header = parseHeader(
    headerRecord,
    { hasValues, isMostly },
    columns,
    lookup,
    options,
    (index) => placeIn(headerRecord.line, index),
    shape,
    problems,
  );
  if (header === undefined) return undefined;

  const { indexes } = header;
  const headingIndexes = new Map<string, number>();
  for (const [index, cell] of headerRecord.cells.entries()) {
    const heading = foldName(cell);
    if (!headingIndexes.has(heading)) headingIndexes.set(heading, index);
  }
  const layout: RowLayout = { records, indexes, headingIndexes, placeIn };
  const body = rowsBelow(records, headerAt, header.width, separator, file, problems);
  const rows = body.rows.map((record) => new ParsedRow(record, layout));
  if (controlCharacter.test(text)) checkControlCharacters(rows, [...indexes.keys()], problems);
  if (rows.length === 0 && !body.faulty) {
    const name = file.split('/').at(-1) ?? file;
    problems.add('table-without-rows', placeIn(headerRecord.line, 0), { name });
  }
  return {
    file,
    columns: [...indexes].sort((a, b) => a[1] - b[1]).map(([name]) => name),
    headings: headerRecord.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''),
    rows,
    shape,
    header: placeIn(headerRecord.line, 0),
    headingPlace: (column) => placeIn(headerRecord.line, indexes.get(column) ?? 0),
  };
}
