/** Key figures of a place: its newest value, how it compares, how it developed. */
import type { FigureSubject, PlaceRef, AreaValue } from '../../report/indicator/figure-subject.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { TrendPoint } from '../../report/indicator/trend-points.ts';
import type { ReportView } from '../../report/report-view.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import type { Trend } from '../../domain/statistics/time/trend.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';
import { trendPoints } from '../../report/indicator/trend-points.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { extentOf } from '../../domain/statistics/inequality/inequality.ts';

/** One row of the key figures of a place. */
export interface KeyFigureModel extends FigureSubject {
  readonly place: PlaceRef;
  readonly latest: AreaValue;
  readonly period: Period;
  readonly reference: AreaValue | undefined;
  /** Values of places beyond the municipality. */
  readonly beyond?: readonly AreaValue[] | undefined;
  /** Undefined where the value shown has no earlier one to be compared with. */
  readonly trend: Trend | undefined;
  readonly points: readonly TrendPoint[];
  /** Numbers of all areas of the level in the same period, for the dot strip. */
  readonly distribution: {
    readonly values: readonly number[];
    /** Whether every area where people live has one. */
    readonly complete: boolean;
    /** Whose numbers they are, one by one. */
    readonly areas: readonly string[];
  };
  readonly extent: ExtentModel | undefined;
}

/** Range (in the unit, percentage points for percent) and ratio between the highest and the lowest area. */
export interface ExtentModel {
  readonly min: { readonly area: PlaceRef; readonly value: number };
  readonly max: { readonly area: PlaceRef; readonly value: number };
  readonly range: number;
  /** Undefined where the minimum is 0 or a sign changes. */
  readonly ratio: number | undefined;
  /** How many areas have a number. */
  readonly count: number;
}

/**
 * The key figure of a place: in the newest period of its level, so that all areas speak of the same time.
 * Undefined where the indicator says nothing about places of this kind.
 */
export function keyFigureModel(
  view: ReportView,
  subject: FigureSubject,
  place: PlaceRef,
): KeyFigureModel | undefined {
  const isMunicipality = place.id === view.municipality.id;
  const period = isMunicipality ? view.latest(subject, place.id) : view.latest(subject);
  if (period === undefined) return undefined;
  const section = subject.level.id === municipalityLevel ? [] : view.crossSection(subject, period);
  const series = view.periods(subject).map((at) => ({
    ...view.valueOf(subject, place, at),
    period: at,
  }));
  const trend = trendOf(series, subject.indicator);
  return {
    ...subject,
    place,
    latest: view.valueOf(subject, place, period),
    period,
    reference: isMunicipality ? undefined : view.reference(subject, period),
    beyond: referenceComparable(subject.indicator.unit) ? view.references(subject, period) : [],
    trend: typeof trend === 'string' || trend.last.period !== period ? undefined : trend,
    points: trendPoints(view, subject, place),
    distribution: distributionOf(section),
    extent: extentModel(section),
  };
}

const distributions = new WeakMap<readonly AreaValue[], KeyFigureModel['distribution']>();

/** Numbers of a cross-section; made once for all areas that share it. */
function distributionOf(section: readonly AreaValue[]): KeyFigureModel['distribution'] {
  const known = distributions.get(section);
  if (known !== undefined) return known;
  const shown = section.filter(
    (one) =>
      !one.unpopulated &&
      !one.flags.includes('q') &&
      one.value.state !== 'unreliable' &&
      numberOf(one.value) !== undefined,
  );
  const values = shown.flatMap((one) => numberOf(one.value) ?? []);
  const made = {
    values,
    complete: values.length === section.filter((one) => !one.unpopulated).length,
    areas: shown.map((one) => one.area.id),
  };
  distributions.set(section, made);
  return made;
}

const extents = new WeakMap<readonly AreaValue[], { readonly extent: ExtentModel | undefined }>();

/** Range and ratio over a cross-section, unreliable numbers left out; undefined with fewer than two numbers. */
export function extentModel(section: readonly AreaValue[]): ExtentModel | undefined {
  const known = extents.get(section);
  if (known !== undefined) return known.extent;
  const extent = extentOf(
    section.filter((one) => !one.unpopulated && one.value.state !== 'unreliable'),
  );
  extents.set(section, { extent });
  return extent;
}
