/** How the municipality is named in sentences and labels. */
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { upperFirst } from './letter-case.ts';

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

/** A place as sentences speak of it; `locative` where the report says how („auf der Insel“). */
export interface SpokenPlace {
  readonly name: string;
  readonly isMunicipality: boolean;
  readonly locative?: string | undefined;
}

/** The place at the beginning of a sentence: „In Nordhausen“, „Im Kreis Herford“, „Auf der Insel“. */
export const placeFirst = (
  { name, isMunicipality, locative }: SpokenPlace,
  speech: Speech,
): string =>
  upperFirst(
    isMunicipality
      ? inMunicipality(name, speech)
      : (locative ?? languages[speech.language].places.inArea(name)),
  );

/** „in der Stadt“, “in the London Borough”, else „in Musterstadt“. */
export const inTheWhole = (name: string, { kind, language }: Speech): string =>
  (kind === undefined ? undefined : languages[language].places.inTheKind(kind)) ??
  inMunicipality(name, { kind, language });

/** „der Stadt“, “of the London Borough”, else „von Musterstadt“. */
export const ofTheWhole = (name: string, { kind, language }: Speech): string => {
  const { places } = languages[language];
  return (kind === undefined ? undefined : places.ofTheKind(kind)) ?? places.ofName(name);
};
