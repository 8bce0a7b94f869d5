/** The second sheet of every workbook: what the numbers are, whose, under which licence, and what signs mean. */
import type { Language } from '../../domain/language.ts';
import { stateExplanation } from '../../language/numbers/states.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { Rights } from '../rights.ts';
import type { WorkbookSheet } from './workbook.ts';

export interface WorkbookNotes {
  readonly title: string;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly rights: Rights;
  readonly publisher: string;
  /** The report's day in words. */
  readonly asOf: string;
  /** Of its page, where the origin is known. */
  readonly address: string | undefined;
  /** Of the table that has everything. */
  readonly table: string;
}

const withoutNumber = [
  'withheld',
  'unreliable',
  'not-meaningful',
  'later',
  'not-available',
] as const;

export function notesSheet(
  { title, unit, note, rights, publisher, asOf, address, table }: WorkbookNotes,
  language: Language,
): WorkbookSheet {
  const words = openDataWords(language).workbook;
  const line = (name: string, text: string | undefined): readonly (readonly string[])[] =>
    text === undefined || text === '' ? [] : [[name, text]];
  return {
    name: words.notes,
    widths: [24, 100],
    rows: [
      [words.title, title],
      ...line(words.unit, unit),
      ...line(words.note, note),
      ...line(words.source, rights.source),
      ...line('', rights.sourceUrl),
      ...rights.licences.flatMap(({ name, url }) => [
        [words.licence, url === undefined ? name : `${name} (${url})`],
      ]),
      ...line(words.attribution, rights.attribution),
      ...line(words.publisher, publisher),
      ...line(words.asOf, asOf),
      ...line(words.address, address),
      ...line(words.fullNumbers, table),
      [],
      [words.signs],
      ...withoutNumber.map((state) => [words.sign[state], stateExplanation(state, language)]),
      [words.unreliableNumber, stateExplanation('unreliable', language)],
    ],
  };
}
