/** Words that were meant where the one that was written is nowhere. */
import { distance } from 'fastest-levenshtein';
import type { Alternative } from './question.ts';

const shortest = 4;
/** From so many letters on two may be wrong. */
const longWord = 8;
const mostMeant = 5;

/** Letters to change, two that changed places counted as one. */
function slips(a: string, b: string): number {
  const changed = distance(a, b);
  if (changed !== 2 || a.length !== b.length) return changed;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return swapped === b ? 1 : 2;
}

/**
 * What a stem that is nowhere may mean: stems that differ by a letter or two, and longer ones that end or begin with it.
 *
 * @param words stems and words that are known
 * @param stemOf the stem of a word
 */
export function likelyWords(
  stem: string,
  words: Iterable<string>,
  stemOf: (word: string) => string,
): readonly Alternative[] {
  if (stem.length < shortest) return [];
  const most = stem.length < longWord ? 1 : 2;
  const near: { readonly other: string; readonly changed: number }[] = [];
  const around: string[] = [];
  for (const other of words) {
    if (other.length > stem.length + 2 && (other.endsWith(stem) || other.startsWith(stem))) {
      around.push(other);
    }
    if (Math.abs(other.length - stem.length) > most || other.length < shortest - 1) continue;
    const changed = slips(stem, other);
    if (changed <= most) near.push({ other, changed });
  }
  const least = Math.min(...near.map(({ changed }) => changed));
  return [
    ...near
      .filter(({ changed }) => changed === least)
      .slice(0, mostMeant)
      .map(({ other, changed }) => ({
        stems: [stemOf(other)],
        weight: changed === 1 ? 0.8 : 0.6,
        begins: true,
      })),
    ...around.slice(0, mostMeant).map((other) => ({ stems: [stemOf(other)], weight: 0.5 })),
  ];
}
