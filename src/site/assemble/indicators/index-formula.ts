/** The open formula of need indices: on the page of each, and all together on the page of methods. */
import { addresses } from '../../../domain/naming/address.ts';
import type { NeedIndex } from '../../../domain/statistics/need-index.ts';
import type { TableModel } from '../../../figures/figure.ts';
import { indexFormula } from '../../../report/indicator/need-indices.ts';
import type { FormulaPart, IndexFormula } from '../../../report/indicator/need-indices.ts';
import type { Assembly } from '../assembly.ts';
import { needIndexWords } from '../../../language/page-topics.ts';
import type { NeedIndexWords } from '../../../language/words/need-index-words.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPlain,
  withUnit,
} from '../../../language/numbers/numbers.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';

export interface FormulaSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: TableModel;
}

/** The section of an index's page; undefined for indicators of the catalogue. */
export function formulaOf(assembly: Assembly, id: string): FormulaSection | undefined {
  const { view, language } = assembly;
  const index = view.frame.needIndices.find((one) => one.id === id);
  const formula = index && indexFormula(view.dataset, index);
  if (formula === undefined) return undefined;
  const words = needIndexWords(language);
  const plural =
    view.frame.municipality.levels.find((level) => level.id === formula.level)?.plural ??
    formula.level;
  const { parts } = formula;
  const constant = parts.filter(({ scale }) => scale === undefined);
  const shared = parts.every(({ period }) => period.text === formula.period.text);
  return {
    title: words.title,
    paragraphs: [
      words.meaning,
      words.method[formula.index.method](plural),
      shared ? words.samePeriod(formatPeriod(formula.period, language)) : words.ownPeriods,
      ...(constant.length === 0
        ? []
        : [words.constant(constant.map(({ indicator }) => indicator.short).join(', '))]),
      words.missing,
      words.noWhole,
    ],
    table: partsTable(assembly, formula, words),
  };
}

function partsTable(
  { language }: Assembly,
  { index, parts }: IndexFormula,
  words: NeedIndexWords,
): TableModel {
  const scaleColumns = {
    'z-score': [words.mean, words.deviation],
    'min-max': [words.smallest, words.largest],
    rank: [words.count],
  }[index.method];
  const column = (numeric: boolean) => (label: string) => ({ label, numeric });
  const shares = sharesOf(parts);
  return {
    caption: words.caption(index.short),
    columns: [
      ...[words.part, words.period].map(column(false)),
      column(true)(words.weight),
      column(false)(words.moreNeed),
      ...scaleColumns.map(column(true)),
      column(false)(words.source),
    ],
    rows: parts.map((part, at) => ({
      cells: [
        { text: part.indicator.short, address: addresses.indicator(part.indicator.id) },
        { text: formatPeriod(part.period, language) },
        {
          text:
            part.scale === undefined
              ? words.notCounted
              : `${formatPlain(part.weight, 6, language)} (${percent(shares[at] ?? 0, language)})`,
        },
        { text: part.moreIsMoreNeed ? words.high : words.low },
        ...scaleColumns.map((_, position) => ({
          text: scaleTexts(part, language)[position] ?? '–',
        })),
        { text: part.indicator.source ?? '–' },
      ],
      marked: false,
    })),
    notes: [],
  };
}

/** Parts that count, as shares of 1. */
function sharesOf(parts: readonly Pick<FormulaPart, 'weight' | 'scale'>[]): readonly number[] {
  const counted = parts.map(({ weight, scale }) => (scale === undefined ? 0 : weight));
  const sum = counted.reduce((a, b) => a + b, 0);
  return counted.map((weight) => (sum === 0 ? 0 : weight / sum));
}

const percent = (share: number, language: Assembly['language']): string =>
  withUnit(formatPlain(100 * share, 1, language), 'percent', language);

/** Two decimals more than its values have, enough to follow the reckoning. */
function scaleTexts(
  { indicator, scale }: FormulaPart,
  language: Assembly['language'],
): readonly string[] {
  const finer = { ...indicator, decimals: indicator.decimals + 2 };
  switch (scale?.method) {
    case 'z-score':
      return [
        formatAmount(scale.mean, finer, language),
        formatDifference(scale.deviation, finer, language),
      ];
    case 'min-max':
      return [scale.min, scale.max].map((end) => formatAmount(end, finer, language));
    case 'rank':
      return [formatNumber(scale.count, 0, language)];
    case undefined:
      return [];
  }
}

/** The section of `/methoden/`; none in a report without indices. */
export function methodsOfIndices(
  assembly: Assembly,
): readonly (FormulaSection & { readonly anchor: string })[] {
  const { view, language } = assembly;
  const { needIndices } = view.frame;
  if (needIndices.length === 0) return [];
  const { methods, methodName } = needIndexWords(language);
  return [
    {
      anchor: 'bedarfsindizes',
      title: methods.title,
      paragraphs: [methods.lead],
      table: {
        caption: methods.caption,
        columns: [methods.index, methods.method, methods.formula].map((label) => ({
          label,
          numeric: false,
        })),
        rows: needIndices.map((index) => ({
          cells: [
            { text: index.short, address: addresses.indicator(index.id) },
            { text: methodName[index.method] },
            { text: inWords(assembly, index) },
          ],
          marked: false,
        })),
        notes: [],
      },
    },
  ];
}

/** „50 % SGB-II-Quote (hoch = mehr Bedarf), 25 % …“; parts that do not count stay out. */
function inWords({ view, language }: Assembly, index: NeedIndex): string {
  const { methods } = needIndexWords(language);
  const parts = indexFormula(view.dataset, index)?.parts ?? [];
  const shares = sharesOf(parts);
  return parts
    .flatMap(({ indicator, moreIsMoreNeed }, at) => {
      const share = shares[at] ?? 0;
      return share === 0
        ? []
        : [methods.term(percent(share, language), indicator.short, moreIsMoreNeed)];
    })
    .join(', ');
}
