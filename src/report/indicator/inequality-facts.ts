/** How unevenly what an indicator counts is spread over the areas, from published and firm values alone. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { hasComplement } from '../../domain/indicator/unit.ts';
import { isCertain } from '../../domain/statistics/comparison.ts';
import { concentrationOf } from '../../domain/statistics/inequality/concentration.ts';
import type { Concentration } from '../../domain/statistics/inequality/concentration.ts';
import { peopleByClass } from '../../domain/statistics/inequality/people-by-class.ts';
import type { PeopleOfClass } from '../../domain/statistics/inequality/people-by-class.ts';
import { segregationOf } from '../../domain/statistics/inequality/segregation.ts';
import type { GroupArea, Segregation } from '../../domain/statistics/inequality/segregation.ts';
import { gradientOf } from '../../domain/statistics/inequality/slope-index.ts';
import type { Gradient } from '../../domain/statistics/inequality/slope-index.ts';
import { intervalOf } from '../../domain/statistics/uncertainty.ts';
import type { ReportView } from '../report-view.ts';
import type { AreaValue, FigureSubject } from './figure-subject.ts';

/** What orders the areas of a gradient. */
export interface GradientOrder {
  readonly subject: FigureSubject;
  readonly period: Period;
}

export interface InequalityFacts {
  /** Areas in which people live. */
  readonly areas: number;
  /** Those with firm numerator, denominator and value: all measures are made of them. */
  readonly counted: number;
  /** Of all people in these areas those of the areas counted, 0 … 1; undefined where that is not published. */
  readonly covered: number | undefined;
  readonly segregation: Segregation;
  readonly concentration: Concentration<CountedArea> | undefined;
  /** Undefined where the indicator has no classes. */
  readonly classes: readonly PeopleOfClass[] | undefined;
  /** Set where an order is asked for and there are enough areas. */
  readonly gradient: Gradient | undefined;
  /** Areas of the gradient: those counted that have a firm value of its order. */
  readonly order: GradientOrder | undefined;
}

export interface CountedArea extends GroupArea {
  readonly value: AreaValue;
}

/** Below this part of the people (else of the areas) nothing is said of the whole. */
const leastCovered = 0.8;

/**
 * Measures of one period; undefined for what is no share of people, where fewer than two areas or fewer than four
 * fifths of the people have firm published numbers, and where all or none are concerned.
 */
export function inequalityFacts(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  order?: GradientOrder,
): InequalityFacts | undefined {
  const { indicator } = subject;
  if (!hasComplement(indicator.unit) || indicator.fromOffers !== undefined) return undefined;
  const lived = view
    .crossSection(subject, period)
    .filter((one) => !one.unpopulated && numberOf(one.denominator) !== 0);
  const counted = lived.flatMap((value): CountedArea[] => {
    const [affected, all] = [firm(value.numerator), firm(value.denominator)];
    return affected === undefined || all === undefined || !isFirmValue(value) || affected > all
      ? []
      : [{ value, affected, all }];
  });
  const segregation = segregationOf(counted);
  const covered = coveredBy(counted, lived);
  const part = covered ?? counted.length / lived.length;
  if (segregation === undefined || part < leastCovered) return undefined;
  const classes = view.classification(subject)?.counts.length;
  const classed = counted.flatMap(({ affected, all, value }) =>
    value.classIndex === undefined ? [] : [{ affected, all, classIndex: value.classIndex }],
  );
  return {
    areas: lived.length,
    counted: counted.length,
    covered,
    segregation,
    concentration: concentrationOf(counted),
    classes:
      classes === undefined || classed.length < counted.length
        ? undefined
        : peopleByClass(classed, classes),
    gradient: order && gradientBy(view, counted, order, indicator.confidence, subject),
    order,
  };
}

/** Whether a share says of people which part of them something is true of, as far as the catalogue tells. */
export const isShareOfPeople = (indicator: Indicator): boolean =>
  hasComplement(indicator.unit) &&
  indicator.fromOffers === undefined &&
  (indicator.disclosure !== 'none' || peopleWords.test(indicator.denominator ?? ''));

const peopleWords =
  /kind|jugend|famil|mensch|person|einwohn|haushalt|schüler|child|people|pupil|resident|household/iu;

const firm = (cell: Cell | undefined): number | undefined =>
  cell?.state === 'observed' || cell?.state === 'zero' ? numberOf(cell) : undefined;

const isFirmValue = (value: AreaValue): boolean => isCertain(value) && value.doubt !== 'value';

function coveredBy(
  counted: readonly CountedArea[],
  lived: readonly AreaValue[],
): number | undefined {
  let people = 0;
  for (const { denominator } of lived) {
    const all = firm(denominator);
    if (all === undefined) return undefined;
    people += all;
  }
  return people === 0 ? undefined : counted.reduce((sum, { all }) => sum + all, 0) / people;
}

function gradientBy(
  view: ReportView,
  counted: readonly CountedArea[],
  order: GradientOrder,
  confidence: number,
  { indicator }: FigureSubject,
): Gradient | undefined {
  // Higher is worse placed: what is better when high is turned round.
  const sign = order.subject.indicator.polarity === 'higher' ? -1 : 1;
  const areas = counted.flatMap(({ value, all }) => {
    const place = view.valueOf(order.subject, value.area, order.period);
    const number = isFirmValue(place) ? numberOf(place.value) : undefined;
    const own = numberOf(value.value);
    const limits = intervalOf(value, indicator);
    return number === undefined || own === undefined || limits === undefined
      ? []
      : [{ value: own, people: all, order: sign * number, limits }];
  });
  return areas.length < counted.length ? undefined : gradientOf(areas, confidence);
}
