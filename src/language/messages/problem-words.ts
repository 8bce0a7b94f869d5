import type { MessageLanguage } from '../../domain/language.ts';

/** What one problem says: what is wrong (with the value), and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** For every code of a topic: its text in each language, made from the facts. */
export type ProblemWords<Facts> = {
  readonly [C in keyof Facts]: {
    readonly [L in MessageLanguage]: (facts: Facts[C]) => ProblemText;
  };
};
