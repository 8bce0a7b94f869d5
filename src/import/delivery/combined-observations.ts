/** Rows of a delivery and the rows of the same table from earlier years → the table with both. */
import { observationColumns } from '../../readers/observations/row/observation-columns.ts';
import { existingTable, tableDifference } from '../existing-table.ts';
import type { TableRow } from '../existing-table.ts';
import type { Combined } from '../write-results.ts';
import type { ObservationRow } from './observation-row.ts';
import { observationsText } from './observations-text.ts';

const places = new Set(['indicator', 'area', 'period', 'group']);

/**
 * Makes the table that holds both: periods of which the delivery says nothing stay as they are, the others are the
 * delivery's.
 *
 * @param before text of the table that is there
 * @param indicator the indicator of rows that name none: the name of the file
 * @param areaOf from an area as the table writes it to its id
 * @returns undefined where the table there is not in the long form and cannot be compared
 */
export function combinedObservations(
  before: string,
  rows: readonly ObservationRow[],
  indicator: string,
  areaOf: (written: string) => string,
): Combined | undefined {
  const table = existingTable(before, observationColumns);
  if (table === undefined) return undefined;
  const { columns } = table;
  const isLong = columns.includes('area') && columns.includes('period') && !columns.includes('level'); // prettier-ignore
  if (!isLong) return table.rows.length === 0 ? whole(rows, indicator) : undefined;
  const earlier = table.rows.map((row): ObservationRow => {
    const { indicator: own, area = '', period = '', group = '', ...fields } = row;
    const filled = Object.entries(fields).filter(([, text]) => text !== undefined && text !== '');
    return {
      indicator: own === undefined || own === '' ? indicator : own,
      area: areaOf(area),
      period,
      group,
      fields: Object.fromEntries(filled) as ObservationRow['fields'],
    };
  });
  const scopeOf = (row: ObservationRow): string => `${row.indicator}\u0000${row.period}`;
  const delivered = new Set(rows.map(scopeOf));
  const kept = earlier.filter((row) => !delivered.has(scopeOf(row)));
  const compared = earlier.filter((row) => delivered.has(scopeOf(row)));
  const difference = tableDifference(compared.map(flat), rows.map(flat), [...places]);
  return { ...whole([...kept, ...rows], indicator), ...difference, kept: kept.length };
}

const flat = ({ fields, ...row }: ObservationRow): TableRow => ({ ...row, ...fields });

const whole = (rows: readonly ObservationRow[], indicator: string): Combined => ({
  text: observationsText(
    rows,
    rows.some((row) => row.indicator !== indicator),
  ),
  rows: rows.length,
  added: rows.length,
  filled: 0,
  kept: 0,
  changed: [],
  removed: [],
});
