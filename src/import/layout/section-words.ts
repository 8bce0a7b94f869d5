/** What the lines of text above a table say: its period, and what sets it apart from the other tables of a sheet. */
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { splitPeriod, splitUnit, withoutFootnote } from '../heading/heading-text.ts';
import type { Block } from './blocks.ts';
import { pairKey } from './pairs.ts';
import type { LabelPart } from './reading.ts';

/** Lines that date the work on a table or name its publication: `Sozialatlas 2023` shows numbers of 2022. */
const workLine =
  /(?:gebiets|daten|bearbeitungs|redaktions)stand|auswertung|erstellt|abgerufen|abruf|druck|veröffentlicht|aktualisiert|published|updated|released|downloaded|atlas|bericht(?!sjahr)|report|monitor|jahrbuch|yearbook|profile?\b|ausgabe|edition|kompass|zahlenspiegel/iu;

/** Words before a year that the numbers are measured by, and do not belong to. */
const baseLine = /basis|gegenüber|seit|zensus|prognose|vergleich|census|compared|since|based/iu;

const leadingWord =
  /(?:^|[\s,(–:-])(?:am|zum|jahr|im|stichtag|berichtsjahr|schuljahr|kita-?jahr|per|as of|as at|year|in|at|ende|zeitraum)[:.]?\s*(?:jahr|stichtag)?[:\s]*(?=\d|\p{L}+ \d{4})/iu;

/**
 * How surely a line of text tells the period: 3 alone (`Jahr 2021`), 2 in a sentence (`am 30.06.2022`), 1 in a title
 * (`Kinder 2023 nach Alter`) or as the day of the table (`Stand: 31.12.2023`), 0 not at all.
 */
function certainty(text: string, rest: string): number {
  if (rest === '' && !/^stand\b/iu.test(text)) return 3;
  if (workLine.test(text)) return 0;
  if (leadingWord.test(text) || /^[–,:-]/u.test(rest)) return 2;
  return baseLine.test(text) ? 0 : 1;
}

/** The period that the lines above a table tell. Two that are told as surely leave it open, except of lines that are a period alone: the last counts. */
export function contextPeriod(lines: readonly string[], pools: boolean): string | undefined {
  const found = lines.flatMap((line) => {
    const text = withoutFootnote(line).text;
    const { period, rest } = splitPeriod(text, pools);
    return period === undefined ? [] : [{ period, sure: certainty(text, rest) }];
  });
  const most = Math.max(1, ...found.map(({ sure }) => sure));
  const best = found.filter(({ sure }) => sure === most).map(({ period }) => period);
  return most === 3 || new Set(best).size === 1 ? best.at(-1) : undefined;
}

/** A table goes on over the page. */
const continued = /^(?:noch|fortsetzung)\b[\s:.]*|\s*[([](?:fortsetzung|continued)[)\]]$/giu;

/** What the last line above each of several tables says that sets it apart from the others. */
export function sectionsOf(
  blocks: readonly Block[],
  entry: DeliveryColumns,
): readonly (
  { readonly period?: string | undefined; readonly part?: LabelPart | undefined } | undefined
)[] {
  if (blocks.length < 2) return blocks.map(() => undefined);
  const isCommon = (line: string): boolean => blocks.every(({ lines }) => lines.includes(line));
  return blocks.map(({ lines }) => {
    // Of what is said in pairs (`gender: Male`) all that differs counts, of titles the last.
    const pairs = lines.filter((line) => pairKey.test(line));
    const differing = pairs
      .filter((line) => !isCommon(line))
      .map((line) => line.replace(pairKey, ''));
    const line = pairs.length > 0 ? differing.join(', ') : lines.at(-1)?.replace(continued, '');
    if (line === undefined || line === '') return undefined;
    const { period, rest } = splitPeriod(withoutFootnote(line).text, entry.poolsYears);
    const { label } = splitUnit(rest.replace(/^(?:jahr|stichtag|stand|year)$/iu, ''));
    return {
      period,
      part: label === '' ? undefined : { source: 'section', text: label, heading: '' },
    };
  });
}
