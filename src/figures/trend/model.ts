/** What the course of an indicator shows: lines of places, or of the groups of one place. */
import type { PlaceRef, GroupRef, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { TrendPoint } from '../../report/indicator/trend-points.ts';
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import { guideLinesOf } from '../../report/indicator/guide-lines.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { BoundaryChange, ReportView } from '../../report/report-view.ts';
import { trendPoints } from '../../report/indicator/trend-points.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import type { Cell } from '../../domain/indicator/observation.ts';

export interface TrendLine {
  readonly place: PlaceRef;
  readonly role: 'municipality' | 'highlighted' | 'reference' | 'other';
  /** Set where the line is a breakdown. */
  readonly group: GroupRef | undefined;
  readonly points: readonly TrendPoint[];
}

export interface TrendModel extends FigureSubject {
  readonly periods: readonly Period[];
  readonly lines: readonly TrendLine[];
  /** Targets and thresholds; none for groups. */
  readonly guides?: readonly GuideValue[] | undefined;
  /** Areas that came or went within the periods. */
  readonly boundaryChanges?: readonly BoundaryChange[] | undefined;
}

/** The municipality, places beyond it, highlighted areas, and all others as context; or one line for each group. */
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
    ...(referenceComparable(subject.indicator.unit)
      ? (view.frame.municipality.references ?? []).map(({ id }) =>
          line(view.place(id), 'reference'),
        )
      : []),
    ...highlighted
      .filter((id) => id !== view.municipality.id)
      .map((id) => line(view.place(id), 'highlighted')),
  ];
  return {
    ...subject,
    periods,
    lines: lines.filter((one) => hasNumbers(one.points)),
    guides: guideLinesOf(view, subject),
    boundaryChanges: view.boundaryChanges(subject.level.id, periods),
  };
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
