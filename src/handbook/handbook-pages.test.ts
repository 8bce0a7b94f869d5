import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { messageLanguages } from '../domain/language.ts';
import { parsePeriod } from '../domain/indicator/period.ts';
import { tagSchemas } from '../figures/tags.ts';
import type { WordsOfKeys } from '../language/handbook/reference/key-words.ts';
import {
  goalKeys,
  localKnowledgeKeys,
  measureKeys,
  narrativeKeys,
  questionKeys,
  readingNoteKeys,
  standingPageKeys,
} from '../language/handbook/reference/front-matter-keys.ts';
import {
  addressKeys,
  areaKeys,
  correctionKeys,
  redirectKeys,
  streetKeys,
  catalogueKeys,
  groupKeys,
} from '../language/handbook/reference/catalogue-keys.ts';
import { municipalityKeys } from '../language/handbook/reference/municipality-keys.ts';
import { observationKeys } from '../language/handbook/reference/observation-keys.ts';
import {
  cooperationKeys,
  offerKeys,
  providerKeys,
} from '../language/handbook/reference/register-keys.ts';
import {
  boundaryKeys,
  columnsKeys,
  indexKeys,
} from '../language/handbook/reference/settings-keys.ts';
import { fileWords } from '../language/handbook/reference/file-words.ts';
import { catalogueWords } from '../readers/catalogue/catalogue-words.ts';
import { periodForms } from '../language/handbook/reference/reading-words.ts';
import { commandNames } from '../language/messages/command-name.ts';
import { indicesSchema } from '../readers/catalogue/indices-file.ts';
import { goalFields } from '../readers/content/goal-files.ts';
import { measureFields } from '../readers/content/measure-files.ts';
import { narrativeFields } from '../readers/content/narrative-files.ts';
import { questionFields } from '../readers/content/question-files.ts';
import { municipalitySchema } from '../readers/municipality/municipality-schema.ts';
import { knownFiles } from '../readers/report-files.ts';
import { columnsSchema } from '../readers/table/columns.ts';
import type { HandbookEntry } from './entry.ts';
import { exampleReport } from './example-report.ts';
import { handbookSlugs, handbookText } from './handbook-pages.ts';
import { schemaFields } from './schema-fields.ts';

const entriesOf = (language: 'de' | 'en'): readonly HandbookEntry[] =>
  handbookSlugs.flatMap((slug) =>
    handbookText(slug, language).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.is === 'entries' ? block.entries : [])),
    ),
  );

/** Words of all kinds of entries, by the first part of their anchors. */
const words: Readonly<Record<string, WordsOfKeys>> = {
  municipality: municipalityKeys,
  geography: boundaryKeys,
  addresses: addressKeys,
  corrections: correctionKeys,
  redirects: redirectKeys,
  areaWords: areaKeys,
  streets: streetKeys,
  indicators: catalogueKeys,
  groups: groupKeys,
  indices: indexKeys,
  observations: observationKeys,
  columns: columnsKeys,
  offers: offerKeys,
  providers: providerKeys,
  cooperations: cooperationKeys,
  areas: localKnowledgeKeys,
  narratives: narrativeKeys,
  notes: readingNoteKeys,
  questions: questionKeys,
  goals: goalKeys,
  measures: measureKeys,
  pages: standingPageKeys,
};

describe('the handbook', () => {
  it('has words and an example for every key, column, field, tag, attribute and flag in each language', () => {
    for (const language of messageLanguages) {
      const entries = entriesOf(language);
      expect(entries.length).toBeGreaterThan(200);
      const lacking = entries.filter(({ text, example }) => text === '' || example === undefined);
      expect(lacking.map(({ anchor }) => anchor)).toEqual([]);
    }
  });

  it('cuts its examples from the files of the example report', () => {
    for (const language of messageLanguages) {
      const files = exampleReport(language);
      const astray = entriesOf(language).filter(
        ({ example }) => example !== undefined && example.file !== '' && !files.has(example.file),
      );
      expect(astray).toEqual([]);
    }
  });

  it('speaks of the same in both languages, under anchors that occur once on a page', () => {
    const anchors = entriesOf('de').map(({ anchor }) => anchor);
    expect(entriesOf('en').map(({ anchor }) => anchor)).toEqual(anchors);
    for (const slug of handbookSlugs) {
      const onPage = handbookText(slug, 'de').sections.flatMap(({ anchor, blocks }) => [
        anchor,
        ...blocks.flatMap((block) =>
          block.is === 'entries' ? block.entries.map((entry) => entry.anchor) : [],
        ),
      ]);
      expect(new Set(onPage).size, slug).toBe(onPage.length);
      const [here, there] = messageLanguages.map((language) =>
        handbookText(slug, language).sections.map(({ anchor }) => anchor),
      );
      expect(there, slug).toEqual(here);
    }
  });

  it('has no words for a key or column that nothing reads', () => {
    const known = new Set(entriesOf('de').map(({ anchor }) => anchor));
    const surplus = Object.entries(words).flatMap(([prefix, keys]) =>
      Object.keys(keys).map((name) => `${prefix}.${name}`),
    );
    expect(surplus.filter((anchor) => !known.has(anchor))).toEqual([]);
  });

  it('explains every word of a closed list, and none that is not in it', () => {
    const schemas: readonly (readonly [string, z.ZodType])[] = [
      ['municipality', municipalitySchema],
      ['columns', columnsSchema],
      ['indices', indicesSchema],
      ['narratives', narrativeFields],
      ['questions', questionFields],
      ['goals', goalFields],
      ['measures', measureFields],
    ];
    const lists = [
      ...schemas.flatMap(([prefix, schema]) =>
        schemaFields(schema)
          .filter(({ words: list }) => list.length > 0)
          .map(({ path, words: list }) => [`${prefix}.${path.join('.')}`, list] as const),
      ),
      ...Object.entries(catalogueWords).map(
        ([column, list]) => [`indicators.${column}`, list] as const,
      ),
    ];
    expect(lists.length).toBeGreaterThan(10);
    const entries = entriesOf('en');
    for (const [anchor, list] of lists) {
      const entry = entries.find((one) => one.anchor === anchor);
      expect(entry?.words.map(({ word }) => word).toSorted(), anchor).toEqual(list.toSorted());
    }
  });

  it('lists every tag with its attributes, and says which must be written', () => {
    const entries = entriesOf('en').filter(({ anchor }) => anchor.startsWith('tags.'));
    expect(entries.map(({ anchor }) => anchor)).toEqual(
      Object.entries(tagSchemas).flatMap(([tag, { attributes }]) => [
        `tags.${tag}`,
        ...Object.keys(attributes).map((name) => `tags.${tag}.${name}`),
      ]),
    );
    const ofClaim = entries.filter(({ anchor }) => anchor.startsWith('tags.Claim.'));
    expect(ofClaim.filter(({ required }) => required).map(({ name }) => name)).toEqual(['op']);
  });

  it('names only forms of periods that are read', () => {
    const unread = Object.keys(periodForms).filter((form) => parsePeriod(form) === undefined);
    expect(unread).toEqual([]);
  });

  it('calls commands that there are', () => {
    const calls = messageLanguages.flatMap((language) =>
      handbookSlugs.flatMap((slug) =>
        [...JSON.stringify(handbookText(slug, language)).matchAll(/npm run ([a-z]+)/gu)].map(
          ([, command = '']) => command,
        ),
      ),
    );
    const known: readonly string[] = commandNames;
    expect([...new Set(calls)].filter((command) => !known.includes(command))).toEqual([]);
  });

  it('names every file that a report may have', () => {
    const listed = Object.keys(fileWords);
    expect(knownFiles.filter((file) => !listed.includes(file))).toEqual([]);
    const folders = (paths: Iterable<string>): readonly string[] =>
      [...new Set([...paths].map((path) => path.split('/').slice(0, 2).join('/')))].filter(
        (path) => !path.includes('.'),
      );
    // The example report uses every folder that is read.
    expect(folders(listed).toSorted()).toEqual(folders(exampleReport('de').keys()).toSorted());
  });

  it('speaks German in the German words and English in the English ones', () => {
    const lines = (language: 'de' | 'en'): readonly string[] =>
      handbookSlugs
        .flatMap((slug) => handbookText(slug, language).sections)
        // Names of licences are those of their makers.
        .filter(({ anchor }) => anchor !== 'licences')
        .flatMap(({ title, blocks }) => [
          title,
          ...blocks.flatMap((block) => {
            if (block.is === 'paragraph') return [block.text];
            if (block.is === 'steps' || block.is === 'points') return block.texts;
            return block.is === 'entries' ? block.entries.map(({ text }) => text) : [];
          }),
        ])
        .map((text) => text.replaceAll(/`[^`]*`/gu, ''));
    const inEnglish = /[„ß]|\b(?:Sie|und|oder|nicht)\b/u;
    const inGerman = /”|\b(?:the|and|is|needed)\b/u;
    expect(lines('en').filter((line) => inEnglish.test(line))).toEqual([]);
    expect(lines('de').filter((line) => inGerman.test(line))).toEqual([]);
  });
});
