/** The headings over one column, sorted into area, period, unit and words. */
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { observationColumnOf } from '../heading/contract-column.ts';
import { periodWithin, splitPeriod, splitUnit, withoutFootnote } from '../heading/heading-text.ts';
import type { TableColumn } from './table-column.ts';
import { withoutOfWhich } from './nested-rows.ts';
import type { LabelPart } from './reading.ts';

export interface HeadWords {
  readonly area: string | undefined;
  readonly unknownArea: string | undefined;
  readonly period: string | undefined;
  readonly parts: readonly LabelPart[];
  readonly unit: string;
  readonly marks: readonly string[];
}

const genericHeading = /^(?:wert|werte|value|values|anzahl|insgesamt|total|obs_value)$/iu;
const totalHeading = /insgesamt|total/iu;
const bareOfWhich = /^(?:davon|darunter|dar\.|und zwar|of which):?$/iu;

/** @param usesAreas whether areas stand in the headings, because no column holds them */
export function headWords(
  { headings }: Pick<TableColumn, 'headings'>,
  usesAreas: boolean,
  areas: AreaTexts,
  entry: DeliveryColumns,
): HeadWords {
  let area: string | undefined;
  let period: string | undefined;
  let unit = '';
  let parts: LabelPart[] = [];
  const marks: string[] = [];
  const isLong = observationColumnOf(headings.at(-1) ?? '') === 'value';
  for (const [level, written] of headings.entries()) {
    const { text, mark } = withoutFootnote(written);
    if (mark !== '') marks.push(mark);
    const found = usesAreas ? areas.find(text) : undefined;
    // Its key below its name says it again.
    if (found?.kind === 'area' && found.id === area) continue;
    if (
      area === undefined &&
      found?.kind === 'area' &&
      (!genericHeading.test(text) || totalHeading.test(text))
    ) {
      area = found.id;
      continue;
    }
    const dated = splitPeriod(text, entry.poolsYears);
    if (dated.period !== undefined) period = dated.period;
    const { label, unit: own } = splitUnit(withoutFootnote(dated.rest).text);
    if (own !== '') unit = own;
    const bare = label.replace(/^(?:stichtag|jahr|stand|year|zeitraum)$/iu, '');
    if (bare === '' || isLong || bareOfWhich.test(bare)) continue;
    parts.push({ source: `head ${String(level)}`, text: withoutOfWhich(bare), heading: '' });
  }
  // Quarters and months stand below their year.
  const within = parts.find((part) => periodWithin(period ?? '', part.text) !== undefined);
  if (period !== undefined && within !== undefined) {
    period = periodWithin(period, within.text);
    parts = parts.filter((part) => part !== within);
  }
  const only = parts.at(-1)?.text;
  return { area, unknownArea: usesAreas && area === undefined ? only : undefined, period, parts, unit, marks }; // prettier-ignore
}
