/** Columns of data/providers.csv, with the headings that German and English offices use. */
import type { ColumnSpec } from '../table/column-spec.ts';

export const providerColumns: readonly ColumnSpec[] = [
  { name: 'id', aliases: ['kennung', 'schlüssel'], required: false },
  { name: 'name', aliases: ['bezeichnung', 'träger'], required: true },
  { name: 'aliases', aliases: ['alias', 'andere namen', 'schreibweisen'], required: false },
  { name: 'kind', aliases: ['art', 'trägerart'], required: false },
  { name: 'website', aliases: ['webseite', 'internet', 'homepage', 'url'], required: false },
];
