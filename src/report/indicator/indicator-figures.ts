/** Models of the figures about one indicator: map, comparison, trend, table, scatter. */
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type {
  AreaValue,
  ChoroplethModel,
  ComparisonModel,
  FigureSubject,
  GroupRef,
  IndicatorTableModel,
  PlaceRef,
  ScatterModel,
  TrendLine,
  TrendModel,
  TrendPoint,
} from './figure-models.ts';
import { isNeedIndex } from './need-indices.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import { gapsOf } from '../../figures/trend/trend-gaps.ts';

/** The map of one period; `current` is an area to outline. */
export function choroplethModel(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  current?: string,
): ChoroplethModel {
  return {
    ...subject,
    period,
    values: view.crossSection(subject, period),
    classification: view.classification(subject),
    reference: view.reference(subject, period),
    current,
  };
}

/** The areas of a level (or some of them) beside the municipality. */
export function comparisonModel(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  choice: {
    readonly areas?: readonly string[] | undefined;
    readonly highlighted?: readonly string[] | undefined;
  } = {},
): ComparisonModel {
  const section = view.crossSection(subject, period);
  const chosen = choice.areas === undefined ? undefined : new Set(choice.areas);
  return {
    ...subject,
    period,
    values: chosen === undefined ? section : section.filter((one) => chosen.has(one.area.id)),
    reference: view.reference(subject, period),
    highlighted: choice.highlighted ?? [],
  };
}

/** One place's points over the periods, gaps marked. */
export function trendPoints(
  view: ReportView,
  subject: FigureSubject,
  place: PlaceRef,
  periods: readonly Period[] = view.periods(subject),
): readonly TrendPoint[] {
  const points = periods.map((period) => {
    const { value, lower, upper, flags, basis } = view.valueOf(subject, place, period);
    return { period, value, lower, upper, flags, basis };
  });
  const gaps = gapsOf(points);
  return points.map((point, at) => ({ ...point, gapBefore: gaps[at] ?? false }));
}

/** The municipality, highlighted areas, and all others as context; or one line for each group. */
export function trendModel(
  view: ReportView,
  subject: FigureSubject,
  highlighted: readonly string[],
  choice: { readonly others?: boolean } = {},
): TrendModel {
  const periods = view.periods(subject);
  const line = (place: PlaceRef, role: TrendLine['role']): TrendLine => ({
    place,
    role,
    group: undefined,
    points: trendPoints(view, subject, place, periods),
  });
  const marked = new Set(highlighted);
  const others =
    choice.others === false || subject.level.id === municipalityLevel
      ? []
      : view
          .areasOf(subject.level.id)
          .filter((area) => !marked.has(area.id))
          .map((area) => line(view.place(area.id), 'other'));
  const lines = [
    ...others,
    line(view.municipality, 'municipality'),
    ...highlighted
      .filter((id) => id !== view.municipality.id)
      .map((id) => line(view.place(id), 'highlighted')),
  ];
  return { ...subject, periods, lines: lines.filter((one) => hasNumbers(one.points)) };
}

/** The groups of a breakdown over time, for one place. */
export function groupTrendModel(
  view: ReportView,
  subject: FigureSubject,
  place: PlaceRef,
  groups: readonly GroupRef[],
): TrendModel {
  const lines = groups.map((group): TrendLine => {
    const part = view.subject(subject.indicator, subject.level.id, group.id);
    return { place, role: 'highlighted', group, points: trendPoints(view, part, place) };
  });
  const periods = view.periods(subject);
  return {
    ...subject,
    group: undefined,
    periods: periods.length > 0 ? periods : (lines[0]?.points.map((point) => point.period) ?? []),
    lines: lines.filter((one) => hasNumbers(one.points)),
  };
}

const hasNumbers = (points: readonly TrendPoint[]): boolean =>
  points.some((point) => hasNumber(point.value));

const hasNumber = (cell: Cell): boolean =>
  cell.state === 'observed' ||
  cell.state === 'zero' ||
  (cell.state === 'unreliable' && cell.value !== undefined);

/** All places by all periods: the municipality first, then coarser levels that have rows, then the areas. */
export function indicatorTableModel(
  view: ReportView,
  subject: FigureSubject,
  areas?: readonly string[],
): IndicatorTableModel {
  const periods = view.periods(subject);
  const row = (place: PlaceRef): { place: PlaceRef; values: readonly AreaValue[] } => ({
    place,
    values: periods.map((period) => view.valueOf(subject, place, period)),
  });
  const chosen = areas === undefined ? undefined : new Set(areas);
  const places = [
    ...(isNeedIndex(view.frame, subject.indicator.id) ? [] : [view.municipality]),
    ...view.frame.geography.areas
      .filter((area) =>
        chosen === undefined ? area.level === subject.level.id : chosen.has(area.id),
      )
      .map((area) => view.place(area.id)),
  ];
  return { ...subject, periods, rows: places.map(row) };
}

/** Two indicators side by side for the areas of a level. */
export function scatterModel(
  view: ReportView,
  x: FigureSubject,
  y: FigureSubject,
  xPeriod: Period,
  yPeriod: Period,
): ScatterModel {
  const ys = new Map(view.crossSection(y, yPeriod).map((one) => [one.area.id, one.value]));
  return {
    x,
    y,
    xPeriod,
    yPeriod,
    points: view
      .crossSection(x, xPeriod)
      .filter((one) => !one.unpopulated)
      .map((one) => ({
        area: one.area,
        x: one.value,
        y: ys.get(one.area.id) ?? { state: 'not-available' },
      })),
  };
}
