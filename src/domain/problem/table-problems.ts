import type { TableShape } from './table-shape.ts';
import type { ProblemLevel } from './problem-level.ts';

/** Facts of each mistake; the key is its permanent code. */
export interface TableProblems {
  /** Nothing in the file but white space. */
  'empty-file': { readonly name: string };
  /** Bytes that are no text: a workbook, a picture, text with NUL. */
  'not-a-text-file': {
    readonly name: string;
    /** utf-16: a text that lacks the byte order mark without which it is not told from a picture. */
    readonly kind: 'workbook' | 'utf-16' | 'binary';
  };
  /** Bytes that are neither UTF-8, UTF-16 with byte order mark nor Windows-1252, or two encodings in one file. */
  'undecodable-text': {
    readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed';
    /** Text around the place, as far as it could be read. */
    readonly near: string;
  };
  /** Text that an earlier conversion has spoilt: `Ã¼` for ü, `�` for a letter that is lost, `H”he` from DOS or an old Mac. */
  'garbled-text': { readonly kind: 'twice' | 'lost' | 'foreign' | 'entity'; readonly near: string };
  /** The marks that git leaves around two versions of the same lines. */
  'merge-conflict': { readonly mark: string };
  /** A quotation mark opens a cell and nothing closes it, or text follows the closing one. */
  'broken-quotes': { readonly start: string };
  'duplicate-column': {
    readonly column: string;
    readonly first: string;
    readonly second: string;
  };
  'unknown-column': {
    readonly column: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** A column that holds values and bears no name. */
  'unnamed-column': { readonly position: number };
  'missing-column': {
    readonly column: string;
    readonly aliases: readonly string[];
    readonly present: readonly string[];
    /** Whether columns.yaml may say it for the whole table. */
    readonly isSettable?: boolean | undefined;
    /** What the table most likely is instead. */
    readonly shape?: TableShape | undefined;
    readonly nearest: string | undefined;
  };
  /** A row with more or fewer cells than the header. */
  'ragged-row': {
    readonly cells: number;
    readonly expected: number;
    /** Filled cells beyond the header; the first few. */
    readonly surplus: readonly string[];
    /** Columns that the row does not reach; the first few. */
    readonly missing: readonly string[];
    /** The separator under which the row would have as many cells as the header. */
    readonly otherSeparator?: string | undefined;
  };
  /** A header in one piece, since the table is split by another mark. */
  'header-not-split': { readonly header: string };
  /** The header once more among the rows: two tables, one below the other. */
  'header-repeated': { readonly start: string };
  /** Lines that end with a mark that only word processors know (U+2028), and no other. `mark`: its code point. */
  'foreign-line-ends': { readonly mark: string; readonly lines: number };
  /** More rows than a report can be checked with; of a wide table every cell counts. */
  'too-many-columns': { readonly columns: number; readonly limit: number };
  'too-many-rows': { readonly rows: number; readonly limit: number };
  'table-without-rows': { readonly name: string };
}

export const tableProblemLevels: { readonly [C in keyof TableProblems]: ProblemLevel } = {
  'empty-file': 'error',
  'not-a-text-file': 'error',
  'undecodable-text': 'error',
  'garbled-text': 'warning',
  'merge-conflict': 'error',
  'broken-quotes': 'error',
  'duplicate-column': 'error',
  'unknown-column': 'warning',
  'unnamed-column': 'warning',
  'missing-column': 'error',
  'too-many-columns': 'error',
  'ragged-row': 'error',
  'header-not-split': 'error',
  'header-repeated': 'error',
  'foreign-line-ends': 'error',
  'too-many-rows': 'error',
  'table-without-rows': 'warning',
};
