/** What the progress of a goal says: title, sentence, notes. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { indicatorNote } from '../frame/figure-frame.ts';
import type { GoalProgressModel } from './model.ts';
import { goalFinding } from '../../language/findings/goal-findings.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { figureWords } from '../../language/page-topics.ts';

/** The goal, its indicator, its place and the unit. */
export const goalTitle = (
  { title, indicator, place }: GoalProgressModel,
  { language }: DrawContext,
): string => `${title}: ${indicator.short}, ${place.name} (${unitName(indicator, language)})`;

/** Where it began, where it shall lead by when, and where it is. */
export function goalSummary(model: GoalProgressModel, context: DrawContext): string {
  const { indicator, baseline } = model;
  const { language } = context;
  return goalFinding(
    {
      name: model.place.name,
      indicator,
      baseline,
      target: model.target,
      due: formatDate(model.due, language),
      latest: model.latest,
      reached: model.reached,
    },
    context,
  );
}

/** That the even way is no forecast, and what is to be known about the indicator. */
export const goalNotes = (
  { indicator }: GoalProgressModel,
  context: DrawContext,
): readonly string[] => [
  figureWords(context.language).evenWay,
  ...indicatorNote(indicator, context),
];
