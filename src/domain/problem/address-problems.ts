import type { ProblemLevel } from './problem-level.ts';

/** Facts of each mistake about addresses that must hold; the key is its permanent code. */
export interface AddressProblems {
  /** An address of an earlier release that the site no longer has, and that no redirect leads on. */
  'address-gone': {
    readonly address: string;
    /** The address of the site that is most like it. */
    readonly nearest: string | undefined;
  };
  'redirect-malformed': {
    readonly column: 'from' | 'to';
    readonly value: string;
    readonly because: 'no-path' | 'other-site' | 'fragment' | 'dots';
  };
  /** Two rows send one address to different ones. */
  'redirect-twice': { readonly from: string; readonly first: string; readonly second: string };
  'redirect-loop': { readonly from: string; readonly to: string };
  /** The site has a page or file there. */
  'redirect-from-exists': { readonly from: string };
  'redirect-to-unknown': { readonly to: string; readonly nearest: string | undefined };
}

/** Whether problems of a code stop the build. */
export const addressProblemLevels: {
  readonly [C in keyof AddressProblems]: ProblemLevel;
} = {
  'address-gone': 'error',
  'redirect-malformed': 'error',
  'redirect-twice': 'error',
  'redirect-loop': 'error',
  'redirect-from-exists': 'error',
  'redirect-to-unknown': 'error',
};
