/** The columns of one table: what each of them holds, and what its headings say. */
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { roleOf } from '../delivery/delivery-entry.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { besideValue, observationColumnOf } from '../heading/contract-column.ts';
import { compactDate, withoutFootnote } from '../heading/heading-text.ts';
import { gridWidth, isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import { isUnitAlone } from '../../readers/plausibility/unit-guess.ts';
import type { Block } from './blocks.ts';
import type { CellKinds } from './cell-kinds.ts';
import { downwards } from './downwards.ts';
import { headingsOf } from './headings.ts';
import { nestedTexts } from './nested-rows.ts';
import { stubCell } from './stub.ts';
import type { ColumnRole, TableColumn } from './table-column.ts';

const periodHeading =
  /(?:^|[\s_-])(?:jahr|year|stand|stichtag|stag|zeit|zeitraum|period|periode|datum|date|monat|quartal|berichtsjahr|time|schuljahr|kita-?jahr)|jahr$/iu;
const keyHeading =
  /(?:^|[\s_.])(?:nr|nummer|lfd|schl(?:üssel)?|kennziffer|kennung|ags|code|cd|id|rang|rank|plz|objectid|fid)\b\.?|(?:schlüssel|_code|code|cd|_id|nr\.?|sort|sortable)$/iu;
const areaHeading =
  /gebiet|stadtteil|bezirk|raum|räumlich|area|geograph|region|district|ward|ortsteil|quartier|quar|kreis|gemeinde|schl|kenn|code|ags|\bid\b|\bnr\b/iu;
const unitHeading = /(?:^|_)(?:einheit|unit)$/iu;
/** What is said about a value, and sets no value apart from another. */
const attributeHeading =
  /^(?:recent trend|compared to .*|value note|new data|status|quelle|source)$/iu;

interface ColumnCounts {
  readonly filled: number;
  readonly values: number;
  readonly texts: number;
  readonly periods: number;
  readonly areas: number;
  readonly compactDates: number;
  readonly distinct: number;
  /** Digits behind a zero: no number is written so. */
  readonly codes: number;
  /** Units that stand alone. */
  readonly units: number;
}

/** Judges every column of a block. */
export function columnsOf(
  grid: Grid,
  block: Block,
  kinds: CellKinds,
  areas: AreaTexts,
  entry: DeliveryColumns,
): readonly TableColumn[] {
  const indexes = Array.from({ length: gridWidth(grid) }, (_, index) => index);
  const counts = indexes.map((index) => countCells(grid, block, index, kinds, areas));
  const heads = headingsOf(grid, block, (index) => {
    const { values = 0, texts = 0 } = counts[index] ?? {};
    return values > texts;
  });
  const hasAreasAcross = heads.flat().filter((text) => areas.find(text).kind === 'area').length > 1;
  const isLong = heads.some((headings) => observationColumnOf(headings.at(-1) ?? '') === 'value');
  const firstFilled = counts.findIndex(({ filled }) => filled > 0);
  const nested = indexes.map((index) =>
    index === firstFilled ? nestedTexts(grid, block, index, areas) : new Set<string>(),
  );
  const named = indexes.filter((index) => {
    const { texts = 0, areas: matched = 0, filled = 0 } = counts[index] ?? {};
    return texts > 0 && matched * 2 >= filled;
  });
  // Keys of areas are those that mean the same areas as the names beside them.
  const isKeyOfNames = (index: number): boolean =>
    block.body.every((row) => {
      const key = stubCell(grid, row, index);
      if (!isFilled(key)) return true;
      const found = areas.find(key.text);
      return (
        found.kind === 'area' &&
        named.some((other) => {
          const name = areas.find(stubCell(grid, row, other).text);
          return name.kind === 'area' && name.id === found.id;
        })
      );
    });
  const judged = indexes.map((index) => {
    const headings = heads[index] ?? [];
    const said = roleOf(entry, headings);
    const { filled, values, texts, periods, areas: matched, compactDates, distinct, codes, units } = counts[index] ?? noCells; // prettier-ignore
    const role = (): ColumnRole => {
      if (said !== undefined) return said;
      if (filled === 0) return 'ignored';
      const lowest = headings.at(-1) ?? '';
      const heading = withoutFootnote(headings.join(' ')).text;
      const column = observationColumnOf(lowest);
      if (isLong && column !== undefined && column !== 'area' && column !== 'period') return column;
      const beside = isLong ? besideValue(lowest) : undefined;
      if (beside !== undefined) return beside;
      if (unitHeading.test(heading)) return 'unit';
      // `measure` with `Percentage` and `Count`: what the numbers are counted in.
      if (texts === filled && units === filled) return 'unit';
      if (attributeHeading.test(heading)) return 'ignored';
      const isAllDigits = texts === 0;
      // Keys of digits are areas under a heading that says so, or without any where none stands twice.
      const isKey =
        matched === filled &&
        periods === 0 &&
        (areaHeading.test(heading) ||
          (heading === '' && distinct === filled) ||
          (named.length > 0 && isKeyOfNames(index)));
      if ((matched * 2 >= filled || (nested[index]?.size ?? 0) > 0) && (!isAllDigits || isKey))
        return 'area';
      const isTime = periodHeading.test(heading);
      if (compactDates === filled && isTime) return 'period';
      const isFirst = hasAreasAcross && index === firstFilled;
      if (periods === filled && (isTime || isFirst || heading === '')) return 'period';
      if (column === 'area' && texts > 0) return 'area';
      if (keyHeading.test(heading) && !hasAreasAcross) return 'ignored';
      if (codes > 0) return 'ignored';
      if (texts > values) return column === 'note' ? 'note' : 'label';
      return values > 0 ? 'value' : 'ignored';
    };
    const isNamed = said !== undefined;
    return { index, role: role(), isNamed, headings, nested: nested[index] ?? new Set<string>() };
  });
  return downwards(grid, block, judged, areas);
}

const noCells: ColumnCounts = { filled: 0, values: 0, texts: 0, periods: 0, areas: 0, compactDates: 0, distinct: 0, codes: 0, units: 0 }; // prettier-ignore

function countCells(
  grid: Grid,
  block: Block,
  index: number,
  kinds: CellKinds,
  areas: AreaTexts,
): ColumnCounts {
  const cells = block.body.map((row) => stubCell(grid, row, index)).filter(isFilled);
  const count = (test: (cell: GridCell) => boolean): number => cells.filter(test).length;
  return {
    filled: cells.length,
    values: count((cell) => kinds.isValue(cell)),
    texts: count((cell) => kinds.of(cell) === 'text'),
    periods: count((cell) => kinds.of(cell) === 'period'),
    areas: count((cell) => areas.find(cell.text).kind !== 'unknown'),
    compactDates: count((cell) => compactDate(cell.text) !== undefined),
    distinct: new Set(cells.map(({ text }) => text)).size,
    codes: count(({ text }) => /^0\d+$/u.test(text.trim())),
    units: count(({ text }) => isUnitAlone(text)),
  };
}
