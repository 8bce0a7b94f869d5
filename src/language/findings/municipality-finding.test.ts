import { describe, expect, it } from 'vitest';
import { observed, poverty, year } from '../../figures/town.fixture.ts';
import { municipalityFinding } from './municipality-finding.ts';
import type { Speech } from './speech.ts';

const de: Speech = { language: 'de', kind: 'Stadt' };
const points = [
  { period: year('2020'), value: observed(9) },
  { period: year('2021'), value: observed(8) },
  { period: year('2022'), value: { state: 'not-available' } as const },
];
const said = (group?: string, given = points, speech = de): string =>
  municipalityFinding(
    { name: 'Musterstadt', points: given, indicator: poverty, group },
    speech,
  ).replaceAll('\u00A0', ' ');

describe('an indicator that is known for the municipality alone', () => {
  it('says the newest number with its period, and nothing about areas', () => {
    expect(said()).toBe('Kinder mit Grundsicherung: In Musterstadt sind es 8,0 % (2021).');
    expect(said(undefined, points, { language: 'en', kind: 'City' })).toBe(
      'Kinder mit Grundsicherung: In Musterstadt it is 8.0% (2021).',
    );
  });
  it('names the group where there is no total', () => {
    expect(said('alleinlebende Männer')).toBe(
      'Kinder mit Grundsicherung, alleinlebende Männer: In Musterstadt sind es 8,0 % (2021).',
    );
  });
  it('says that there is none yet', () => {
    expect(said(undefined, points.slice(2))).toBe(
      'Kinder mit Grundsicherung: In Musterstadt liegt noch kein Wert vor, der gezeigt werden kann.',
    );
  });
});
