/** Tables behind figures of very many areas: how the values spread. Each single value stands in the table of all numbers and in the download. */
import { quantileSorted } from 'd3-array';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from './figure-frame.ts';
import type { TableModel } from '../figure.ts';
import { spreadWords } from '../../language/page-topics.ts';
import { formatAmount, unitName } from '../../language/numbers/numbers.ts';

/** From here on a figure's own table tells the spread instead of every area. */
export const manyAreas = 300;

/** Smallest, quarters, middle and largest of the values (quantiles of type 7), the municipality's and those of places beyond it. */
export function quartileTable(
  model: FigureSubject,
  caption: string,
  values: readonly AreaValue[],
  reference: AreaValue | undefined,
  context: DrawContext,
  beyond: readonly AreaValue[] = [],
): TableModel {
  const { language } = context;
  const words = spreadWords(language);
  const numbers = values.flatMap((one) => numberOf(one.value) ?? []).sort((a, b) => a - b);
  const own = numberOf(reference?.value);
  const rows = [
    ...words.quarters.map((label, at) => ({ label, value: quantileSorted(numbers, at / 4) })),
    { label: model.municipality.name, value: own },
    ...beyond.map(({ area, value }) => ({ label: area.name, value: numberOf(value) })),
  ];
  return {
    caption,
    columns: [
      { label: model.level.plural, numeric: false },
      { label: unitName(model.indicator, language), numeric: true },
    ],
    rows: rows.flatMap(({ label, value }) =>
      value === undefined
        ? []
        : [
            {
              cells: [{ text: label }, { text: formatAmount(value, model.indicator, language) }],
              marked: false,
            },
          ],
    ),
    notes: [words.allElsewhere],
  };
}
