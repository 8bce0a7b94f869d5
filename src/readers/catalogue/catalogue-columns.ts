/** Columns of `data/indicators.csv`, with their German names and what they are for. */
import type { ColumnSpec } from '../table/column-spec.ts';

const column = (name: string, ...aliases: readonly string[]): ColumnSpec => ({
  name,
  aliases,
  required: false,
});
const required = (name: string, ...aliases: readonly string[]): ColumnSpec => ({
  name,
  aliases,
  required: true,
});

export const catalogueColumns = [
  required('id', 'kennung', 'indicator', 'indikator'),
  required('theme', 'thema'),
  required('title', 'titel'),
  column('short', 'kurz', 'kurztitel'),
  required('unit', 'einheit'),
  column('polarity', 'wirkungsrichtung'),
  column('numerator', 'zähler'),
  column('denominator', 'nenner'),
  column('denominator_indicator', 'nenner_indikator'),
  column('numerator_indicator', 'zähler_indikator'),
  column('decimals', 'nachkommastellen'),
  column('classification', 'klassenbildung'),
  column('classes', 'klassen'),
  column('breaks', 'klassengrenzen'),
  column('categories', 'kategorien'),
  column('confidence', 'vertrauensniveau'),
  column('disclosure', 'geheimhaltung'),
  column('complement', 'gegenstück'),
  column('level', 'ebene'),
  column('from_offers', 'aus_angeboten'),
  column('source', 'quelle'),
  column('source_url', 'quelle_url'),
  column('attribution', 'namensnennung'),
  column('licence', 'lizenz', 'license'),
  column('published_by', 'veröffentlicht_von'),
  column('updated', 'aktualisiert'),
  column('note', 'anmerkung', 'hinweis'),
  column('unit_reference', 'bezug'),
  column('noticeable', 'merklich'),
  column('target', 'zielwert', 'ziel'),
  column('threshold', 'schwelle', 'schwellenwert', 'grenzwert'),
  column('threshold_title', 'name_der_schwelle', 'schwelle_titel'),
  column('subject', 'subjekt', 'wer'),
  column('predicate', 'prädikat', 'was'),
] as const satisfies readonly ColumnSpec[];
