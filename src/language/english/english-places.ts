/** English names of places in sentences. */
import type { PlaceWords } from '../findings/place-words.ts';

export const englishPlaces: PlaceWords = {
  inArea: (name) => `in ${name}`,
  inMunicipality: (name) => `in ${name}`,
  theKind: (kind) => `the ${kind}`,
  inTheKind: (kind) => `in the ${kind}`,
  ofTheKind: (kind) => `of the ${kind}`,
  ofName: (name) => `of ${name}`,
  counted: (plural) => plural,
};
