/** Tables behind figures of very many areas: how the values spread. Each single value stands in the table of all numbers and in the download. */
import { quantileSorted } from 'd3-array';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import { spreadWords } from '../../language/spread-words.ts';
import { formatAmount, formatNumber, unitName } from '../../language/numbers.ts';
import { stateName } from '../../language/states.ts';
import type {
  AreaValue,
  ChoroplethModel,
  FigureSubject,
} from '../../report/indicator/figure-models.ts';
import type { DrawContext } from './figure-frame.ts';
import type { TableModel } from '../figure.ts';
import { breakTexts } from '../map/legend.ts';

/** From here on a figure's own table tells the spread instead of every area. */
export const manyAreas = 300;

/** Classes of a map with the number of areas in each, then the states without a class. */
export function classTable(
  model: ChoroplethModel,
  caption: string,
  context: DrawContext,
): TableModel {
  const { language } = context;
  const words = spreadWords(language);
  const count = (number: number): string => formatNumber(number, 0, language);
  const { classification, indicator } = model;
  const texts = classification === undefined ? [] : breakTexts(classification, indicator, context);
  const classes = texts.slice(1).map((to, at) => ({
    label: words.between(texts[at] ?? '', to, at === texts.length - 2),
    count: model.values.filter((one) => one.classIndex === at).length,
  }));
  const states = new Map<ValueState, number>();
  for (const { value, classIndex } of model.values) {
    if (classIndex === undefined) states.set(value.state, (states.get(value.state) ?? 0) + 1);
  }
  const rows = [
    ...classes,
    ...[...states].map(([state, number]) => ({ label: stateName(state, language), count: number })),
  ];
  return {
    caption,
    columns: [
      { label: unitName(indicator, language), numeric: false },
      { label: model.level.plural, numeric: true },
    ],
    rows: rows.map((row) => ({
      cells: [{ text: row.label }, { text: count(row.count) }],
      marked: false,
    })),
    notes: [words.allElsewhere],
  };
}

/** Smallest, quarters, middle and largest of the values (quantiles of type 7), and the municipality's. */
export function quartileTable(
  model: FigureSubject,
  caption: string,
  values: readonly AreaValue[],
  reference: AreaValue | undefined,
  context: DrawContext,
): TableModel {
  const { language } = context;
  const words = spreadWords(language);
  const numbers = values.flatMap((one) => numberOf(one.value) ?? []).sort((a, b) => a - b);
  const own = numberOf(reference?.value);
  const rows = [
    ...words.quarters.map((label, at) => ({ label, value: quantileSorted(numbers, at / 4) })),
    { label: model.municipality.name, value: own },
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
