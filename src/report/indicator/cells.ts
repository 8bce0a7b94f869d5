/** Cells and periods of the published report as words speak of them. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { FigureSubject, PlaceRef } from './figure-subject.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';

/** One cell as tags speak of it. */
export const cellOf = (
  view: ReportView,
  subject: FigureSubject,
  placeId: string,
  period: Period,
): CellRequest => ({
  subject,
  place: view.place(placeId),
  period,
  cell: view.series(subject.indicator.id)?.at(placeId, period.text, subject.group?.id ?? ''),
});

/** Level of a place: its own, or that of the whole municipality. */
export const levelOf = (view: ReportView, placeId: string): string =>
  view.area(placeId)?.level ?? municipalityLevel;

/** Periods in which any area of the subject's level has a row. */
export function periodsAtLevel(view: ReportView, subject: FigureSubject): readonly Period[] {
  const series = view.series(subject.indicator.id);
  const { id } = subject.level;
  const places =
    id === municipalityLevel ? [view.municipality.id] : view.areasOf(id).map((area) => area.id);
  return (series?.periods ?? []).filter((period) =>
    places.some((place) => series?.at(place, period.text, subject.group?.id ?? '') !== undefined),
  );
}

/** The same indicator and group at the level of another place. */
export const levelled = (
  view: ReportView,
  { subject }: CellRequest,
  place: string,
): FigureSubject => view.subject(subject.indicator, levelOf(view, place), subject.group?.id);

/** The place's last earlier cell of the same kind of period that has a number or is withheld. */
export const cellBefore = (view: ReportView, cell: CellRequest): CellRequest | undefined =>
  periodsAtLevel(view, cell.subject)
    .filter(({ kind, lastDay }) => kind === cell.period.kind && lastDay < cell.period.lastDay)
    .map((period) => cellOf(view, cell.subject, cell.place.id, period))
    .findLast(
      ({ cell: one }) => numberOf(one?.value) !== undefined || one?.value.state === 'withheld',
    );

/** How problems name a cell: by the words of the page. Never its value. */
export const cellFacts = ({
  subject,
  place,
  period,
}: CellRequest): { indicator: string; area: string; period: string } => ({
  indicator: subject.indicator.short,
  area: place.name,
  period: period.text,
});

/** One published cell; `cell` is undefined where there is no row (the same as not available). */
export interface CellRequest {
  /** Indicator, group and the level of the place. */
  readonly subject: FigureSubject;
  readonly place: PlaceRef;
  readonly period: Period;
  readonly cell: PublishableObservation | undefined;
}
