import { describe, expect, it } from 'vitest';
import { addressesAPerson, namesAPerson } from './person-names.ts';

describe('a contact', () => {
  it.each([
    'Frau Müller',
    'frau müller',
    'Frau und Herr Meier',
    'Frau Dr. Öztürk',
    'Fam. Meier',
    'Pastor Hansen',
    'Mrs. Jones',
    'Dr. Peter Klein',
    'Anna Schmidt',
    'Anna-Lena Schmidt',
    'peter müller',
    'Sabine M.',
    'A. Schmidt',
    'Schmidt, Anna',
    'Müller, Frau',
    'Kita-Leitung Sabine Meier',
    'Leitung: Anna Schmidt',
    'anna.schmidt@kleinau.example',
  ])('that is a person is seen: %s', (contact) => {
    expect(namesAPerson(contact)).toBe(true);
  });

  it.each([
    'Leitung',
    'Büro Frau und Familie',
    'Fachstelle Frau und Beruf',
    'Frau/Herr Leitung',
    'Frauenhaus',
    'Koordination Frühe Hilfen',
    'Stabsstelle Kinder',
    'Sozialer Dienst',
    'Pfarramt St. Marien',
    'Kita St. Elisabeth',
    'Dr.-Schmidt-Haus, Empfang',
    'Anna-Seghers-Haus',
    'Grundschule Anna Siemsen',
    'Martin Luther Gemeinde',
    'Dr. Oetker Stiftung',
    'Maria Hilf',
    'Stadt Kleinau, Jugendamt',
    'Children Centre Manager',
    'Mo-Fr 8-12',
  ])('that is a function, a house or a body is none: %s', (contact) => {
    expect(namesAPerson(contact)).toBe(false);
  });

  it('is sought behind a telephone number only by form of address', () => {
    expect(addressesAPerson('0461 12345 (Frau Müller)')).toBe(true);
    expect(addressesAPerson('0461 12345 Ext. 5')).toBe(false);
  });
});
