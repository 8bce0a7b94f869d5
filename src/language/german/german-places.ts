/** German grammar of places: articles, prepositions, plurals in the dative. */
import type { PlaceWords } from '../findings/place-words.ts';

interface Grammar {
  readonly nominative: string;
  readonly genitive: string;
  readonly inDative: string;
}

/** Kinds of municipality by their ending: „die Stadt“, „der Kreis“. */
function grammarOf(kind: string): Grammar | undefined {
  const noun = kind.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  if (/(stadt|gemeinde|region|kommune)$/.test(noun))
    return { nominative: `die ${kind}`, genitive: `der ${kind}`, inDative: `in der ${kind}` };
  if (/(kreis|bezirk|markt|flecken|verband)$/.test(noun))
    return { nominative: `der ${kind}`, genitive: `des ${kind}s`, inDative: `im ${kind}` };
  if (/(amt|land|dorf)$/.test(noun))
    return { nominative: `das ${kind}`, genitive: `des ${kind}s`, inDative: `im ${kind}` };
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
  inArea,
  inMunicipality,
  theKind: (kind) => grammarOf(kind)?.nominative,
  inTheKind: (kind) => grammarOf(kind)?.inDative,
  ofTheKind: (kind) =>
    grammarOf(kind)?.genitive.replace(/(kreis|amt|land|dorf|markt|verband|bezirk)s$/iu, '$1es'),
  ofName: (name) => `von ${name}`,
  counted: dativePlural,
};

/** Names whose last word, or first, is a noun with an article. */
const withArticle = {
  masculine:
    /(?:viertel|quartier|kiez|dreieck|zentrum)$|^(?:Kreis|Bezirk|Stadtbezirk|Ortsteil|Stadtteil|Sozialraum|Planungsraum|Quartier|Gebiet|Distrikt|Wahlbezirk)\s+\S/iu,
  feminine:
    /(?:siedlung|altstadt|neustadt|innenstadt|vorstadt|nordstadt|südstadt|oststadt|weststadt|oberstadt|unterstadt|stadtmitte)$|^(?:Siedlung|Gemeinde|Region)\s+\S/iu,
} as const;

/** „im Hafenviertel“, „in der Altstadt“, else „in Nordhausen“. What no rule knows says `locative` in areas.csv. */
function inArea(name: string): string {
  if (withArticle.masculine.test(name)) return `im ${name}`;
  return withArticle.feminine.test(name) ? `in der ${name}` : `in ${name}`;
}

/** Where the noun ends and what belongs to it begins: „Teile der Stadt“. */
const after =
  /^(?:der|des|von|vom|in|im|mit|ohne|für|am|an|unter|über|ab|bis|je|pro|per|bei|zwischen|aus|nach|vor|zu|die|das)$/;

/**
 * The plural as it stands after „in“, „nach“ or „zwischen“: an adjective and a noun that end in -e, -el or -er take
 * an n; others (Gemeinden, Kitas) stay as they are.
 */
export function dativePlural(plural: string): string {
  const words = plural.split(' ');
  const end = words.findIndex((word) => after.test(word));
  const inflected = end < 0 ? words.length : end;
  return words
    .map((word, index) =>
      (index < inflected || /-jährige,?$/iu.test(word)) && /(?:e|el|er),?$/.test(word)
        ? word.replace(/,?$/u, (comma) => `n${comma}`)
        : word,
    )
    .join(' ');
}
