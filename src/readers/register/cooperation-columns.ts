/** Columns of data/cooperations.csv, with the headings that German and English offices use. */
import type { ColumnSpec } from '../table/column-spec.ts';

export const cooperationColumns: readonly ColumnSpec[] = [
  { name: 'from', aliases: ['von'], required: true },
  { name: 'to', aliases: ['mit', 'zu', 'nach'], required: true },
  { name: 'kind', aliases: ['art'], required: false },
  { name: 'since', aliases: ['seit'], required: false },
  { name: 'note', aliases: ['anmerkung', 'bemerkung', 'notiz', 'hinweis'], required: false },
];
