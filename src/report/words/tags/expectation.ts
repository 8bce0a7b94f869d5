/** `<Expectation>`: what was expected beside what was found. */
import { optional, required, text } from '../../../domain/words/tag-attribute.ts';
import type { CheckedTag } from '../checked-tag.ts';

export const expectationTag: CheckedTag = {
  schema: {
    stands: 'block',
    holds: 'nothing',
    attributes: {
      expected: required(text, {
        de: 'Was erwartet wurde.',
        en: 'What was expected.',
      }),
      found: required(text, {
        de: 'Was sich gezeigt hat.',
        en: 'What was found.',
      }),
      explained: optional(text, {
        de: 'Wie es sich erklärt.',
        en: 'How it is explained.',
      }),
    },
    handbook: {
      de: 'Stellt eine Erwartung neben das, was sich gezeigt hat.',
      en: 'Sets what was expected beside what was found.',
    },
  },
};
