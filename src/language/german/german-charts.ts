/** Charts that words ask for, in German. */
import type { ChartWords } from '../words/chart-words.ts';
import { number } from './german-count.ts';
import { dativePlural } from './german-places.ts';

export const germanCharts: ChartWords = {
  unit: {
    title: (what, of) => `${what}: ${of}`,
    roughly: ({ count, of, exact }) =>
      count === 0
        ? `Das ist weniger als 1 von ${number(of)}.`
        : count === of
          ? `Das sind ${exact ? '' : 'fast '}alle.`
          : `Das ${count === 1 ? 'ist' : 'sind'} ${exact ? '' : 'rund '}${number(count)} von ${number(of)}.`,
    none: 'Für diesen Ort und Zeitraum gibt es keine Zahl, die gezeigt werden kann.',
    shown: 'gefüllt',
    others: 'leer',
    caption: (of) => `Von ${number(of)}`,
    note: (of) =>
      `Jeder Kreis steht für ${of === 10 ? 'ein Zehntel' : 'ein Hundertstel'}; gerundet auf ganze Kreise.`,
  },
  slope: {
    title: (what, from, to) => `${what}, ${from} und ${to}`,
    summary: ({ what, from, to, all, plural, rising, falling, steady, untested }) => {
      const is = (count: number): string => (count === 1 ? 'ist' : 'sind');
      const of = ` von ${number(all)} ${dativePlural(plural)}`;
      const parts = [
        ...(rising > 0 ? [`in ${number(rising)}${of} gestiegen`] : []),
        ...(falling > 0 ? [`in ${number(falling)}${rising > 0 ? '' : of} gesunken`] : []),
      ];
      const first =
        parts.length === 0
          ? `Zwischen ${from} und ${to} ist für keinen von ${number(all)} ${dativePlural(plural)} gesichert, dass sich ${what} verändert hat.`
          : `Von ${from} bis ${to} ist ${what} ${parts.join(' und ')}.`;
      const second =
        parts.length > 0 && steady > 0
          ? ` Bei ${number(steady)} ${is(steady)} ${steady === 1 ? 'die Veränderung' : 'Veränderungen'} nicht gesichert.`
          : '';
      const third =
        untested > 0
          ? ` Für ${number(untested)} lässt sich nicht prüfen, ob der Unterschied etwas bedeutet.`
          : '';
      return first + second + third;
    },
    change: 'Veränderung',
    verdict: {
      rising: 'gestiegen',
      falling: 'gesunken',
      equal: 'gleich',
      unsettled: 'nicht gesichert',
      untested: 'nicht prüfbar',
    },
    legend: 'Kräftige Linien: gestiegen oder gesunken. Graue Linien: Veränderung nicht gesichert.',
  },
  composition: {
    title: (what, when) => `${what} nach Gruppen, ${when}`,
    largest: ({ place, group, share, second, secondShare, period }) =>
      `${place}: ${group} ${share}, ${second} ${secondShare} (${period}).`,
    only: ({ place, group, share, period }) => `${place}: ${group} ${share} (${period}).`,
    incomplete: (names) => `Ohne Balken, weil nicht alle Gruppen veröffentlicht sind: ${names}.`,
    total: 'zusammen',
  },
  heat: {
    title: (plural, where) => `${plural} ${where} nach mehreren Indikatoren`,
    summary: (count, plural, names) =>
      `Für ${number(count)} ${plural} nebeneinander: ${names.join(', ')}.`,
    column: (name, unit, period) => `${name} (${unit}, ${period})`,
    note: 'Kräftiger gefärbt heißt: ein höherer Wert in diesem Indikator, nicht mehr oder weniger gut. Die Farben sind die der Karten.',
  },
  ages: {
    title: (what, when) => `${what} nach Alter, ${when}`,
    largest: ({ place, group, count, period }) =>
      `${place}: Die größte Gruppe ist „${group}“ mit ${count} (${period}).`,
    age: 'Alter',
    withheld: (names) => `Ohne Balken, weil die Zahl nicht veröffentlicht ist: ${names}.`,
    sides: (left, right) => `Links: ${left}. Rechts: ${right}.`,
  },
};
