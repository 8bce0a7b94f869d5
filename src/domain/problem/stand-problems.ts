import type { ProblemLevel } from './problem-level.ts';

/** Facts of mistakes in what releases keep, and in the list of corrections; the key is the permanent code. */
export interface StandProblems {
  /** A release whose files are not those that `npm run release` wrote. */
  'stand-damaged': {
    readonly stand: string;
    readonly file: string;
    readonly fault: 'missing' | 'changed';
  };
  'correction-without-text': Readonly<Record<string, never>>;
  'correction-date-unclear': { readonly date: string };
  'correction-of-unknown-indicator': {
    readonly indicator: string;
    readonly nearest: string | undefined;
  };
}

export const standProblemLevels: { readonly [C in keyof StandProblems]: ProblemLevel } = {
  'stand-damaged': 'error',
  'correction-without-text': 'warning',
  'correction-date-unclear': 'warning',
  'correction-of-unknown-indicator': 'warning',
};
