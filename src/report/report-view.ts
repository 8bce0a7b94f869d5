/**
 * One look over the published report, from which every page model is made: who is who, which areas have
 * pages, which period and breakdown an indicator shows, one cross-section per indicator and period.
 * Cross-sections and classes are made once and shared by all pages.
 */
import { addresses } from '../domain/naming/address.ts';
import type { Area } from '../domain/place/area.ts';
import { classifyIndicator } from '../domain/statistics/classification.ts';
import type { Classification } from '../domain/statistics/classification.ts';
import type { ReportFrame } from '../domain/report-frame.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import { reportLevel } from '../domain/municipality.ts';
import type { Level } from '../domain/municipality.ts';
import { neighboursOf } from '../domain/place/neighbours.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Period } from '../domain/indicator/period.ts';
import { doubtKey } from '../domain/statistics/time/doubt.ts';
import type { PublishableDataset, PublishableSeries } from '../domain/publishable.ts';
import { areaValue } from './indicator/area-value.ts';
import type { AreaValue, FigureSubject, LevelRef, PlaceRef } from './indicator/figure-subject.ts';
import { groupShown } from './indicator/shown-group.ts';

/** Level id of indicators that exist for the whole municipality only. */
export const municipalityLevel = 'municipality';

/** An area that came or went within a span of periods. */
export interface BoundaryChange {
  readonly name: string;
  /** First year of validity, where it lies within. */
  readonly from: number | undefined;
  /** Last year of validity, where it lies within. */
  readonly until: number | undefined;
}

export interface ReportView {
  readonly dataset: PublishableDataset;
  readonly frame: ReportFrame;
  readonly municipality: PlaceRef;
  readonly reportLevel: Level;
  /** Levels that have any value, offer or local knowledge, coarse to fine: their areas have profiles. */
  readonly profiledLevels: readonly Level[];
  /** The municipality or an area; our own fault if unknown. */
  place(id: string): PlaceRef;
  area(id: string): Area | undefined;
  /** Areas directly below an area or the municipality. */
  partsOf(id: string): readonly Area[];
  /** Areas of the same level that share a border. */
  neighboursOf(area: Area): readonly PlaceRef[];
  /** Areas of a level, in the order of the files. */
  areasOf(level: string): readonly Area[];
  indicator(id: string): Indicator | undefined;
  series(indicator: string): PublishableSeries | undefined;
  /** The indicator as figures speak of it: level, and a breakdown where nothing else exists. */
  subject(indicator: Indicator, level?: string, group?: string): FigureSubject;
  /** Last period with any number at a level (or for one place). */
  latest(subject: FigureSubject, place?: string): Period | undefined;
  /** Periods with any row at the level or for the municipality. */
  periods(subject: FigureSubject): readonly Period[];
  classification(subject: FigureSubject): Classification | undefined;
  /** Areas of a level whose boundaries began or ended between the first and the last of the periods. */
  boundaryChanges(level: string, periods: readonly Period[]): readonly BoundaryChange[];
  /** All areas of the subject's level that are valid in a period, with their values. */
  crossSection(subject: FigureSubject, period: Period): readonly AreaValue[];
  /** One place's value, whatever its level. */
  valueOf(subject: FigureSubject, place: PlaceRef, period: Period): AreaValue;
  /** Values of places beyond the municipality that have a row, in the order of municipality.yaml. */
  references(subject: FigureSubject, period: Period): readonly AreaValue[];
  /** The municipality's value; undefined where it has no row. */
  reference(subject: FigureSubject, period: Period): AreaValue | undefined;
}

const lastYear = (period: Period): number => Number(period.lastDay.slice(0, 4));

/** Whether the shape of an area was valid in a period (its last day decides). */
export const isValidIn = (area: Area, period: Period): boolean =>
  (area.from === undefined || area.from <= lastYear(period)) &&
  (area.until === undefined || area.until >= lastYear(period));

const views = new WeakMap<PublishableDataset, ReportView>();

/** The look over a published report; one for each dataset, whoever asks. */
export function viewReport(dataset: PublishableDataset): ReportView {
  let view = views.get(dataset);
  if (view === undefined) {
    view = makeView(dataset);
    views.set(dataset, view);
  }
  return view;
}

function makeView(dataset: PublishableDataset): ReportView {
  const { frame } = dataset;
  const level = reportLevel(frame.municipality);
  const areasByLevel = Map.groupBy(frame.geography.areas, (area) => area.level);
  const areasByParent = Map.groupBy(frame.geography.areas, (area) => area.parent);
  const areasById = new Map(frame.geography.areas.map((area) => [area.id, area]));
  const indicators = new Map(frame.indicators.map((one) => [one.id, one]));
  const groups = new Map(frame.groups.map((group) => [group.id, group]));
  const areasOf = (id: string): readonly Area[] => areasByLevel.get(id) ?? [];
  const profiledLevels = frame.municipality.levels.filter((one) =>
    hasAnything(dataset, areasOf(one.id)),
  );
  const profiled = new Set(profiledLevels.map((one) => one.id));

  const municipality: PlaceRef = {
    id: frame.municipality.id,
    name: frame.municipality.name,
    short: frame.municipality.name,
    address: addresses.overview,
  };
  const places = new Map<string, PlaceRef>([[municipality.id, municipality]]);
  for (const area of frame.geography.areas) {
    places.set(area.id, {
      id: area.id,
      name: area.name,
      short: area.short ?? area.name,
      locative: area.locative,
      slug: area.slug,
      address: profiled.has(area.level) ? addresses.area(area.slug) : undefined,
    });
  }
  const beyond = (frame.municipality.references ?? []).map(({ id, name }) => {
    const ref: PlaceRef = { id, name, short: name, address: undefined };
    if (!places.has(id)) places.set(id, ref);
    return ref;
  });
  const place = (id: string): PlaceRef => {
    const found = places.get(id);
    if (found === undefined) throw new Error(`no place “${id}” in this report`);
    return found;
  };

  const remembered = new Map<string, unknown>();
  /** Pure results by name: the same question is asked by every page. */
  function once<T>(name: string, make: () => T): T {
    if (!remembered.has(name)) remembered.set(name, make());
    return remembered.get(name) as T;
  }

  const levelRef = (id: string): LevelRef => {
    const found = frame.municipality.levels.find((one) => one.id === id);
    if (found !== undefined) return { id, title: found.title, plural: found.plural };
    const title = frame.municipality.kind ?? frame.municipality.name;
    return { id: municipalityLevel, title, plural: title };
  };

  const view: ReportView = {
    dataset,
    frame,
    municipality,
    reportLevel: level,
    profiledLevels,
    place,
    area: (id) => areasById.get(id),
    partsOf: (id) => areasByParent.get(id) ?? [],
    neighboursOf(area) {
      const topology = frame.geography.topologies[area.level];
      if (topology === undefined) return [];
      const all = once(`neighbours\u0000${area.level}`, () => neighboursOf(topology, area.level));
      return (all.get(area.id) ?? []).map(place);
    },
    areasOf,
    indicator: (id) => indicators.get(id),
    series: (id) => dataset.series.get(id),
    subject: (indicator, wanted = indicator.level, group) =>
      once(`subject\u0000${indicator.id}\u0000${wanted}\u0000${group ?? ''}`, () => ({
        indicator,
        municipality,
        level: levelRef(wanted),
        group: groupShown(dataset.series.get(indicator.id), idsOf(wanted), groups, group),
      })),
    latest: (subject, onlyPlace) =>
      once(`latest\u0000${keyOf(subject)}\u0000${onlyPlace ?? ''}`, () => {
        const series = dataset.series.get(subject.indicator.id);
        const ids = onlyPlace === undefined ? idsOf(subject.level.id) : [onlyPlace];
        return series?.periods.findLast((period) =>
          ids.some(
            (id) => numberOf(series.at(id, period.text, subject.group?.id)?.value) !== undefined,
          ),
        );
      }),
    periods: (subject) =>
      once(`periods\u0000${keyOf(subject)}`, () => {
        const series = dataset.series.get(subject.indicator.id);
        const ids = [municipality.id, ...idsOf(subject.level.id)];
        return (series?.periods ?? []).filter((period) =>
          ids.some((id) => series?.at(id, period.text, subject.group?.id) !== undefined),
        );
      }),
    classification: (subject) =>
      once(`classes\u0000${keyOf(subject)}`, () => {
        const series = dataset.series.get(subject.indicator.id);
        if (series === undefined || subject.level.id === municipalityLevel) return undefined;
        return classifyIndicator(
          series,
          idsOf(subject.level.id),
          subject.indicator,
          subject.group?.id ?? '',
        );
      }),
    crossSection: (subject, period) =>
      once(`section\u0000${keyOf(subject)}\u0000${period.text}`, () =>
        areasOf(subject.level.id)
          .filter((area) => isValidIn(area, period))
          .map((area) => view.valueOf(subject, place(area.id), period)),
      ),
    boundaryChanges(levelId, periods) {
      const years = periods.map(lastYear);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const within = (year: number | undefined, least: number, most: number) =>
        year !== undefined && year >= least && year <= most ? year : undefined;
      return areasOf(levelId).flatMap(({ name, from, until }) => {
        const change = {
          name,
          from: within(from, first + 1, last),
          until: within(until, first, last - 1),
        };
        return change.from === undefined && change.until === undefined ? [] : [change];
      });
    },
    valueOf(subject, at, period) {
      const series = dataset.series.get(subject.indicator.id);
      const observation = series?.at(at.id, period.text, subject.group?.id);
      const reference =
        at.id === municipality.id
          ? undefined
          : series?.at(municipality.id, period.text, subject.group?.id);
      const sameLevel = areasById.get(at.id)?.level === subject.level.id;
      return areaValue(observation, {
        subject,
        place: at,
        reference,
        classification: sameLevel ? view.classification(subject) : undefined,
        unpopulated: areasById.get(at.id)?.unpopulated ?? false,
        doubt: observation && dataset.doubts.get(doubtKey(observation)),
      });
    },
    references: (subject, period) =>
      beyond
        .filter(
          ({ id }) =>
            dataset.series.get(subject.indicator.id)?.at(id, period.text, subject.group?.id) !==
            undefined,
        )
        // How a state compares with a town says nothing about the town.
        .map((ref) => ({ ...view.valueOf(subject, ref, period), comparison: undefined })),
    reference: (subject, period) =>
      once(`reference\u0000${keyOf(subject)}\u0000${period.text}`, () => {
        const series = dataset.series.get(subject.indicator.id);
        return series?.at(municipality.id, period.text, subject.group?.id) === undefined
          ? undefined
          : view.valueOf(subject, municipality, period);
      }),
  };

  function idsOf(levelId: string): readonly string[] {
    return once(`ids\u0000${levelId}`, () =>
      levelId === municipalityLevel ? [municipality.id] : areasOf(levelId).map((area) => area.id),
    );
  }
  return view;
}

const keyOf = (subject: FigureSubject): string =>
  `${subject.indicator.id}\u0000${subject.level.id}\u0000${subject.group?.id ?? ''}`;

function hasAnything(dataset: PublishableDataset, areas: readonly Area[]): boolean {
  const ids = new Set(areas.map((area) => area.id));
  return (
    dataset.frame.offers.some((offer) => offer.area !== undefined && ids.has(offer.area)) ||
    dataset.frame.localKnowledge.some(({ area }) => ids.has(area)) ||
    [...dataset.series.values()].some((series) => series.all.some((one) => ids.has(one.area)))
  );
}
