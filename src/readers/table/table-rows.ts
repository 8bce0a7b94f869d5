/** Which records below the header are rows, and which are remarks, sources or mistakes. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { RecordList, TableRecord } from './record-list.ts';
import { filledCells, isRemark } from './table-records.ts';

/** A single word or key: the rest of a cut-off row rather than a sentence about the source. */
const keyLike = /^[\p{L}\d][\p{L}\d._-]*$/u;

export interface TableBody {
  /** Their positions among the records. */
  readonly rows: readonly number[];
  /** Whether something that should be a row could not be read. */
  readonly faulty: boolean;
}

/**
 * The records below the header that are rows: without remarks and source lines, and with as many cells as the header.
 * Problems: `ragged-row`, `header-repeated`.
 */
export function rowsBelow(
  records: RecordList,
  headerAt: number,
  width: number,
  separator: string,
  file: string,
  problems: ProblemList,
): TableBody {
  const rows: number[] = [];
  let faulty = false;
  const header = records.at(headerAt)?.cells ?? [];
  const end = endOfRows(records, headerAt + 1, width);
  for (let at = headerAt + 1; at < records.length; at += 1) {
    if (at < end && isPlainRow(records, at, header, width)) {
      rows.push(at);
      continue;
    }
    const record = records.at(at);
    if (record === undefined) break;
    const { cells, line } = record;
    const otherSeparator = separatorOf(cells, width, separator);
    if (otherSeparator !== undefined) {
      faulty = true;
      const facts = { cells: 1, expected: width, surplus: [], missing: [], otherSeparator };
      problems.fold('ragged-row', otherSeparator, { file, line, column: 1 }, facts);
      continue;
    }
    if (at >= end || isRemark(cells)) continue;
    if (cells.length === 1 && isSentence(cells, width)) continue;
    const next = records.at(at + 1)?.cells ?? [];
    // The title of a second table; its header is the mistake.
    if (filledCells(cells) === 1 && isSame(next, header)) continue;
    if (isSame(cells, header)) {
      faulty = true;
      const start = cells.slice(0, 3).join(' ');
      problems.fold('header-repeated', '', { file, line, column: 1 }, { start });
      continue;
    }
    // Separators after the last named column are empty columns of a spreadsheet, not cells.
    const surplus = cells.slice(width).findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < width || surplus > 0) {
      const found = cells.length < width ? cells.length : width + surplus;
      faulty = true;
      const facts = {
        cells: found,
        expected: width,
        surplus: shown(cells.slice(width).filter((cell) => cell.trim() !== '')),
        missing: shown(header.slice(found, width)),
      };
      problems.fold('ragged-row', '', { file, line, column: 1 }, facts);
    } else rows.push(at);
  }
  return { rows, faulty };
}

/** Nearly all records: filled as wide as the header, begun by a text that is neither a remark nor the heading, and not alone. */
function isPlainRow(
  records: RecordList,
  at: number,
  header: readonly string[],
  width: number,
): boolean {
  const cells = records.widthOf(at);
  if (cells < width) return false;
  for (let index = width; index < cells; index += 1) {
    if (records.cell(at, index).trim() !== '') return false;
  }
  const first = records.cell(at, 0).trim();
  if (first === '' || first.startsWith('#') || first === header[0]?.trim()) return false;
  for (let index = 1; index < width; index += 1) {
    if (records.cell(at, index).trim() !== '') return true;
  }
  return false;
}

/** A few cells, short enough for a sentence. */
const shown = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, 3).map((cell) => {
    const characters = [...cell.trim()];
    return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
  });

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  filledCells(cells) > 1 && header.every((cell, at) => cell.trim() === (cells[at] ?? '').trim());

/**
 * The separator under which a record in one piece would be a row: it begins with a key and has a number in it,
 * else it is a sentence about the source.
 */
function separatorOf(
  cells: readonly string[],
  width: number,
  separator: string,
): string | undefined {
  const [only = ''] = cells;
  if (width < 2 || filledCells(cells) !== 1 || only === '' || isRemark(cells)) return undefined;
  return [';', ',', '\t'].find((other) => {
    if (other === separator) return false;
    const parts = only.split(other).map((part) => part.trim());
    const [first = '', ...others] = parts;
    return (
      parts.length === width && keyLike.test(first) && others.some((part) => /^[\d(-]/u.test(part))
    );
  });
}

/**
 * Where the lines about the source begin. Below an empty line such a sentence may hold the separator
 * itself (a legend of signs does); without the empty line it would be a row that was cut off.
 */
function endOfRows(records: RecordList, from: number, width: number): number {
  const split = ({ cells }: TableRecord): boolean =>
    !isRemark(cells) && !isSentence(cells, width) && cells.length < width && !startsLikeKey(cells);
  let end = records.length;
  for (let record = records.at(end - 1); record !== undefined; record = records.at(end - 1)) {
    if (end === from) break;
    const { cells } = record;
    if (!isRemark(cells) && !isSourceLine(cells) && !isSentence(cells, width) && !split(record))
      break;
    end -= 1;
  }
  for (let record = records.at(end); record !== undefined; record = records.at(end)) {
    if (!split(record) || record.afterBlank) break;
    end += 1;
  }
  return end;
}

/**
 * What offices and their programs (`INFO` of SuperSTAR) begin their lines about the source with; the rest may hold as
 * many separators as a row.
 */
const isSourceLine = (cells: readonly string[]): boolean =>
  /^(?:(?:quellen?|datenquelle|(?:data ?)?sources?|stand|hinweise?|anmerkung(?:en)?|notes?|erläuterung(?:en)?|legende|zeichenerklärung|dataset)\s*:|info$|©|\(c\))/iu.test(
    cells[0]?.trim() ?? '',
  );

const startsLikeKey = (cells: readonly string[]): boolean => {
  const first = cells[0]?.trim() ?? '';
  return first === '' || keyLike.test(first);
};

/** One filled cell that is no key: a title, a source, a legend. */
const isSentence = (cells: readonly string[], width: number): boolean =>
  width > 1 && filledCells(cells) === 1 && !startsLikeKey(cells);
