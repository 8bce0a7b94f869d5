/** What the figure of inequality says. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { breakTexts } from '../map/class-breaks.ts';
import type { TableModel } from '../figure.ts';
import { inequalityWords, spreadWords } from '../../language/page-topics.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPlain,
  unitName,
  withUnit,
} from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import type { InequalityModel } from './model.ts';

/** A share of 1 as whole percent. */
export const percent = (share: number, context: DrawContext, decimals = 0): string =>
  withUnit(formatNumber(100 * share, decimals, context.language), 'percent', context.language);

/** Where the people concerned live; without areas that can be singled out how far the groups live apart. */
export function inequalitySummary(model: InequalityModel, context: DrawContext): string {
  const { facts, indicator, level } = model;
  const words = inequalityWords(context.language);
  const period = formatPeriod(model.period, context.language);
  const first =
    facts.concentration === undefined
      ? words.apart({ dissimilarity: percent(facts.segregation.dissimilarity, context), period })
      : words.concentration({
          count: facts.concentration.areas.length,
          plural: level.plural,
          affected: indicator.numerator,
          all: indicator.denominator,
          ofAffected: percent(facts.concentration.ofAffected, context),
          ofAll: percent(facts.concentration.ofAll, context),
          period,
          partial:
            facts.counted === facts.areas
              ? undefined
              : {
                  counted: formatNumber(facts.counted, 0, context.language),
                  areas: formatNumber(facts.areas, 0, context.language),
                },
          live: indicator.disclosure === 'persons',
        });
  const coverage = coverageOf(model, context);
  return coverage === undefined ? first : `${first} ${coverage}`;
}

/** How much the measures are made of; undefined where it is everything. */
function coverageOf({ facts, level }: InequalityModel, context: DrawContext): string | undefined {
  const { language } = context;
  if (facts.counted === facts.areas) return undefined;
  return inequalityWords(language).coverage({
    counted: formatNumber(facts.counted, 0, language),
    areas: formatNumber(facts.areas, 0, language),
    plural: level.plural,
    covered: facts.covered === undefined ? undefined : percent(facts.covered, context, 1),
  });
}

/** Ranges of the classes in words, with their unit. */
export function classNames(model: InequalityModel, context: DrawContext): readonly string[] {
  const { classification, indicator } = model;
  if (classification === undefined) return [];
  const texts = breakTexts(classification, indicator, context);
  const { between } = spreadWords(context.language);
  return texts
    .slice(1)
    .map(
      (to, at) =>
        `${between(texts[at] ?? '', to, at === texts.length - 2)} (${unitName(indicator, context.language)})`,
    );
}

/** Every measure with its number and what it means. */
export function inequalityTable(
  model: InequalityModel,
  caption: string,
  context: DrawContext,
): TableModel {
  const { facts, indicator, level } = model;
  const { language } = context;
  const words = inequalityWords(language);
  const { rows: named } = words;
  const rows: { name: string; meaning: string; value: string }[] = [];
  const { concentration, segregation, gradient, order, classes } = facts;
  if (concentration !== undefined) {
    const count = concentration.areas.length;
    rows.push(
      {
        ...named.ofAffected(count, level.plural),
        value: percent(concentration.ofAffected, context, 1),
      },
      { ...named.ofAll(count, level.plural), value: percent(concentration.ofAll, context, 1) },
    );
  }
  rows.push(
    { ...named.dissimilarity, value: percent(segregation.dissimilarity, context, 1) },
    {
      ...named.isolation(percent(segregation.share, context, 1)),
      value: percent(segregation.isolation, context, 1),
    },
  );
  if (gradient !== undefined && order !== undefined) {
    const { short } = order.subject.indicator;
    const limits = (
      { lower, upper }: { lower: number; upper: number },
      write: (n: number) => string,
    ) => `${write(lower)} – ${write(upper)}`;
    const signed = (n: number): string => formatAmount(n, indicator, language);
    const ratio = (n: number): string => formatPlain(n, 2, language);
    rows.push({
      ...named.slope(short, limits(gradient.slopeLimits, signed), indicator.confidence),
      value:
        gradient.slope < 0
          ? signed(gradient.slope)
          : formatDifference(gradient.slope, indicator, language),
    });
    if (gradient.ratio !== undefined && gradient.ratioLimits !== undefined) {
      rows.push({
        ...named.ratio(short, limits(gradient.ratioLimits, ratio), indicator.confidence),
        value: ratio(gradient.ratio),
      });
    }
  }
  const ranges = classNames(model, context);
  classes?.forEach(({ areas, ofAll, ofAffected }, at) => {
    rows.push({
      name: named.ofClass(ranges[at] ?? ''),
      meaning: named.inClass(
        formatNumber(areas, 0, language),
        ofAffected === undefined ? undefined : formatNumber(100 * ofAffected, 1, language),
      ),
      value: percent(ofAll, context, 1),
    });
  });
  return {
    caption,
    columns: [
      { label: words.measure, numeric: false },
      { label: words.value, numeric: true },
      { label: words.meaning, numeric: false },
    ],
    rows: rows.map(({ name, value, meaning }) => ({
      cells: [{ text: name }, { text: value }, { text: meaning }],
      marked: false,
    })),
    notes: [],
  };
}
