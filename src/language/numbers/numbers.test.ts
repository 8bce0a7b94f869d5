import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { poverty } from '../../figures/town.fixture.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPlain,
  formatValue,
  unitName,
} from './numbers.ts';
import { roundTo } from './written-number.ts';

const with_ = (unit: Indicator['unit'], decimals = 0): Indicator => ({
  ...poverty,
  unit,
  decimals,
});

describe('formatNumber', () => {
  it('groups four digits too, by point in German and comma in English', () => {
    expect(formatNumber(1234, 0, 'de')).toBe('1.234');
    expect(formatNumber(1234567.891, 2, 'de')).toBe('1.234.567,89');
    expect(formatNumber(1234.5, 1, 'en')).toBe('1,234.5');
  });
  it('rounds half away from zero on the written digits', () => {
    expect(formatNumber(1.005, 2, 'en')).toBe('1.01');
    expect(formatNumber(-2.5, 0, 'en')).toBe('−3');
    expect(roundTo(0.15, 1)).toBe(0.2);
  });
  it('writes no minus before what rounds to zero', () => {
    expect(formatNumber(-0.04, 1, 'de')).toBe('0,0');
    expect(formatNumber(0, 0, 'de')).toBe('0');
    expect(formatNumber(-0, 1, 'en')).toBe('0.0');
  });
  it('writes very small and very large numbers without an exponent', () => {
    expect(formatNumber(1e-9, 1, 'de')).toBe('0,0');
    expect(formatNumber(1e15, 0, 'en')).toBe('1,000,000,000,000,000');
  });
  it('needs only as many decimals as the number has where that is asked for', () => {
    expect(formatPlain(40, 2, 'de')).toBe('40');
    expect(formatPlain(2.5, 3, 'de')).toBe('2,5');
  });
});

describe('formatAmount', () => {
  it('puts a no-break space before % in German and none in English', () => {
    expect(formatAmount(18.1, poverty, 'de')).toBe('18,1\u00A0%');
    expect(formatAmount(18.1, poverty, 'en')).toBe('18.1%');
  });
  it('says one person and several people', () => {
    expect(formatAmount(1, with_('persons'), 'de')).toBe('1\u00A0Person');
    expect(formatAmount(2, with_('persons'), 'de')).toBe('2\u00A0Personen');
    expect(formatAmount(1, with_('persons'), 'en')).toBe('1\u00A0person');
    expect(formatAmount(0, with_('years'), 'de')).toBe('0\u00A0Jahre');
  });
  it('places the euro sign as each language does', () => {
    expect(formatAmount(-1200, with_('euro'), 'de')).toBe('−1.200\u00A0€');
    expect(formatAmount(-1200, with_('euro'), 'en')).toBe('−€1,200');
  });
  it('leaves a long free unit to the heading', () => {
    expect(formatAmount(3, with_({ text: 'Plätze' }), 'de')).toBe('3\u00A0Plätze');
    expect(formatAmount(3, with_({ text: 'Geburten je 1.000 Frauen von 15 bis 49' }), 'de')).toBe(
      '3',
    );
  });
  it('shows the label of a category', () => {
    const indicator = {
      ...with_('category'),
      categories: [
        { code: '1', label: 'gut' },
        { code: '2', label: 'mittel' },
      ],
    };
    expect(formatAmount(2, indicator, 'de')).toBe('mittel');
  });
});

describe('formatValue', () => {
  const text = (cell: Cell): string => formatValue(cell, poverty, 'de');
  it('names every state without a number in words', () => {
    expect(text({ state: 'withheld' })).toBe('geheim gehalten');
    expect(text({ state: 'later' })).toBe('folgt später');
    expect(text({ state: 'not-meaningful' })).toBe('nicht sinnvoll');
    expect(text({ state: 'not-available' })).toBe('nicht verfügbar');
    expect(formatValue(undefined, poverty, 'en')).toBe('not available');
  });
  it('puts an unreliable number in brackets and names one without', () => {
    expect(text({ state: 'unreliable', value: 4.25 })).toBe('(4,3\u00A0%)');
    expect(text({ state: 'unreliable' })).toBe('unsicher');
  });
  it('writes a true zero without decimals', () => {
    expect(text({ state: 'zero' })).toBe('0\u00A0%');
    expect(text({ state: 'observed', value: 0 })).toBe('0,0\u00A0%');
  });
});

describe('formatDifference', () => {
  it('speaks of percentage points, never of percent', () => {
    expect(formatDifference(-2.3, poverty, 'de')).toBe('2,3\u00A0Prozentpunkte');
    expect(formatDifference(29.7, poverty, 'de', { governed: true })).toBe(
      '29,7\u00A0Prozentpunkten',
    );
    expect(formatDifference(1, { ...poverty, decimals: 0 }, 'de')).toBe('1\u00A0Prozentpunkt');
    expect(formatDifference(2.3, poverty, 'en')).toBe('2.3\u00A0percentage points');
  });
  it('declines years and points after a preposition', () => {
    expect(formatDifference(3, with_('years'), 'de', { governed: true })).toBe('3\u00A0Jahren');
    expect(formatDifference(1, with_('points'), 'de', { governed: true })).toBe('1\u00A0Punkt');
  });
});

it('names units as headings', () => {
  expect(unitName(with_('per1000'), 'de')).toBe('je\u00A01.000');
  expect(unitName(with_({ text: 'Plätze' }), 'en')).toBe('Plätze');
});
