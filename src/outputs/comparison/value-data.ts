/** The numbers of the comparison, rounded as pages show them; states stay apart. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import type { Area } from '../../domain/place/area.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';
import { intervalOf } from '../../domain/statistics/uncertainty.ts';
import { remarkOf } from '../../figures/frame/value-table.ts';
import { changeWords } from '../../language/findings/trend-findings.ts';
import type { Speech } from '../../language/findings/speech.ts';
import { formatAmount } from '../../language/numbers/numbers.ts';
import { addresses } from '../../domain/naming/address.ts';
import { comparedPeriods } from '../../report/comparison/compared.ts';
import type { AreaValue, PlaceRef } from '../../report/indicator/figure-subject.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { gapsOf } from '../../report/indicator/trend-gaps.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import type { ReportView } from '../../report/report-view.ts';

/**
 * A cell: a number; `"0"` exactly nothing; a number in a list is unreliable; `"=…"` a label; `"w"` withheld, `"u"`
 * unreliable without a number, `"x"` not meaningful, `"l"` later, `null` not available.
 */
export type CellData = number | readonly [number] | string | null;

/** One place over all periods. */
export interface CourseData {
  readonly v: readonly CellData[];
  /** From the value to the limits of its interval, in units of its last decimal; left out where no value has one. */
  readonly lo?: readonly (number | null)[];
  readonly hi?: readonly (number | null)[];
  /** One letter a period: `h`, `l`, `s` how it compares with the municipality; `-` without a word. */
  readonly c?: string;
  /** One digit a period, to base 36: number of the class from 1; `-` without a class. */
  readonly k?: string;
  /** One digit a period: 1 where no line leads to it. */
  readonly g: string;
  /** „seit 2018 gesunken“, of the newest period. */
  readonly t?: string;
  /** Remarks by the number of the period. */
  readonly r?: Readonly<Record<string, string>>;
}

/** The shape is known to `src/enhancements/comparison-data.ts` too. */
export interface ValueData {
  readonly whole: CourseData;
  readonly areas: readonly CourseData[];
}

/** Values of some areas, and of the municipality, in all periods. */
export function valuesOf(
  view: ReportView,
  indicator: Indicator,
  areas: readonly Area[],
): ValueData {
  return {
    whole: courseOf(view, indicator, view.municipality, municipalityLevel),
    areas: areas.map((area) => courseOf(view, indicator, view.place(area.id), area.level)),
  };
}

/** Numbers of all areas in one period, in their order: what a scatter plot sets the chosen ones among. */
export const sectionOf = (
  view: ReportView,
  indicator: Indicator,
  areas: readonly Area[],
  period: Period,
): readonly (number | null)[] =>
  areas.map((area) => {
    const subject = view.subject(indicator, area.level);
    const value = view.series(indicator.id)?.at(area.id, period.text, subject.group?.id)?.value;
    return rounded(numberOf(value), indicator.decimals);
  });

function courseOf(
  view: ReportView,
  indicator: Indicator,
  place: PlaceRef,
  level: string,
): CourseData {
  const { language, kind } = view.frame.municipality;
  const speech: Speech = { language, kind };
  const isWhole = level === municipalityLevel;
  const subject = view.subject(indicator, isWhole ? indicator.level : level);
  const periods = comparedPeriods(view, indicator);
  const values = periods.map((period) => ({ ...view.valueOf(subject, place, period), period }));
  const intervals = values.map((value) =>
    numberOf(value.value) === undefined ? undefined : intervalOf(value, indicator),
  );
  const ofLast = 10 ** indicator.decimals;
  const distances = (end: 'lower' | 'upper') =>
    values.map(({ value }, at) => {
      const [number, limit] = [numberOf(value), intervals[at]?.[end]];
      return number === undefined || limit === undefined
        ? null
        : Math.round(
            Math.abs(roundTo(number, indicator.decimals) - roundTo(limit, indicator.decimals)) *
              ofLast,
          );
    });
  const remarks = values.flatMap((value, at) => {
    const remark = remarkOf(value, { ...speech, from: addresses.comparison });
    return remark === undefined ? [] : [[at, remark] as const];
  });
  const trend = trendOf(values, indicator);
  const newest = isWhole ? view.latest(subject, place.id) : view.latest(subject);
  const compared = letters(values, ({ comparison }) => comparison?.[0]);
  const classes = letters(values, ({ classIndex }) =>
    classIndex === undefined ? undefined : (classIndex + 1).toString(36),
  );
  return {
    v: values.map(({ value }) => cellData(value, indicator, language)),
    ...(intervals.some((interval) => interval !== undefined)
      ? { lo: distances('lower'), hi: distances('upper') }
      : {}),
    ...(isWhole || compared === undefined || !referenceComparable(indicator.unit)
      ? {}
      : { c: compared }),
    ...(isWhole || classes === undefined ? {} : { k: classes }),
    g: gapsOf(values)
      .map((gap) => (gap ? '1' : '0'))
      .join(''),
    ...(typeof trend === 'string' || trend.last.period !== newest
      ? {}
      : { t: changeWords(trend, indicator, language) }),
    ...(remarks.length === 0 ? {} : { r: Object.fromEntries(remarks) }),
  };
}

/** One letter for each value; undefined where none has one. */
function letters(
  values: readonly AreaValue[],
  letterOf: (value: AreaValue) => string | undefined,
): string | undefined {
  const found = values.map((value) => letterOf(value) ?? '-').join('');
  return /[^-]/u.test(found) ? found : undefined;
}

function cellData(cell: Cell, indicator: Indicator, language: Language): CellData {
  const number = (value: number): number | string =>
    isCategory(indicator.unit)
      ? `=${formatAmount(value, indicator, language)}`
      : roundTo(value, indicator.decimals);
  switch (cell.state) {
    case 'observed':
      return number(cell.value);
    case 'zero':
      return '0';
    case 'unreliable': {
      if (cell.value === undefined) return 'u';
      const value = number(cell.value);
      return typeof value === 'string' ? value : [value];
    }
    case 'withheld':
      return 'w';
    case 'not-meaningful':
      return 'x';
    case 'later':
      return 'l';
    case 'not-available':
      return null;
  }
}

const rounded = (value: number | undefined, decimals: number): number | null =>
  value === undefined ? null : roundTo(value, decimals);
