import { describe, expect, it } from 'vitest';
import { guessedUnit } from './unit-guess.ts';

describe('the first guess at a unit', () => {
  it('takes whole numbers for counts, which are protected', () => {
    expect(guessedUnit('residents', ['1.338', '951', '.'])).toEqual({ unit: 'count', decimals: undefined }); // prettier-ignore
  });

  it('takes no average age for a number of people', () => {
    expect(guessedUnit('Durchschnittsalter', ['43', '39']).unit).toBe('years');
    expect(guessedUnit('Personen im Alter unter 18', ['43', '39']).unit).toBe('count');
  });

  it('takes a share only where words or signs say so and nothing is over 100', () => {
    expect(guessedUnit('Anteil', ['12,25', '8,5'])).toEqual({ unit: 'percent', decimals: 2 });
    expect(guessedUnit('x', ['12,5 %'])).toEqual({ unit: 'percent', decimals: undefined });
    expect(guessedUnit('Anteil', ['120'])).toEqual({ unit: 'count', decimals: undefined });
  });

  it('follows the words that name a unit, where the numbers allow it', () => {
    expect(guessedUnit('Kinderarmut', ['12', '8'], 'Percentage').unit).toBe('percent');
    expect(guessedUnit('Kinderarmut', ['12', '108'], 'Percentage').unit).toBe('count');
    expect(guessedUnit('x', ['12.5'], 'je 1.000 Kinder').unit).toBe('per1000');
    expect(guessedUnit('x', ['12.5'], 'per 10,000').unit).toBe('per10000');
    expect(guessedUnit('Anteil', ['12'], 'Count').unit).toBe('count');
  });

  it('takes what may be negative for a number on a scale of its own', () => {
    expect(guessedUnit('Saldo', ['-3', '5'])).toEqual({ unit: 'index', decimals: 0 });
  });
});
