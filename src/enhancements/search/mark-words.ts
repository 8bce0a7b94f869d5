/** Words of a result that were looked for, marked. */
import { foldedWord } from '../../search/spelling.ts';
import { stemOf } from '../../search/stems.ts';
import type { Answer } from '../../search/site-search.ts';

/** Shorter stems are parts of too many words. */
const shortestPart = 4;

/**
 * A text with the words marked that a question has found.
 *
 * @param seen gets the numbers of the asked words that are marked
 */
export function markWords(
  text: string,
  { asked, stems, language }: Answer,
  seen: Set<number>,
): (Node | string)[] {
  const askedStems = asked.map((word) => stemOf(foldedWord(word, language), language));
  const isPart = (word: string, stem: string): boolean =>
    stem.length >= shortestPart && (word.startsWith(stem) || word.endsWith(stem));
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const word = foldedWord(piece, language);
    const own = stemOf(word, language);
    const isHit = stems.has(own) || [...stems].some((stem) => isPart(own, stem));
    if (!isHit) return piece;
    for (const [number, stem] of askedStems.entries()) {
      if (stem === own || isPart(own, stem)) seen.add(number);
    }
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}
