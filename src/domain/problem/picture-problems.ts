/** Facts of mistakes with pictures in words: `![what is to be seen](photo.jpg "© who, licence")`. */
import type { ProblemLevel } from './problem-level.ts';

export interface PictureProblems {
  /** `elsewhere`: an address of the web; `outside`: not in content/; `in-sentence`: not between paragraphs. */
  'image-not-allowed': {
    readonly source: string;
    readonly why: 'elsewhere' | 'outside' | 'in-sentence';
  };
  'picture-not-found': { readonly source: string; readonly nearest: string | undefined };
  /** `kind`: what the bytes are instead, where they are anything that is known. */
  'not-a-picture': {
    readonly source: string;
    readonly why: 'unknown' | 'kind' | 'damaged' | 'too-large';
    readonly kind: string | undefined;
  };
  'picture-without-alternative': { readonly source: string };
  'picture-without-credit': { readonly source: string };
}

export const pictureProblemLevels: { readonly [C in keyof PictureProblems]: ProblemLevel } = {
  'image-not-allowed': 'error',
  'picture-not-found': 'error',
  'not-a-picture': 'error',
  'picture-without-alternative': 'warning',
  'picture-without-credit': 'warning',
};
