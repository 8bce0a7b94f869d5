/** What a language calls the states of a value and its flags. */
import type { Flag, ValueState } from '../../domain/indicator/observation.ts';

export interface StateWords {
  /** In cells without a number, and in legends. */
  readonly names: Readonly<Record<ValueState, string>>;
  /** One sentence each. Of withheld cells it must not say which rule hid them: that would say what it hides (S5). */
  readonly explanations: Readonly<Record<ValueState, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
}
