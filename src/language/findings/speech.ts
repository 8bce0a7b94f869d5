/** How the municipality is named in sentences and labels. */
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';

/** Who speaks: the language, and what the municipality is called („Stadt“, „Kreis“, “London Borough”). */
export interface Speech {
  readonly language: Language;
  readonly kind: string | undefined;
}

/** What a reference value is labelled with: „Stadt“, else the name. */
export const referenceLabel = (name: string, { kind }: Speech): string =>
  kind === undefined || kind.length > 18 ? name : kind;

/** Behind „ähnlich wie“, „höher als“: „die Stadt“, “the London Borough”, else the name. */
export const referenceInWords = (name: string, { kind, language }: Speech): string =>
  kind === undefined ? name : (languages[language].places.theKind(kind) ?? name);

/** „in Musterstadt“, „im Kreis Herford“, “in Camden”. */
export const inMunicipality = (name: string, { kind, language }: Speech): string =>
  languages[language].places.inMunicipality(name, kind);

/** The place at the beginning of a sentence: „In Nordstadt“, „Im Kreis Herford“. */
export const placeFirst = (
  { name, isMunicipality }: { readonly name: string; readonly isMunicipality: boolean },
  speech: Speech,
): string =>
  upperFirst(
    isMunicipality ? inMunicipality(name, speech) : languages[speech.language].places.inArea(name),
  );

/** A text with its first letter small. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** A text with its first letter large. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
