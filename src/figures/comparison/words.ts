/** What the comparison of areas says. */
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ComparisonModel } from './model.ts';
import { isCertain } from '../../domain/statistics/comparison.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { beyondFinding } from '../../language/findings/findings.ts';
import { guideFinding } from '../../language/findings/guide-findings.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { placeFinding } from '../../language/findings/place-findings.ts';
import { spokenReference, spokenValue } from '../frame/spoken-values.ts';
import { comparisonFinding } from '../../language/findings/comparison-findings.ts';

/** „Ohne Wert: Nord (geheim gehalten), Süd (folgt später)“ */
export function withoutValue(
  values: readonly AreaValue[],
  indicator: Indicator,
  context: DrawContext,
): string | undefined {
  const names = values
    .filter((v) => numberOf(v.value) === undefined)
    .map(
      (v) =>
        `${v.area.name} (${v.unpopulated && v.value.state !== 'withheld' ? figureWords(context.language).unpopulated : formatValue(v.value, indicator, context.language)})`,
    );
  // a long list is left to the table; the states are counted instead
  if (names.length === 0 || names.length > 10) return undefined;
  return `${figureWords(context.language).noValue}: ${names.join(', ')}.`;
}

/** About the one area that is marked, else about all; then about places beyond the municipality, target and threshold. */
export function summaryOf(model: ComparisonModel, context: DrawContext): string {
  const hasBenchmarks = referenceComparable(model.indicator.unit);
  const beyond = hasBenchmarks ? (model.references ?? []) : [];
  const guides = hasBenchmarks ? (model.guides ?? []) : [];
  return [
    findingOf(model, context),
    ...beyond.flatMap(({ area, value, flags }) =>
      isCertain({ value, flags })
        ? [beyondFinding(area.name, formatValue(value, model.indicator, context.language), context)]
        : [],
    ),
    ...guides.map((guide) => guideFinding(guide, model.indicator, context.language)),
  ].join(' ');
}

function findingOf(model: ComparisonModel, context: DrawContext): string {
  const { indicator, period } = model;
  const group = model.group?.title;
  const reference = spokenReference(model.reference, model.municipality);
  const own = model.values.find((v) => v.area.id === model.highlighted[0]);
  if (own !== undefined && model.highlighted.length === 1) {
    const { comparison, value, area } = own;
    const { name, locative } = area;
    return placeFinding(
      {
        name,
        locative,
        isMunicipality: false,
        value,
        period,
        indicator,
        group,
        reference,
        comparison,
      },
      context,
    );
  }
  return comparisonFinding(
    {
      values: model.values.map((v) => ({ ...spokenValue(v), comparison: v.comparison })),
      reference,
      indicator,
      group,
      period,
      plural: model.level.plural,
    },
    context,
  );
}
