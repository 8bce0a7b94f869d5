/** The table behind a figure of areas: every value with its state, numerator, interval and remarks. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from './figure-frame.ts';
import type { TableCell, TableModel } from '../figure.ts';
import { figureWords } from '../../language/page-topics.ts';
import { comparisonWords } from '../../language/findings/place-findings.ts';
import { formatBareAmount, formatValue, unitName } from '../../language/numbers/numbers.ts';
import { flagName } from '../../language/numbers/states.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

/** Flags, note and basis of a value as one remark. */
export function remarkOf(value: AreaValue, context: DrawContext): string | undefined {
  const words = figureWords(context.language);
  const remarks = value.flags.map((flag) => flagName(flag, context.language));
  if (value.basis === 'derived' || value.basis === 'register')
    remarks.push(words.basis[value.basis]);
  if (value.unpopulated) remarks.push(words.unpopulated);
  if (value.note !== undefined) remarks.push(value.note);
  return remarks.length === 0 ? undefined : remarks.join('; ');
}

/** One cell for one value; `bare` because the column's heading names the unit. */
export function valueCell(value: AreaValue, indicator: Indicator, context: DrawContext): TableCell {
  return {
    text: formatValue(value.value, indicator, context.language, { bare: true }),
    value: numberOf(value.value),
    state: value.value.state,
    remark: remarkOf(value, context),
  };
}

/** All areas with one period's values, the municipality after them and places beyond it last; columns only where something stands in them. */
export function areaTable(
  model: FigureSubject,
  caption: string,
  values: readonly AreaValue[],
  reference: AreaValue | undefined,
  marked: readonly string[],
  context: DrawContext,
  beyond: readonly AreaValue[] = [],
): TableModel {
  const { indicator } = model;
  const { language } = context;
  const words = figureWords(language);
  const all = [...values, ...(reference === undefined ? [] : [reference]), ...beyond];
  const has = (test: (value: AreaValue) => boolean): boolean => all.some(test);
  const counts = has((v) => v.numerator !== undefined);
  const bases = has((v) => v.denominator !== undefined);
  const intervals = has((v) => v.lower !== undefined && v.upper !== undefined);
  const compared = has((v) => v.comparison !== undefined);
  const remarks = has((v) => remarkOf(v, context) !== undefined);
  const whole = { ...indicator, unit: 'count' as const, decimals: 0 };

  const columns = [
    { label: model.level.title, numeric: false },
    { label: unitName(indicator, language), numeric: !isCategory(indicator.unit) },
    ...(counts ? [{ label: indicator.numerator ?? words.numerator, numeric: true }] : []),
    ...(bases ? [{ label: indicator.denominator ?? words.denominator, numeric: true }] : []),
    ...(intervals ? [{ label: words.interval(indicator.confidence), numeric: true }] : []),
    ...(compared ? [{ label: words.comparison, numeric: false }] : []),
    ...(remarks ? [{ label: words.remark, numeric: false }] : []),
  ];
  const rows = all.map((value) => {
    const part = (cell: AreaValue['numerator']): TableCell =>
      cell === undefined
        ? { text: '' }
        : {
            text: formatValue(cell, whole, language, { bare: true }),
            value: numberOf(cell),
            state: cell.state,
          };
    const cells: TableCell[] = [
      { text: value.area.name, address: value.area.address },
      valueCell(value, indicator, context),
    ];
    if (counts) cells.push(part(value.numerator));
    if (bases) cells.push(part(value.denominator));
    if (intervals) cells.push({ text: intervalText(value, indicator, context) });
    if (compared) {
      cells.push({
        text: comparisonWords(value.comparison, model.municipality.name, context) ?? '',
      });
    }
    if (remarks) cells.push({ text: remarkOf(value, context) ?? '' });
    return { cells, marked: marked.includes(value.area.id) };
  });
  return { caption, columns, rows, notes: [] };
}

/** Names and values alone, for very many areas; the municipality first, where it is found, places beyond it last. */
export function valueTable(
  { indicator, level }: FigureSubject,
  caption: string,
  values: readonly AreaValue[],
  reference: AreaValue | undefined,
  context: DrawContext,
  beyond: readonly AreaValue[] = [],
): TableModel {
  const { language } = context;
  const all = [...(reference === undefined ? [] : [reference]), ...values, ...beyond];
  return {
    caption,
    columns: [
      { label: level.title, numeric: false },
      { label: unitName(indicator, language), numeric: !isCategory(indicator.unit) },
    ],
    rows: all.map((value) => ({
      cells: [
        { text: value.area.name },
        {
          text:
            value.unpopulated && numberOf(value.value) === undefined
              ? figureWords(language).unpopulated
              : formatValue(value.value, indicator, language, { bare: true }),
          value: numberOf(value.value),
        },
      ],
      marked: value === reference,
    })),
    notes: [],
  };
}

/** „10,1 bis 14,5“; empty where the value has no number to surround. */
export function intervalText(value: AreaValue, indicator: Indicator, context: DrawContext): string {
  if (value.lower === undefined || value.upper === undefined || numberOf(value.value) === undefined)
    return '';
  const write = (limit: number): string => formatBareAmount(limit, indicator, context.language);
  return figureWords(context.language).fromTo(write(value.lower), write(value.upper));
}

/** „Nordstadt: 18,1 %“ */
export const namedValue = (value: AreaValue, indicator: Indicator, context: DrawContext): string =>
  `${value.area.name}: ${
    value.unpopulated && numberOf(value.value) === undefined
      ? figureWords(context.language).unpopulated
      : formatValue(value.value, indicator, context.language)
  }`;
