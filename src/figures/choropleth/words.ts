/** What the map says: title, what one sees, and what the legend cannot draw. */
import type { ChoroplethModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { subjectTitle } from '../frame/figure-frame.ts';
import { spokenReference, spokenValue } from '../frame/spoken-values.ts';
import type { Classification } from '../../domain/statistics/classification.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { areasFinding } from '../../language/findings/findings.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatAmount } from '../../language/numbers/numbers.ts';

/** What the map shows, where, and when. */
export const titleOf = (model: ChoroplethModel, context: DrawContext): string =>
  subjectTitle(model, formatPeriod(model.period, context.language), context);

/** What one sees on the map, as sentences. */
export function mapSummary(model: ChoroplethModel, context: DrawContext): string {
  return areasFinding(
    {
      values: model.values.map(spokenValue),
      reference: spokenReference(model.reference, model.municipality),
      indicator: model.indicator,
      group: model.group?.title,
      period: model.period,
      plural: model.level.plural,
    },
    context,
  );
}

/** What the legend cannot draw: values beyond manual ends, and how long the classes hold. */
export function classNotes(
  classification: Classification | undefined,
  indicator: Indicator,
  context: DrawContext,
): readonly string[] {
  if (classification === undefined || isCategory(indicator.unit)) return [];
  const words = figureWords(context.language);
  const first = classification.breaks[0];
  const last = classification.breaks.at(-1);
  const amount = (value: number): string =>
    formatAmount(
      value,
      { ...indicator, decimals: indicator.breaks?.decimals ?? indicator.decimals },
      context.language,
    );
  return [
    ...(classification.below && first !== undefined ? [words.belowFirst(amount(first))] : []),
    ...(classification.above && last !== undefined ? [words.aboveLast(amount(last))] : []),
  ];
}
