import type { IndexProblems } from '../../domain/problem/indices-problems.ts';

/** Facts of one mistake of each kind, as reports of readers bear them: of what the golden messages are made. */
export const indexSamples: IndexProblems = {
  'index-id-taken': { id: 'Wege', by: 'indicator' },
  'index-part-city-wide': { indicator: 'abschluss' },
  'index-part-constant': { indicator: 'ausfall', period: '2023' },
  'index-part-is-an-index': { indicator: 'bedarf' },
  'index-part-of-categories': { indicator: 'laerm' },
  'index-part-only-groups': { indicator: 'ausfall', groups: ['female', 'male'] },
  'index-part-twice': { index: 'Wege', indicator: 'kinder' },
  'index-part-without-direction': { indicator: 'kinder' },
  'index-weight-not-positive': { indicator: 'betreung', weight: '-1' },
  'index-without-common-level': { index: 'bedarf', parts: ['ausfall', 'wege'] },
  'index-without-values': { index: 'bedarf', parts: ['ausfall', 'wege'] },
};
