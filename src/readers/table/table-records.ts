/** Text → records: separator, cells, and the physical line on which each record begins. */
import Papa from 'papaparse';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { RecordList } from './record-list.ts';
import type { TableRecord } from './record-list.ts';

export interface TableText {
  readonly separator: string;
  /** Line ends are LF. */
  readonly text: string;
  /** All records with at least one filled cell. */
  readonly records: RecordList;
  /** Where each physical line begins in `text`. */
  readonly lineStart: (line: number) => number;
}

const separators = [';', '\t', ','] as const;
/** How many records below the remarks at the top are looked at to tell the separator and to find the header. */
export const headRecords = 40;

/** A remark above, between or below the rows. `#REF!` and the like are broken formulas, not remarks. */
export const isRemark = (cells: readonly string[]): boolean => {
  const first = cells[0]?.trim() ?? '';
  return first.startsWith('#') && !isSpreadsheetError(first);
};

/** The remarks at the top, however many, and the records in which the header is looked for. */
export function headOf(records: RecordList): readonly TableRecord[] {
  let remarks = 0;
  while (remarks < records.length && isRemark([records.cell(remarks, 0)])) remarks += 1;
  return records.head(remarks + headRecords);
}

/** The text below the remarks at its top. */
function belowRemarks(text: string): string {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).replace(/^"/u, '');
    if (end === -1 || (line.trim() !== '' && !isRemark([line]))) break;
    start = end + 1;
  }
  return text.slice(start);
}

/** How many cells hold more than white space. */
export const filledCells = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.trim() === '' ? sum : sum + 1), 0);

/** The separator under which the head of the table looks most like a table with a known header. */
function sniffSeparator(text: string, isKnownHeading: (heading: string) => boolean): string {
  const below = belowRemarks(text);
  let best: string = ',';
  let bestScore = -1;
  for (const separator of separators) {
    const { data } = Papa.parse<string[]>(below, {
      delimiter: separator,
      newline: '\n',
      preview: headRecords,
    });
    const widths = new Map<number, number>();
    let known = 0;
    for (const cells of data) {
      if (cells.length === 1 && cells[0]?.trim() === '') continue;
      if (isRemark(cells)) continue;
      known = Math.max(known, new Set(cells.filter(isKnownHeading)).size);
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    // Known headings decide; among equals the separator under which most records have the same width.
    const score = known * 1000 + Math.max(0, ...widths.values());
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** Offsets of line beginnings, found once and only when a place is asked for. */
function lineStarts(text: string): (line: number) => number {
  let starts: GrowingNumbers | undefined;
  return (line) => {
    if (starts === undefined) {
      starts = new GrowingNumbers();
      starts.push(0);
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
      }
    }
    return line > starts.length ? text.length : starts.at(line - 1);
  };
}

/** Characters that are split at a time: cells of a whole large table as texts of their own would be many times its size. */
const chunkSize = 1 << 20;

/**
 * Splits a decoded text into records. A first line `sep=;` names the separator and counts as a line.
 * Problem: `broken-quotes` (undefined then: what follows an open quotation mark cannot be trusted).
 */
export function parseRecords(
  decoded: string,
  file: string,
  isKnownHeading: (heading: string) => boolean,
  problems: ProblemList,
): TableText | undefined {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
  const declared = /^"?sep=(.|\t)"?[;,\t]*(?:\n|$)/iu.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const separator = declared?.[1] ?? sniffSeparator(body, isKnownHeading);

  const starts = lineStarts(text);
  const records = new RecordList();
  let line = declared === null ? 1 : 2;
  let afterBlank = false;
  let isBroken = false;
  const inChunks = {
    delimiter: separator,
    newline: '\n',
    chunkSize,
    chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      const broken = errors.find((error) => error.type === 'Quotes');
      for (const [index, cells] of data.entries()) {
        if (broken !== undefined && index === broken.row) {
          const at = cells.findIndex((cell) => /["\n]/u.test(cell));
          const cell = cells.at(at) ?? '';
          const start = [...(cell.split('\n')[0] ?? '')].slice(0, 40).join('');
          const column = cellColumns(text, starts(line), separator).at(at) ?? 1;
          problems.add('broken-quotes', { file, line, column }, { start });
          isBroken = true;
          parser.abort();
          return;
        }
        const blank = cells.every((cell) => cell.trim() === '');
        if (!blank) records.add({ line, cells, afterBlank });
        afterBlank = blank;
        line += 1;
        for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
      }
    },
  } as const;
  Papa.parse<string[]>(body, inChunks);
  return isBroken ? undefined : { separator, text, records, lineStart: starts };
}

const lineEnd = 0x0a;
const quote = 0x22;

/**
 * Columns (1-based, in code points, within its own physical line) of the first character of each cell
 * of the record that begins at `start`.
 */
export function cellColumns(text: string, start: number, separator: string): readonly number[] {
  const columns = [1];
  const split = separator.charCodeAt(0);
  let column = 1;
  let quoted = false;
  let cellBegins = true;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineEnd) {
      if (!quoted) break;
      column = 1;
      continue;
    }
    // The second half of a surrogate pair is no character of its own.
    if (code < 0xdc00 || code > 0xdfff) column += 1;
    if (code === quote) {
      if (cellBegins) quoted = true;
      else if (quoted && text.charCodeAt(at + 1) === quote) {
        at += 1;
        column += 1;
      } else quoted = false;
      cellBegins = false;
    } else if (code === split && !quoted) {
      columns.push(column);
      cellBegins = true;
    } else cellBegins = false;
  }
  return columns;
}
