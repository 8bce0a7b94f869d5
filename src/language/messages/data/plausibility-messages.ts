/** Words of what is unlikely, side by side in German and English. */
import type { ObservationProblems } from '../../../domain/problem/observations-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en, moreAreasDe } from '../phrases.ts';

type PlausibilityProblems = Pick<
  ObservationProblems,
  | 'series-jump'
  | 'unit-shift'
  | 'unit-of-one-area'
  | 'period-repeated'
  | 'series-constant'
  | 'groups-unlike-total'
  | 'rate-unlike-counts'
  | 'municipality-outside-areas'
  | 'distant-period'
  | 'period-out-of-rhythm'
  | 'month-for-school-year'
  | 'lone-period'
  | 'lone-negative-value'
  | 'impossible-age'
  | 'decimal-mark-lost'
  | 'share-among-percentages'
  | 'area-not-valid-then'
>;

interface Named {
  readonly areas: readonly string[];
  readonly others: number;
}

const groupDe = (group: string): string => (group === '' ? '' : ` (Gruppe ${de.quoted(group)})`);
const groupEn = (group: string): string => (group === '' ? '' : ` (group ${en.quoted(group)})`);
const namesDe = ({ areas, others }: Named): string =>
  `${areas.join(', ')}${moreAreasDe(others)}`;
const namesEn = ({ areas, others }: Named): string =>
  `${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}`;
const andDe = (names: readonly string[]): string => names.map(de.quoted).join(' + ');
const andEn = (names: readonly string[]): string => names.map(en.quoted).join(' + ');

const validDe = (from: number | undefined, until: number | undefined): string =>
  [
    from === undefined ? '' : `ab ${String(from)}`,
    until === undefined ? '' : `bis ${String(until)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
const validEn = (from: number | undefined, until: number | undefined): string =>
  [
    from === undefined ? '' : `from ${String(from)}`,
    until === undefined ? '' : `until ${String(until)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
const numberDe = (value: number): string => String(value).replace('.', ',');

export const plausibilityWords: ProblemWords<PlausibilityProblems> = {
  'series-jump': {
    de: ({ indicator, group, period, kind, ...named }) => ({
      message: `${de.quoted(indicator)}${groupDe(group)}: ${period} ${kind === 'odd' ? 'fällt aus der eigenen Reihe' : 'beginnt ein anderer Bereich von Werten'}: ${namesDe(named)}.`,
      hint:
        kind === 'odd'
          ? 'Mit der Quelle vergleichen: sind Gebiete oder Zeilen vertauscht? Stimmt der Wert, erklärt ihn eine Anmerkung (Spalte „note“).'
          : 'Mit der Quelle vergleichen. Hat sich die Abgrenzung geändert, gehört das Kennzeichen „b“ in die Spalte „flag“.',
    }),
    en: ({ indicator, group, period, kind, ...named }) => ({
      message: `${en.quoted(indicator)}${groupEn(group)}: ${period} ${kind === 'odd' ? 'falls out of its own series' : 'begins another range of values'}: ${namesEn(named)}.`,
      hint:
        kind === 'odd'
          ? 'Compare with the source: were areas or rows swapped? If the value is right, a note (column “note”) explains it.'
          : 'Compare with the source. If the definition has changed, put the flag “b” into column “flag”.',
    }),
  },
  'unit-shift': {
    de: ({ indicator, group, period, factor }) => ({
      message: `${de.quoted(indicator)}${groupDe(group)}: von ${period} an unterscheiden sich alle Werte etwa um den Faktor ${String(factor)}.`,
      hint: 'Ist die Einheit in beiden Zeiträumen dieselbe (Tausend, Prozent, Promille)?',
    }),
    en: ({ indicator, group, period, factor }) => ({
      message: `${en.quoted(indicator)}${groupEn(group)}: from ${period} all values differ by a factor of about ${String(factor)}.`,
      hint: 'Is the unit the same in both periods (thousands, percent, per mille)?',
    }),
  },
  'unit-of-one-area': {
    de: ({ indicator, group, area, factor, direction }) => ({
      message: `${de.quoted(indicator)}${groupDe(group)}: die Werte von ${area} sind etwa ${direction === 'above' ? `das ${String(factor)}-Fache` : `ein ${String(factor)}stel`} der Werte aller anderen Gebiete.`,
      hint: 'Steht dieses Gebiet in einer anderen Einheit (Tausend, Anteil, Prozent)?',
    }),
    en: ({ indicator, group, area, factor, direction }) => ({
      message: `${en.quoted(indicator)}${groupEn(group)}: the values of ${area} are about ${direction === 'above' ? `${String(factor)} times` : `1/${String(factor)} of`} those of all other areas.`,
      hint: 'Is this area in another unit (thousands, share, percent)?',
    }),
  },
  'period-repeated': {
    de: ({ indicator, group, period, earlier }) => ({
      message: `${de.quoted(indicator)}${groupDe(group)}: alle Werte von ${period} sind die von ${earlier}.`,
      hint: 'Wurde ein Zeitraum zweimal eingesetzt?',
    }),
    en: ({ indicator, group, period, earlier }) => ({
      message: `${en.quoted(indicator)}${groupEn(group)}: all values of ${period} are those of ${earlier}.`,
      hint: 'Was one period put in twice?',
    }),
  },
  'series-constant': {
    de: ({ indicator, group, everywhere, ...named }) => ({
      message: everywhere
        ? `${de.quoted(indicator)}${groupDe(group)}: alle Werte sind gleich, in jedem Gebiet und jedem Zeitraum.`
        : `${de.quoted(indicator)}${groupDe(group)}: der Wert ändert sich nie, anderswo schon: ${namesDe(named)}.`,
      hint: 'Wurde ein Wert fortgeschrieben? Geschätzte Werte tragen das Kennzeichen „e“.',
    }),
    en: ({ indicator, group, everywhere, ...named }) => ({
      message: everywhere
        ? `${en.quoted(indicator)}${groupEn(group)}: all values are the same, in every area and period.`
        : `${en.quoted(indicator)}${groupEn(group)}: the value never changes though it does elsewhere: ${namesEn(named)}.`,
      hint: 'Was a value carried forward? Estimated values bear the flag “e”.',
    }),
  },
  'groups-unlike-total': {
    de: ({ indicator, groups, period, holdsIn, wrong, of }) => ({
      message: `${de.quoted(indicator)}: ${andDe(groups)} ergibt ${period} in ${of === 1 ? 'einem Gebiet' : `${String(wrong)} von ${String(of)} Gebieten`} nicht die Gesamtzahl, ${holdsIn} schon.`,
      hint: 'Mit der Quelle vergleichen: sind Zeilen der Gruppen verrutscht?',
    }),
    en: ({ indicator, groups, period, holdsIn, wrong, of }) => ({
      message: `${en.quoted(indicator)}: ${andEn(groups)} is not the total in ${period} for ${of === 1 ? 'one area' : `${String(wrong)} of ${String(of)} areas`}; in ${holdsIn} it is.`,
      hint: 'Compare with the source: did rows of the groups slip?',
    }),
  },
  'rate-unlike-counts': {
    de: ({ indicator, denominator, wrong, of }) => ({
      message: `${de.quoted(indicator)} passt in ${of === 1 ? 'einer Zelle' : `${String(wrong)} von ${String(of)} Zellen`} nicht zu seinem Nenner ${de.quoted(denominator)}.`,
      hint:
        2 * wrong > of
          ? 'Ist „denominator_indicator“ im Katalog die richtige Bezugsgruppe, mit demselben Stichtag?'
          : 'In den übrigen Zellen passen Quote, Zähler und Nenner zusammen: diese Zeile mit der Quelle vergleichen.',
    }),
    en: ({ indicator, denominator, wrong, of }) => ({
      message: `${en.quoted(indicator)} does not fit its denominator ${en.quoted(denominator)} in ${of === 1 ? 'one cell' : `${String(wrong)} of ${String(of)} cells`}.`,
      hint:
        2 * wrong > of
          ? 'Is “denominator_indicator” in the catalogue the right population, of the same date?'
          : 'In the other cells rate, numerator and denominator fit together: compare this row with the source.',
    }),
  },
  'municipality-outside-areas': {
    de: ({ indicator, level, period }) => ({
      message: `${de.quoted(indicator)}: der Wert der ganzen Kommune liegt ${period} außerhalb der Werte aller Gebiete der Ebene ${de.quoted(level)}.`,
      hint: 'Ein Mittelwert liegt zwischen seinen Teilen: Einheit und Bezugsgruppe der Zeile prüfen.',
    }),
    en: ({ indicator, level, period }) => ({
      message: `${en.quoted(indicator)}: in ${period} the value of the municipality lies outside the values of all areas of level ${en.quoted(level)}.`,
      hint: 'A mean lies between its parts: check unit and population of the row.',
    }),
  },
  'distant-period': {
    de: ({ period, indicator }) => ({
      message: `${de.quoted(indicator)}: der Zeitraum ${de.quoted(period)} liegt weit von der Gegenwart des Berichts entfernt.`,
      hint: 'Ist das Jahr vertippt?',
    }),
    en: ({ period, indicator }) => ({
      message: `${en.quoted(indicator)}: the period ${en.quoted(period)} lies far from the days of the report.`,
      hint: 'Is the year mistyped?',
    }),
  },
  'period-out-of-rhythm': {
    de: ({ period, usual, indicator }) => ({
      message: `${de.quoted(indicator)}: der Zeitraum ${de.quoted(period)} hat eine andere Form oder einen anderen Stichtag als die übrigen (${de.quoted(usual)}).`,
      hint: 'Ist derselbe Stichtag gemeint? Dann gleich schreiben, sonst stehen die Werte nicht in einer Reihe.',
    }),
    en: ({ period, usual, indicator }) => ({
      message: `${en.quoted(indicator)}: the period ${en.quoted(period)} has another form or another reference date than the others (${en.quoted(usual)}).`,
      hint: 'If the same date is meant, write it alike; otherwise the values do not stand in one series.',
    }),
  },
  'month-for-school-year': {
    de: ({ period, meant, indicator }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(period)} ist ein Monat; gemeint ist wohl das Schuljahr ${meant}.`,
      hint: `Schuljahre mit Schrägstrich schreiben: ${meant}.`,
    }),
    en: ({ period, meant, indicator }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(period)} is a month; the school year ${meant} is probably meant.`,
      hint: `Write school years with a slash: ${meant}.`,
    }),
  },
  'lone-period': {
    de: ({ period, indicator, area }) => ({
      message: `${de.quoted(indicator)}: für ${de.quoted(period)} hat nur ${area} einen Wert, und der Zeitraum liegt nach dem Tag des Berichts.`,
      hint: 'Ist das Jahr vertippt? Eine Schätzung trägt das Kennzeichen „e“.',
    }),
    en: ({ period, indicator, area }) => ({
      message: `${en.quoted(indicator)}: for ${en.quoted(period)} only ${area} has a value, and the period lies after the day of the report.`,
      hint: 'Is the year mistyped? An estimate bears the flag “e”.',
    }),
  },
  'lone-negative-value': {
    de: ({ indicator, area, period, value }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(numberDe(value))} in ${area}, ${period}, ist kleiner als 0, alle anderen Werte nicht.`,
      hint: 'Ist ein Minuszeichen zu viel?',
    }),
    en: ({ indicator, area, period, value }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(String(value))} in ${area}, ${period}, is below 0, all other values are not.`,
      hint: 'Is there a minus sign too many?',
    }),
  },
  'impossible-age': {
    de: ({ indicator, area, period, value }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(numberDe(value))} Jahre in ${area}, ${period}, kann kein Alter sein.`,
      hint: 'Fehlt ein Dezimalkomma?',
    }),
    en: ({ indicator, area, period, value }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(String(value))} years in ${area}, ${period}, can be no age.`,
      hint: 'Is a decimal mark missing?',
    }),
  },
  'decimal-mark-lost': {
    de: ({ indicator, area, period, value, factor }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(numberDe(value))} in ${area}, ${period}, ist etwa das ${String(factor)}-Fache der anderen Werte dort.`,
      hint: 'Fehlt ein Dezimalkomma?',
    }),
    en: ({ indicator, area, period, value, factor }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(String(value))} in ${area}, ${period}, is about ${String(factor)} times the other values there.`,
      hint: 'Is a decimal mark missing?',
    }),
  },
  'share-among-percentages': {
    de: ({ indicator, area, period, value }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(numberDe(value))} in ${area}, ${period}, ist etwa ein Hundertstel der anderen Werte dort.`,
      hint: 'Steht hier ein Anteil (0,3) zwischen Prozentwerten (30)?',
    }),
    en: ({ indicator, area, period, value }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(String(value))} in ${area}, ${period}, is about a hundredth of the other values there.`,
      hint: 'Is this a share (0.3) among percentages (30)?',
    }),
  },
  'area-not-valid-then': {
    de: ({ indicator, area, period, from, until }) => ({
      message: `${de.quoted(indicator)}: ${de.quoted(area)} hat einen Wert für ${period}, gilt aber ${validDe(from, until)}; keine Karte zeigt ihn.`,
      hint: '„from“ und „until“ der Grenze prüfen, oder den Wert dem Gebiet zuordnen, das es damals gab.',
    }),
    en: ({ indicator, area, period, from, until }) => ({
      message: `${en.quoted(indicator)}: ${en.quoted(area)} has a value for ${period} but is valid ${validEn(from, until)}; no map shows it.`,
      hint: 'Check “from” and “until” of the boundary, or give the value to the area that was there then.',
    }),
  },
};
