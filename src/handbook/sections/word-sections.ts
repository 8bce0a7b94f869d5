/** Pages of reference about `content/`, the tags and the commands. */
import type { z } from 'zod';
import type { MessageLanguage } from '../../domain/language.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { points } from '../../language/handbook/guides/guide.ts';
import { callIn, commandWords } from '../../language/handbook/reference/command-words.ts';
import { fileWords } from '../../language/handbook/reference/file-words.ts';
import {
  goalKeys,
  localKnowledgeKeys,
  measureKeys,
  narrativeKeys,
  questionKeys,
  readingNoteKeys,
  standingPageKeys,
} from '../../language/handbook/reference/front-matter-keys.ts';
import type { WordsOfKeys } from '../../language/handbook/reference/key-words.ts';
import type { ReferenceSection } from '../../language/handbook/reference/reference-words.ts';
import { commandNames } from '../../language/messages/command-name.ts';
import { goalFields } from '../../readers/content/goal-files.ts';
import { localKnowledgeFields } from '../../readers/content/local-knowledge.ts';
import { measureFields } from '../../readers/content/measure-files.ts';
import { narrativeFields } from '../../readers/content/narrative-files.ts';
import { questionFields } from '../../readers/content/question-files.ts';
import { readingNoteFields } from '../../readers/content/reading-notes.ts';
import { standingPageFields } from '../../readers/content/standing-pages.ts';
import { keyEntries, tagEntries } from '../entries.ts';
import type { HandbookEntry, HandbookSection } from '../entry.ts';
import { exampleReport } from '../example-report.ts';
import { entriesBlock, section, sourceOf, wholeFile } from './section.ts';

export const fileSections = (
  language: MessageLanguage,
  required: string,
): readonly HandbookSection[] => [
  section(
    'files',
    language,
    points(
      ...Object.entries(fileWords).map(
        ([path, words]) =>
          `\`${path}\`${words.required ? ` (${required})` : ''}: ${words[language]}`,
      ),
    ),
  ),
];

/** Front matter of a folder of `content/`. */
const frontMatter = (
  name: ReferenceSection,
  folder: string,
  fields: z.ZodType,
  words: WordsOfKeys,
  language: MessageLanguage,
): HandbookSection => {
  const files = new RegExp(String.raw`^content/${folder}/`, 'u');
  return section(
    name,
    language,
    entriesBlock(keyEntries(fields, sourceOf(name, language, words, files))),
  );
};

export const textSections = (language: MessageLanguage): readonly HandbookSection[] => [
  section('writing', language, wholeFile(/^content\/areas\//u, language)),
  frontMatter('areas', 'areas', localKnowledgeFields, localKnowledgeKeys, language),
  frontMatter('narratives', 'narratives', narrativeFields, narrativeKeys, language),
  frontMatter('notes', 'indicators', readingNoteFields, readingNoteKeys, language),
  frontMatter('questions', 'questions', questionFields, questionKeys, language),
  frontMatter('goals', 'goals', goalFields, goalKeys, language),
  frontMatter('measures', 'measures', measureFields, measureKeys, language),
  frontMatter('pages', 'pages', standingPageFields, standingPageKeys, language),
];

/** One section a tag, so that the list of contents names them. */
export const tagSections = (language: MessageLanguage): readonly HandbookSection[] =>
  Object.entries(tagSchemas).map(([tag, schema]) => ({
    anchor: tag,
    title: `<${tag}>`,
    blocks: [entriesBlock(tagEntries(tag, schema, language, exampleReport(language)))],
  }));

/** A line for the terminal stands in no file. */
const useOf = (use: string, language: MessageLanguage): HandbookEntry['example'] => ({
  file: '',
  text: callIn(language, use),
});

/** One section a command. */
export const commandSections = (language: MessageLanguage): readonly HandbookSection[] => [
  section('commands', language),
  ...commandNames.map((command): HandbookSection => {
    const { use, flags, ...text } = commandWords[command];
    const own = { required: false, otherNames: [], fallback: undefined, words: [] } as const;
    const entries: readonly HandbookEntry[] = [
      {
        ...own,
        anchor: `commands.${command}`,
        name: command,
        text: text[language],
        example: useOf(use, language),
      },
      ...Object.entries(flags).map(([flag, words]) => ({
        ...own,
        anchor: `commands.${command}.${flag}`,
        name: `--${flag}`,
        text: words[language],
        example: useOf(words.use, language),
      })),
    ];
    return { anchor: command, title: `npm run ${command}`, blocks: [entriesBlock(entries)] };
  }),
];
