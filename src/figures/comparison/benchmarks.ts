/** Numbers that all areas are seen against: the municipality, places beyond it, targets and thresholds. */
import { extent } from 'd3-array';
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { guideLabel } from '../../language/findings/guide-findings.ts';
import { referenceLabel } from '../../language/findings/speech.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { ComparisonModel } from './model.ts';

/** The municipality's number, where it is a measure for its areas. */
function referenceOf(
  model: ComparisonModel,
  rows: readonly { readonly value: number }[],
): number | undefined {
  const value = numberOf(model.reference?.value);
  if (value === undefined || !referenceComparable(model.indicator.unit)) return undefined;
  const values = rows.map((row) => row.value);
  const [, most = 0] = extent(values);
  // a free unit may be a total: one far outside its parts is no measure for them
  return typeof model.indicator.unit === 'object' && value > 2 * most ? undefined : value;
}

/** A number that all areas are seen against. */
export interface Benchmark {
  readonly value: number;
  readonly text: string;
  readonly kind: 'reference' | 'beyond' | GuideValue['kind'];
}

/** The municipality, places beyond it, targets and thresholds; only where they are a measure for the areas. */
export function benchmarksOf(
  model: ComparisonModel,
  rows: readonly { readonly value: number }[],
  context: DrawContext,
): readonly Benchmark[] {
  const { indicator } = model;
  const { language } = context;
  const own = referenceOf(model, rows);
  const beyond = referenceComparable(indicator.unit) ? (model.references ?? []) : [];
  const guides = referenceComparable(indicator.unit) ? (model.guides ?? []) : [];
  return [
    ...(own === undefined
      ? []
      : [
          {
            value: own,
            text: `${referenceLabel(model.municipality.name, context)}: ${formatValue(model.reference?.value, indicator, language)}`,
            kind: 'reference' as const,
          },
        ]),
    ...beyond.flatMap(({ area, value }) => {
      const number = numberOf(value);
      return number === undefined
        ? []
        : [
            {
              value: number,
              text: `${area.name}: ${formatValue(value, indicator, language)}`,
              kind: 'beyond' as const,
            },
          ];
    }),
    ...guides.map((guide) => ({
      value: guide.value,
      text: guideLabel(guide, indicator, language),
      kind: guide.kind,
    })),
  ];
}
