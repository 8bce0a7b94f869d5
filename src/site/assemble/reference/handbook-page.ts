/** `/handbuch/<page>/`: a guide, or a list of what files may hold, made from what they are checked against. */
import { messageLanguageOf } from '../../../domain/language.ts';
import type { CutExample, HandbookBlock, HandbookEntry } from '../../../handbook/entry.ts';
import { handbookSlugs, handbookText, handbookTitle } from '../../../handbook/handbook-pages.ts';
import type { HandbookSlug } from '../../../handbook/handbook-pages.ts';
import { handbookWords } from '../../../language/handbook/handbook-words.ts';
import type { HandbookWords } from '../../../language/handbook/handbook-words.ts';
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { handbookFrame } from './handbook-frame.ts';
import type { HandbookFrame } from './handbook-frame.ts';
import { inlineText } from './inline-text.ts';
import type { InlinePart } from './inline-text.ts';

/** A piece of a file, with the line above it. */
export interface ShownCode {
  /** „Beispiel aus data/offers.csv:“ */
  readonly label: string | undefined;
  readonly text: string;
}

export interface ShownEntry {
  readonly anchor: string;
  readonly name: string;
  /** „nötig“; undefined where it is not. */
  readonly required: string | undefined;
  readonly text: readonly InlinePart[];
  /** Other names, and what holds without it. */
  readonly notes: readonly string[];
  /** All words that it takes; undefined where it takes others. */
  readonly allowed:
    | {
        readonly lead: string;
        readonly words: readonly { readonly word: string; readonly text: string }[];
      }
    | undefined;
  /** Undefined where the same stands above. */
  readonly example: ShownCode | undefined;
}

export type ShownBlock =
  | { readonly is: 'paragraph'; readonly text: readonly InlinePart[] }
  | { readonly is: 'steps' | 'points'; readonly texts: readonly (readonly InlinePart[])[] }
  | { readonly is: 'code'; readonly code: ShownCode }
  | { readonly is: 'entries'; readonly entries: readonly ShownEntry[] };

export interface HandbookPage extends PageContent {
  readonly slug: HandbookSlug;
  readonly lead: string;
  readonly handbook: HandbookFrame;
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly blocks: readonly ShownBlock[];
  }[];
}

const slugOf = (id: string): HandbookSlug => {
  const slug = handbookSlugs.find((one) => one === id);
  if (slug === undefined) throw new Error(`the handbook has no page ${id}`);
  return slug;
};

export const handbookPageTitle = ({ language }: Pick<PageScope, 'language'>, id: string): string =>
  handbookTitle(slugOf(id), messageLanguageOf(language)).title;

export function handbookPage(scope: Pick<PageScope, 'language'>, id: string): HandbookPage {
  const language = messageLanguageOf(scope.language);
  const slug = slugOf(id);
  const { lead, sections } = handbookText(slug, language);
  const words = handbookWords(language);
  return {
    description: lead,
    slug,
    lead,
    handbook: handbookFrame(scope),
    sections: sections.map(({ anchor, title, blocks }) => ({
      anchor,
      title,
      blocks: blocks.map((block) => shownBlock(block, words)),
    })),
  };
}

function shownBlock(block: HandbookBlock, words: HandbookWords): ShownBlock {
  switch (block.is) {
    case 'paragraph':
      return { is: 'paragraph', text: inlineText(block.text) };
    case 'steps':
    case 'points':
      return { is: block.is, texts: block.texts.map(inlineText) };
    case 'code':
      return { is: 'code', code: { label: block.file, text: block.text } };
    case 'entries':
      return { is: 'entries', entries: shownEntries(block.entries, words) };
  }
}

function shownEntries(
  entries: readonly HandbookEntry[],
  words: HandbookWords,
): readonly ShownEntry[] {
  const shown = new Set<string>();
  let above: string | undefined;
  return entries.map((entry) => {
    const { example } = entry;
    const repeats = example !== undefined && shown.has(example.text);
    const sameFile = example?.file === above;
    if (example !== undefined && !repeats) {
      shown.add(example.text);
      above = example.file;
    }
    return {
      anchor: entry.anchor,
      name: entry.name,
      required: entry.required ? words.required : undefined,
      text: inlineText(entry.text),
      notes: [
        ...(entry.fallback === undefined ? [] : [words.fallback(entry.fallback)]),
        ...(entry.otherNames.length === 0 ? [] : [words.otherNames(entry.otherNames)]),
      ],
      allowed: entry.words.length === 0 ? undefined : { lead: words.allowed, words: entry.words },
      example:
        example === undefined || repeats ? undefined : shownExample(example, sameFile, words),
    };
  });
}

/** The file is named where it is another than above; a line for the terminal has none. */
const shownExample = (
  { file, text }: CutExample,
  sameFile: boolean,
  words: HandbookWords,
): ShownCode => ({
  label: file === '' || sameFile ? undefined : words.exampleIn(file),
  text,
});
