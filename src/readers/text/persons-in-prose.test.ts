import { expect, it } from 'vitest';
import { personalAddressesIn, personsIn } from './persons-in-prose.ts';

const names = (text: string) => personsIn(text).map(({ value }) => value);
const addresses = (text: string) => personalAddressesIn(text).map(({ value }) => value);

it.each([
  ['Das sagt Frau Müller vom Jugendamt.', ['Frau Müller']],
  [
    'Gefragt wurden Herr Dr. Öztürk und Prof. Anna Schmidt.',
    ['Herr Dr. Öztürk', 'Prof. Anna Schmidt'],
  ],
  ['We asked Mrs Smith and Dr Jones.', ['Mrs Smith', 'Dr Jones']],
  ['Pastorin Hansen lädt ein.', ['Pastorin Hansen']],
])('finds the persons in „%s“', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  'Jede Frau Anfang zwanzig, eine Frau Mitte dreißig.',
  'Das Jugendamt und die Kita Sonnenschein.',
  'Die Dr.-Anna-Schmidt-Straße und die Grundschule.',
  'Gleichstellung: Frau und Beruf.',
  'Frauen und Herren, Frau in Arbeit.',
  'Das Dr. Hans Böckler Haus hat offen.',
])('takes no person for one in „%s“', (text) => {
  expect(names(text)).toEqual([]);
});

it('tells addresses of persons from those of functions', () => {
  expect(addresses('anna.schmidt@stadt.example, a.schmidt@stadt.example')).toHaveLength(2);
  expect(
    addresses('info@stadt.example kita-nord@stadt.example kinder.jugend@stadt.example'),
  ).toEqual([]);
});

it('says where a name begins', () => {
  expect(personsIn('Es sagt Frau Müller')).toEqual([{ value: 'Frau Müller', index: 8 }]);
});
