import { expect, test } from 'vitest';
import { genitiveOfAll } from './german-inequality.ts';

test.each([
  ['alle Kinder unter 15 Jahren', 'aller Kinder unter 15 Jahren'],
  ['alle untersuchten Kinder', 'aller untersuchten Kinder'],
  ['untersuchte Kinder mit Übergewicht', 'aller untersuchten Kinder mit Übergewicht'],
  ['Kinder und Jugendliche unter 18 Jahren', 'aller Kinder und Jugendlichen unter 18 Jahren'],
  ['alle 15- bis 24-Jährigen', 'aller 15- bis 24-Jährigen'],
  ['arbeitslos gemeldete 15- bis 24-Jährige', 'aller arbeitslos gemeldeten 15- bis 24-Jährigen'],
  ['alle Einwohnerinnen und Einwohner', 'aller Einwohnerinnen und Einwohner'],
  ['Kinder, die auf ein Gymnasium wechseln', 'aller Kinder, die auf ein Gymnasium wechseln,'],
  ['Empfehlungen für das Gymnasium', undefined],
  ['Zahl der Kinder mit Bürgergeld', undefined],
])('the genitive of “%s” is “%s”', (phrase, genitive) => {
  expect(genitiveOfAll(phrase)).toBe(genitive);
});
