/** What a reader's pointer finds in a trend: named lines in its table, quiet ones in the files of the periods. */
import { formatAmount, formatNumber } from '../../language/numbers/numbers.ts';
import type { Pointing } from '../figure.ts';
import type { SpokenSection } from '../figure-kind.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { valuesAddress } from '../pointing/area-values.ts';
import type { TrendModel } from './model.ts';
import { linesShown } from './trend-scale.ts';

/** Periods whose files are asked for: where there are quiet lines, drawn one by one or as a band. */
export function spokenPeriods(model: TrendModel): readonly SpokenSection[] {
  const lines = linesShown(model);
  return !lines.some(({ role }) => role === 'other')
    ? []
    : model.periods.map((period) => ({ subject: model, period }));
}

/** Files by period, and how a number of the table is written with its unit. */
export function trendPointing(model: TrendModel, { language }: DrawContext): Pointing {
  const { indicator } = model;
  const whole = { ...indicator, decimals: 0 };
  const unit = (value: number): string =>
    formatAmount(value, whole, language).replace(formatNumber(value, 0, language), '{}');
  return {
    values: spokenPeriods(model).map(({ subject, period }) => valuesAddress(subject, period)),
    by: 'period',
    unit: [unit(1), unit(2)],
  };
}
