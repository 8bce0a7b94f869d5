/** The columns of observation tables, by the names that offices give them. */
import type { ColumnSpec } from '../../table/column-spec.ts';

const column = (name: string, ...aliases: string[]): ColumnSpec => ({
  name,
  aliases,
  required: name === 'area',
});

/** `area` is always there; the rest depends on whether the table is long or wide. */
export const observationColumns: readonly ColumnSpec[] = [
  column('indicator', 'indikator', 'kennzahl'),
  column('area', 'gebiet', 'raum', 'stadtteil', 'district', 'areacd'),
  column('level', 'ebene'),
  column('period', 'jahr', 'year', 'stand', 'zeitraum'),
  column('value', 'wert'),
  column('numerator', 'zähler', 'zaehler'),
  column('denominator', 'nenner'),
  column('lower', 'untere grenze', 'untergrenze'),
  column('upper', 'obere grenze', 'obergrenze'),
  column('margin', 'fehlerspanne'),
  column('group', 'gruppe', 'untergruppe'),
  column('flag', 'kennzeichen', 'kennzeichnung'),
  column('kitas'),
  column('children'),
  column('note', 'anmerkung', 'hinweis', 'bemerkung'),
];

/** Columns that hold one number each. */
export const numberColumns = [
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'margin',
  'kitas',
  'children',
] as const;
