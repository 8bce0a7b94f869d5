/** Which column of the contract's long form a heading names: by the contract's own words, and by those of data portals. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { observationColumns } from '../../readers/observations/row/observation-columns.ts';
import { withoutFootnote } from './heading-text.ts';

/** Columns of the contract's long form that are read as they are. */
export type ObservationColumn =
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'margin'
  | 'kitas'
  | 'children'
  | 'indicator'
  | 'group'
  | 'flag'
  | 'note'
  | 'area'
  | 'period';

const byHeading = new Map<string, ObservationColumn>();
for (const { name, aliases } of observationColumns) {
  for (const known of [name, ...aliases]) byHeading.set(foldName(known), name as ObservationColumn);
}

/** Words of portals: ONS (`v4_1`), SDMX (`OBS_VALUE`), München (`Indikatorwert`). */
const valueWords = /^(?:indikatorwert|obs[ _]value|v4_\d)$/u;

/** The column of the contract that a heading names. */
export function observationColumnOf(heading: string): ObservationColumn | undefined {
  const folded = foldName(withoutFootnote(heading).text);
  return byHeading.get(folded) ?? (valueWords.test(folded) ? 'value' : undefined);
}

/**
 * What a further column of numbers is in a table that has a column `value`: limits of the 95 % interval and what the
 * value was made of are kept; other limits and parts that change from row to row are not.
 */
export function besideValue(heading: string): ObservationColumn | 'ignored' | undefined {
  const folded = foldName(withoutFootnote(heading).text);
  if (/^(?:lower ci 95(?:\.0)? limit|lci_95|lower confidence (?:interval|limit))$/u.test(folded))
    return 'lower';
  if (/^(?:upper ci 95(?:\.0)? limit|uci_95|upper confidence (?:interval|limit))$/u.test(folded))
    return 'upper';
  if (folded === 'count') return 'numerator';
  return /^(?:(?:lower|upper) ci \S+ limit|basiswert \d)$/u.test(folded) ? 'ignored' : undefined;
}
