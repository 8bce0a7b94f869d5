import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../domain/language.ts';
import { foreignMessageLanguage } from '../domain/language.ts';
import { observed, poverty, year } from '../figures/town.fixture.ts';
import { areasFinding } from './findings/findings.ts';
import { placeFinding } from './findings/place-findings.ts';
import { french } from './french.fixture.ts';
import { languages } from './languages.ts';
import { formatNumber, formatValue, groupMark } from './numbers/numbers.ts';
import { formatWhen } from './numbers/periods.ts';
import { formatChange } from './numbers/values-in-sentences.ts';
import type { PageLanguage } from './page-language.ts';
import { chrome, collatorOf } from './page-topics.ts';

const registry = languages as unknown as Record<string, PageLanguage>;
beforeAll(() => {
  registry['fr'] = french;
});
afterAll(() => {
  delete registry['fr'];
});

const key: string = 'fr';
/** As it is once the domain has its key. */
const fr = key as Language;

const omit = <T extends object, K extends keyof T>(record: T, left: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== left)) as Omit<T, K>;

describe('a further language of pages', () => {
  it('names the site and its parts in the frame of every page', () => {
    expect(chrome(fr).siteTitle('Lille')).toBe('Grandir à Lille');
    expect(chrome(fr).areas).toBe('Quartiers');
  });

  it('writes numbers, units and states its own way', () => {
    expect(formatNumber(1234.5, 1, fr)).toBe('1\u202F234,5');
    expect(groupMark(fr)).toBe('\u202F');
    expect(formatValue(observed(18.1), poverty, fr)).toBe('18,1\u202F%');
    expect(formatValue({ state: 'withheld' }, poverty, fr)).toBe('confidentiel');
    expect(formatChange(observed(3), observed(1), poverty, fr)).toBe(
      '2,0 points de pourcentage de plus',
    );
  });

  it('sorts names by its own rules, numbers in them by their size', () => {
    for (const language of ['de', 'en', fr] as const) {
      expect(collatorOf(language).resolvedOptions().locale).toBe(language);
      expect(['Foyer 10', 'Foyer 2', 'École'].sort(collatorOf(language).compare)).toEqual([
        'École',
        'Foyer 2',
        'Foyer 10',
      ]);
    }
  });

  it('has texts for editors in another language, and says so of them alone', () => {
    expect(foreignMessageLanguage(fr)).toBe('en');
    expect(foreignMessageLanguage('de')).toBeUndefined();
  });

  it('writes periods with its own grammar', () => {
    const school = { ...year('2021'), kind: 'school-year', text: '2020/21' } as const;
    expect(formatWhen(school, fr)).toBe('pendant l’année scolaire 2020/21');
  });

  it('makes sentences from numbers with its own grammar, never from German or English parts', () => {
    const speech = { language: fr, kind: 'ville' };
    expect(
      areasFinding(
        {
          values: [
            { name: 'Nord', value: observed(5) },
            { name: 'Sud', value: observed(20) },
          ],
          reference: undefined,
          indicator: poverty,
          period: year('2022'),
          plural: 'quartiers',
        },
        speech,
      ),
    ).toBe(
      'Kinder mit Grundsicherung (2022)\u00A0: La part va de 5,0\u202F% (Nord) à 20,0\u202F% (Sud)\u00A0: 15,0 points de pourcentage d’écart.',
    );
    expect(
      placeFinding(
        {
          name: 'Nord',
          isMunicipality: false,
          value: observed(5),
          period: year('2022'),
          indicator: poverty,
          reference: undefined,
          comparison: undefined,
        },
        speech,
      ),
    ).toBe('Kinder mit Grundsicherung\u00A0: À Nord, 5,0\u202F% (2022).');
  });

  it('does not compile with a word missing, nor without a record', () => {
    // @ts-expect-error A topic is missing.
    const withoutTopic: PageLanguage = omit(french, 'chrome');
    // @ts-expect-error A word of the frame is missing.
    const withoutWord: PageLanguage['chrome'] = omit(french.chrome, 'areas');
    // @ts-expect-error The words of a unit are missing.
    const withoutUnit: PageLanguage['units'] = omit(french.units, 'euro');
    // @ts-expect-error A form of a unit is missing.
    const withoutForm: PageLanguage['units']['euro'] = omit(french.units.euro, 'difference');
    const { de, en } = languages;
    // @ts-expect-error A language of pages has no record.
    const withoutRecord: Record<Language | 'fr', PageLanguage> = { de, en };
    expect('chrome' in withoutTopic || 'areas' in withoutWord || 'euro' in withoutUnit).toBe(false);
    expect('difference' in withoutForm || 'fr' in withoutRecord).toBe(false);
  });
});
