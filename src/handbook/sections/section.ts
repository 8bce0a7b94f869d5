/** What the pages of reference have in common: their words, the example, and how a section is put together. */
import type { MessageLanguage } from '../../domain/language.ts';
import { referenceSections } from '../../language/handbook/reference/reference-words.ts';
import type {
  ReferenceSection,
  SectionWords,
} from '../../language/handbook/reference/reference-words.ts';
import type { WordsOfKeys } from '../../language/handbook/reference/key-words.ts';
import { code, paragraph } from '../../language/handbook/guides/guide.ts';
import type { GuideBlock } from '../../language/handbook/guides/guide.ts';
import type { EntrySource } from '../entries.ts';
import type { HandbookBlock, HandbookEntry, HandbookSection } from '../entry.ts';
import { exampleFile, exampleReport } from '../example-report.ts';

/** Blocks behind the words of a section; its anchor is its name, which stays for good. */
export function section(
  name: ReferenceSection,
  language: MessageLanguage,
  ...blocks: readonly HandbookBlock[]
): HandbookSection {
  const { title, texts }: SectionWords = referenceSections[name];
  return {
    anchor: name,
    title: title[language],
    blocks: [...texts.map((text) => paragraph(text[language])), ...blocks],
  };
}

export const entriesBlock = (entries: readonly HandbookEntry[]): HandbookBlock => ({
  is: 'entries',
  entries,
});

/** Where the entries of a section come from; their anchors begin with its name. */
export const sourceOf = (
  prefix: ReferenceSection,
  language: MessageLanguage,
  words: WordsOfKeys,
  files: RegExp,
): EntrySource => ({ prefix, language, words, files, example: exampleReport(language) });

/** A file of the example as it is, the first one of that form. */
export function wholeFile(files: RegExp, language: MessageLanguage): GuideBlock {
  const report = exampleReport(language);
  const file = [...report.keys()].find((path) => files.test(path));
  if (file === undefined) throw new Error(`the example report has no file like ${String(files)}`);
  return code(exampleFile(report, file).trimEnd(), file);
}
