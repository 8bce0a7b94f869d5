/** `<Answer>`: what the experts of an area answer to a guiding question. */
import { reference, required } from '../../../domain/words/tag-attribute.ts';
import type { CheckedTag } from '../checked-tag.ts';

export const answerTag: CheckedTag = {
  schema: {
    stands: 'block',
    holds: 'blocks',
    onlyInAreas: true,
    attributes: {
      question: required(reference('question'), {
        de: 'Kennung der Leitfrage.',
        en: 'Id of the guiding question.',
      }),
    },
    handbook: {
      de: 'Umschließt die Antwort eines Gebiets auf eine Leitfrage; steht nur in Texten über ein Gebiet.',
      en: 'Surrounds the answer of an area to a guiding question; stands in texts about an area only.',
    },
  },
};
