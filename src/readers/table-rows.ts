/** Which records below the header are rows, and which are remarks, sources or mistakes. */
import type { ProblemList } from '../domain/problem.ts';
import { filledCells, isRemark } from './table-records.ts';
import type { TableRecord } from './table-records.ts';

/** A single word or key: the rest of a cut-off row rather than a sentence about the source. */
const keyLike = /^[\p{L}\d][\p{L}\d._-]*$/u;

/**
 * The records that are rows: without remarks and source lines, and with as many cells as the header.
 * Problem: `ragged-row`.
 */
export function rowsBelow(
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
