/** Key figures of a place: its newest value, how it compares, how it developed. */
import { extentOf } from '../../domain/statistics/inequality.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { trendOf } from '../../domain/statistics/trend.ts';
import type {
  AreaValue,
  ExtentModel,
  FigureSubject,
  KeyFigureModel,
  PlaceRef,
} from './figure-models.ts';
import { trendPoints } from './indicator-figures.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';

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
  return {
    ...subject,
    place,
    latest: view.valueOf(subject, place, period),
    period,
    reference: isMunicipality ? undefined : view.reference(subject, period),
    trend: trendOf(series, subject.indicator),
    points: trendPoints(view, subject, place),
    distribution: distributionOf(view, subject, period, section),
    extent: extentModel(section),
  };
}

const distributions = new WeakMap<readonly AreaValue[], KeyFigureModel['distribution']>();

/** Numbers of a cross-section; made once for all areas that share it. */
function distributionOf(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  section: readonly AreaValue[],
): KeyFigureModel['distribution'] {
  const known = distributions.get(section);
  if (known !== undefined) return known;
  const values = section
    .filter((one) => !one.unpopulated && !one.flags.includes('q'))
    .flatMap((one) => numberOf(one.value) ?? []);
  const reference = numberOf(view.reference(subject, period)?.value);
  const all = reference === undefined || isTotal(subject) ? values : [...values, reference];
  const made = {
    min: all.length === 0 ? 0 : all.reduce((a, b) => Math.min(a, b)),
    max: all.length === 0 ? 0 : all.reduce((a, b) => Math.max(a, b)),
    values,
  };
  distributions.set(section, made);
  return made;
}

/** Units whose municipality value is a sum: not on the same scale as its areas. */
export const isTotal = (subject: FigureSubject): boolean =>
  subject.indicator.unit === 'count' || subject.indicator.unit === 'persons';

const extents = new WeakMap<readonly AreaValue[], { readonly extent: ExtentModel | undefined }>();

/** Range and ratio over a cross-section; undefined with fewer than two numbers. */
export function extentModel(section: readonly AreaValue[]): ExtentModel | undefined {
  const known = extents.get(section);
  if (known !== undefined) return known.extent;
  const extent = extentOf(section.filter((one) => !one.unpopulated));
  extents.set(section, { extent });
  return extent;
}
