import { expect, it } from 'vitest';
import { shortDescription } from './short-description.ts';

const sentence = 'So viele Kinder unter 15 Jahren leben in Haushalten, die Leistungen erhalten.';

it('leaves a short text as it is, and closes its last sentence', () => {
  expect(shortDescription(sentence)).toBe(sentence);
  expect(shortDescription('Kita Sonne: Kita, Nord')).toBe('Kita Sonne: Kita, Nord.');
  expect(shortDescription('')).toBe('');
});

it('ends at the end of a sentence, or before the semicolon of the next one', () => {
  const second = 'Der Anteil reicht von 3,3 % (Nord) bis 36,1 % (Süd)';
  expect(shortDescription(`${sentence} ${second}; das ist ein Unterschied von 32,8 Punkten.`)).toBe(
    `${sentence} ${second}.`,
  );
  expect(shortDescription(`${sentence} ${second.repeat(3)}.`)).toBe(sentence);
});

it('does not take „St.“ or the day of a date for the end of a sentence', () => {
  const text = `In St. Jost beginnt am 1. März ${'sehr '.repeat(40)}viel.`;
  expect(shortDescription(text)).toMatch(/^In St\. Jost beginnt am 1\. März (?:sehr )+…$/u);
});

it('leaves out a list that does not fit', () => {
  const list = 'Tagespflege 1, Offener Ganztag 1, '.repeat(6);
  expect(shortDescription(`Im Verzeichnis stehen 17 Angebote für Altstadt: ${list}Kita 3.`)).toBe(
    'Im Verzeichnis stehen 17 Angebote für Altstadt.',
  );
});

it('cuts a sentence that is too long after a word, within 160 characters', () => {
  const short = shortDescription('Donaudampfschiff '.repeat(20));
  expect(short.length).toBeLessThanOrEqual(160);
  expect(short).toMatch(/^(?:Donaudampfschiff )+…$/u);
});
