/** `<Facts>`, `<Institutions>`, `<Experience>`: whose knowledge the words are. */
import type { HandbookSentence } from '../../../domain/words/tag-schema.ts';
import type { CheckedTag } from '../checked-tag.ts';

const voice = (handbook: HandbookSentence): CheckedTag => ({
  schema: { stands: 'block', holds: 'blocks', attributes: {}, handbook },
});

export const factsTag = voice({
  de: 'Umschließt, was die Zahlen sagen.',
  en: 'Surrounds what the numbers say.',
});

export const institutionsTag = voice({
  de: 'Umschließt, was Fachkräfte und Einrichtungen sagen.',
  en: 'Surrounds what professionals and institutions say.',
});

export const experienceTag = voice({
  de: 'Umschließt, was Kinder, Eltern und Nachbarn erleben.',
  en: 'Surrounds what children, parents and neighbours live through.',
});
