import { expect, test } from 'vitest';
import { readWords } from '../../content/content.fixture.ts';

const strays = (text: string): readonly string[] => readWords(text).found;

test.each([
  ['Text[^1].', 'stray-markup 4:5'],
  ['Die [Kita][kita] am Ort.', 'stray-markup 4:5'],
  ['Die [Kita] (https://a.example) am Ort.', 'stray-markup 4:5'],
  ['Die [Kita](https://a.example/x y) am Ort.', 'stray-markup 4:5'],
  ['Das ist **wichtig.', 'stray-markup 4:9'],
  ['##Kopf', 'stray-markup 4:1'],
  ['Text\n##Kopf', 'stray-markup 5:1'],
  ['| a | b |\n| - |\n| x |', 'stray-markup 4:1'],
  ['Es sind < Value indicator="births" /> Kinder.', 'broken-markup 4:9'],
  ['a&#x202e;b', 'content-control-character 4:1'],
])('%j would be shown as it is written, and is told', (text, found) => {
  expect(strays(text)).toEqual([found]);
});

test.each([
  'Er sagte [lacht], dass [sic] (so) gut ist. Siehe [1] und [2].',
  '#kinderarmut ist ein Wort, C# auch, und # allein.',
  'Escaped \\*\\*wichtig\\*\\*, \\[a](b) und \\[^1].',
  '2 * 3 * 4 sind 24, und **fett** bleibt fett.',
  'Ein Wert** mit Anmerkung, Erzieher*innen und Lehrer*innen.',
  'a | b | c',
  '| a | b |\n| - | - |\n| x | y |',
  'Hier leben < 5 Kinder, < Anna sagt < Bert.',
  '`**` und `[^1]` sind Code.',
])('%j is text and no mistake', (text) => {
  expect(strays(text)).toEqual([]);
});
