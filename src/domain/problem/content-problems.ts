import type { ProblemLevel } from './problem-level.ts';

/** What can be named in words and front matter. */
export type ReferenceKind =
  | 'area'
  | 'goal'
  | 'indicator'
  | 'level'
  | 'offer-type'
  | 'page'
  | 'phase'
  | 'provider'
  | 'question'
  | 'theme';

/** The published number that a sentence speaks about. */
interface CellFacts {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

/** What the data say now about the two sides of a claim. */
export interface ClaimFacts extends CellFacts {
  readonly words: string;
  readonly op: string;
  readonly found: number;
  readonly unit: string;
  readonly decimals: number;
  /** What it is compared with: a number, and of which area or period. */
  readonly against: { readonly name: string | undefined; readonly value: number } | undefined;
}

/** Facts of each mistake; the key is its permanent code. */
export interface ContentProblems {
  'content-file-name': { readonly name: string };
  'content-file-ending': { readonly name: string };
  'unknown-content-folder': { readonly folder: string; readonly nearest: string | undefined };
  'content-id-twice': { readonly id: string; readonly first: string };
  'area-file-name': { readonly area: string; readonly name: string };
  'reserved-address': { readonly slug: string };
  /** Stories that only the preview shows; the title of the first. */
  'draft-not-published': { readonly title: string };
  /** Gaps that `npm run new` has marked; `files` hold them. */
  'text-to-complete': { readonly mark: string; readonly files: readonly string[] };
  /** Pages that the law asks for: imprint, privacy, accessibility. */
  'legal-pages-missing': { readonly pages: readonly string[] };
  'words-name-a-person': { readonly value: string };
  'words-with-email-of-a-person': { readonly value: string };
  /** `foreign`: how the front matter of another program begins, where the file has one. */
  'front-matter-missing': {
    readonly required: readonly string[];
    readonly foreign: string | undefined;
  };
  /** `key`: the first of the second block. */
  'front-matter-twice': { readonly key: string };
  'tag-in-front-matter': { readonly tag: string; readonly key: string };
  'front-matter-not-closed': Record<never, never>;
  'goal-due-too-early': { readonly due: string; readonly period: string };
  'measure-ends-before-it-begins': { readonly from: string; readonly to: string };
  /** What is told as done lies after the day of the report. */
  'date-after-report': { readonly key: string; readonly date: string; readonly asOf: string };
  /** A page in plain language stands for a page that is itself one of those. */
  'plain-language-chain': { readonly slug: string; readonly original: string };
  'plain-language-twice': { readonly original: string; readonly first: string };
  'goal-target-impossible': {
    readonly target: number;
    readonly indicator: string;
    readonly fault: 'negative' | 'over-100';
  };
  'wrong-period': { readonly key: string; readonly value: string };
  /** `1.211` in front matter: one thousand or one point two? */
  'unclear-number': { readonly key: string; readonly value: string };

  'content-control-character': { readonly codePoint: string };
  'line-too-long': { readonly limit: number };
  'content-nested-too-deeply': { readonly limit: number };
  'less-than-sign': { readonly text: string };
  'curly-brace': { readonly text: string };
  'html-comment': Record<never, never>;
  'angle-bracket-link': { readonly address: string };
  'tag-not-closed': { readonly tag: string };
  'broken-markup': { readonly text: string };
  'code-in-content': {
    readonly what: 'import-export' | 'expression' | 'attribute';
    readonly code: string;
  };
  'unknown-tag': {
    readonly tag: string;
    readonly nearest: string | undefined;
    /** Names of all tags. */
    readonly known: readonly string[];
  };
  'html-not-allowed': { readonly tag: string; readonly nearest: string | undefined };
  'unknown-attribute': {
    readonly tag: string;
    readonly attribute: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'missing-attribute': { readonly tag: string; readonly attribute: string };
  'empty-attribute': { readonly tag: string; readonly attribute: string };
  'duplicate-attribute': { readonly tag: string; readonly attribute: string };
  'empty-list-entry': { readonly tag: string; readonly attribute: string; readonly value: string };
  'repeated-list-entry': {
    readonly tag: string;
    readonly attribute: string;
    readonly value: string;
  };
  'wrong-attribute': {
    readonly tag: string;
    readonly attribute: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
  };
  'attribute-not-a-number': {
    readonly tag: string;
    readonly attribute: string;
    readonly value: string;
    /** `1.211` may be one thousand or one point two. */
    readonly ambiguous: boolean;
  };
  'misplaced-tag': { readonly tag: string };
  'tag-without-words': { readonly tag: string };
  'tag-takes-no-words': { readonly tag: string };
  'block-in-sentence': { readonly tag: string };
  'claim-attributes': {
    readonly op: string;
    readonly fault: 'needs-value-or-than' | 'takes-no-value' | 'takes-neither' | 'both' | 'itself';
  };
  'answer-outside-area': { readonly question: string };
  'link-not-allowed': { readonly href: string };
  /** A link inside the site to an address that no page has. */
  'dead-link': { readonly href: string; readonly nearest: string | undefined };
  /** A link to a place of a page that has no such heading. */
  'dead-anchor': {
    readonly href: string;
    readonly anchor: string;
    readonly nearest: string | undefined;
  };
  /** Markdown that the parser took for plain text: it would be shown as it is written. */
  'stray-markup': {
    readonly text: string;
    readonly kind: 'footnote' | 'link' | 'bold' | 'heading' | 'table';
  };
  'markup-not-supported': {
    readonly markup: 'footnote' | 'strikethrough' | 'task-list' | 'other';
  };
  /**
   * A name in words or front matter that nothing of the report bears; areas and indicators have codes of
   * their own (`unknown-area`, `unknown-indicator`), the same as in tables.
   */
  'unknown-reference': {
    readonly kind: Exclude<ReferenceKind, 'area' | 'indicator'>;
    readonly value: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };

  'period-not-found': {
    readonly indicator: string;
    readonly value: string;
    readonly candidates: readonly string[];
  };
  'period-ambiguous': {
    readonly indicator: string;
    readonly value: string;
    readonly candidates: readonly string[];
  };
  'figure-without-values': { readonly indicator: string; readonly level: string };
  'group-not-found': {
    readonly indicator: string;
    readonly value: string;
    readonly candidates: readonly string[];
    readonly nearest: string | undefined;
  };
  'group-needed': { readonly indicator: string; readonly candidates: readonly string[] };
  'claim-false': ClaimFacts;
  'claim-on-withheld': CellFacts;
  'claim-without-number': CellFacts;
  'claim-undecidable': CellFacts & {
    readonly reason: 'no-reference' | 'no-earlier-period' | 'break' | 'category' | 'uncertain';
  };
  /** The numbers point that way, but the rule of trends does not bear it out. */
  'claim-not-settled': CellFacts & { readonly reason: 'chance' | 'no-ground' };
  'scatter-of-one-indicator': { readonly indicator: string };
  'change-without-earlier-value': CellFacts;
  'value-withheld': CellFacts;
  'value-without-number': CellFacts;
  'goal-baseline-differs': CellFacts & {
    readonly stated: number;
    readonly found: number;
    readonly decimals: number;
  };
  'goal-baseline-withheld': CellFacts;
  'goal-target-against-polarity': {
    readonly indicator: string;
    readonly polarity: 'lower' | 'higher';
    readonly baseline: number;
    readonly target: number;
  };
}

export const contentProblemLevels: { readonly [C in keyof ContentProblems]: ProblemLevel } = {
  'content-file-name': 'error',
  'content-file-ending': 'warning',
  'unknown-content-folder': 'warning',
  'content-id-twice': 'error',
  'area-file-name': 'error',
  'reserved-address': 'error',
  'draft-not-published': 'warning',
  'text-to-complete': 'warning',
  'legal-pages-missing': 'warning',
  'words-name-a-person': 'warning',
  'words-with-email-of-a-person': 'warning',
  'front-matter-missing': 'error',
  'front-matter-twice': 'error',
  'tag-in-front-matter': 'warning',
  'plain-language-chain': 'error',
  'plain-language-twice': 'error',
  'goal-target-impossible': 'error',
  'stray-markup': 'warning',
  'empty-list-entry': 'error',
  'repeated-list-entry': 'warning',
  'scatter-of-one-indicator': 'warning',
  'dead-link': 'warning',
  'dead-anchor': 'warning',
  'front-matter-not-closed': 'error',
  'goal-due-too-early': 'error',
  'measure-ends-before-it-begins': 'error',
  'date-after-report': 'warning',
  'wrong-period': 'error',
  'unclear-number': 'error',
  'content-control-character': 'error',
  'line-too-long': 'error',
  'content-nested-too-deeply': 'error',
  'less-than-sign': 'error',
  'curly-brace': 'error',
  'html-comment': 'error',
  'angle-bracket-link': 'error',
  'tag-not-closed': 'error',
  'broken-markup': 'error',
  'code-in-content': 'error',
  'unknown-tag': 'error',
  'html-not-allowed': 'error',
  'unknown-attribute': 'error',
  'missing-attribute': 'error',
  'empty-attribute': 'error',
  'duplicate-attribute': 'error',
  'wrong-attribute': 'error',
  'attribute-not-a-number': 'error',
  'misplaced-tag': 'error',
  'tag-without-words': 'error',
  'tag-takes-no-words': 'error',
  'block-in-sentence': 'error',
  'claim-attributes': 'error',
  'answer-outside-area': 'error',
  'link-not-allowed': 'error',
  'markup-not-supported': 'error',
  'unknown-reference': 'error',
  'period-not-found': 'error',
  'period-ambiguous': 'error',
  'figure-without-values': 'error',
  'group-not-found': 'error',
  'group-needed': 'error',
  'claim-false': 'error',
  'claim-on-withheld': 'error',
  'claim-without-number': 'error',
  'claim-undecidable': 'error',
  'claim-not-settled': 'warning',
  'change-without-earlier-value': 'error',
  'value-withheld': 'warning',
  'value-without-number': 'warning',
  'goal-baseline-differs': 'warning',
  'goal-baseline-withheld': 'error',
  'goal-target-against-polarity': 'warning',
};
