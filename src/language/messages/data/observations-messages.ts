import type {
  ObservationProblems,
  SumDifference,
} from '../../../domain/problem/observations-problems.ts';
import { cellDe, cellEn } from './observation-phrases.ts';
import { observationValueWords } from './observation-values-messages.ts';
import { deliveryWords } from './delivery-messages.ts';
import { plausibilityWords } from './plausibility-messages.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en, moreAreasDe } from '../phrases.ts';

const numberDe = (value: number): string => String(value).replace('.', ',');

const differenceDe = (one: SumDifference, name = ''): string => {
  const { indicator, group, levels, period, percent, direction, times } = one;
  const often = times > 1 ? ` (die größte von ${String(times)} Abweichungen)` : '';
  return `${de.quoted(indicator)}${group === '' ? '' : ` (Gruppe ${de.quoted(group)})`} ${name}${period} ${numberDe(percent)} % ${direction === 'above' ? 'über' : 'unter'} der Summe der ${levels.length === 1 ? 'Ebene' : 'Ebenen'} ${levels.map(de.quoted).join(' und ')}${often}`;
};
const differenceEn = (one: SumDifference, name = ''): string => {
  const { indicator, group, levels, period, percent, direction, times } = one;
  const often = times > 1 ? ` (the largest of ${String(times)} differences)` : '';
  return `${en.quoted(indicator)}${group === '' ? '' : ` (group ${en.quoted(group)})`} ${name}in ${period} ${String(percent)} % ${direction} the sum of ${levels.length === 1 ? 'level' : 'levels'} ${levels.map(en.quoted).join(' and ')}${often}`;
};

const periodsDe =
  'Erlaubt sind 2021, 2020/21, 2021-12-31, 31.12.2021, 2019-2021, 2021-04 und 2021-04-01/P1Y.';
const periodsEn =
  'Allowed are 2021, 2020/21, 2021-12-31, 31.12.2021, 2019-2021, 2021-04 and 2021-04-01/P1Y.';

/** Words for all groups together. */
const isTotal = (group: string): boolean =>
  /^(?:insgesamt|gesamt|alle|zusammen|summe|total|all|overall)$/iu.test(group);

/** Words of each mistake, German and English side by side. */
/** `1.1E+07`: an id as a spreadsheet shows a long number. */
const shortened = /^\d(?:[.,]\d+)?E\+?\d+$/iu;

export const observationProblemWords: ProblemWords<ObservationProblems> = {
  ...observationValueWords,
  ...deliveryWords,
  ...plausibilityWords,
  'unknown-area': {
    de: ({ area, nearest, lostZero, others = 0 }) => ({
      message:
        others === 0
          ? `${de.quoted(area)} ist kein bekanntes Gebiet.`
          : `${de.quoted(area)} und ${String(others)} weitere sind keine bekannten Gebiete.`,
      hint: others > 0
        ? 'Mit den Kennungen in data/geography vergleichen: Nennt die Tabelle andere, wählt „idProperty“ bei der Ebene in municipality.yaml die passende Eigenschaft; Zeilen anderer Gebiete lässt „ignoreAreas“ aus, auch mit „*“.'
        : lostZero
        ? `${de.meantOr(nearest, '')} Eine Tabellenkalkulation hat wohl die führende Null entfernt.`
        : shortened.test(area)
          ? 'Eine Tabellenkalkulation hat die Kennung gekürzt: die Spalte in der Quelle als Text formatieren und neu ausgeben.'
        : de.meantOr(
            nearest,
            'Gebiete stehen in data/geography; Zeilen anderer Gebiete lässt „ignoreAreas“ in municipality.yaml aus.',
          ),
    }),
    en: ({ area, nearest, lostZero, others = 0 }) => ({
      message:
        others === 0
          ? `${en.quoted(area)} is not a known area.`
          : `${en.quoted(area)} and ${String(others)} others are no known areas.`,
      hint: others > 0
        ? 'Compare with the ids in data/geography: where the table uses others, “idProperty” at the level in municipality.yaml chooses the property that fits; “ignoreAreas” leaves rows of other areas out, also with “*”.'
        : lostZero
        ? `${en.meantOr(nearest, '')} A spreadsheet has probably removed the leading zero.`
        : shortened.test(area)
          ? 'A spreadsheet has shortened the id: format the column as text in the source and save it again.'
        : en.meantOr(
            nearest,
            'Areas stand in data/geography; “ignoreAreas” in municipality.yaml leaves rows of other areas out.',
          ),
    }),
  },
  'area-key-unlike-name': {
    de: ({ area, byKey, byName }) => ({
      message: `In ${de.quoted(area)} meinen Nummer und Name zwei Gebiete: die Nummer ${de.quoted(byKey)}, der Name ${de.quoted(byName)}.`,
      hint: 'Klären, welches gemeint ist, und nur die Kennung schreiben; in data/columns.yaml ordnet „areas“ den Text einem Gebiet zu.',
    }),
    en: ({ area, byKey, byName }) => ({
      message: `In ${en.quoted(area)} number and name mean two areas: the number ${en.quoted(byKey)}, the name ${en.quoted(byName)}.`,
      hint: 'Find out which one is meant and write the id alone; “areas” in data/columns.yaml assigns the text to an area.',
    }),
  },
  'unknown-level-of-areas': {
    de: ({ level, known, nearest }) => ({
      message: `${de.quoted(level)} ist keine Ebene dieses Berichts.`,
      hint: `${nearest === undefined ? '' : `${de.meantOr(nearest, '')} `}Bekannt sind: ${de.listed(known)}.`,
    }),
    en: ({ level, known, nearest }) => ({
      message: `${en.quoted(level)} is no level of this report.`,
      hint: `${nearest === undefined ? '' : `${en.meantOr(nearest, '')} `}Known are: ${en.listed(known)}.`,
    }),
  },
  'sum-of-rates': {
    de: ({ indicator }) => ({
      message: `„sum: true“ zählt Zeilen von ${de.quoted(indicator)} zusammen, doch Anteile und Mittelwerte lassen sich nicht zusammenzählen.`,
      hint: 'Nur Anzahlen und Salden zusammenzählen: Zähler und Nenner als eigene Indikatoren führen, oder Zeilen mit „where“ auswählen.',
    }),
    en: ({ indicator }) => ({
      message: `“sum: true” adds up rows of ${en.quoted(indicator)}, but rates and means do not add up.`,
      hint: 'Add up counts and balances only: keep numerator and denominator as indicators of their own, or choose rows by “where”.',
    }),
  },
  'columns-entry-unused': {
    de: ({ key, entry }) => ({
      message:
        entry === undefined
          ? `${de.quoted(key)} in data/columns.yaml bewirkt in keiner Tabelle etwas.`
          : `${de.quoted(entry)} unter ${de.quoted(key)} in data/columns.yaml kommt in keiner Tabelle dieses Eintrags vor.`,
      hint: 'Die Schreibweise mit der Tabelle vergleichen, oder die Zeile löschen.',
    }),
    en: ({ key, entry }) => ({
      message:
        entry === undefined
          ? `${en.quoted(key)} in data/columns.yaml has no effect in any table.`
          : `${en.quoted(entry)} under ${en.quoted(key)} in data/columns.yaml occurs in no table of this entry.`,
      hint: 'Compare the spelling with the table, or delete the line.',
    }),
  },
  'ambiguous-area': {
    de: ({ area, ids }) => ({
      message: `${de.quoted(area)} kann mehrere Gebiete meinen.`,
      hint: `Die Kennung schreiben (${de.listed(ids)}), oder die Ebene angeben: in Tabellen in einer Spalte „level“ oder mit „level“ in data/columns.yaml, in Texten mit „level“ neben „area“.`,
    }),
    en: ({ area, ids }) => ({
      message: `${en.quoted(area)} may mean several areas.`,
      hint: `Write the id (${en.listed(ids)}), or say the level: in tables in a column “level” or by “level” in data/columns.yaml, in texts by “level” beside “area”.`,
    }),
  },
  'unknown-indicator': {
    de: ({ indicator, nearest, fromFileName }) => ({
      message: `${de.quoted(indicator)} ist kein Indikator des Katalogs${fromFileName ? ' (ohne Spalte „indicator“ gilt der Dateiname)' : ''}.`,
      hint: fromFileName && nearest !== undefined
        ? `Gehört die Tabelle zu „${nearest}“, in data/columns.yaml eintragen: - { files: 'observations/${indicator}.csv', set: { indicator: ${nearest} } } Ist sie eine Kopie, die Datei löschen.`
        : de.meantOr(nearest, 'Den Indikator in data/indicators.csv eintragen.'),
    }),
    en: ({ indicator, nearest, fromFileName }) => ({
      message: `${en.quoted(indicator)} is not an indicator of the catalogue${fromFileName ? ' (without a column “indicator” the file name counts)' : ''}.`,
      hint: fromFileName && nearest !== undefined
        ? `Where the table belongs to “${nearest}”, add to data/columns.yaml: - { files: 'observations/${indicator}.csv', set: { indicator: ${nearest} } } Where it is a copy, delete the file.`
        : en.meantOr(nearest, 'Add the indicator to data/indicators.csv.'),
    }),
  },
  'missing-cell': {
    de: ({ column }) => ({
      message: `In der Spalte ${de.quoted(column)} fehlt der Eintrag.`,
      hint: `Die Zelle ausfüllen oder die Zeile löschen${column === 'area' ? '; in data/columns.yaml gibt „areas: { \'\': … }“ der leeren Zelle ein Gebiet, „where“ lässt Zeilen aus' : ''}.`,
    }),
    en: ({ column }) => ({
      message: `The cell of column ${en.quoted(column)} is empty.`,
      hint: `Fill the cell or delete the row${column === 'area' ? '; “areas: { \'\': … }” in data/columns.yaml gives the empty cell an area, “where” leaves rows out' : ''}.`,
    }),
  },
  'not-a-period': {
    de: ({ text, nearest }) => ({
      message: `${de.quoted(text)} ist kein Zeitraum.`,
      hint: de.meantOr(nearest, periodsDe),
    }),
    en: ({ text, nearest }) => ({
      message: `${en.quoted(text)} is not a period.`,
      hint: en.meantOr(nearest, periodsEn),
    }),
  },
  'impossible-date': {
    de: ({ text, nearest }) => ({
      message: `${de.quoted(text)} gibt es im Kalender nicht.`,
      hint: de.meantOr(nearest, `Tag, Monat und Jahr prüfen. ${periodsDe}`),
    }),
    en: ({ text, nearest }) => ({
      message: `${en.quoted(text)} does not exist in the calendar.`,
      hint: en.meantOr(nearest, `Check day, month and year. ${periodsEn}`),
    }),
  },
  'unlisted-group': {
    de: ({ group, known, nearest }) => ({
      message: `Die Gruppe ${de.quoted(group)} steht nicht in data/groups.csv.`,
      hint: isTotal(group)
        ? 'Die Gesamtzahl ist die Zeile mit leerer Gruppe, oder eine Gruppe, die in data/groups.csv „total: ja“ trägt.'
        : de.meantOr(nearest, `Dort stehen: ${de.listed(known)}.`),
    }),
    en: ({ group, known, nearest }) => ({
      message: `The group ${en.quoted(group)} is not in data/groups.csv.`,
      hint: isTotal(group)
        ? 'The total is the row with an empty group, or a group that bears “total: yes” in data/groups.csv.'
        : en.meantOr(nearest, `Listed are: ${en.listed(known)}.`),
    }),
  },
  'identical-rows': {
    de: ({ first, ...cell }) => ({
      message: `Dieselbe Zeile steht schon in ${first}: ${cellDe(cell)}.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ first, ...cell }) => ({
      message: `The same row already stands in ${first}: ${cellEn(cell)}.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'contradicting-rows': {
    de: ({ first, said, differ = [], ...cell }) => ({
      message: `Zwei Zeilen widersprechen sich: ${cellDe(cell)}. ${said === undefined ? `Die andere steht in ${first}.` : `Hier steht ${de.quoted(said.here)}, in ${first} ${de.quoted(said.there)}.`}`,
      hint:
        differ.length === 0
          ? 'Die richtige Zeile behalten, die andere löschen. Meinen sie Gebiete zweier Ebenen, sagt eine Spalte „level“, welche; für eine ganze Datei steht „level“ in data/columns.yaml.'
          : `Sie unterscheiden sich in ${de.listed(differ)}. Sind es Gruppen, in data/columns.yaml als „group“ lesen; sind es Teile, mit „sum: true“ zusammenzählen; soll nur ein Teil gelten, mit „where“ auswählen.`,
    }),
    en: ({ first, said, differ = [], ...cell }) => ({
      message: `Two rows contradict each other: ${cellEn(cell)}. ${said === undefined ? `The other one stands in ${first}.` : `This one says ${en.quoted(said.here)}, ${first} says ${en.quoted(said.there)}.`}`,
      hint:
        differ.length === 0
          ? 'Keep the right row and delete the other. Where they mean areas of two levels, a column “level” says which; for a whole file “level” stands in data/columns.yaml.'
          : `They differ in ${en.listed(differ)}. Where these are groups, read them as “group” in data/columns.yaml; where they are parts, add them up with “sum: true”; where one part alone counts, choose it by “where”.`,
    }),
  },
  'area-without-rows': {
    de: ({ indicator, level, areas, others }) => ({
      message: `${de.quoted(indicator)} hat in der Ebene ${de.quoted(level)} keine Zeile für ${areas.length + others === 1 ? 'ein Gebiet' : `${String(areas.length + others)} Gebiete`}: ${areas.join(', ')}${moreAreasDe(others)}.`,
      hint: 'Die Zeilen ergänzen (leerer Wert, wenn es keinen gibt) oder das Gebiet als „unpopulated“ kennzeichnen.',
    }),
    en: ({ indicator, level, areas, others }) => ({
      message: `${en.quoted(indicator)} has no row for ${areas.length + others === 1 ? 'one area' : `${String(areas.length + others)} areas`} of level ${en.quoted(level)}: ${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}.`,
      hint: 'Add the rows (with an empty value where there is none) or mark the area as “unpopulated”.',
    }),
  },
  'percent-looks-like-share': {
    de: ({ indicator }) => ({
      message: `Alle Werte von ${de.quoted(indicator)} liegen zwischen 0 und 1, die Einheit ist aber Prozent (0 bis 100).`,
      hint: 'Sind es Anteile? Dann mit 100 multiplizieren.',
    }),
    en: ({ indicator }) => ({
      message: `All values of ${en.quoted(indicator)} lie between 0 and 1, but the unit is percent (0 to 100).`,
      hint: 'Are they fractions? Then multiply them by 100.',
    }),
  },
  'municipality-unlike-sum': {
    de: ({ differences }) => ({
      message: `Der Wert der ganzen Kommune ist nicht die Summe ihrer Gebiete: ${differences
        .map((one) => differenceDe(one))
        .join('; ')}.`,
      hint: 'Menschen ohne Gebiet gehören in eine Zeile mit area „unassigned“.',
    }),
    en: ({ differences }) => ({
      message: `The value of the municipality is not the sum of its areas: ${differences
        .map((one) => differenceEn(one))
        .join('; ')}.`,
      hint: 'People without an area belong in a row with area “unassigned”.',
    }),
  },
  'area-unlike-sum': {
    de: ({ differences }) => ({
      message: `Werte größerer Gebiete sind nicht die Summe ihrer Teile: ${differences
        .map((one) => differenceDe(one, `${de.quoted(one.name)} `))
        .join('; ')}.`,
      hint: 'Mit der Quelle vergleichen: sind Zeilen vertauscht, oder gehört ein Teil zu einem anderen Gebiet?',
    }),
    en: ({ differences }) => ({
      message: `Values of larger areas are not the sum of their parts: ${differences
        .map((one) => differenceEn(one, `${en.quoted(one.name)} `))
        .join('; ')}.`,
      hint: 'Compare with the source: were rows swapped, or does a part belong to another area?',
    }),
  },
  'group-over-total': {
    de: ({ dimension, ...cell }) => ({
      message:
        dimension === undefined
          ? `Die Gruppe ist größer als ihre Gesamtzahl: ${cellDe(cell)}.`
          : `Die Gruppen von ${de.quoted(dimension)} sind zusammen größer als die Gesamtzahl: ${cellDe(cell)}.`,
      hint: 'Gruppen und Gesamtzahl prüfen: sind Zeilen verrutscht?',
    }),
    en: ({ dimension, ...cell }) => ({
      message:
        dimension === undefined
          ? `The group exceeds its total: ${cellEn(cell)}.`
          : `The groups of ${en.quoted(dimension)} together exceed the total: ${cellEn(cell)}.`,
      hint: 'Check groups and total: did rows slip?',
    }),
  },
  'total-group-differs': {
    de: (cell) => ({
      message: `Die Gruppe, die alle umfasst, ist kleiner als die Zeile ohne Gruppe: ${cellDe(cell)}.`,
      hint: 'Beide meinen dieselbe Gesamtzahl: eine von beiden berichtigen oder weglassen.',
    }),
    en: (cell) => ({
      message: `The group that comprises all is smaller than the row without a group: ${cellEn(cell)}.`,
      hint: 'Both mean the same total: correct one of the two or leave it out.',
    }),
  },
  'duplicate-group': {
    de: ({ group, line }) => ({
      message: `Die Gruppe ${de.quoted(group)} steht schon in Zeile ${String(line)}.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ group, line }) => ({
      message: `The group ${en.quoted(group)} already stands in line ${String(line)}.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'two-totals': {
    de: ({ first, second, dimension }) => ({
      message: `${de.quoted(first)} und ${de.quoted(second)} sind beide als Gesamtzahl${dimension === '' ? '' : ` von ${de.quoted(dimension)}`} eingetragen.`,
      hint: 'Nur die Gruppe, die alle anderen umfasst, trägt „total: ja“.',
    }),
    en: ({ first, second, dimension }) => ({
      message: `${en.quoted(first)} and ${en.quoted(second)} are both entered as the total${dimension === '' ? '' : ` of ${en.quoted(dimension)}`}.`,
      hint: 'Only the group that comprises all others bears “total: yes”.',
    }),
  },
  'not-yes-or-no': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)} ist weder ja noch nein.`,
      hint: '„ja“ oder „nein“ eintragen (auch yes und no).',
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)} is neither yes nor no.`,
      hint: 'Write “yes” or “no”.',
    }),
  },
  'columns-without-file': {
    de: ({ pattern, earlier }) => ({
      message:
        earlier === undefined
          ? `Zu ${de.quoted(pattern)} gibt es keine Datei.`
          : `Alle Dateien zu ${de.quoted(pattern)} gehören schon zum Eintrag in Zeile ${String(earlier)}; dieser wird nicht gelesen.`,
      hint:
        earlier === undefined
          ? 'Das Muster gilt ab data/, zum Beispiel „observations/ons-*.csv“.'
          : 'Für jede Datei gilt der erste Eintrag, dessen Muster passt: beide zusammenfassen.',
    }),
    en: ({ pattern, earlier }) => ({
      message:
        earlier === undefined
          ? `No file bears the pattern ${en.quoted(pattern)}.`
          : `All files of the pattern ${en.quoted(pattern)} belong to the entry in line ${String(earlier)}; this one is not read.`,
      hint:
        earlier === undefined
          ? 'Patterns begin in data/, for example “observations/ons-*.csv”.'
          : 'For each file the first entry counts whose pattern fits: make one of the two.',
    }),
  },
  'columns-where-empty': {
    de: ({ heading, values, found, file }) => ({
      message: `Das „where“ der Spalte ${de.quoted(heading)} lässt keine Zeile von ${file} übrig: gesucht ist ${de.listed(values)}.`,
      hint: `In der Spalte steht: ${de.listed(found)}.`,
    }),
    en: ({ heading, values, found, file }) => ({
      message: `The “where” of column ${en.quoted(heading)} leaves no row of ${file}: wanted is ${en.listed(values)}.`,
      hint: `The column holds: ${en.listed(found)}.`,
    }),
  },
  'column-without-period': {
    de: ({ column, periods }) => ({
      message: `Die Spalte ${de.quoted(column)} steht neben Spalten für Zeiträume (${de.listed(periods)}); für welchen sie gilt, ist nicht zu erkennen.`,
      hint: 'Die Spalte löschen oder die Tabelle lang schreiben: je Gebiet und Zeitraum eine Zeile mit „period“ und „value“.',
    }),
    en: ({ column, periods }) => ({
      message: `The column ${en.quoted(column)} stands beside columns of periods (${en.listed(periods)}); nothing says to which it belongs.`,
      hint: 'Delete the column or write the table long: one row for each area and period, with “period” and “value”.',
    }),
  },
  'period-kinds-mixed': {
    de: ({ indicator, period, other, areas, others }) => ({
      message: `${de.quoted(indicator)} hat für ${areas.join(', ')}${moreAreasDe(others)} den Zeitraum ${de.quoted(period)}, für die übrigen Gebiete ${de.quoted(other)}.`,
      hint: 'Zeiträume, die dasselbe meinen, überall gleich schreiben: sonst fehlen die Gebiete auf der Karte.',
    }),
    en: ({ indicator, period, other, areas, others }) => ({
      message: `${en.quoted(indicator)} has the period ${en.quoted(period)} for ${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}, but ${en.quoted(other)} for the other areas.`,
      hint: 'Write periods that mean the same in one way: otherwise the map lacks those areas.',
    }),
  },
  'computed-over-hundred': {
    de: ({ indicator, numerator, denominator, area, period }) => ({
      message: `${de.quoted(indicator)} ergäbe mehr als 100 Prozent: ${de.quoted(numerator)} ist größer als ${de.quoted(denominator)} (Gebiet ${de.quoted(area)}, Zeitraum ${de.quoted(period)}).`,
      hint: 'Sind numerator_indicator und denominator_indicator im Katalog vertauscht? Sonst die Werte beider Tabellen prüfen.',
    }),
    en: ({ indicator, numerator, denominator, area, period }) => ({
      message: `${en.quoted(indicator)} would exceed 100 percent: ${en.quoted(numerator)} is larger than ${en.quoted(denominator)} (area ${en.quoted(area)}, period ${en.quoted(period)}).`,
      hint: 'Are numerator_indicator and denominator_indicator swapped in the catalogue? Otherwise check the values of both tables.',
    }),
  },
  'columns-without-heading': {
    de: ({ heading, present, nearest }) => ({
      message: `data/columns.yaml nennt die Spalte ${de.quoted(heading)}, die diese Tabelle nicht hat.`,
      hint: `${nearest === undefined ? '' : `${de.meantOr(nearest, '')} `}Vorhanden sind: ${de.listed(present)}.`,
    }),
    en: ({ heading, present, nearest }) => ({
      message: `data/columns.yaml names the column ${en.quoted(heading)}, which this table does not have.`,
      hint: `${nearest === undefined ? '' : `${en.meantOr(nearest, '')} `}Present: ${en.listed(present)}.`,
    }),
  },
};
