/** The columns of tables in `data/observations/`, in words. */
import { flagWords } from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

export const observationKeys: WordsOfKeys = {
  indicator: key(
    'Kennung im Katalog. Fehlt die Spalte, ist es der Name der Datei.',
    'Id in the catalogue. Without the column it is the name of the file.',
  ),
  area: key(
    'Kennung des Gebiets, oder sein Name, wenn es ihn nur einmal gibt. Die Kommune selbst mit ihrer Kennung oder ihrem Namen.',
    'Id of the area, or its name where there is only one. The municipality itself by its id or name.',
  ),
  level: key(
    'Ebene des Gebiets, wenn zwei Ebenen dieselben Kennungen oder Namen haben; in einer Liste von Gebieten auch davor: „kreis:1“.',
    'Level of the area, where two levels share ids or names; in a list of areas also in front: “district:1”.',
  ),
  period: key(
    'Zeitraum: 2024, 2024/25 (Schuljahr), 2024-12-31 (Stichtag), 2022-2024 (mehrere Jahre) oder 2024-04 (Monat).',
    'Period: 2024, 2024/25 (school year), 2024-12-31 (day), 2022-2024 (several years) or 2024-04 (month).',
  ),
  value: key(
    'Der Wert. Ein Zeichen sagt, warum es keine Zahl gibt; leer heißt: nicht vorhanden.',
    'The value. A sign says why there is no number; empty means not available.',
  ),
  numerator: key(
    'Zähler. Mit dem Nenner zusammen genügt er anstelle des Werts.',
    'Numerator. With the denominator it serves instead of the value.',
  ),
  denominator: key('Nenner.', 'Denominator.'),
  lower: key('Untere Grenze eines unsicheren Werts.', 'Lower limit of an uncertain value.'),
  upper: key('Obere Grenze eines unsicheren Werts.', 'Upper limit of an uncertain value.'),
  margin: key(
    'Statt beider Grenzen: wie weit der Wert nach oben und unten abweichen kann.',
    'Instead of both limits: how far the value may lie above or below.',
  ),
  group: key(
    'Gruppe einer Aufgliederung; leer heißt alle zusammen.',
    'Group of a breakdown; empty means all together.',
  ),
  flag: key(
    'Kennzeichen des Werts, mehrere durch Leerzeichen getrennt.',
    'Marks of the value, several with spaces between.',
    flagWords,
  ),
  kitas: key('KOMPIK: wie viele Kitas beobachtet haben.', 'KOMPIK: how many kitas have observed.'),
  children: key(
    'KOMPIK: wie viele Kinder beobachtet wurden.',
    'KOMPIK: how many children were observed.',
  ),
  note: key('Hinweis, der beim Wert steht.', 'Note shown with the value.'),
};
