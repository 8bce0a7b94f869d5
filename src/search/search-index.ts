/** From pages to the files that the browser searches: stems, parts of compounds, and where they stand. */
import type { Language } from '../domain/language.ts';
import type { SearchVocabulary } from '../domain/words/search-vocabulary.ts';
import { allPartsOf } from './compounds.ts';
import {
  frontCoded,
  pieceName,
  postingsText,
  resultKinds,
  searchFields,
  shardName,
  beginningName,
} from './search-file.ts';
import type {
  Postings,
  ResultEntry,
  ResultKind,
  SearchBeginning,
  SearchField,
} from './search-file.ts';
import { folded, wordsIn } from './spelling.ts';
import { stemOf } from './stems.ts';

/** A page, or a place on one, that can be found. */
export interface SearchDocument {
  readonly kind: ResultKind;
  readonly title: string;
  /** Beside the title in a result: what it is and where. */
  readonly line: string;
  /** From the root of the site, without the first `/`. */
  readonly address: string;
  /** What it is about: kind of offer, area, theme. */
  readonly about: string;
  /** What else the page says. */
  readonly text: string;
}

/** Pages of a piece of the list; results show about a dozen. */
const pagesInPiece = 48;
/** Characters of a part of the index before it is cut by a further letter. */
const largestShard = 16_000;
const longestKey = 3;
const shortestWord = 4;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All files of the search: name and what the browser's function is given.
 *
 * @param documents in the order of the site
 */
export function searchIndex(
  documents: readonly SearchDocument[],
  vocabulary: SearchVocabulary,
  language: Language,
): readonly (readonly [name: string, data: unknown])[] {
  const stopWords = new Set(vocabulary.stopWords.flatMap((word) => wordsIn(word, language)));
  const sorted = resultKinds.flatMap((kind) => documents.filter((one) => one.kind === kind));
  const stem = memo((word: string) => stemOf(word, language));
  const contents = (text: string): readonly string[] =>
    wordsIn(text, language).filter((word) => !stopWords.has(word));
  const known = knownWords(sorted, vocabulary, contents, stem, language);
  const parts = memo((word: string) => allPartsOf(word, language, (part) => known.has(part)));

  const index = new Map<string, Map<SearchField, number[]>>();
  const put = (term: string, field: SearchField, page: number): void => {
    const fields = index.get(term) ?? new Map<SearchField, number[]>();
    index.set(term, fields);
    const pages = fields.get(field) ?? [];
    fields.set(field, pages);
    if (pages.at(-1) !== page) pages.push(page);
  };
  for (const [page, { kind, title, about, text }] of sorted.entries()) {
    const named = kind === 'street';
    for (const word of contents(title)) {
      put(stem(word), 'title', page);
      if (named) continue;
      put(word, 'exact', page);
      for (const part of parts(word)) put(part, 'titlePart', page);
    }
    for (const word of contents(about)) {
      put(stem(word), 'about', page);
      if (!named) for (const part of parts(word)) put(part, 'aboutPart', page);
    }
    for (const word of new Set(contents(text))) {
      put(stem(word), 'text', page);
      for (const part of parts(word)) put(part, 'text', page);
    }
  }
  const postings: Postings = new Map(
    [...index.keys()].toSorted(byCodeUnits).map((term) => [
      term,
      searchFields.flatMap((field) => {
        const pages = index.get(term)?.get(field);
        return pages === undefined ? [] : [[field, pages] as const];
      }),
    ]),
  );
  const shards = shardsOf(postings);
  const beginning: SearchBeginning = {
    language,
    kinds: resultKinds.map((kind) => [kind, sorted.filter((one) => one.kind === kind).length]),
    lengths: sorted
      .filter(({ kind }) => kind !== 'street')
      .map(({ title }) => String(Math.max(1, Math.min(9, contents(title).length))))
      .join(''),
    shards: [...shards.keys()],
    piece: pagesInPiece,
    words: frontCoded([...known].toSorted(byCodeUnits)),
    stopWords: [...stopWords].toSorted(byCodeUnits).join(' '),
    synonyms: usefulSynonyms(vocabulary.synonyms, contents, stem, (term) => index.has(term)),
  };
  const pieces = Array.from({ length: Math.ceil(sorted.length / pagesInPiece) }, (_, piece) =>
    sorted
      .slice(piece * pagesInPiece, (piece + 1) * pagesInPiece)
      .map(({ title, line, address }): ResultEntry => [title, line, address]),
  );
  return [
    [beginningName, beginning],
    ...[...shards.values()].map((text, at) => [shardName(at), text] as const),
    ...pieces.map((entries, at) => [pieceName(at), entries] as const),
  ];
}

/** Stems of the words of a site by which compounds are cut and slips of the pen are found; names of streets are none. */
function knownWords(
  documents: readonly SearchDocument[],
  vocabulary: SearchVocabulary,
  contents: (text: string) => readonly string[],
  stem: (word: string) => string,
  language: Language,
): ReadonlySet<string> {
  const words = documents
    .filter(({ kind }) => kind !== 'street' && kind !== 'period')
    .flatMap(({ title, about, text }) => [title, about, text].flatMap(contents));
  const given = [...vocabulary.parts, ...vocabulary.synonyms.flat()]
    .map((part) => folded(part, language))
    .filter((part) => /^\p{L}{3,}$/u.test(part));
  return new Set(
    [...words.filter((word) => word.length >= shortestWord && !/\d/u.test(word)), ...given].map(
      stem,
    ),
  );
}

/** The groups of which the site says at least one phrase. */
function usefulSynonyms(
  groups: SearchVocabulary['synonyms'],
  contents: (text: string) => readonly string[],
  stem: (word: string) => string,
  isFound: (term: string) => boolean,
): SearchBeginning['synonyms'] {
  return groups
    .map((group) =>
      [...new Set(group.map((phrase) => contents(phrase).map(stem).join(' ')))].filter((phrase) =>
        /\p{L}/u.test(phrase),
      ),
    )
    .filter(
      (group) => group.length > 1 && group.some((phrase) => phrase.split(' ').every(isFound)),
    );
}

/** Parts of the index by first letters, each as its text; a part that is too large is cut by one more letter. */
function shardsOf(postings: Postings): ReadonlyMap<string, string> {
  const shards = new Map<string, string>();
  const cut = (
    key: string,
    entries: readonly (readonly [
      string,
      Postings extends ReadonlyMap<string, infer V> ? V : never,
    ])[],
  ): void => {
    const text = postingsText(new Map(entries));
    const longer = entries.filter(([term]) => term.length > key.length);
    if (text.length <= largestShard || key.length >= longestKey || longer.length === 0) {
      shards.set(key, text);
      return;
    }
    const own = entries.filter(([term]) => term.length <= key.length);
    if (own.length > 0) shards.set(key, postingsText(new Map(own)));
    const next = Map.groupBy(longer, ([term]) => [...term].slice(0, [...key].length + 1).join(''));
    for (const [longerKey, group] of next) cut(longerKey, group);
  };
  for (const [key, group] of Map.groupBy([...postings], ([term]) => [...term][0] ?? ''))
    cut(key, group);
  return shards;
}

function memo<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    let value = made.get(word);
    if (value === undefined) {
      value = make(word);
      made.set(word, value);
    }
    return value;
  };
}
