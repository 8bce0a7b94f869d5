import type { CellKeys, ObservationProblems } from '../../domain/problems/observations.ts';
import type { ProblemWords } from './problem-words.ts';

const de = (text: string): string => `„${text}“`;
const en = (text: string): string => `“${text}”`;
const listDe = (names: readonly string[]): string => names.map(de).join(', ');
const listEn = (names: readonly string[]): string => names.map(en).join(', ');
const meantDe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Meinten Sie ${de(nearest)}?`;
const meantEn = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean ${en(nearest)}?`;

const numberDe = (value: number): string => String(value).replace('.', ',');

const cellDe = ({ indicator, area, period, group }: CellKeys): string =>
  `${de(indicator)}, Gebiet ${de(area)}${period === '' ? '' : `, Zeitraum ${de(period)}`}${group === '' ? '' : `, Gruppe ${de(group)}`}`;
const cellEn = ({ indicator, area, period, group }: CellKeys): string =>
  `${en(indicator)}, area ${en(area)}${period === '' ? '' : `, period ${en(period)}`}${group === '' ? '' : `, group ${en(group)}`}`;

const periodsDe =
  'Erlaubt sind 2021, 2020/21, 2021-12-31, 31.12.2021, 2019-2021, 2021-04 und 2021-04-01/P1Y.';
const periodsEn =
  'Allowed are 2021, 2020/21, 2021-12-31, 31.12.2021, 2019-2021, 2021-04 and 2021-04-01/P1Y.';

/** Words of each mistake, German and English side by side. */
export const observationProblemWords: ProblemWords<ObservationProblems> = {
  'unknown-area': {
    de: ({ area, nearest, lostZero }) => ({
      message: `${de(area)} ist kein bekanntes Gebiet.`,
      hint: lostZero
        ? `${meantDe(nearest, '')} Eine Tabellenkalkulation hat wohl die führende Null entfernt.`
        : meantDe(
            nearest,
            'Gebiete stehen in data/geography; Zeilen anderer Gebiete lässt „ignoreAreas“ in municipality.yaml aus.',
          ),
    }),
    en: ({ area, nearest, lostZero }) => ({
      message: `${en(area)} is not a known area.`,
      hint: lostZero
        ? `${meantEn(nearest, '')} A spreadsheet has probably removed the leading zero.`
        : meantEn(
            nearest,
            'Areas stand in data/geography; “ignoreAreas” in municipality.yaml leaves rows of other areas out.',
          ),
    }),
  },
  'ambiguous-area': {
    de: ({ area, ids }) => ({
      message: `${de(area)} heißen mehrere Gebiete.`,
      hint: `Statt des Namens die Kennung schreiben: ${listDe(ids)}.`,
    }),
    en: ({ area, ids }) => ({
      message: `Several areas are called ${en(area)}.`,
      hint: `Write the id instead of the name: ${listEn(ids)}.`,
    }),
  },
  'unknown-indicator': {
    de: ({ indicator, nearest, fromFileName }) => ({
      message: `${de(indicator)} ist kein Indikator des Katalogs${fromFileName ? ' (ohne Spalte „indicator“ gilt der Dateiname)' : ''}.`,
      hint: meantDe(nearest, 'Den Indikator in data/indicators.csv eintragen.'),
    }),
    en: ({ indicator, nearest, fromFileName }) => ({
      message: `${en(indicator)} is not an indicator of the catalogue${fromFileName ? ' (without a column “indicator” the file name counts)' : ''}.`,
      hint: meantEn(nearest, 'Add the indicator to data/indicators.csv.'),
    }),
  },
  'missing-cell': {
    de: ({ column }) => ({
      message: `In der Spalte ${de(column)} fehlt der Eintrag.`,
      hint: 'Die Zelle ausfüllen oder die Zeile löschen.',
    }),
    en: ({ column }) => ({
      message: `The cell of column ${en(column)} is empty.`,
      hint: 'Fill the cell or delete the row.',
    }),
  },
  'not-a-period': {
    de: ({ text }) => ({ message: `${de(text)} ist kein Zeitraum.`, hint: periodsDe }),
    en: ({ text }) => ({ message: `${en(text)} is not a period.`, hint: periodsEn }),
  },
  'impossible-date': {
    de: ({ text }) => ({
      message: `${de(text)} gibt es im Kalender nicht.`,
      hint: `Tag, Monat und Jahr prüfen. ${periodsDe}`,
    }),
    en: ({ text }) => ({
      message: `${en(text)} does not exist in the calendar.`,
      hint: `Check day, month and year. ${periodsEn}`,
    }),
  },
  'not-a-number': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)} ist weder eine Zahl noch ein bekanntes Zeichen.`,
      hint: text.startsWith('=')
        ? 'In der Zelle steht eine Formel: ihr Ergebnis eintragen.'
        : 'Erlaubt sind Zahlen, die leere Zelle und die Zeichen aus municipality.yaml („signs“), etwa „.“ für geheim.',
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)} is neither a number nor a known sign.`,
      hint: text.startsWith('=')
        ? 'The cell holds a formula: write its result.'
        : 'Allowed are numbers, the empty cell and the signs of municipality.yaml (“signs”), such as “.” for withheld.',
    }),
  },
  'spreadsheet-error': {
    de: ({ text }) => ({
      message: `${de(text)} ist ein Rechenfehler der Tabellenkalkulation.`,
      hint: 'Die Formel in der Quelle berichtigen oder die Zelle leeren.',
    }),
    en: ({ text }) => ({
      message: `${en(text)} is an error of the spreadsheet.`,
      hint: 'Correct the formula in the source or empty the cell.',
    }),
  },
  'unclear-decimal-mark': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)} lässt sich auf zwei Arten lesen: mit Tausendertrennung oder mit drei Nachkommastellen.`,
      hint: `Ohne Tausendertrennung schreiben: ${de(text.replace(/[.,]/gu, ''))}, oder mit einer weiteren Nachkommastelle.`,
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)} can be read in two ways: with a thousands separator or with three decimals.`,
      hint: `Write it without a thousands separator, ${en(text.replace(/[.,]/gu, ''))}, or with one more decimal.`,
    }),
  },
  'mixed-decimal-marks': {
    de: ({ text, column, mark }) => ({
      message: `${de(text)} passt nicht zur Spalte ${de(column)}: dort ist ${de(mark)} das Dezimalzeichen.`,
      hint: 'In einer Spalte nur ein Dezimalzeichen verwenden.',
    }),
    en: ({ text, column, mark }) => ({
      message: `${en(text)} does not fit column ${en(column)}, where ${en(mark)} is the decimal mark.`,
      hint: 'Use one decimal mark in a column.',
    }),
  },
  'percent-sign': {
    de: ({ text, indicator }) => ({
      message: `${de(text)} trägt ein Prozentzeichen, aber die Spalte enthält keine Prozentwerte (${de(indicator)}).`,
      hint: 'Das Zeichen entfernen oder die Einheit in data/indicators.csv berichtigen.',
    }),
    en: ({ text, indicator }) => ({
      message: `${en(text)} bears a percent sign, but the column holds no percentages (${en(indicator)}).`,
      hint: 'Remove the sign or correct the unit in data/indicators.csv.',
    }),
  },
  'negative-count': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)}: eine Anzahl kann nicht negativ sein.`,
      hint: 'Die Zahl prüfen; ein Saldo braucht im Katalog eine eigene Einheit und disclosure „none“.',
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)}: a count cannot be negative.`,
      hint: 'Check the number; a balance needs a unit of its own and disclosure “none” in the catalogue.',
    }),
  },
  'fractional-count': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)} ist eine Anzahl mit Nachkommastellen.`,
      hint: 'Ist das eine Tausendertrennung? Dann ohne sie schreiben.',
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)} is a count with decimals.`,
      hint: 'Is the mark a thousands separator? Then leave it out.',
    }),
  },
  'not-a-whole-number': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)} ist keine ganze Zahl ab 0.`,
      hint: 'Eine Anzahl eintragen oder die Zelle leer lassen.',
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)} is not a whole number from 0.`,
      hint: 'Write a count or leave the cell empty.',
    }),
  },
  'value-mismatch': {
    de: ({ text, indicator }) => ({
      message: `Der Wert ${de(text)} von ${de(indicator)} ergibt sich nicht aus Zähler und Nenner.`,
      hint: 'Wert, Zähler und Nenner prüfen; der Wert darf auch leer bleiben, dann wird er berechnet.',
    }),
    en: ({ text, indicator }) => ({
      message: `The value ${en(text)} of ${en(indicator)} does not follow from numerator and denominator.`,
      hint: 'Check value, numerator and denominator; the value may be left empty and is then computed.',
    }),
  },
  'numerator-over-denominator': {
    de: (cell) => ({
      message: `Der Zähler ist größer als der Nenner: ${cellDe(cell)}.`,
      hint: 'Sind die Spalten vertauscht? Zählt der Zähler nicht Personen des Nenners, gehört in den Katalog disclosure „none“.',
    }),
    en: (cell) => ({
      message: `The numerator exceeds the denominator: ${cellEn(cell)}.`,
      hint: 'Are the columns swapped? If the numerator does not count people of the denominator, the catalogue needs disclosure “none”.',
    }),
  },
  'over-hundred-percent': {
    de: ({ text, indicator }) => ({
      message: `${de(text)}: ein Anteil von Personen kann nicht über 100 Prozent liegen (${de(indicator)}).`,
      hint: 'Den Wert oder die Einheit im Katalog prüfen; Quoten über 100 brauchen disclosure „none“.',
    }),
    en: ({ text, indicator }) => ({
      message: `${en(text)}: a share of people cannot exceed 100 percent (${en(indicator)}).`,
      hint: 'Check the value or the unit in the catalogue; ratios over 100 need disclosure “none”.',
    }),
  },
  'numerator-without-denominator': {
    de: ({ indicator }) => ({
      message: `Bei ${de(indicator)} steht ein Zähler ohne Wert und ohne Nenner; daraus wird kein Wert.`,
      hint: 'Den Nenner ergänzen oder im Katalog „denominator_indicator“ eintragen.',
    }),
    en: ({ indicator }) => ({
      message: `${en(indicator)} has a numerator without value and denominator; it gives no value.`,
      hint: 'Add the denominator or name a “denominator_indicator” in the catalogue.',
    }),
  },
  'value-not-computable': {
    de: ({ indicator }) => ({
      message: `Die Einheit von ${de(indicator)} sagt nicht, wie aus Zähler und Nenner ein Wert wird.`,
      hint: 'Den Wert eintragen oder die Einheit im Katalog ändern (percent, per100, per1000, per10000, ratio).',
    }),
    en: ({ indicator }) => ({
      message: `The unit of ${en(indicator)} does not say how numerator and denominator make a value.`,
      hint: 'Write the value or change the unit in the catalogue (percent, per100, per1000, per10000, ratio).',
    }),
  },
  'unknown-flag': {
    de: ({ flag }) => ({
      message: `Das Kennzeichen ${de(flag)} ist unbekannt.`,
      hint: 'Bekannt sind p (vorläufig), r (berichtigt), e (geschätzt), b (Bruch in der Reihe), q (fraglich); mehrere mit Leerzeichen.',
    }),
    en: ({ flag }) => ({
      message: `The flag ${en(flag)} is unknown.`,
      hint: 'Known are p (provisional), r (revised), e (estimated), b (break in series), q (questionable); several joined by a space.',
    }),
  },
  'unknown-category': {
    de: ({ code, known, nearest }) => ({
      message: `${de(code)} ist keine Kategorie des Indikators.`,
      hint: `${nearest === undefined ? '' : `${meantDe(nearest, '')} `}Bekannt sind: ${listDe(known)}.`,
    }),
    en: ({ code, known, nearest }) => ({
      message: `${en(code)} is not a category of the indicator.`,
      hint: `${nearest === undefined ? '' : `${meantEn(nearest, '')} `}Known: ${listEn(known)}.`,
    }),
  },
  'limits-reversed': {
    de: ({ lower, upper }) => ({
      message: `Die untere Grenze ${de(lower)} liegt über der oberen ${de(upper)}.`,
      hint: 'Die beiden Grenzen tauschen.',
    }),
    en: ({ lower, upper }) => ({
      message: `The lower limit ${en(lower)} lies above the upper one ${en(upper)}.`,
      hint: 'Swap the two limits.',
    }),
  },
  'value-outside-limits': {
    de: ({ text }) => ({
      message: `Der Wert ${text === '' ? '' : `${de(text)} `}liegt außerhalb seiner Vertrauensgrenzen.`,
      hint: 'Wert und Grenzen prüfen: haben sie dieselbe Einheit?',
    }),
    en: ({ text }) => ({
      message: `The value ${text === '' ? '' : `${en(text)} `}lies outside its confidence limits.`,
      hint: 'Check value and limits: are they in the same unit?',
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
    de: ({ first, ...cell }) => ({
      message: `Zwei Zeilen widersprechen sich: ${cellDe(cell)}. Die andere steht in ${first}.`,
      hint: 'Die richtige Zeile behalten, die andere löschen.',
    }),
    en: ({ first, ...cell }) => ({
      message: `Two rows contradict each other: ${cellEn(cell)}. The other one stands in ${first}.`,
      hint: 'Keep the right row and delete the other.',
    }),
  },
  'area-without-rows': {
    de: ({ indicator, level, areas, others }) => ({
      message: `${de(indicator)} hat keine Zeile für ${String(areas.length + others)} Gebiete der Ebene ${de(level)}: ${areas.join(', ')}${others === 0 ? '' : ` und ${String(others)} weitere`}.`,
      hint: 'Die Zeilen ergänzen (leerer Wert, wenn es keinen gibt) oder das Gebiet als „unpopulated“ kennzeichnen.',
    }),
    en: ({ indicator, level, areas, others }) => ({
      message: `${en(indicator)} has no row for ${String(areas.length + others)} areas of level ${en(level)}: ${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}.`,
      hint: 'Add the rows (with an empty value where there is none) or mark the area as “unpopulated”.',
    }),
  },
  'percent-looks-like-share': {
    de: ({ indicator }) => ({
      message: `Alle Werte von ${de(indicator)} liegen zwischen 0 und 1, die Einheit ist aber Prozent (0 bis 100).`,
      hint: 'Sind es Anteile? Dann mit 100 multiplizieren.',
    }),
    en: ({ indicator }) => ({
      message: `All values of ${en(indicator)} lie between 0 and 1, but the unit is percent (0 to 100).`,
      hint: 'Are they fractions? Then multiply them by 100.',
    }),
  },
  'municipality-unlike-sum': {
    de: ({ indicator, level, period, percent, direction, periods }) => ({
      message: `${de(indicator)}: der Wert der ganzen Kommune liegt ${period} um ${numberDe(percent)} % ${direction === 'above' ? 'über' : 'unter'} der Summe der Ebene ${de(level)}${periods > 1 ? ` (größte Abweichung von ${String(periods)} Zeiträumen)` : ''}.`,
      hint: 'Menschen ohne Gebiet gehören in eine Zeile mit area „unassigned“.',
    }),
    en: ({ indicator, level, period, percent, direction, periods }) => ({
      message: `${en(indicator)}: in ${period} the value of the municipality lies ${String(percent)} % ${direction} the sum of level ${en(level)}${periods > 1 ? ` (the largest difference of ${String(periods)} periods)` : ''}.`,
      hint: 'People without an area belong in a row with area “unassigned”.',
    }),
  },
  'group-over-total': {
    de: ({ dimension, ...cell }) => ({
      message:
        dimension === undefined
          ? `Die Gruppe ist größer als ihre Gesamtzahl: ${cellDe(cell)}.`
          : `Die Gruppen von ${de(dimension)} sind zusammen größer als die Gesamtzahl: ${cellDe(cell)}.`,
      hint: 'Gruppen und Gesamtzahl prüfen: sind Zeilen verrutscht?',
    }),
    en: ({ dimension, ...cell }) => ({
      message:
        dimension === undefined
          ? `The group exceeds its total: ${cellEn(cell)}.`
          : `The groups of ${en(dimension)} together exceed the total: ${cellEn(cell)}.`,
      hint: 'Check groups and total: did rows slip?',
    }),
  },
  'duplicate-group': {
    de: ({ group, line }) => ({
      message: `Die Gruppe ${de(group)} steht schon in Zeile ${String(line)}.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ group, line }) => ({
      message: `The group ${en(group)} already stands in line ${String(line)}.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'not-yes-or-no': {
    de: ({ text, column }) => ({
      message: `${de(text)} in der Spalte ${de(column)} ist weder ja noch nein.`,
      hint: '„ja“ oder „nein“ eintragen (auch yes und no).',
    }),
    en: ({ text, column }) => ({
      message: `${en(text)} in column ${en(column)} is neither yes nor no.`,
      hint: 'Write “yes” or “no”.',
    }),
  },
  'columns-without-file': {
    de: ({ pattern }) => ({
      message: `Zu ${de(pattern)} gibt es keine Datei.`,
      hint: 'Das Muster gilt ab data/, zum Beispiel „observations/ons-*.csv“.',
    }),
    en: ({ pattern }) => ({
      message: `No file bears the pattern ${en(pattern)}.`,
      hint: 'Patterns begin in data/, for example “observations/ons-*.csv”.',
    }),
  },
  'columns-without-heading': {
    de: ({ heading, present, nearest }) => ({
      message: `data/columns.yaml nennt die Spalte ${de(heading)}, die diese Tabelle nicht hat.`,
      hint: `${nearest === undefined ? '' : `${meantDe(nearest, '')} `}Vorhanden sind: ${listDe(present)}.`,
    }),
    en: ({ heading, present, nearest }) => ({
      message: `data/columns.yaml names the column ${en(heading)}, which this table does not have.`,
      hint: `${nearest === undefined ? '' : `${meantEn(nearest, '')} `}Present: ${listEn(present)}.`,
    }),
  },
};
