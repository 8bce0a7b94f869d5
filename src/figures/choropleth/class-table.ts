/** The table of a map with very many areas: its classes with the number of areas in each. */
import type { ChoroplethModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { TableModel } from '../figure.ts';
import { breakTexts } from '../map/class-breaks.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { lookOf } from '../map/state-patterns.ts';
import { figureWords, spreadWords } from '../../language/page-topics.ts';
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
  const names = isCategory(indicator.unit)
    ? indicator.categories.map(({ label }) => label)
    : texts.slice(1).map((to, at) => words.between(texts[at] ?? '', to, at === texts.length - 2));
  const classes = names.map((label, at) => ({
    label,
    count: model.values.filter((one) => one.classIndex === at).length,
  }));
  const states = new Map<string, number>();
  for (const value of model.values) {
    if (value.classIndex !== undefined) continue;
    const { kind } = lookOf(value);
    if (kind === 'class') continue;
    const label =
      kind === 'unpopulated'
        ? figureWords(language).unpopulated
        : stateNameOf(kind, indicator, language);
    states.set(label, (states.get(label) ?? 0) + 1);
  }
  const rows = [...classes, ...[...states].map(([label, number]) => ({ label, count: number }))];
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
