import type { ProblemLevel } from './problem-level.ts';

/** Facts of each mistake in `data/indices.yaml`; the key is its permanent code. */
export interface IndexProblems {
  /** Another index or an indicator bears the id already, without regard to case. */
  'index-id-taken': { readonly id: string; readonly by: 'index' | 'indicator' };
  'index-part-twice': { readonly index: string; readonly indicator: string };
  /** An index as a part, of itself or of another. */
  'index-part-is-an-index': { readonly indicator: string };
  /** 0 or less; as it is written. */
  'index-weight-not-positive': { readonly indicator: string; readonly weight: string };
  /** Polarity neutral: nobody knows whether more of it is more need. */
  'index-part-without-direction': { readonly indicator: string };
  'index-part-of-categories': { readonly indicator: string };
  'index-part-city-wide': { readonly indicator: string };
  'index-part-only-groups': { readonly indicator: string; readonly groups: readonly string[] };
  'index-without-common-level': { readonly index: string; readonly parts: readonly string[] };
  /** No area has a published number of every part. */
  'index-without-values': { readonly index: string; readonly parts: readonly string[] };
  'index-part-constant': { readonly indicator: string; readonly period: string };
}

export const indexProblemLevels: { readonly [C in keyof IndexProblems]: ProblemLevel } = {
  'index-id-taken': 'error',
  'index-part-twice': 'error',
  'index-part-is-an-index': 'error',
  'index-weight-not-positive': 'error',
  'index-part-without-direction': 'error',
  'index-part-of-categories': 'error',
  'index-part-city-wide': 'error',
  'index-part-only-groups': 'error',
  'index-without-common-level': 'error',
  'index-without-values': 'warning',
  'index-part-constant': 'warning',
};
