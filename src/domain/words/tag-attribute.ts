/** Attributes as tags declare them, and those that several tags have in common. */
import type { ReferenceKind } from '../problem/content-problems.ts';
import type { AttributeKind, AttributeSchema, HandbookSentence } from './tag-schema.ts';

/** One id of something in the report. */
export const reference = (to: ReferenceKind): AttributeKind => ({
  is: 'reference',
  to,
  many: false,
});

/** Several, with `|` between them. */
export const references = (to: ReferenceKind): AttributeKind => ({
  is: 'reference',
  to,
  many: true,
});

export const text: AttributeKind = { is: 'text' };

/** It must be written, unless the file's own subject serves. */
export const required = (
  kind: AttributeKind,
  handbook: HandbookSentence,
  own?: AttributeSchema['own'],
): AttributeSchema => ({ kind, required: true, own, handbook });

/** It may be left out. */
export const optional = (kind: AttributeKind, handbook: HandbookSentence): AttributeSchema => ({
  kind,
  required: false,
  own: undefined,
  handbook,
});

export const indicatorAttribute = required(
  reference('indicator'),
  {
    de: 'Kennung des Indikators; in der Lesehilfe eines Indikators ist es dieser.',
    en: 'Id of the indicator; in an indicator’s reading note it is this one.',
  },
  'indicator',
);

export const periodAttribute = optional(text, {
  de: 'Zeitraum, zum Beispiel 2024; ohne Angabe der neueste.',
  en: 'Period, for example 2024; without it the newest.',
});

export const groupAttribute = optional(text, {
  de: 'Gruppe einer Aufgliederung, zum Beispiel „female“.',
  en: 'Group of a breakdown, for example “female”.',
});

export const levelAttribute = optional(reference('level'), {
  de: 'Ebene der Gebiete; ohne Angabe die des Indikators.',
  en: 'Level of the areas; without it the indicator’s own.',
});

/** Beside an area whose id or name is that of one of another level too. */
export const levelOfAreaAttribute = optional(reference('level'), {
  de: 'Ebene des Gebiets, wo zwei Ebenen dieselbe Kennung oder denselben Namen haben.',
  en: 'Level of the area, where two levels have the same id or the same name.',
});

export const areasAttribute = optional(references('area'), {
  de: 'Gebiete, durch „|“ getrennt; ohne Angabe alle.',
  en: 'Areas, with “|” between them; without them all.',
});

export const typesAttribute = optional(references('offer-type'), {
  de: 'Arten von Angeboten, durch „|“ getrennt; ohne Angabe alle.',
  en: 'Types of offers, with “|” between them; without them all.',
});

export const phasesAttribute = optional(references('phase'), {
  de: 'Lebensphasen, durch „|“ getrennt; ohne Angabe alle.',
  en: 'Life phases, with “|” between them; without them all.',
});
