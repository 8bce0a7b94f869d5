/** A guide of the handbook: how to do one thing, from the first step to the last. */
import type { MessageLanguage } from '../../../domain/language.ts';

/** What stands in a section, one below the other. Texts hold `code` and [links](page#anchor) to other pages. */
export type GuideBlock =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'steps' | 'points'; readonly texts: readonly string[] }
  | { readonly is: 'code'; readonly text: string; readonly file?: string | undefined };

export interface GuideSection {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export interface Guide {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly GuideSection[];
}

export type GuideWords = Readonly<Record<MessageLanguage, Guide>>;

export const paragraph = (text: string): GuideBlock => ({ is: 'paragraph', text });
export const steps = (...texts: readonly string[]): GuideBlock => ({ is: 'steps', texts });
export const points = (...texts: readonly string[]): GuideBlock => ({ is: 'points', texts });
export const code = (text: string, file?: string): GuideBlock => ({ is: 'code', text, file });
