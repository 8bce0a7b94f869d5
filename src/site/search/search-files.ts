/**
 * What the search looks through, as files of the site. They are scripts, calls of one function with plain data: a page
 * read from disk may not fetch files, and a strict policy allows scripts of the site's own and nothing else.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { searchVocabulary } from '../../language/page-topics.ts';
import { searchIndex } from '../../search/search-index.ts';
import type { SearchDocument } from '../../search/search-index.ts';
import type { PageScope } from '../assemble/assembly.ts';
import { pageKinds } from '../kinds.ts';
import { pagesOf } from '../site-pages.ts';
import { searchedPages } from './searched-pages.ts';

/** Everything that can be found on the pages there are: drafts only where they are shown. */
export const searchDocuments = (scope: PageScope): readonly SearchDocument[] =>
  pagesOf(scope).flatMap(
    ({ kind, id, address }) =>
      searchedPages[kind]?.(scope, { id, address, title: pageKinds[kind].title(scope, id) }) ?? [],
  );

/** Address and text of each file. */
export function searchFiles(scope: PageScope): readonly (readonly [SiteAddress, string])[] {
  const { language, synonyms = [] } = scope.view.frame.municipality;
  const own = searchVocabulary(language);
  const vocabulary = { ...own, synonyms: [...synonyms, ...own.synonyms] };
  return searchIndex(searchDocuments(scope), vocabulary, language).map(([name, data]) => [
    addresses.searchData(name),
    `searchData(${JSON.stringify(name)},${JSON.stringify(data)})\n`,
  ]);
}
