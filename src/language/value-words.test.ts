import { describe, expect, it } from 'vitest';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { poverty } from '../figures/town.fixture.ts';
import { formatValue } from './numbers/numbers.ts';
import { formatValueAsNumber, formatValueInWords } from './numbers/values-in-sentences.ts';

const green: Indicator = { ...poverty, unit: { text: 'm² je Kind' }, decimals: 1 };
const observed = (value: number): Cell => ({
  state: 'observed',
  value,
});

describe('a number in a sentence', () => {
  it('comes with its unit unless the tag asks for the number', () => {
    expect(formatValue(observed(33.2), green, 'de')).toBe('33,2\u00A0m² je Kind');
    expect(formatValueInWords(observed(33.2), green, 'de')).toBe('33,2\u00A0m² je Kind');
  });
  it('leaves a unit of free text to the sentence where the tag asks for the number', () => {
    expect(formatValueAsNumber(observed(33.2), green, 'de')).toBe('33,2');
    expect(formatValueAsNumber({ state: 'zero' }, green, 'en')).toBe('0');
  });
  it('keeps the signs that a number is written with', () => {
    expect(formatValueAsNumber(observed(18.1), poverty, 'de')).toBe('18,1\u00A0%');
    expect(formatValueAsNumber(observed(45.2), { ...poverty, unit: 'per100' }, 'en')).toBe(
      '45.2 per\u00A0100',
    );
  });
  it('says why there is no number, whatever the tag asks for', () => {
    expect(formatValueAsNumber(undefined, green, 'de')).toBe(formatValue(undefined, green, 'de'));
  });
});
