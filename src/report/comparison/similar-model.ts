/** Areas whose published numbers are near to those of another, and in what. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { isMean } from '../../domain/indicator/unit.ts';
import { isCertain } from '../../domain/statistics/comparison.ts';
import { robustlyScaled, similarAreas } from '../../domain/statistics/similar-areas.ts';
import type { Column } from '../../domain/statistics/similar-areas.ts';
import type { Area } from '../../domain/place/area.ts';
import type { AreaValue, FigureSubject, PlaceRef } from '../indicator/figure-subject.ts';
import { isValidIn, municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import type { Period } from '../../domain/indicator/period.ts';

/** How many areas, and how many indicators on either side, a profile names. */
const mostAreas = 3;
const mostAlike = 3;
const mostDifferent = 2;
/** In robust standard deviations: near enough to be called close together, far enough to be called apart. */
const near = 0.5;
const far = 1;

/** An indicator on which two areas are set side by side. */
export interface SharedFigure {
  readonly subject: FigureSubject;
  readonly period: Period;
  readonly own: AreaValue;
  readonly other: AreaValue;
}

export interface SimilarPlace {
  readonly place: PlaceRef;
  /** Nearest first. */
  readonly alike: readonly SharedFigure[];
  /** Farthest first. */
  readonly different: readonly SharedFigure[];
}

/** `too-few`: the area has not enough firm values of its own. */
export type SimilarModel =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'similar';
      readonly indicators: number;
      readonly places: readonly SimilarPlace[];
    };

/** The values of a level that are compared: latest period of each share, rate and mean, firm ones alone. */
interface Level {
  readonly areas: readonly Area[];
  readonly sections: readonly {
    readonly subject: FigureSubject;
    readonly period: Period;
    readonly values: readonly (AreaValue | undefined)[];
  }[];
  readonly scaled: readonly Column[];
}

const levels = new WeakMap<ReportView, Map<string, Level>>();

/** Areas of the level of an area with numbers like its own; undefined where nobody lives, or nothing can be compared. */
export function similarModel(view: ReportView, area: Area): SimilarModel | undefined {
  const level = levelAt(view, area.level);
  const own = level.areas.findIndex(({ id }) => id === area.id);
  if (own < 0 || level.areas.length < 3 || level.sections.length === 0) return undefined;
  const found = similarAreas(level.scaled, own, mostAreas);
  if (found === undefined) return { kind: 'too-few' };
  const indicators = level.scaled.filter((column) => column[own] !== undefined).length;
  const places = found.map((one): SimilarPlace => {
    const shared = one.columns.flatMap(({ column, distance }) => {
      const section = level.sections[column];
      const [here, there] = [section?.values[own], section?.values[one.area]];
      if (section === undefined || here === undefined || there === undefined) return [];
      const { subject, period } = section;
      return [{ distance, figure: { subject, period, own: here, other: there } }];
    });
    const figures = (list: typeof shared) => list.map(({ figure }) => figure);
    return {
      place: view.place(level.areas[one.area]?.id ?? ''),
      alike: figures(shared.filter(({ distance }) => distance <= near).slice(0, mostAlike)),
      different: figures(
        shared
          .filter(({ distance }) => distance >= far)
          .toReversed()
          .slice(0, mostDifferent),
      ),
    };
  });
  return { kind: 'similar', indicators, places };
}

function levelAt(view: ReportView, id: string): Level {
  const known = levels.get(view) ?? new Map<string, Level>();
  levels.set(view, known);
  const made = known.get(id) ?? makeLevel(view, id);
  known.set(id, made);
  return made;
}

function makeLevel(view: ReportView, id: string): Level {
  const areas = view.areasOf(id).filter((area) => area.unpopulated !== true);
  const sections = view.frame.indicators
    .filter((indicator) => isMean(indicator.unit) && indicator.level !== municipalityLevel)
    .flatMap((indicator) => {
      const subject = view.subject(indicator, id);
      const period = view.latest(subject);
      if (period === undefined) return [];
      const values = areas.map((area) =>
        isValidIn(area, period) ? view.valueOf(subject, view.place(area.id), period) : undefined,
      );
      return [{ subject, period, values }];
    });
  const scaled = sections.map(({ values }) =>
    robustlyScaled(
      values.map((value) =>
        value !== undefined && isCertain(value) && value.doubt !== 'value'
          ? numberOf(value.value)
          : undefined,
      ),
    ),
  );
  return { areas, sections, scaled };
}
