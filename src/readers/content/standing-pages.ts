/** `content/pages/<slug>.mdx`: imprint, privacy, accessibility, plain language … */
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { StandingPage } from '../../domain/words/words.ts';
import type { ContentSetting } from './content-setting.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import { mapField, textField, wordsField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const standingPageFields = mapField({
  title: wordsField(),
  plainLanguageOf: textField().optional(),
});

/** Addresses of files, and of parts of a site that are yet to come; those of its pages are handed in. */
const reservedSlugs = new Set(['bilder', 'vergleich', 'einbetten', 'stand', 'suche', '404']);

/** Two letters are a language: `/en/` is the English site. */
const isReserved = (slug: string, siteFolders: ReadonlySet<string>): boolean =>
  reservedSlugs.has(slug.toLowerCase()) ||
  siteFolders.has(slug.toLowerCase()) ||
  /^[a-z]{2}$/iu.test(slug);

/**
 * Parses the text of a page; undefined where its front matter cannot be used. Problems: those of the words, of each
 * field and of references, and `reserved-address`.
 */
export function parseStandingPage(
  text: ContentText,
  { references, problems, tags, municipality, siteFolders }: ContentSetting,
): StandingPage | undefined {
  const { front, source, id, file } = text;
  if (isReserved(id, siteFolders) || municipality.languages.some((language) => language === id)) {
    problems.add('reserved-address', { file, line: 1, column: 1 }, { slug: id });
  }
  const words = parseWords({ source, tags, references, own: {}, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(standingPageFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  const { title, plainLanguageOf } = fields;
  const original =
    plainLanguageOf === undefined
      ? undefined
      : references.find('page', plainLanguageOf, front.place(['plainLanguageOf']), problems);
  const place = front.place(['plainLanguageOf']);
  return { slug: id, title, plainLanguageOf: original, words, place };
}

/** One version in plain language for one page, and none of a version in plain language. */
export function checkPlainLanguage(pages: readonly StandingPage[], problems: ProblemList): void {
  const versions = new Set(
    pages.filter((page) => page.plainLanguageOf !== undefined).map(({ slug }) => slug),
  );
  const first = new Map<string, StandingPage>();
  for (const page of pages) {
    const { slug, plainLanguageOf: original, place } = page;
    if (original === undefined) continue;
    const earlier = first.get(original);
    if (versions.has(original)) problems.add('plain-language-chain', place, { slug, original });
    else if (earlier !== undefined) {
      problems.add('plain-language-twice', place, { original, first: earlier.words.file });
    } else first.set(original, page);
  }
}
