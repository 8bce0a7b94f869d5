/** The tags as the handbook lists them, made from what the check holds them against. */
import { tagSchemas } from '../../../figures/tags.ts';
import type { MessageLanguage } from '../../../domain/language.ts';

/** A tag of the words in the handbook. */
export interface TagEntry {
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly text: string;
  }[];
}

/** Every tag with its attributes, in the order of the registry. */
export const tagEntries = (language: MessageLanguage): readonly TagEntry[] =>
  Object.entries(tagSchemas).map(([name, { handbook, attributes }]) => ({
    name,
    text: handbook[language],
    attributes: Object.entries(attributes).map(([attribute, schema]) => ({
      name: attribute,
      // Where the file's own subject serves, nothing must be written.
      required: schema.required && schema.own === undefined,
      text: schema.handbook[language],
    })),
  }));
