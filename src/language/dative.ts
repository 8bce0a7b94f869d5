/** German plurals in the dative: „Stadtteile“ stand beside „in 5 Stadtteilen“. */

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
