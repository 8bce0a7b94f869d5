/** The states of a value in words: a name for cells and legends, an explanation for notes and methods. */
import type { Language } from '../domain/municipality.ts';
import type { Flag, ValueState } from '../domain/indicator/observation.ts';

const names: Readonly<Record<Language, Readonly<Record<ValueState, string>>>> = {
  de: {
    observed: 'Wert',
    zero: 'genau null',
    withheld: 'geheim gehalten',
    unreliable: 'unsicher',
    'not-meaningful': 'nicht sinnvoll',
    later: 'folgt später',
    'not-available': 'nicht verfügbar',
  },
  en: {
    observed: 'value',
    zero: 'exactly zero',
    withheld: 'withheld',
    unreliable: 'unreliable',
    'not-meaningful': 'not meaningful',
    later: 'to follow',
    'not-available': 'not available',
  },
};

// One explanation for every withheld cell: saying which rule hid it would say what it hides (S5).
const explanations: Readonly<Record<Language, Readonly<Record<ValueState, string>>>> = {
  de: {
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
  en: {
    observed: 'There is a value.',
    zero: 'There is exactly none, not merely a rounded value.',
    withheld:
      'The value is not published, to protect individual children and families (statistical disclosure control).',
    unreliable:
      'The value rests on few or incomplete data; it stands in brackets and is not used for comparisons.',
    'not-meaningful': 'The value cannot be formed meaningfully here.',
    later: 'The value is not there yet and will be added.',
    'not-available': 'There is no value for this area and period.',
  },
};

const flagNames: Readonly<Record<Language, Readonly<Record<Flag, string>>>> = {
  de: {
    p: 'vorläufig',
    r: 'berichtigt',
    e: 'geschätzt',
    b: 'Bruch in der Zeitreihe',
    q: 'fraglich, nicht in Klassen und Vergleichen',
  },
  en: {
    p: 'provisional',
    r: 'revised',
    e: 'estimated',
    b: 'break in series',
    q: 'questionable, left out of classes and comparisons',
  },
};

/** What a cell says when it has no number, and what a legend calls the state. */
export const stateName = (state: ValueState, language: Language): string => names[language][state];

/** One sentence on what the state means. */
export const stateExplanation = (state: ValueState, language: Language): string =>
  explanations[language][state];

/** A flag in words: „vorläufig“. */
export const flagName = (flag: Flag, language: Language): string => flagNames[language][flag];

/** Every state in the order of legends and methods. */
export const statesInOrder: readonly ValueState[] = [
  'observed',
  'zero',
  'unreliable',
  'withheld',
  'not-meaningful',
  'later',
  'not-available',
];
