/** Tags that are words: numbers, claims, voices. With those of figures they make the list in figures/tags.ts. */
import type { CheckedTags } from '../checked-tag.ts';
import { answerTag } from './answer.ts';
import { claimTag } from './claim.ts';
import { expectationTag } from './expectation.ts';
import { valueTag } from './value.ts';
import { experienceTag, factsTag, institutionsTag } from './voices.ts';

export const wordTags = {
  Value: valueTag,
  Claim: claimTag,
  Facts: factsTag,
  Institutions: institutionsTag,
  Experience: experienceTag,
  Expectation: expectationTag,
  Answer: answerTag,
} as const satisfies CheckedTags;
