import type { DisclosureProblems } from '../../domain/problem/disclosure-problems.ts';

/** Facts of one mistake of each kind, as reports of readers bear them: of what the golden messages are made. */
export const disclosureSamples: DisclosureProblems = {
  'ambiguous-denominator-period': {
    indicator: 'betreuung',
    denominator: 'kinder',
    period: '2023',
    candidates: ['2023-03-01', '2023-12-31'],
  },
  'disclosure-leak': {
    indicator: 'Arme Kinder',
    area: 'Hafen',
    period: '2023',
    group: '',
    by: [
      { indicator: 'Arme Kinder', area: 'West', period: '2023', group: '' },
      { indicator: 'Arme Kinder', area: 'Mühle', period: '2023', group: '' },
    ],
    more: 1,
  },
  'linked-by-equal-numerators': { pairs: [{ rate: 'armutsquote', count: 'arme-kinder' }] },
  'mixed-capacity-units': { indicator: 'plaetze', units: ['Plätze', 'Gruppen'] },
  'rate-without-denominator': { indicators: ['betreuung'] },
};
