/** What a row itself says of its values: period, labels, unit and further columns of the contract. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { isChosen } from '../../readers/observations/delivery/chosen-rows.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { ObservationColumn } from '../heading/contract-column.ts';
import {
  compactDate,
  isShareUnit,
  periodWithin,
  splitPeriod,
  withoutFootnote,
} from '../heading/heading-text.ts';
import { cellAt } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import type { TableColumn } from './table-column.ts';
import type { LabelPart } from './reading.ts';

export interface RowWords {
  readonly period: string | undefined;
  readonly unit: string | undefined;
  readonly parts: readonly LabelPart[];
  readonly beside: readonly { readonly role: ObservationColumn; readonly cell: GridCell }[];
}

export function rowWords(
  row: number,
  columns: readonly TableColumn[],
  entry: DeliveryColumns,
): RowWords {
  let period: string | undefined;
  let unit: string | undefined;
  let parts: LabelPart[] = [];
  const beside: { role: ObservationColumn; cell: GridCell }[] = [];
  for (const { role, index, headings, at } of columns) {
    const cell = at(row);
    const text = withoutFootnote(cell.text).text;
    if (role === 'period') {
      const written = cell.day ?? compactDate(text) ?? text;
      period = splitPeriod(written, entry.poolsYears).period ?? period;
    } else if (role === 'unit') {
      // Beside `Percentage` a further column may say of what.
      if (unit === undefined || unit === '' || isShareUnit(text)) unit = text;
    } else if (role === 'label' || role === 'indicator' || role === 'group') {
      if (text !== '')
        parts.push({
          source: `column ${String(index)}`,
          text,
          heading: role === 'label' ? headings.join(' ') : role,
        });
    } else if (role === 'flag' || role === 'note') beside.push({ role, cell });
  }
  const within = parts.find((part) => periodWithin(period ?? '', part.text) !== undefined);
  if (period !== undefined && within !== undefined) {
    period = periodWithin(period, within.text);
    parts = parts.filter((part) => part !== within);
  }
  return { period, unit, parts, beside };
}

/** Whether `where` of the entry leaves a row out. */
export const isLeftOut = (
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
  { where }: DeliveryColumns,
): boolean =>
  !isChosen(where, (heading) => {
    const column = columns.find(
      ({ headings }) =>
        foldName(headings.join(' ')) === foldName(heading) ||
        foldName(headings.at(-1) ?? '') === foldName(heading),
    );
    return column === undefined ? undefined : cellAt(grid, row, column.index).text;
  });
