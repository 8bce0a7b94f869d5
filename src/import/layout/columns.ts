/** The columns of one table: what each of them holds, and what its headings say. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { ObservationColumn, DeliveryEntry } from '../delivery/delivery-entry.ts';
import { observationColumnOf } from '../delivery/delivery-entry.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { withoutFootnote } from '../heading/heading-text.ts';
import { cellAt, gridWidth, isFilled } from '../office/grid.ts';
import type { Grid } from '../office/grid.ts';
import type { Block } from './blocks.ts';
import type { CellKinds } from './cell-kinds.ts';

export type ColumnRole =
  'area' | 'period' | 'label' | 'unit' | 'value' | 'ignored' | ObservationColumn;

export interface TableColumn {
  readonly index: number;
  readonly role: ColumnRole;
  /** From the upper row of the head to the lowest, without empty ones; footnotes still on. */
  readonly headings: readonly string[];
}

const periodHeading =
  /(?:^|[\s_])(?:jahr|year|stand|stichtag|zeit|zeitraum|period|periode|datum|date|monat|quartal|berichtsjahr|time|schuljahr|kita-?jahr)|jahr$/iu;
const keyHeading =
  /(?:^|[\s_.])(?:nr|nummer|lfd|schl(?:üssel)?|kennziffer|kennung|ags|code|cd|id|rang|rank|plz|objectid|fid)\b\.?|(?:schlüssel|_code|code|cd|_id|nr\.?)$/iu;
const areaHeading =
  /gebiet|stadtteil|bezirk|raum|area|district|ward|ortsteil|quartier|quar|kreis|gemeinde|schl|kenn|code|ags|\bid\b|\bnr\b/iu;
const unitHeading = /(?:^|_)(?:einheit|unit)$/iu;

/** Judges every column of a block. */
export function columnsOf(
  grid: Grid,
  block: Block,
  kinds: CellKinds,
  areas: AreaTexts,
  entry: DeliveryEntry,
): readonly TableColumn[] {
  const width = gridWidth(grid);
  const indexes = Array.from({ length: width }, (_, index) => index);
  const stats = indexes.map((index) => {
    const cells = block.body.map((row) => stubCell(grid, row, index)).filter(isFilled);
    const count = (test: (cell: (typeof cells)[number]) => boolean): number =>
      cells.filter(test).length;
    return {
      filled: cells.length,
      values: count((cell) => kinds.isValue(cell)),
      texts: count((cell) => kinds.of(cell) === 'text'),
      periods: count((cell) => kinds.of(cell) === 'period'),
      areas: count((cell) => areas.find(cell.text).kind !== 'unknown'),
    };
  });
  const heads = headingsOf(grid, block, (index) => {
    const { values = 0, texts = 0 } = stats[index] ?? {};
    return values > texts;
  });
  const hasAreasAcross = heads.flat().filter((text) => areas.find(text).kind === 'area').length > 1;
  const isLong = heads.some((headings) => observationColumnOf(headings.at(-1) ?? '') === 'value');
  const columns = indexes.map((index): TableColumn => {
    const headings = heads[index] ?? [];
    const heading = withoutFootnote(headings.join(' ')).text;
    const role = (): ColumnRole => {
      const {
        filled,
        values,
        texts,
        periods,
        areas: matched,
      } = stats[index] ?? { filled: 0, values: 0, texts: 0, periods: 0, areas: 0 };
      const given = entry.roleOf(headings);
      if (given !== undefined) return given;
      if (filled === 0) return 'ignored';
      const named = observationColumnOf(headings.at(-1) ?? '');
      if (isLong && named !== undefined && named !== 'area' && named !== 'period') return named;
      if (unitHeading.test(heading)) return 'unit';
      const isAllDigits = texts === 0;
      if (
        matched * 2 >= filled &&
        (!isAllDigits || (areaHeading.test(heading) && matched === filled && periods === 0))
      )
        return 'area';
      if (
        periods === filled &&
        (periodHeading.test(heading) || (hasAreasAcross && index === firstFilled(stats)))
      )
        return 'period';
      if (named === 'area' && texts > 0) return 'area';
      if (keyHeading.test(heading) && !hasAreasAcross) return 'ignored';
      if (texts > values) return named === 'note' ? 'note' : 'label';
      return values > 0 ? 'value' : 'ignored';
    };
    return { index, role: role(), headings };
  });
  return columns;
}

const firstFilled = (stats: readonly { readonly filled: number }[]): number =>
  stats.findIndex(({ filled }) => filled > 0);

/** A cell of the left side: a merge over rows speaks for all of them. */
export function stubCell(grid: Grid, row: number, column: number) {
  const cell = cellAt(grid, row, column);
  if (isFilled(cell)) return cell;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const from =
    merge === undefined || merge.left !== column ? undefined : cellAt(grid, merge.top, merge.left);
  return from ?? cell;
}

/** The headings over each column: merges, and in a text file what stands to the left of empty cells, speak for all below. */
function headingsOf(
  grid: Grid,
  block: Block,
  isValueColumn: (index: number) => boolean,
): readonly (readonly string[])[] {
  const width = gridWidth(grid);
  const heads: string[][] = Array.from({ length: width }, () => []);
  const lowest = block.head.at(-1);
  for (const row of block.head) {
    const merges = grid.merges.filter(
      ({ top, bottom, left, right }) =>
        top <= row && bottom >= row && (left < right || top < bottom),
    );
    let before = '';
    let beforeIsValue = false;
    for (let index = 0; index < width; index += 1) {
      const own = cellAt(grid, row, index);
      const merge = merges.find(({ left, right }) => index >= left && index <= right);
      if (isFilled(own)) {
        before = own.text.trim();
        beforeIsValue = isValueColumn(index);
      } else if (merge !== undefined) {
        // A merge downwards has spoken in its upper row.
        before = merge.top === row ? cellAt(grid, row, merge.left).text.trim() : '';
        beforeIsValue = true;
      } else if (row === lowest || !beforeIsValue || merges.some(({ top }) => top === row))
        continue;
      if (before === '' || (!isFilled(own) && !isValueColumn(index))) continue;
      const texts = heads[index] ?? [];
      if (texts.at(-1) === undefined || foldName(texts.at(-1) ?? '') !== foldName(before))
        texts.push(before);
    }
  }
  return heads;
}
