/** What stands in the columns of our tables, as CSV on the Web says it (W3C: Metadata Vocabulary for Tabular Data). */
import type { DataColumn } from '../../language/words/open-data-words.ts';

/** A datatype of the vocabulary, plain or narrowed by a format. */
export type Datatype = string | { readonly base: string; readonly format: string };

export interface ColumnType {
  readonly datatype: Datatype;
  /** Never empty. */
  readonly required?: true;
  /** Between several values of one cell. */
  readonly separator?: string;
}

const text: ColumnType = { datatype: 'string' };
const decimal: ColumnType = { datatype: 'decimal' };
const yesNo: ColumnType = { datatype: { base: 'boolean', format: 'yes|no' } };
const id: ColumnType = { datatype: 'string', required: true };
const list: ColumnType = { datatype: 'string', separator: '|' };

const states = 'observed|zero|withheld|unreliable|not-meaningful|later|not-available';

/** Every column of every table. Values stand without exponents, days as ISO dates where they are known to be. */
export const columnTypes: Readonly<Record<DataColumn, ColumnType>> = {
  indicator: id,
  area: text,
  level: text,
  period: id,
  value: decimal,
  numerator: decimal,
  denominator: decimal,
  lower: decimal,
  upper: decimal,
  group: text,
  flag: { datatype: { base: 'string', format: '[prebq]' }, separator: ' ' },
  kitas: decimal,
  children: decimal,
  note: text,
  state: { datatype: { base: 'string', format: states }, required: true },
  id,
  name: id,
  type: list,
  provider: text,
  lat: decimal,
  lon: decimal,
  address: text,
  phases: list,
  capacity: decimal,
  capacity_unit: text,
  free: yesNo,
  languages: text,
  opening: text,
  focus: text,
  website: text,
  email: text,
  phone: text,
  contact: text,
  informal: yesNo,
  checked: text,
  from: id,
  to: id,
  from_name: text,
  to_name: text,
  kind: text,
  since: text,
};
