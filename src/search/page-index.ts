/** The loaded parts of the index as MiniSearch ranks them (BM25+), and how much each field says. */
import MiniSearch from 'minisearch';
import type { AsPlainObject, Query } from 'minisearch';
import type { Alternative } from './question.ts';
import { searchFields } from './search-file.ts';
import type { Postings, SearchField } from './search-file.ts';

/** How much a word in a field says about a page. */
const boosts: Readonly<Record<SearchField, number>> = {
  title: 6,
  titlePart: 3,
  about: 3,
  aboutPart: 1.5,
  text: 1,
  exact: 3,
};

const asItIs = (text: string): string[] => [text];
const settings = {
  fields: [...searchFields],
  tokenize: asItIs,
  processTerm: (term: string) => term,
};
const ofWords = searchFields.filter((field) => field !== 'exact');

/** Pages that have what an alternative asks for, by their numbers, with how well they do. */
export type PageScores = ReadonlyMap<number, number>;

export interface PageIndex {
  readonly scores: (alternative: Alternative) => PageScores;
}

/**
 * @param total number of all pages
 * @param lengthOf words of the title of a page
 */
export function pageIndex(
  postings: Postings,
  total: number,
  lengthOf: (page: number) => number,
): PageIndex {
  const pages = new Set([...postings.values()].flatMap((fields) => fields.flatMap(([, at]) => at)));
  const lengths = (page: number): number[] =>
    searchFields.map((field) => (field === 'title' ? lengthOf(page) : 1));
  const plain: AsPlainObject = {
    serializationVersion: 2,
    documentCount: total,
    nextId: total,
    dirtCount: 0,
    documentIds: Object.fromEntries([...pages].map((page) => [page, page])),
    fieldIds: Object.fromEntries(searchFields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries([...pages].map((page) => [page, lengths(page)])),
    averageFieldLength: searchFields.map((field) => (field === 'title' ? 2 : 1)),
    storedFields: {},
    index: [...postings].map(([stem, fields]) => [
      stem,
      Object.fromEntries(
        fields.map(([field, at]) => [
          searchFields.indexOf(field),
          Object.fromEntries(at.map((page) => [page, 1])),
        ]),
      ),
    ]),
  };
  const index = MiniSearch.loadJS<{ id: number }>(plain, settings);
  return {
    scores({ stems, weight, begins = false, exact = false }) {
      const query: Query = {
        combineWith: 'AND',
        queries: [...stems],
        fields: exact ? ['exact'] : ofWords,
        boost: boosts,
        prefix: begins,
        weights: { prefix: 0.7, fuzzy: 1 },
      };
      return new Map(index.search(query).map(({ id, score }) => [Number(id), score * weight]));
    },
  };
}
