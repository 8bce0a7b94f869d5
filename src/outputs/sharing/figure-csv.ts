/** The numbers of one figure as CSV: its table with the names of areas, each number as it is shown and in full. */
import type { TableCell, TableModel } from '../../figures/figure.ts';
import { csvText } from '../tables/csv-text.ts';
import type { CsvCell } from '../tables/csv-text.ts';

/**
 * A column whose cells have numbers in full precision stands twice: as shown, and in full with a point for its
 * decimals. Where a cell has no number the words say why.
 *
 * @param full heading of the second column, made from that of the first
 */
export function formatFigureCsv(
  { columns, rows }: TableModel,
  full: (label: string) => string,
): string {
  const isExact = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.value !== undefined));
  const twice = <T extends CsvCell>(shown: T, exact: CsvCell, at: number): readonly CsvCell[] =>
    isExact[at] === true ? [shown, exact] : [shown];
  const text = (cell: TableCell | undefined): string =>
    [cell?.text ?? '', cell?.remark].filter(Boolean).join(' – ');
  return csvText(
    columns.flatMap(({ label }, at) => twice(label, full(label), at).map(String)),
    rows.map(({ cells }) =>
      columns.flatMap((_, at) =>
        twice(
          isExact[at] === true ? (cells[at]?.text ?? '') : text(cells[at]),
          cells[at]?.value,
          at,
        ),
      ),
    ),
  );
}
