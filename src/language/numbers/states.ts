/** The states of a value in words: a name for cells and legends, an explanation for notes and methods. */
import type { Flag, ValueState } from '../../domain/indicator/observation.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';

/** What a cell says when it has no number, and what a legend calls the state. */
export const stateName = (state: ValueState, language: Language): string =>
  languages[language].states.names[state];

/** One sentence on what the state means. */
export const stateExplanation = (state: ValueState, language: Language): string =>
  languages[language].states.explanations[state];

/** A flag in words: „vorläufig“. */
export const flagName = (flag: Flag, language: Language): string =>
  languages[language].states.flags[flag];

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
