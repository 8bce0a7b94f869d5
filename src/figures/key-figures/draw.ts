/** Rows of key figures: value, reference, all areas on a strip, the course, and both in words. */
import { addresses } from '../../domain/naming/address.ts';
import type { Link } from '../../domain/naming/address.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { extent } from 'd3-array';
import { drawDotStrip, mostDots } from '../chart/dot-strip.ts';
import { drawSparkline } from '../chart/sparkline.ts';
import { valuesAddress } from '../pointing/area-values.ts';
import type { KeyFigureModel } from './model.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { comparisonPageWords, figureWords } from '../../language/page-topics.ts';
import { referenceLabel } from '../../language/findings/speech.ts';
import { comparisonWords } from '../../language/findings/place-findings.ts';
import { changeWords } from '../../language/findings/trend-findings.ts';
import { formatAmount, formatValue } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { flagName, stateExplanationOf } from '../../language/numbers/states.ts';
import { isCategory, isPercentage, isRate } from '../../domain/indicator/unit.ts';

/** One row of key figures, ready to be placed (look.md, "Key-figure row"). */
export interface KeyFigureRow {
  /** Of the indicator: names the row where a page has one row of it. */
  readonly id: string;
  readonly indicator: Link;
  /** Full sentence of the catalogue. */
  readonly title: string;
  readonly period: string;
  readonly value: string;
  readonly state: ValueState;
  /** „Stadt: 18,1 %; Nordrhein-Westfalen: 17,2 %“; undefined where there is none. */
  readonly reference: string | undefined;
  /** Dot strip of all areas with this one marked: inline SVG. */
  readonly strip: string | undefined;
  readonly sparkline: string | undefined;
  /** „ähnlich wie die Stadt; seit 2018 gesunken“ */
  readonly words: string;
  readonly remarks: readonly string[];
  /** Where the place and this indicator are chosen for a comparison; undefined for the municipality. */
  readonly compare: Link | undefined;
  /** What strip and line show; set where they first stand on a page. */
  readonly legend?: string;
}

/** Explains the strip of a row, and its line, in a sentence each; undefined for what the row has not. */
export function legendOf(
  row: KeyFigureRow,
  { distribution, place, municipality }: KeyFigureModel,
  { language }: DrawContext,
): { readonly strip: string | undefined; readonly line: string | undefined } {
  const words = figureWords(language).rows;
  const own = place.id !== municipality.id;
  const strip = distribution.values.length > mostDots ? words.bars : words.dots;
  return {
    strip: row.strip === undefined ? undefined : strip(own, municipality.name),
    line: row.sparkline === undefined ? undefined : words.line,
  };
}

/** One row, ready to be placed. */
export function drawKeyFigure(model: KeyFigureModel, context: DrawContext): KeyFigureRow {
  const { indicator, latest, reference, distribution, place, municipality } = model;
  const { language } = context;
  const words = figureWords(language);
  const own = latest.value.state === 'unreliable' ? undefined : numberOf(latest.value);
  const isMunicipality = place.id === municipality.id;
  const amount = (value: number): string => formatAmount(value, indicator, language);
  const shownReference =
    reference === undefined || isMunicipality || numberOf(reference.value) === undefined
      ? undefined
      : `${referenceLabel(municipality.name, context)}: ${formatValue(reference.value, indicator, language)}`;
  const beyond = (model.beyond ?? []).flatMap(({ area, value }) =>
    numberOf(value) === undefined
      ? []
      : [`${area.name}: ${formatValue(value, indicator, language)}`],
  );
  const references = [...(shownReference === undefined ? [] : [shownReference]), ...beyond];
  // „je 1.000“ is named beside the reference; the large number stays a number
  const bare = isRate(indicator.unit) && !isPercentage(indicator.unit) && references.length > 0;
  const value = formatValue(latest.value, indicator, language, { bare });
  const [least, most] = extent(distribution.values);
  const range =
    least === undefined || most === undefined || distribution.values.length < 2
      ? ''
      : words.allBetween(model.level.plural, amount(least), amount(most), distribution.complete);
  const strip = isCategory(indicator.unit)
    ? undefined
    : drawDotStrip({
        values: distribution.values,
        areas: distribution.areas,
        place: place.id,
        spoken: distribution.areas.length === 0 ? undefined : valuesAddress(model, model.period),
        // totals of the whole lie far outside their parts
        own: isMunicipality ? undefined : own,
        reference: referenceComparable(indicator.unit)
          ? numberOf(isMunicipality ? latest.value : reference?.value)
          : undefined,
        // the value itself and the municipality's stand beside it
        label: range === '' ? `${place.name}: ${value}` : range,
      });
  const sayings = [
    isMunicipality ? undefined : comparisonWords(latest.comparison, municipality.name, context),
    model.trend === undefined ? undefined : changeWords(model.trend, indicator, language),
  ].filter((part) => part !== undefined);
  const course = model.points.filter((p) => numberOf(p.value) !== undefined);
  const firstPoint = course[0];
  const lastPoint = course.at(-1);
  const sparkline =
    isCategory(indicator.unit) || firstPoint === undefined || lastPoint === undefined
      ? undefined
      : drawSparkline(
          model.points,
          `${formatPeriod(firstPoint.period, language)}: ${formatValue(firstPoint.value, indicator, language)}; ${formatPeriod(lastPoint.period, language)}: ${formatValue(lastPoint.value, indicator, language)}`,
        );
  const remarks = [
    ...latest.flags.map((flag) => flagName(flag, language)),
    ...(latest.basis === 'derived' || latest.basis === 'register'
      ? [words.basis[latest.basis]]
      : []),
    ...(latest.value.state === 'observed' || latest.value.state === 'zero'
      ? []
      : [stateExplanationOf(latest.value.state, indicator, language)]),
    ...(latest.note === undefined ? [] : [latest.note]),
  ];
  return {
    id: indicator.id,
    indicator: {
      text:
        model.group === undefined
          ? indicator.short
          : `${indicator.short}, ${words.group(model.group.title)}`,
      address: addresses.indicator(indicator.id),
    },
    title: indicator.title,
    period: formatPeriod(model.period, language),
    value,
    state: latest.value.state,
    reference: references.length === 0 ? undefined : references.join('; '),
    strip,
    sparkline,
    words: sayings.join('; '),
    remarks,
    compare:
      place.slug === undefined || place.address === undefined
        ? undefined
        : {
            text: comparisonPageWords(language).link,
            address: addresses.comparisonOf({ areas: [place.slug], indicators: [indicator.id] }),
          },
  };
}
