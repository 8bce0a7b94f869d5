/**
 * Words of editors, parsed and checked: a closed tree without any code.
 * What is not in this list cannot be published (decision 009).
 */
import type { Place } from '../problem/problem.ts';

export type WordNode =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'paragraph'; readonly children: readonly WordNode[] }
  /** `anchor` is unique in its file. */
  | {
      readonly kind: 'heading';
      readonly depth: 2 | 3 | 4;
      readonly anchor: string;
      readonly children: readonly WordNode[];
      readonly place: Place;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly WordNode[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly WordNode[] }
  | { readonly kind: 'emphasis'; readonly children: readonly WordNode[] }
  | { readonly kind: 'strong'; readonly children: readonly WordNode[] }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'code-block'; readonly value: string }
  /** `href` as written: http(s), mailto, tel, geo or relative. */
  | {
      readonly kind: 'link';
      /** What the author says about the link, `[words](address "title")`. */
      readonly title?: string | undefined;
      readonly href: string;
      readonly children: readonly WordNode[];
      readonly place: Place;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly WordNode[])[];
      readonly rows: readonly (readonly (readonly WordNode[])[])[];
    }
  /** Stands between paragraphs; `file` is relative to the report folder. */
  | {
      readonly kind: 'picture';
      readonly file: string;
      /** What is to be seen; empty where the author does not say it. */
      readonly alternative: string;
      /** Whose it is, and its licence. */
      readonly credit: string | undefined;
      readonly place: Place;
    }
  /** abbr, sub, sup with title and lang only. */
  | {
      readonly kind: 'html';
      readonly element: 'abbr' | 'sub' | 'sup';
      readonly title: string | undefined;
      readonly lang: string | undefined;
      readonly children: readonly WordNode[];
    }
  | {
      readonly kind: 'tag';
      /** One of the tags that the reader was given (figures/tags.ts has them all). */
      readonly name: string;
      /** Only attributes of the tag's schema; lists joined by `|`; references are ids. */
      readonly attributes: Readonly<Record<string, string>>;
      /** Where the value of each attribute stands. */
      readonly places: Readonly<Record<string, Place>>;
      readonly children: readonly WordNode[];
      readonly place: Place;
    };

export type PictureNode = Extract<WordNode, { readonly kind: 'picture' }>;
export type TagNode = Extract<WordNode, { readonly kind: 'tag' }>;

export interface Words {
  /** Relative to the report folder. */
  readonly file: string;
  /** What was checked, the front matter blanked out: pages are compiled from it and from nothing else. */
  readonly text: string;
  readonly nodes: readonly WordNode[];
}

export interface Narrative {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** ISO date. */
  readonly date: string;
  readonly reviewed: string | undefined;
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly status: 'draft' | 'published';
  readonly words: Words;
}

/** Local knowledge about one area. */
export interface LocalKnowledge {
  readonly area: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly words: Words;
}

/** How to read an indicator. */
export interface ReadingNote {
  readonly indicator: string;
  readonly title: string | undefined;
  readonly words: Words;
}

/** Imprint, privacy, accessibility, plain language … */
export interface StandingPage {
  readonly slug: string;
  readonly title: string;
  readonly plainLanguageOf: string | undefined;
  readonly words: Words;
  /** Of `plainLanguageOf` in the file. */
  readonly place: Place;
}
