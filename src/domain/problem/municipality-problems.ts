import type { ProblemLevel } from './problem-level.ts';

/** What a field of YAML or front matter can expect. */
export const expectedValues = [
  'text',
  'words',
  'email',
  'list',
  'text-or-list',
  'map',
  'date',
  'number',
  'whole-number',
  'count',
  'yes-no',
  'id',
  'one-of',
  'web-address',
  'colour',
  'file',
] as const;
export type ExpectedValue = (typeof expectedValues)[number];

/** Keys are written as paths: `levels[1].file`, entries counted from 1. */
interface UnknownKey {
  readonly key: string;
  /** '' at the root. */
  readonly within: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}

/** Lists of which pages show the titles beside each other. */
export type TitledList = 'levels' | 'offerTypes' | 'phases' | 'themes' | 'indicators' | 'groups';

/** Facts of each mistake in YAML, front matter and municipality.yaml; the key is its permanent code. */
export interface MunicipalityProblems {
  /** The text is no YAML. `reason` is the code of the YAML library, `near` the line. */
  'yaml-syntax': { readonly reason: string; readonly near: string };
  'yaml-duplicate-key': { readonly key: string; readonly line: number };
  'yaml-key-not-text': Record<never, never>;
  'yaml-unknown-alias': { readonly alias: string };
  /** In `{ … }` a comma ends a value: what follows has no `: ` and would be lost. `text` is the whole. */
  'yaml-comma-in-value': { readonly text: string };
  /** What follows ` #` is a comment: `#1` and `#0a5ca8` would be lost. */
  'yaml-comment-in-value': { readonly text: string; readonly hidden: string };
  'yaml-unused-anchor': { readonly anchor: string };
  'yaml-too-large': { readonly what: 'nodes' | 'depth'; readonly limit: number };
  'unknown-key': UnknownKey;
  'unknown-disclosure-key': UnknownKey;
  /** `written`: what stands there instead, by its likeness. */
  'missing-key': { readonly key: string; readonly written?: string | undefined };
  /** `value` is undefined where a list or map stands. */
  'wrong-value': {
    readonly key: string;
    readonly value: string | undefined;
    readonly expected: ExpectedValue;
  };
  'unknown-choice': {
    readonly key: string;
    readonly value: string | undefined;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
  };
  'minimum-count-too-low': { readonly value: number };
  'report-level-unclear': { readonly levels: readonly string[] };
  /** An id that occurs twice in a list of municipality.yaml, without regard to case. */
  'duplicate-entry': { readonly key: string; readonly id: string };
  /** Two entries that pages cannot tell apart. */
  'same-title': {
    readonly list: TitledList;
    readonly title: string;
    readonly first: string;
    readonly second: string;
  };
  'unknown-state': { readonly value: string; readonly nearest: string | undefined };
  'reserved-id': { readonly key: string; readonly id: string };
  'site-has-path': { readonly site: string; readonly origin: string; readonly path: string };
  /** A host that nobody outside can reach. */
  'site-not-public': { readonly site: string };
  /** The report's day lies far from all its periods (years of the first and the last). */
  'report-day-far': { readonly asOf: string; readonly first: string; readonly last: string };
  /** A pattern of `ignoreAreas` that fits areas of the report. */
  'own-areas-ignored': {
    readonly pattern: string;
    /** Names of the first few. */
    readonly areas: readonly string[];
    readonly others: number;
  };
  /** A group of synonyms with one word. */
  'synonym-alone': { readonly value: string };
  'unknown-licence': { readonly value: string; readonly nearest: string | undefined };
  'sign-used-twice': { readonly sign: string; readonly states: readonly string[] };
  'missing-file': {
    readonly file: string;
    readonly present: readonly string[];
    /** What is there under a name like it. */
    readonly other: string | undefined;
  };
  'not-a-file': { readonly file: string };
  'unreadable-file': { readonly file: string };
  'file-too-large': { readonly file: string; readonly megabytes: number };
  'link-out-of-folder': { readonly file: string };
  'missing-folder': { readonly folder: string; readonly other: string | undefined };
  'unexpected-file': { readonly file: string; readonly nearest: string | undefined };
}

export const municipalityProblemLevels: {
  readonly [C in keyof MunicipalityProblems]: ProblemLevel;
} = {
  'yaml-syntax': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-key-not-text': 'error',
  'yaml-unknown-alias': 'error',
  'yaml-comma-in-value': 'error',
  'yaml-comment-in-value': 'warning',
  'yaml-unused-anchor': 'warning',
  'yaml-too-large': 'error',
  'unknown-key': 'warning',
  'unknown-disclosure-key': 'error',
  'missing-key': 'error',
  'wrong-value': 'error',
  'unknown-choice': 'error',
  'minimum-count-too-low': 'error',
  'report-level-unclear': 'error',
  'duplicate-entry': 'error',
  'same-title': 'warning',
  'unknown-state': 'warning',
  'reserved-id': 'error',
  'site-has-path': 'warning',
  'site-not-public': 'warning',
  'report-day-far': 'warning',
  'own-areas-ignored': 'warning',
  'synonym-alone': 'warning',
  'unknown-licence': 'warning',
  'sign-used-twice': 'error',
  'missing-file': 'error',
  'not-a-file': 'error',
  'unreadable-file': 'error',
  'file-too-large': 'error',
  'link-out-of-folder': 'error',
  'missing-folder': 'error',
  'unexpected-file': 'warning',
};
