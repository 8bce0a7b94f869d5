/** German grammar of places: articles, prepositions, plurals in the dative. */
import type { PlaceWords } from '../findings/place-words.ts';

interface Grammar {
  readonly nominative: string;
  readonly inDative: string;
}

/** Kinds of municipality by their ending: „die Stadt“, „der Kreis“. */
function grammarOf(kind: string): Grammar | undefined {
  const noun = kind.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  if (/(stadt|gemeinde|region|kommune)$/.test(noun))
    return { nominative: `die ${kind}`, inDative: `in der ${kind}` };
  if (/(kreis|bezirk|markt|flecken|verband)$/.test(noun))
    return { nominative: `der ${kind}`, inDative: `im ${kind}` };
  if (/(amt|land|dorf)$/.test(noun)) return { nominative: `das ${kind}`, inDative: `im ${kind}` };
  return undefined;
}

function inMunicipality(name: string, kind: string | undefined): string {
  const first = /^(Landkreis|Kreis|Bezirk|Markt|Amt)\s/.exec(name);
  if (first !== null) return `im ${name}`;
  if (/^(Region|Gemeinde|Stadt|Städteregion|Hansestadt)\s/.test(name)) return `in der ${name}`;
  if (/(kreis|bezirk)$/i.test(name)) return `im ${name}`;
  const grammar = kind === undefined ? undefined : grammarOf(kind);
  return grammar !== undefined &&
    grammar.inDative.startsWith('im ') &&
    kind !== undefined &&
    !name.toLowerCase().includes(kind.toLowerCase())
    ? `${grammar.inDative} ${name}`
    : `in ${name}`;
}

export const germanPlaces: PlaceWords = {
  inArea: (name) => `in ${name}`,
  inMunicipality,
  theKind: (kind) => grammarOf(kind)?.nominative,
};

/** Where the noun ends and what belongs to it begins: „Teile der Stadt“. */
const after = /^(?:der|des|von|vom|in|im|mit|für|am|an)$/;

/**
 * The plural as it stands after „in“, „nach“ or „zwischen“: an adjective and a noun that end in -e, -el or -er take
 * an n; others (Gemeinden, Kitas) stay as they are.
 */
export function dativePlural(plural: string): string {
  const words = plural.split(' ');
  const end = words.findIndex((word) => after.test(word));
  const inflected = end < 0 ? words.length : end;
  return words
    .map((word, index) => (index < inflected && /(?:e|el|er)$/.test(word) ? `${word}n` : word))
    .join(' ');
}
