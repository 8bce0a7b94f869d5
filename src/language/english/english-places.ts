/** English names of places in sentences. */
import type { PlaceWords } from '../findings/place-words.ts';

export const englishPlaces: PlaceWords = {
  inArea: (name) => `in ${name}`,
  inMunicipality: (name) => `in ${name}`,
  theKind: (kind) => `the ${kind}`,
};
