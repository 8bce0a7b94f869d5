/**
 * What the browser loads to search: a beginning with what every question needs, parts of the index by their first
 * letters, and pieces of the list of pages. All are calls of one function with plain data.
 */
import type { Language } from '../domain/language.ts';

/** Kinds of results, in the order in which equals stand. */
export const resultKinds = [
  'overview',
  'area',
  'theme',
  'indicator',
  'list',
  'page',
  'goal',
  'story',
  'question',
  'method',
  'area-offers',
  'offer',
  'provider',
  'street',
  'period',
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Where a word stands on a page, from what says most to what says least. */
export const searchFields = ['title', 'titlePart', 'about', 'aboutPart', 'text', 'exact'] as const;
export type SearchField = (typeof searchFields)[number];

/** A page as results show it. */
export type ResultEntry = readonly [title: string, line: string, address: string];

/** What every question needs. Pages are numbered in the order of their kinds. */
export interface SearchBeginning {
  readonly language: Language;
  /** How many pages there are of each kind. */
  readonly kinds: readonly (readonly [ResultKind, number])[];
  /** How many words each title has, a digit each (9: or more); streets left out. */
  readonly lengths: string;
  /** First letters of the parts of the index, in the order of their numbers. */
  readonly shards: readonly string[];
  /** How many pages a piece of the list holds. */
  readonly piece: number;
  /** Stems that the site uses, written as `frontCoded`. */
  readonly words: string;
  /** Words without a meaning of their own, folded and joined by spaces. */
  readonly stopWords: string;
  /** Groups of words that mean the same: phrases of stems. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Stems of a part of the index with the pages that have them. */
export type Postings = ReadonlyMap<string, readonly (readonly [SearchField, readonly number[]])[]>;

/** Name of the file with what every question needs. */
export const beginningName = 'anfang';
export const shardName = (shard: number): string => `woerter-${String(shard)}`;
export const pieceName = (piece: number): string => `seiten-${String(piece)}`;

/** Sorted words, each as the number of letters it shares with the one before, and the rest. */
export const frontCoded = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let same = 0;
      while (same < 35 && same < before.length && before[same] === word[same]) same += 1;
      return same.toString(36) + word.slice(same);
    })
    .join(' ');

/** The words that `frontCoded` has written. */
export function fromFrontCoded(coded: string): readonly string[] {
  let before = '';
  return coded === ''
    ? []
    : coded.split(' ').map((code) => {
        before = before.slice(0, Number.parseInt(code.charAt(0), 36)) + code.slice(1);
        return before;
      });
}

/** One line a stem: `kita 0:a,1,1f 2:4`, fields and the distances from page to page in base 36. */
export const postingsText = (postings: Postings): string =>
  [...postings]
    .map(([stem, fields]) =>
      [
        stem,
        ...fields.map(([field, pages]) => {
          const steps = pages.map((page, at) => (page - (pages[at - 1] ?? 0)).toString(36));
          return `${String(searchFields.indexOf(field))}:${steps.join(',')}`;
        }),
      ].join(' '),
    )
    .join('\n');

/** Reads what `postingsText` has written. */
export function postingsFrom(text: string): Postings {
  return new Map(
    text.split('\n').map((line) => {
      const [stem = '', ...fields] = line.split(' ');
      return [
        stem,
        fields.map((field): readonly [SearchField, readonly number[]] => {
          let page = 0;
          const pages = field
            .slice(2)
            .split(',')
            .map((step) => (page += Number.parseInt(step, 36)));
          return [searchFields[Number(field.charAt(0))] ?? 'text', pages];
        }),
      ];
    }),
  );
}

/** The number of the part of the index in which a stem stands: the longest of the beginnings that it has. */
export function shardOf(stem: string, shards: readonly string[]): number {
  let best = -1;
  for (const [at, key] of shards.entries()) {
    if (stem.startsWith(key) && (best < 0 || key.length > (shards[best]?.length ?? 0))) best = at;
  }
  return best;
}
