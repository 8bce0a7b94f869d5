/** One published row as figures and tables show it: with its class and how it compares. */
import type { Classification } from '../../domain/statistics/classification.ts';
import { classIndexOf } from '../../domain/statistics/classification.ts';
import { compareWithReference } from '../../domain/statistics/comparison.ts';
import { categoryIndexOf } from '../../domain/indicator/category.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { shownLimits } from '../../domain/statistics/uncertainty.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import type { Doubt } from '../../domain/statistics/time/doubt.ts';
import type { AreaValue, FigureSubject, PlaceRef } from './figure-subject.ts';

/** What a value is set beside. */
export interface ValueSetting {
  readonly subject: FigureSubject;
  readonly place: PlaceRef;
  /** The municipality's row of the same period and group; undefined for the municipality itself. */
  readonly reference: PublishableObservation | undefined;
  readonly classification: Classification | undefined;
  readonly unpopulated: boolean;
  readonly doubt: Doubt | undefined;
}

/**
 * The value of a place. Without a row it is "not available"; it has no class where it has no number, is marked as
 * questionable (flag q) or its level has no classes, and no comparison without a reference.
 */
export function areaValue(
  observation: PublishableObservation | undefined,
  setting: ValueSetting,
): AreaValue {
  const { subject, place: area, reference, classification, unpopulated, doubt } = setting;
  if (observation === undefined) {
    return {
      area,
      value: { state: 'not-available' },
      numerator: undefined,
      denominator: undefined,
      lower: undefined,
      upper: undefined,
      flags: [],
      note: undefined,
      basis: 'delivered',
      classIndex: undefined,
      unpopulated,
      doubt,
      comparison: undefined,
    };
  }
  const number = numberOf(observation.value);
  const limits = shownLimits(observation, subject.indicator);
  const counted = number !== undefined && !observation.flags.includes('q');
  return {
    area,
    value: observation.value,
    numerator: observation.numerator,
    denominator: observation.denominator,
    lower: limits?.lower,
    upper: limits?.upper,
    flags: observation.flags,
    note: observation.note,
    basis: observation.basis,
    classIndex: counted ? classOf(number, subject.indicator, classification) : undefined,
    unpopulated,
    doubt,
    comparison:
      reference === undefined
        ? undefined
        : compareWithReference(observation, reference, subject.indicator),
  };
}

/** Categories are classes of their own, in the order of the catalogue. */
function classOf(
  number: number,
  { unit, categories }: Indicator,
  classification: Classification | undefined,
): number | undefined {
  if (isCategory(unit)) return categoryIndexOf(number, categories);
  return classification === undefined ? undefined : classIndexOf(classification, number);
}
