/** Numbers, units, periods and states in German. */
import type { KnownUnit } from '../../domain/indicator/unit.ts';
import type { NumberWords, UnitWords } from '../numbers/number-words.ts';
import type { PeriodWords } from '../numbers/period-words.ts';
import type { StateWords } from '../numbers/state-words.ts';
import { noBreak } from '../numbers/written-number.ts';

export const germanNumbers: NumberWords = {
  decimalMark: ',',
  groupMark: '.',
  minus: '\u2212',
  change: {
    none: 'ebenso viel',
    more: (size) => `${size} mehr`,
    less: (size) => `${size} weniger`,
  },
};

/** A unit that stands behind the number; differences are written like numbers. */
const behind = (sign: string, heading: string, subject = 'Der Wert'): UnitWords => {
  const beside = (number: string): string => `${number}${noBreak}${sign}`;
  return { beside, heading, difference: beside, subject };
};

/** A unit that is named by its heading alone. */
const headingOnly = (heading: string, subject = 'Der Wert'): UnitWords => {
  const beside = (number: string): string => number;
  return { beside, heading, difference: beside, subject };
};

/** „je 1.000“ */
const per = (base: string): UnitWords => {
  const words = `je${noBreak}${base}`;
  const beside = (number: string): string => `${number} ${words}`;
  return { beside, heading: words, difference: beside, subject: 'Der Wert' };
};

/** A noun that is counted: „1 Jahr“, „2 Jahre“, „von 2 Jahren“. */
const noun = (one: string, many: string, dative: string, subject = 'Der Wert'): UnitWords => ({
  beside: counted(one, many, dative),
  heading: many,
  difference: counted(one, many, dative),
  subject,
});

const counted =
  (one: string, many: string, dative: string): UnitWords['difference'] =>
  (number, isOne, governed) =>
    `${number}${noBreak}${isOne ? one : governed ? dative : many}`;

export const germanUnits: Readonly<Record<KnownUnit, UnitWords>> = {
  percent: {
    ...behind('%', 'Prozent', 'Der Anteil'),
    difference: noun('Prozentpunkt', 'Prozentpunkte', 'Prozentpunkten').difference,
  },
  per100: per('100'),
  per1000: per('1.000'),
  per10000: per('10.000'),
  count: headingOnly('Anzahl', 'Die Zahl'),
  persons: noun('Person', 'Personen', 'Personen', 'Die Zahl'),
  euro: behind('€', 'Euro'),
  years: noun('Jahr', 'Jahre', 'Jahren'),
  index: headingOnly('Index'),
  ratio: headingOnly('Verhältnis'),
  points: noun('Punkt', 'Punkte', 'Punkten'),
  balance: headingOnly('Saldo', 'Der Saldo'),
  category: headingOnly('Kategorie'),
};

export const germanPeriods: PeriodWords = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: (day, month, year) => `${day}.${noBreak}${month} ${year}`,
  shortDate: (day, month, year) => `${day}.${month}.${year}`,
  schoolYear: (text) => `Schuljahr${noBreak}${text}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  from: (month) => `ab ${month}`,
  since: {
    year: (text) => `seit ${text}`,
    'school-year': (text) => `seit dem ${text}`,
    date: (text) => `seit dem ${text}`,
    span: (text) => `seit ${text}`,
    month: (text) => `seit ${text}`,
    duration: (text) => `seit ${text}`,
  },
  when: {
    year: (text) => text,
    'school-year': (text) => `im ${text}`,
    date: (text) => `am ${text}`,
    span: (text) => `in den Jahren ${text}`,
    month: (text) => `im ${text}`,
    duration: (text) => `im Zeitraum ${text}`,
  },
};

export const germanStates: StateWords = {
  names: {
    observed: 'Wert',
    zero: 'genau null',
    withheld: 'geheim gehalten',
    unreliable: 'unsicher',
    'not-meaningful': 'nicht sinnvoll',
    later: 'folgt später',
    'not-available': 'nicht verfügbar',
  },
  explanations: {
    observed: 'Es liegt ein Wert vor.',
    zero: 'Es gibt genau keinen Fall, nicht bloß einen gerundeten Wert.',
    withheld:
      'Der Wert wird zum Schutz einzelner Kinder und Familien nicht veröffentlicht (statistische Geheimhaltung).',
    unreliable:
      'Der Wert beruht auf wenigen oder unvollständigen Angaben; er steht in Klammern und wird nicht zum Vergleich herangezogen.',
    'not-meaningful': 'Der Wert lässt sich hier nicht sinnvoll bilden.',
    later: 'Der Wert liegt noch nicht vor und wird nachgetragen.',
    'not-available': 'Zu diesem Gebiet und Zeitraum liegt kein Wert vor.',
  },
  flags: {
    p: 'vorläufig',
    r: 'berichtigt',
    e: 'geschätzt',
    b: 'Bruch in der Zeitreihe',
    q: 'fraglich, nicht in Klassen und Vergleichen',
  },
};
