/** The states of a value in words: a name for cells and legends, an explanation for notes and methods. */
import type { Flag, ValueState } from '../../domain/indicator/observation.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Language } from '../../domain/language.ts';
import { addsCapacities } from '../../domain/register/from-offers.ts';
import { languages } from '../languages.ts';

/** What a cell says when it has no number, and what a legend calls the state. */
export const stateName = (state: ValueState, language: Language): string =>
  languages[language].states.names[state];

/** The same of an indicator's values: a sum of capacities of which some are unknown is "at least". */
export const stateNameOf = (
  state: ValueState,
  indicator: Pick<Indicator, 'fromOffers'>,
  language: Language,
): string =>
  state === 'unreliable' && addsCapacities(indicator)
    ? languages[language].supply.minimum
    : stateName(state, language);

/** One sentence on what the state means. */
export const stateExplanation = (state: ValueState, language: Language): string =>
  languages[language].states.explanations[state];

/** The same of an indicator's values. */
export const stateExplanationOf = (
  state: ValueState,
  indicator: Pick<Indicator, 'fromOffers'>,
  language: Language,
): string =>
  state === 'unreliable' && addsCapacities(indicator)
    ? languages[language].supply.atLeastNote
    : stateExplanation(state, language);

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
