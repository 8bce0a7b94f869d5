/** The table of a map with very many areas: its classes with the number of areas in each. */
import type { ChoroplethModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { TableModel } from '../figure.ts';
import { breakTexts } from '../map/class-breaks.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import { spreadWords } from '../../language/page-topics.ts';
import { formatNumber, unitName } from '../../language/numbers/numbers.ts';
import { stateNameOf } from '../../language/numbers/states.ts';

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
    ...[...states].map(([state, number]) => ({
      label: stateNameOf(state, indicator, language),
      count: number,
    })),
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
