/** Office tables: bytes → rows with the place of every cell, whatever encoding, separator and frame they come in. */
import { foldName } from '../domain/fold-name.ts';
import type { Place, ProblemList } from '../domain/problem.ts';
import { decodeText } from './decode-text.ts';
import { findHeader, headingLookup, parseHeader } from './table-header.ts';
import { cellColumns, filledCells, isRemark, parseRecords } from './table-records.ts';
import type { TableRecord } from './table-records.ts';

/** A column that a table may have: canonical name, other names, whether it must be there. */
export interface ColumnSpec {
  readonly name: string;
  /** Other names, compared without regard to case and surrounding space. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

export interface TableRow {
  /** Physical line where the record begins, 1-based, title lines counted. */
  readonly line: number;
  /** Trimmed text of a column, '' where the cell is empty or the column absent. */
  text(column: string): string;
  /** Trimmed text under a heading as the file writes it, known or not; '' where there is no such heading. */
  textUnder(heading: string): string;
  /** Place of a column's cell (first character in its line); of the line alone where the column is absent. */
  place(column: string): Place;
}

export interface Table {
  readonly file: string;
  /** Canonical names of the columns present (unknown ones under their own name), in file order. */
  readonly columns: readonly string[];
  /** The headings as the file writes them, without empty ones. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** Place of the header line. */
  readonly header: Place;
  /** Place of a column's heading; of the header line where the column is absent. */
  headingPlace(column: string): Place;
}

/** What a table may hold beyond its fixed columns. */
export interface TableOptions {
  /** Further headings that are columns under their own name, e.g. the periods of a wide table. */
  readonly accepts?: ((heading: string) => boolean) | undefined;
  /** Headings of the file (folded by `foldName` of domain/fold-name.ts) → canonical name; they go before the usual headings. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** Headings left out without a word. */
  readonly ignored?: readonly string[] | undefined;
}

/** A single word or key: the rest of a cut-off row rather than a sentence about the source. */
const keyLike = /^[\p{L}\d][\p{L}\d._-]*$/u;

/**
 * Parses one table. Title lines above the header and source lines below it (beginning with `#`, or a single
 * filled cell) are skipped, as are empty rows. Rows with a wrong number of cells are reported and left out.
 * Returns undefined where the file is no table or a required column is missing.
 */
export function parseTable(
  bytes: Uint8Array,
  file: string,
  columns: readonly ColumnSpec[],
  problems: ProblemList,
  options: TableOptions = {},
): Table | undefined {
  const decoded = decodeText(bytes, file, problems);
  if (decoded === undefined) return undefined;
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

  const headerAt = findHeader(records, columns, lookup);
  const headerRecord = records[headerAt];
  if (headerRecord === undefined) return undefined;
  const below = records.slice(headerAt + 1);
  const header = parseHeader(
    headerRecord,
    below,
    columns,
    lookup,
    options,
    (index) => placeIn(headerRecord.line, index),
    problems,
  );
  if (header === undefined) return undefined;

  const { indexes } = header;
  const headingIndexes = new Map<string, number>();
  for (const [index, cell] of headerRecord.cells.entries()) {
    const heading = foldName(cell);
    if (!headingIndexes.has(heading)) headingIndexes.set(heading, index);
  }
  const rows: TableRow[] = [];
  for (const record of rowsBelow(below, header.width, file, problems)) {
    const { line, cells } = record;
    rows.push({
      line,
      text: (column) => {
        const index = indexes.get(column);
        return index === undefined ? '' : (cells[index] ?? '').trim();
      },
      textUnder: (heading) => {
        const index = headingIndexes.get(foldName(heading));
        return index === undefined ? '' : (cells[index] ?? '').trim();
      },
      place: (column) => placeIn(line, indexes.get(column)),
    });
  }
  if (rows.length === 0) {
    const name = file.split('/').at(-1) ?? file;
    problems.add('table-without-rows', placeIn(headerRecord.line, 0), { name });
  }
  return {
    file,
    columns: [...indexes].sort((a, b) => a[1] - b[1]).map(([name]) => name),
    headings: headerRecord.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''),
    rows,
    header: placeIn(headerRecord.line, 0),
    headingPlace: (column) => placeIn(headerRecord.line, indexes.get(column) ?? 0),
  };
}

/** The records that are rows: without remarks and source lines, and with as many cells as the header. */
function rowsBelow(
  records: readonly TableRecord[],
  width: number,
  file: string,
  problems: ProblemList,
): TableRecord[] {
  const rows: TableRecord[] = [];
  for (const record of records.slice(0, endOfRows(records, width))) {
    const { cells, line } = record;
    if (isRemark(cells) || (cells.length === 1 && isSentence(cells, width))) continue;
    // Separators after the last named column are empty columns of a spreadsheet, not cells.
    const surplus = cells.slice(width).findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < width || surplus > 0) {
      const found = cells.length < width ? cells.length : width + surplus;
      problems.fold('ragged-row', '', { file, line, column: 1 }, { cells: found, expected: width });
    } else rows.push(record);
  }
  return rows;
}

/**
 * Where the lines about the source begin. Below an empty line such a sentence may hold the separator
 * itself (a legend of signs does); without the empty line it would be a row that was cut off.
 */
function endOfRows(records: readonly TableRecord[], width: number): number {
  const split = ({ cells }: TableRecord): boolean =>
    !isRemark(cells) && !isSentence(cells, width) && cells.length < width && !startsLikeKey(cells);
  let end = records.length;
  for (let record = records[end - 1]; record !== undefined; record = records[end - 1]) {
    if (!isRemark(record.cells) && !isSentence(record.cells, width) && !split(record)) break;
    end -= 1;
  }
  for (let record = records[end]; record !== undefined; record = records[end]) {
    if (!split(record) || record.afterBlank) break;
    end += 1;
  }
  return end;
}

const startsLikeKey = (cells: readonly string[]): boolean => {
  const first = cells[0]?.trim() ?? '';
  return first === '' || keyLike.test(first);
};

/** One filled cell that is no key: a title, a source, a legend. */
const isSentence = (cells: readonly string[], width: number): boolean =>
  width > 1 && filledCells(cells) === 1 && !startsLikeKey(cells);
