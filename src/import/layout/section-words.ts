/** What the lines of text above a table say: its period, and what sets it apart from the other tables of a sheet. */
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { splitPeriod, splitUnit, withoutFootnote } from '../heading/heading-text.ts';
import type { Block } from './blocks.ts';
import type { LabelPart } from './reading.ts';

/** A line of text gives the period only where it says that it does: `Jahr 2021`, `am 30.06.2022`, `2021`. */
export function contextPeriod(lines: readonly string[], pools: boolean): string | undefined {
  const found = lines.flatMap((line) => {
    const text = withoutFootnote(line).text;
    const { period, rest } = splitPeriod(text, pools);
    if (period === undefined) return [];
    const at =
      /(?:^|[\s,(–:-])(?:am|zum|jahr|im|stand|stichtag|berichtsjahr|schuljahr|kita-?jahr|per|as of|as at|year|in|at|ende|zeitraum)[:.]?\s*(?:jahr|stichtag)?[:\s]*(?=\d|\p{L}+ \d{4})/iu.test(
        text,
      );
    return rest === '' || (at && /\d/u.test(text)) || /^[–,:-]/u.test(rest) ? [period] : [];
  });
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? distinct[0] : distinct.length > 1 ? found.at(-1) : undefined;
}

/** What the last line above each of several tables says that sets it apart from the others. */
export function sectionsOf(
  blocks: readonly Block[],
  entry: DeliveryColumns,
): readonly (
  { readonly period?: string | undefined; readonly part?: LabelPart | undefined } | undefined
)[] {
  if (blocks.length < 2) return blocks.map(() => undefined);
  return blocks.map(({ lines }) => {
    const line = lines.at(-1);
    if (line === undefined) return undefined;
    const { period, rest } = splitPeriod(withoutFootnote(line).text, entry.poolsYears);
    const { label } = splitUnit(rest.replace(/^(?:jahr|stichtag|stand|year)$/iu, ''));
    return {
      period,
      part: label === '' ? undefined : { source: 'section', text: label, heading: '' },
    };
  });
}
