/** What a page of the handbook is made of, whatever it speaks about. */
import type { GuideBlock } from '../language/handbook/guides/guide.ts';

/** A piece of a file of the example report: it stands there as it is shown. */
export interface CutExample {
  /** Relative to the report folder. */
  readonly file: string;
  readonly text: string;
}

/** A key, column, field, tag, attribute or flag. */
export interface HandbookEntry {
  /** Permanent: `municipality.levels.file`, `tags.Claim.op`. */
  readonly anchor: string;
  /** As it is written in files. */
  readonly name: string;
  readonly text: string;
  readonly required: boolean;
  /** Headings that mean the same column. */
  readonly otherNames: readonly string[];
  /** What holds where it is not written. */
  readonly fallback: string | undefined;
  /** All words that it takes, where they are a closed list. */
  readonly words: readonly { readonly word: string; readonly text: string }[];
  /** Undefined where the example report lacks it: a fault that a test finds. */
  readonly example: CutExample | undefined;
}

/** What stands in a section, one below the other. */
export type HandbookBlock =
  GuideBlock | { readonly is: 'entries'; readonly entries: readonly HandbookEntry[] };

export interface HandbookSection {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly HandbookBlock[];
}
