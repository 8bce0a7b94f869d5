/** Rows of observations → the text of data/observations/*.csv. */
import Papa from 'papaparse';
import type { ObservationRow } from './observation-row.ts';

const fieldOrder = [
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'margin',
  'flag',
  'kitas',
  'children',
  'note',
] as const;

/** One mark before three digits could be thousands, unless a neighbour shows that it is not. */
const unclear = /^\(?-?[1-9]\d{0,2}\.\d{3}\)?$/u;
const clear = /\.(?:\d{1,2}|\d{4,})\)?$|^\(?-?0\.\d/u;

/**
 * The table in the contract's long form: UTF-8, comma, LF, decimal point.
 *
 * @param withIndicator where one file holds several indicators
 */
export function observationsText(rows: readonly ObservationRow[], withIndicator: boolean): string {
  const fields = fieldOrder.filter((field) => rows.some((row) => row.fields[field] !== undefined));
  const unproven = new Set(
    fields.filter((field) => !rows.some((row) => clear.test(row.fields[field] ?? ''))),
  );
  const hasGroups = rows.some(({ group }) => group !== '');
  const header = [
    ...(withIndicator ? ['indicator'] : []),
    'area',
    'period',
    ...(hasGroups ? ['group'] : []),
    ...fields,
  ];
  const lines = rows.map((row) => [
    ...(withIndicator ? [row.indicator] : []),
    row.area,
    row.period,
    ...(hasGroups ? [row.group] : []),
    ...fields.map((field) => {
      const text = row.fields[field] ?? '';
      return unproven.has(field) && unclear.test(text)
        ? text.replace(/(\d)(\)?)$/u, '$10$2')
        : text;
    }),
  ]);
  return `${Papa.unparse([header, ...lines], { newline: '\n' })}\n`;
}
