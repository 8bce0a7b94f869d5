/** A sheet → its tables: which rows are heads, which bear values, which lines of text stand around them. */
import type { AreaTexts } from '../heading/area-texts.ts';
import { splitPeriod } from '../heading/heading-text.ts';
import { gridWidth, isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import type { CellKinds } from './cell-kinds.ts';
import { pairLine } from './pairs.ts';

/** One table: the same head over a run of rows. */
export interface Block {
  /** Row numbers in the grid. */
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** Lines of text right above: titles of the first, sections of others. */
  readonly lines: readonly string[];
}

export interface Frame {
  readonly blocks: readonly Block[];
  /** Sources, legends, footnotes: all lines of text that belong to no head. */
  readonly remarks: readonly string[];
}

const sourceLine =
  /^(?:#|_{3,}|-{3,}|\*{1,3}[) ]|[¹²³⁰⁴-⁹]|\d{1,2}\)|\(c\)|©|quelle|source|datenquelle|zeichenerklärung|legende|anmerkung|hinweis|fußnote|notes?:|erläuterung|stand: .* \/ |(?:\S{1,3}|\( ?\)) = )/iu;

const periodWords =
  /^(?:jahr|year|stand|stichtag|zeitraum|period|berichtsjahr|schuljahr|kita-?jahr|datum|date|monat)\b/iu;

type RowKind = 'body' | 'head' | 'line' | 'remark' | 'numbering';

/** Cuts a sheet into blocks. */
export function blocksOf(grid: Grid, kinds: CellKinds, areas: AreaTexts): Frame {
  const firstColumn = Math.min(
    ...grid.rows.map(({ cells }) => cells.findIndex(isFilled)).filter((at) => at !== -1),
  );
  const width = gridWidth(grid);
  const blocks: Block[] = [];
  const remarks: string[] = [];
  let head: number[] = [];
  let lines: string[] = [];
  let body: number[] | undefined;
  let lastHead: readonly number[] = [];
  let footed = false;
  for (const [index, { cells }] of grid.rows.entries()) {
    const pair = pairLine(cells, width);
    const isHead =
      repeatsHead(cells, lastHead, grid) ||
      (body === undefined && head.length === 0 && isHeadOfNumbers(cells, areas));
    const isBelow = body !== undefined && head.length === 0;
    const kind =
      pair !== undefined
        ? 'line'
        : isHead
          ? 'head'
          : rowKind(cells, firstColumn, isBelow, kinds, areas);
    const texts = cells.filter(isFilled).map((cell) => cell.text.trim());
    const text = pair ?? texts.join(' ');
    switch (kind) {
      case 'numbering':
        break;
      case 'remark':
        remarks.push(text);
        // What stands below a rule or a source is a remark too, until a new head begins.
        if (body !== undefined) footed = true;
        break;
      case 'line':
        if (footed && splitPeriod(text).period === undefined) remarks.push(text);
        lines.push(text);
        break;
      case 'head':
        head.push(index);
        footed = false;
        break;
      case 'body':
        if (body === undefined || head.length > 0 || (lines.length > 0 && !footed)) {
          if (head.length > 0) lastHead = head;
          body = [];
          blocks.push({ head: lastHead, body, lines });
          head = [];
          lines = [];
        }
        footed = false;
        body.push(index);
    }
  }
  remarks.push(...lines);
  return { blocks: blocks.filter((block) => block.head.length > 0), remarks };
}

/** Whether a row says again what a row of the last head said, as at the top of a new page. */
const repeatsHead = (cells: readonly GridCell[], head: readonly number[], grid: Grid): boolean =>
  cells.filter(isFilled).length > 1 &&
  head.some((row) => textsOf(grid.rows[row]?.cells ?? []) === textsOf(cells));

const textsOf = (cells: readonly GridCell[]): string =>
  cells
    .map(({ text }) => text.trim())
    .join('\u0000')
    .replace(/\u0000+$/u, '');

/** Whether numbers are headings: single years of age that rise from column to column (`Stadtteil | unter 1 | 1 | 2`). */
function isHeadOfNumbers(cells: readonly GridCell[], areas: AreaTexts): boolean {
  const [first, ...rest] = cells.filter(isFilled).map(({ text }) => text.trim());
  if (first === undefined || rest.length < 3 || !/^\p{L}/u.test(first)) return false;
  if (areas.find(first).kind !== 'unknown') return false;
  const numbers = rest.filter((text) => /^\d{1,3}$/u.test(text)).map(Number);
  return (
    numbers.length >= rest.length - 2 &&
    numbers.length > 1 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

function rowKind(
  cells: readonly GridCell[],
  firstColumn: number,
  isBelowBody: boolean,
  kinds: CellKinds,
  areas: AreaTexts,
): RowKind {
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell, column }] : []));
  const [first] = filled;
  if (first === undefined) return 'numbering';
  const text = first.cell.text.trim();
  if (first.column === firstColumn && sourceLine.test(text)) {
    const values = filled.slice(1).filter(({ cell }) => kinds.of(cell) === 'number');
    if (values.length === 0) return 'remark';
  }
  if (filled.length === 1) {
    if (first.column !== firstColumn) return kinds.isValue(first.cell) ? 'numbering' : 'head';
    return isBelowBody && areas.find(text).kind === 'area' ? 'body' : 'line';
  }
  const isOrdered =
    filled.length >= 3 &&
    filled.every(({ cell }, at) => {
      const start = Number(filled[0]?.cell.text);
      return /^\d{1,3}$/u.test(cell.text.trim()) && start <= 2 && Number(cell.text) === start + at;
    });
  if (isOrdered && !isBelowBody) return 'numbering';
  const rest = filled.slice(1);
  const values = rest.filter(({ cell }) => kinds.isValue(cell));
  const periods = rest.filter(({ cell }) => kinds.of(cell) === 'period');
  if (filled.length === 2 && periods.length === 1 && periodWords.test(text) && !isBelowBody)
    return 'line';
  if (values.length === 0) {
    // An area beside a word where a number should be: for the reader of values to tell.
    return isBelowBody && areas.find(text).kind === 'area' ? 'body' : 'head';
  }
  const hasArea = filled.some(
    ({ cell }) => kinds.of(cell) !== 'period' && areas.find(cell.text).kind !== 'unknown',
  );
  // Keys below the names of areas: `Nr. | 01 | 02`.
  const areKeys =
    !isBelowBody &&
    rest.length > 1 &&
    kinds.of(first.cell) === 'text' &&
    areas.find(text).kind === 'unknown' &&
    rest.every(({ cell }) => areas.find(cell.text).kind === 'area');
  if (areKeys) return 'head';
  const allPeriods = values.every(({ cell }) => kinds.of(cell) === 'period');
  if (!allPeriods) return 'body';
  return hasArea && !(periods.length > 2 && !isBelowBody) ? 'body' : 'head';
}
