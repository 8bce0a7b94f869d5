/** The table of a trend: periods by lines. */
import type { TrendLine, TrendModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { TableModel } from '../figure.ts';
import { nameOf } from './line-points.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { flagName } from '../../language/numbers/states.ts';

/** Lines that have a column, in its order; the first column names the periods. */
export function linesOfTable({ lines }: TrendModel): readonly TrendLine[] {
  const named = lines.filter((line) => line.role !== 'other');
  return named.length > 0 ? named : lines.slice(0, 12);
}

/** Periods by lines; other areas stand in the indicator's own table. */
export function trendTable(model: TrendModel, title: string, context: DrawContext): TableModel {
  const { language } = context;
  const shown = linesOfTable(model);
  return {
    caption: title,
    columns: [
      { label: figureWords(language).period, numeric: false },
      ...shown.map((line) => ({ label: nameOf(line, model.lines), numeric: true })),
    ],
    rows: model.periods.map((period) => ({
      cells: [
        { text: formatPeriod(period, language) },
        ...shown.map((line) => {
          const point = line.points.find((p) => p.period.text === period.text);
          return {
            text: formatValue(point?.value, model.indicator, language, { bare: true }),
            state: point?.value.state ?? ('not-available' as const),
            remark:
              point === undefined || point.flags.length === 0
                ? undefined
                : point.flags.map((flag) => flagName(flag, language)).join('; '),
          };
        }),
      ],
      marked: false,
    })),
    notes: [],
  };
}
