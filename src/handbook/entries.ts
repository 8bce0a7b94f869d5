/** Schemas, columns and tags of the readers → entries of the handbook, in their own order. */
import type { z } from 'zod';
import type { MessageLanguage } from '../domain/language.ts';
import type { TagSchema } from '../domain/words/tag-schema.ts';
import type { KeyWords, WordsOfKeys } from '../language/handbook/reference/key-words.ts';
import type { ColumnSpec } from '../readers/table/column-spec.ts';
import { cutTable } from './cut-table.ts';
import { cutTag } from './cut-tag.ts';
import { cutYaml, frontMatterOf } from './cut-yaml.ts';
import type { CutExample, HandbookEntry } from './entry.ts';
import type { ExampleReport } from './example-report.ts';
import { schemaFields } from './schema-fields.ts';

const wordless: KeyWords = { de: '', en: '' };

/** Words of a key; none where a schema has grown and nobody has told it yet: a test finds that, no site stops for it. */
const wordsFor = (name: string, words: WordsOfKeys): KeyWords =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? wordless;

const allowedWords = (
  { words = {} }: KeyWords,
  language: MessageLanguage,
): HandbookEntry['words'] =>
  Object.entries(words).map(([word, meaning]) => ({ word, text: meaning[language] }));

/** The first file that has it. */
const firstCut = (
  report: ExampleReport,
  files: RegExp,
  cut: (text: string) => string | undefined,
): CutExample | undefined => {
  for (const [file, content] of report) {
    const text = files.test(file) ? cut(content) : undefined;
    if (text !== undefined) return { file, text };
  }
  return undefined;
};

/** What entries of one kind of file are made from. */
export interface EntrySource {
  /** First part of the anchors. */
  readonly prefix: string;
  readonly language: MessageLanguage;
  readonly words: WordsOfKeys;
  readonly example: ExampleReport;
  /** Files of the example that hold such entries. */
  readonly files: RegExp;
}

/** The keys of a YAML file, or of front matter. */
export const keyEntries = (
  schema: z.ZodType,
  { prefix, language, words, example, files }: EntrySource,
): readonly HandbookEntry[] =>
  schemaFields(schema).map(({ path, required, fallback }) => {
    const name = path.join('.');
    const told = wordsFor(name, words);
    return {
      anchor: `${prefix}.${name}`,
      name,
      text: told[language],
      required,
      otherNames: [],
      fallback,
      words: allowedWords(told, language),
      example: firstCut(example, files, (text) =>
        cutYaml(text.startsWith('---\n') ? frontMatterOf(text) : text, path),
      ),
    };
  });

/**
 * The columns of a table.
 *
 * @param keys names of the columns that say what a row is
 */
export const columnEntries = (
  columns: readonly ColumnSpec[],
  keys: readonly string[],
  { prefix, language, words, example, files }: EntrySource,
): readonly HandbookEntry[] =>
  columns.map((column) => {
    const told = wordsFor(column.name, words);
    const keyColumns = columns.filter(({ name }) => keys.includes(name));
    return {
      anchor: `${prefix}.${column.name}`,
      name: column.name,
      text: told[language],
      required: column.required,
      otherNames: column.aliases,
      fallback: undefined,
      words: allowedWords(told, language),
      example: firstCut(example, files, (text) => cutTable(text, column, keyColumns)),
    };
  });

/** The properties of boundaries: JSON, of the first area that has one. */
export const propertyEntries = (
  properties: readonly string[],
  { prefix, language, words, example, files }: EntrySource,
): readonly HandbookEntry[] =>
  properties.map((name) => {
    const told = wordsFor(name, words);
    return {
      anchor: `${prefix}.${name}`,
      name,
      text: told[language],
      required: name === 'id' || name === 'name',
      otherNames: [],
      fallback: undefined,
      words: allowedWords(told, language),
      example: firstCut(
        example,
        files,
        (text) =>
          new RegExp(String.raw`"properties": \{[^}]*"${name}":[^}]*\}`, 'u').exec(text)?.[0],
      ),
    };
  });

/** A tag, and after it each of its attributes. */
export function tagEntries(
  tag: string,
  { handbook, attributes }: TagSchema,
  language: MessageLanguage,
  example: ExampleReport,
): readonly HandbookEntry[] {
  const own = { otherNames: [], fallback: undefined, words: [] } as const;
  return [
    {
      ...own,
      anchor: `tags.${tag}`,
      name: `<${tag}>`,
      text: handbook[language],
      required: false,
      example: cutTag(example, tag),
    },
    ...Object.entries(attributes).map(([name, schema]) => ({
      ...own,
      anchor: `tags.${tag}.${name}`,
      name,
      text: schema.handbook[language],
      // Where the file's own subject serves, nothing must be written.
      required: schema.required && schema.own === undefined,
      example: cutTag(example, tag, name),
    })),
  ];
}
