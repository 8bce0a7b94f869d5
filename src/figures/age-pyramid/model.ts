/** What the pyramid shows: people of one place by age, and by sex where groups of both exist. */
import { ageGroupOf } from '../../domain/indicator/age-group.ts';
import type { Group } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import { groupCells } from '../../report/indicator/group-parts.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface AgePyramidRequest {
  readonly subject: FigureSubject;
  readonly place: PlaceRef;
  readonly period: Period;
  readonly groups: readonly Group[];
}

export interface AgeRow {
  readonly from: number;
  readonly below: number | undefined;
  readonly title: string;
  readonly left: Cell | undefined;
  /** Of a figure without sexes the only side. */
  readonly right: Cell | undefined;
}

export interface AgePyramidModel extends FigureSubject {
  readonly place: PlaceRef;
  readonly period: Period;
  readonly sexes: boolean;
  /** Youngest first. */
  readonly rows: readonly AgeRow[];
}

/** The age of a group by its title, else by its id. */
export const ageOf = ({ title, id }: Group) => {
  const byTitle = ageGroupOf(title);
  const byId = ageGroupOf(id);
  const age = byTitle ?? byId;
  return age && { ...age, sex: age.sex ?? byId?.sex };
};

export function agePyramidModel(
  view: ReportView,
  { subject, place, period, groups }: AgePyramidRequest,
): AgePyramidModel {
  const cells = groupCells(view, subject.indicator, place, period, groups);
  const rows = new Map<string, AgeRow>();
  let sexes = false;
  groups.forEach((group, at) => {
    const age = ageOf(group);
    const cell = cells[at];
    if (age === undefined || cell === undefined) return;
    sexes ||= age.sex !== undefined;
    const key = `${age.from}-${age.below ?? ''}`;
    const row = rows.get(key) ?? {
      from: age.from,
      below: age.below,
      title: group.title,
      left: undefined,
      right: undefined,
    };
    rows.set(key, age.sex === 'female' ? { ...row, left: cell } : { ...row, right: cell });
  });
  return {
    ...subject,
    group: undefined,
    place,
    period,
    sexes,
    rows: [...rows.values()].sort((a, b) => a.from - b.from),
  };
}
