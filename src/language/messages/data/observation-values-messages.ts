/** Words of mistakes in a value, side by side in German and English. */
import type { ObservationProblems } from '../../../domain/problem/observations-problems.ts';
import { cellDe, cellEn } from './observation-phrases.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

type ValueProblems = Pick<
  ObservationProblems,
  | 'not-a-number'
  | 'spreadsheet-error'
  | 'unclear-decimal-mark'
  | 'mixed-decimal-marks'
  | 'percent-sign'
  | 'negative-count'
  | 'fractional-count'
  | 'not-a-whole-number'
  | 'value-mismatch'
  | 'numerator-over-denominator'
  | 'over-hundred-percent'
  | 'numerator-without-denominator'
  | 'value-not-computable'
  | 'unknown-flag'
  | 'unknown-category'
  | 'limits-reversed'
  | 'value-outside-limits'
  | 'negative-margin'
  | 'kompik-without-kitas'
  | 'value-outside-breaks'
  | 'limits-without-value'
  | 'limits-out-of-range'
  | 'margin-unlike-limits'
  | 'flag-contradicts-value'
  | 'negative-value'
  | 'kompik-too-few-children'
>;

type CellKind =
  'formula' | 'exponent' | 'bound' | 'date' | 'nothing' | 'footnote' | 'unit' | 'huge' | 'other';

/** What stands in a cell instead of a number, as far as it can be told. */
function cellKind(text: string): CellKind {
  if (/^[=@]/u.test(text)) return 'formula';
  if (/^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/iu.test(text)) return 'exponent';
  if (/^(?:[<>≤≥]\s*\d|\d+\s?[-–]\s?\d+$)/u.test(text)) return 'bound';
  if (
    /^(?:n\.?\s?a\.?n?|n\/a|null|none|nil|\\n|nicht verfügbar|k\.?\s?a\.?|keine angaben?)$/iu.test(
      text,
    )
  ) {
    return 'nothing';
  }
  const isDate =
    /^(?:(?:0?[1-9]|[12]\d|3[01])\.\s?(?:(?:0?[1-9]|1[0-2])\.(?:\d{2}|\d{4})?|\p{L}{3,})|\p{L}{3}[ -]\d{2})$/u;
  if (isDate.test(text)) return 'date';
  if (/^[-+−]?\d{16,}$/u.test(text)) return 'huge';
  if (/^\d[\d.,]*\s?(?:\*+|[¹²³⁴-⁹]+|\d?\)|[a-z]\))$/u.test(text)) return 'footnote';
  if (
    /^(?:[€$£]\s?\d[\d.,]*|\d[\d.,]*(?:\s?[€$£‰]|\s\p{L}[\p{L}²³.]*|\p{L}{2,}[²³]?))$/u.test(text)
  ) {
    return 'unit';
  }
  return 'other';
}

const remedyDe: Readonly<Partial<Record<CellKind, string>>> = {
  formula: 'In der Zelle steht eine Formel: ihr Ergebnis eintragen.',
  exponent: 'Die Zahl ausschreiben; die Tabellenkalkulation hat sie gekürzt.',
  bound: 'Die Zahl selbst eintragen (die Geheimhaltung geschieht hier) oder „.“ für geheim; alle solchen Zellen einer Datei nennt in data/columns.yaml „signs“, etwa „signs: { withheld: [\'<5\'] }“.',
  nothing:
    'Was es nicht gibt, ist eine leere Zelle; ein eigenes Zeichen dafür nennt „signs“ in municipality.yaml.',
  footnote: 'Fußnotenzeichen aus der Zelle nehmen; Anmerkungen gehören in die Spalte „note“.',
  unit: 'Nur die Zahl eintragen; die Einheit steht im Katalog.',
  huge: 'Die Zahl hat mehr Stellen, als ein Wert haben kann.',
  date: 'Hat die Tabellenkalkulation aus der Zahl ein Datum gemacht? Die Zahl aus der Quelle eintragen.',
};
const remedyEn: Readonly<Partial<Record<CellKind, string>>> = {
  formula: 'The cell holds a formula: write its result.',
  exponent: 'Write the number in full; the spreadsheet has shortened it.',
  bound: 'Write the number itself (disclosure control happens here) or “.” for withheld; “signs” in data/columns.yaml names all such cells of a file, as in “signs: { withheld: [\'<5\'] }”.',
  nothing:
    'What does not exist is an empty cell; “signs” in municipality.yaml names a sign of your own for it.',
  footnote: 'Take the footnote mark out of the cell; remarks belong in the column “note”.',
  unit: 'Write the number alone; the unit stands in the catalogue.',
  huge: 'The number has more digits than a value can have.',
  date: 'Has the spreadsheet made a date of the number? Write the number of the source.',
};

/** Both limits, or the only one that is written. */
const joinedLimits = (
  lower: string,
  upper: string,
  quoted: (text: string) => string,
  between: string,
): string =>
  [lower, upper]
    .filter((text) => text !== '')
    .map(quoted)
    .join(` ${between} `);

export const observationValueWords: ProblemWords<ValueProblems> = {
  'not-a-number': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)} ist weder eine Zahl noch ein bekanntes Zeichen.`,
      hint:
        remedyDe[cellKind(text)] ??
        (text.length <= 6
          ? `Ist es ein Zeichen der Tabelle, sagt der Eintrag ihrer Datei in data/columns.yaml, wofür: „signs: { withheld: ['${text}'] }“ (geheim), „notAvailable“ (keine Angabe) oder „notMeaningful“. Sonst die Zahl berichtigen.`
          : 'Erlaubt sind Zahlen, die leere Zelle und die Zeichen aus municipality.yaml („signs“), etwa „.“ für geheim.'),
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)} is neither a number nor a known sign.`,
      hint:
        remedyEn[cellKind(text)] ??
        (text.length <= 6
          ? `Where it is a sign of the table, the entry of its file in data/columns.yaml says what for: “signs: { withheld: ['${text}'] }”, “notAvailable” or “notMeaningful”. Otherwise correct the number.`
          : 'Allowed are numbers, the empty cell and the signs of municipality.yaml (“signs”), such as “.” for withheld.'),
    }),
  },
  'spreadsheet-error': {
    de: ({ text }) => ({
      message: `${de.quoted(text)} ist ein Rechenfehler der Tabellenkalkulation.`,
      hint: 'Die Formel in der Quelle berichtigen oder die Zelle leeren.',
    }),
    en: ({ text }) => ({
      message: `${en.quoted(text)} is an error of the spreadsheet.`,
      hint: 'Correct the formula in the source or empty the cell.',
    }),
  },
  'unclear-decimal-mark': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)} lässt sich auf zwei Arten lesen: mit Tausendertrennung oder mit drei Nachkommastellen.`,
      hint: `Ohne Tausendertrennung schreiben: ${de.quoted(text.replace(/[.,]/gu, ''))}, oder mit einer weiteren Nachkommastelle.`,
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)} can be read in two ways: with a thousands separator or with three decimals.`,
      hint: `Write it without a thousands separator, ${en.quoted(text.replace(/[.,]/gu, ''))}, or with one more decimal.`,
    }),
  },
  'mixed-decimal-marks': {
    de: ({ text, column, mark }) => ({
      message: `${de.quoted(text)} passt nicht zur Spalte ${de.quoted(column)}: dort ist ${de.quoted(mark)} das Dezimalzeichen.`,
      hint: 'In einer Spalte nur ein Dezimalzeichen verwenden.',
    }),
    en: ({ text, column, mark }) => ({
      message: `${en.quoted(text)} does not fit column ${en.quoted(column)}, where ${en.quoted(mark)} is the decimal mark.`,
      hint: 'Use one decimal mark in a column.',
    }),
  },
  'percent-sign': {
    de: ({ text, indicator }) => ({
      message: `${de.quoted(text)} trägt ein Prozentzeichen, aber die Spalte enthält keine Prozentwerte (${de.quoted(indicator)}).`,
      hint: 'Das Zeichen entfernen oder die Einheit in data/indicators.csv berichtigen.',
    }),
    en: ({ text, indicator }) => ({
      message: `${en.quoted(text)} bears a percent sign, but the column holds no percentages (${en.quoted(indicator)}).`,
      hint: 'Remove the sign or correct the unit in data/indicators.csv.',
    }),
  },
  'negative-count': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)}: eine Anzahl kann nicht negativ sein.`,
      hint: 'Die Zahl prüfen; ein Saldo braucht im Katalog eine eigene Einheit und disclosure „none“.',
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)}: a count cannot be negative.`,
      hint: 'Check the number; a balance needs a unit of its own and disclosure “none” in the catalogue.',
    }),
  },
  'fractional-count': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)} ist eine Anzahl mit Nachkommastellen.`,
      hint: 'Ist das eine Tausendertrennung? Dann ohne sie schreiben.',
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)} is a count with decimals.`,
      hint: 'Is the mark a thousands separator? Then leave it out.',
    }),
  },
  'not-a-whole-number': {
    de: ({ text, column }) => ({
      message: `${de.quoted(text)} in der Spalte ${de.quoted(column)} ist keine ganze Zahl ab 0.`,
      hint: 'Eine Anzahl eintragen oder die Zelle leer lassen.',
    }),
    en: ({ text, column }) => ({
      message: `${en.quoted(text)} in column ${en.quoted(column)} is not a whole number from 0.`,
      hint: 'Write a count or leave the cell empty.',
    }),
  },
  'value-mismatch': {
    de: ({ text, indicator, numerator, denominator }) => ({
      message: `Der Wert ${de.quoted(text)} von ${de.quoted(indicator)} ergibt sich nicht aus Zähler ${de.quoted(numerator)} und Nenner ${de.quoted(denominator)}.`,
      hint: 'Wert, Zähler und Nenner prüfen; der Wert darf auch leer bleiben, dann wird er berechnet.',
    }),
    en: ({ text, indicator, numerator, denominator }) => ({
      message: `The value ${en.quoted(text)} of ${en.quoted(indicator)} does not follow from numerator ${en.quoted(numerator)} and denominator ${en.quoted(denominator)}.`,
      hint: 'Check value, numerator and denominator; the value may be left empty and is then computed.',
    }),
  },
  'numerator-over-denominator': {
    de: ({ numerator, denominator, ...cell }) => ({
      message: `Der Zähler ${de.quoted(numerator)} ist größer als der Nenner ${de.quoted(denominator)}: ${cellDe(cell)}.`,
      hint: 'Sind die Spalten vertauscht? Zählt der Zähler nicht Personen des Nenners, gehört in den Katalog disclosure „none“.',
    }),
    en: ({ numerator, denominator, ...cell }) => ({
      message: `The numerator ${en.quoted(numerator)} exceeds the denominator ${en.quoted(denominator)}: ${cellEn(cell)}.`,
      hint: 'Are the columns swapped? If the numerator does not count people of the denominator, the catalogue needs disclosure “none”.',
    }),
  },
  'over-hundred-percent': {
    de: ({ text, indicator }) => ({
      message: `${de.quoted(text)}: ein Anteil von Personen kann nicht über 100 Prozent liegen (${de.quoted(indicator)}).`,
      hint: 'Den Wert oder die Einheit im Katalog prüfen; Quoten über 100 brauchen disclosure „none“.',
    }),
    en: ({ text, indicator }) => ({
      message: `${en.quoted(text)}: a share of people cannot exceed 100 percent (${en.quoted(indicator)}).`,
      hint: 'Check the value or the unit in the catalogue; ratios over 100 need disclosure “none”.',
    }),
  },
  'numerator-without-denominator': {
    de: ({ indicator }) => ({
      message: `Bei ${de.quoted(indicator)} steht ein Zähler ohne Wert und ohne Nenner; daraus wird kein Wert.`,
      hint: 'Den Nenner ergänzen oder im Katalog „denominator_indicator“ eintragen.',
    }),
    en: ({ indicator }) => ({
      message: `${en.quoted(indicator)} has a numerator without value and denominator; it gives no value.`,
      hint: 'Add the denominator or name a “denominator_indicator” in the catalogue.',
    }),
  },
  'value-not-computable': {
    de: ({ indicator }) => ({
      message: `Die Einheit von ${de.quoted(indicator)} sagt nicht, wie aus Zähler und Nenner ein Wert wird.`,
      hint: 'Den Wert eintragen oder die Einheit im Katalog ändern (percent, per100, per1000, per10000, ratio).',
    }),
    en: ({ indicator }) => ({
      message: `The unit of ${en.quoted(indicator)} does not say how numerator and denominator make a value.`,
      hint: 'Write the value or change the unit in the catalogue (percent, per100, per1000, per10000, ratio).',
    }),
  },
  'unknown-flag': {
    de: ({ flag }) => ({
      message: `Das Kennzeichen ${de.quoted(flag)} ist unbekannt.`,
      hint: 'Bekannt sind p (vorläufig), r (berichtigt), e (geschätzt), b (Bruch in der Reihe), q (fraglich); mehrere mit Leerzeichen.',
    }),
    en: ({ flag }) => ({
      message: `The flag ${en.quoted(flag)} is unknown.`,
      hint: 'Known are p (provisional), r (revised), e (estimated), b (break in series), q (questionable); several joined by a space.',
    }),
  },
  'unknown-category': {
    de: ({ code, known, nearest }) => ({
      message: `${de.quoted(code)} ist keine Kategorie des Indikators.`,
      hint: `${nearest === undefined ? '' : `${de.meantOr(nearest, '')} `}Bekannt sind: ${de.listed(known)}.`,
    }),
    en: ({ code, known, nearest }) => ({
      message: `${en.quoted(code)} is not a category of the indicator.`,
      hint: `${nearest === undefined ? '' : `${en.meantOr(nearest, '')} `}Known: ${en.listed(known)}.`,
    }),
  },
  'limits-reversed': {
    de: ({ lower, upper }) => ({
      message: `Die untere Grenze ${de.quoted(lower)} liegt über der oberen ${de.quoted(upper)}.`,
      hint: 'Die beiden Grenzen tauschen.',
    }),
    en: ({ lower, upper }) => ({
      message: `The lower limit ${en.quoted(lower)} lies above the upper one ${en.quoted(upper)}.`,
      hint: 'Swap the two limits.',
    }),
  },
  'negative-margin': {
    de: ({ text }) => ({
      message: `${de.quoted(text)} in der Spalte „margin“: eine Fehlerspanne ist nie negativ.`,
      hint: 'Die halbe Breite des Vertrauensbereichs ohne Vorzeichen eintragen.',
    }),
    en: ({ text }) => ({
      message: `${en.quoted(text)} in column “margin”: a margin of error is never negative.`,
      hint: 'Write half the width of the confidence interval without a sign.',
    }),
  },
  'kompik-without-kitas': {
    de: ({ indicator }) => ({
      message: `${de.quoted(indicator)}: ohne die Zahl der Kitas und der Kinder bleiben die Werte geheim.`,
      hint: 'Die Spalten „kitas“ und „children“ ergänzen: KOMPIK wird ab zwei Kitas mit je vier Kindern gezeigt.',
    }),
    en: ({ indicator }) => ({
      message: `${en.quoted(indicator)}: without the numbers of Kitas and children the values stay withheld.`,
      hint: 'Add the columns “kitas” and “children”: KOMPIK is shown from two Kitas with four children each.',
    }),
  },
  'negative-value': {
    de: ({ text, indicator }) => ({
      message: `${de.quoted(text)}: Werte von ${de.quoted(indicator)} (Jahre oder ein Verhältnis) sind nie kleiner als 0.`,
      hint: 'Das Vorzeichen prüfen; eine Veränderung braucht im Katalog eine eigene Einheit.',
    }),
    en: ({ text, indicator }) => ({
      message: `${en.quoted(text)}: values of ${en.quoted(indicator)} (years or a ratio) are never below 0.`,
      hint: 'Check the sign; a change needs a unit of its own in the catalogue.',
    }),
  },
  'limits-without-value': {
    de: ({ lower, upper }) => ({
      message: `Vertrauensgrenzen (${de.listed([lower, upper].filter((text) => text !== ''))}) stehen neben einer Zelle ohne Zahl.`,
      hint: 'Fehlt der Wert? Ist er geheim, gehören auch seine Grenzen nicht in die Tabelle; gezeigt werden sie nicht.',
    }),
    en: ({ lower, upper }) => ({
      message: `Confidence limits (${en.listed([lower, upper].filter((text) => text !== ''))}) stand beside a cell without a number.`,
      hint: 'Is the value missing? If it is withheld, its limits do not belong in the table either; they are not shown.',
    }),
  },
  'limits-out-of-range': {
    de: ({ text, column, share }) => ({
      message: `Die Vertrauensgrenze ${de.quoted(text)} in der Spalte ${de.quoted(column)} liegt außerhalb dessen, was der Wert annehmen kann.`,
      hint: share
        ? 'Ein Anteil liegt zwischen 0 und 100 Prozent, seine Grenzen auch: ist die Zahl vertippt?'
        : 'Eine Anzahl ist nie negativ, ihre Grenzen auch nicht: ist die Zahl vertippt?',
    }),
    en: ({ text, column, share }) => ({
      message: `The confidence limit ${en.quoted(text)} in column ${en.quoted(column)} lies beyond what the value can be.`,
      hint: share
        ? 'A share lies between 0 and 100 percent, and so do its limits: is the number mistyped?'
        : 'A count is never negative, and neither are its limits: is the number mistyped?',
    }),
  },
  'margin-unlike-limits': {
    de: ({ text }) => ({
      message: `Die Fehlerspanne ${de.quoted(text)} passt nicht zu den Grenzen in derselben Zeile.`,
      hint: 'Gelesen werden die Grenzen. Eines von beiden genügt: „lower“ und „upper“ oder „margin“.',
    }),
    en: ({ text }) => ({
      message: `The margin ${en.quoted(text)} does not fit the limits in the same row.`,
      hint: 'The limits are read. One of the two is enough: “lower” and “upper”, or “margin”.',
    }),
  },
  'flag-contradicts-value': {
    de: ({ flag }) => ({
      message: `Das Kennzeichen ${de.quoted(flag)} sagt, dass es keine Zahl gibt; in derselben Zeile steht aber eine.`,
      hint: 'Gilt das Zeichen, die Zahl löschen; gilt die Zahl, das Zeichen löschen.',
    }),
    en: ({ flag }) => ({
      message: `The flag ${en.quoted(flag)} says that there is no number, but the row holds one.`,
      hint: 'If the sign is right delete the number; if the number is right delete the sign.',
    }),
  },
  'kompik-too-few-children': {
    de: ({ kitas, children }) => ({
      message: `${de.quoted(children)} Kinder in ${de.quoted(kitas)} Kitas: gezählt werden nur Kitas mit mindestens vier beobachteten Kindern.`,
      hint: 'Sind die Spalten „kitas“ und „children“ vertauscht?',
    }),
    en: ({ kitas, children }) => ({
      message: `${en.quoted(children)} children in ${en.quoted(kitas)} Kitas: only Kitas with at least four observed children count.`,
      hint: 'Are the columns “kitas” and “children” swapped?',
    }),
  },
  'value-outside-breaks': {
    de: ({ indicator, values }) => ({
      message: `${de.quoted(indicator)}: ${values === 1 ? '1 Wert liegt' : `${String(values)} Werte liegen`} außerhalb der Klassengrenzen.`,
      hint: 'Sie zählen zur ersten oder letzten Klasse. Sollen die Grenzen alles umfassen, „breaks“ im Katalog erweitern.',
    }),
    en: ({ indicator, values }) => ({
      message: `${en.quoted(indicator)}: ${values === 1 ? '1 value lies' : `${String(values)} values lie`} outside the class breaks.`,
      hint: 'They belong to the first or last class. To cover all values, widen “breaks” in the catalogue.',
    }),
  },
  'value-outside-limits': {
    de: ({ text, lower, upper }) => ({
      message: `Der Wert ${text === '' ? '' : `${de.quoted(text)} `}liegt außerhalb seiner Vertrauensgrenzen ${joinedLimits(lower, upper, de.quoted, 'bis')}.`,
      hint: 'Wert und Grenzen prüfen: haben sie dieselbe Einheit?',
    }),
    en: ({ text, lower, upper }) => ({
      message: `The value ${text === '' ? '' : `${en.quoted(text)} `}lies outside its confidence limits ${joinedLimits(lower, upper, en.quoted, 'to')}.`,
      hint: 'Check value and limits: are they in the same unit?',
    }),
  },
};
