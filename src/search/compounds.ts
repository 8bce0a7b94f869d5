/** Compounds and their parts: „Schwimmkurse“ is found by „Schwimmen“ and by „Kurs“. */
import type { Language } from '../domain/language.ts';
import { stemOf } from './stems.ts';

/** Shorter ends are no words of their own („-bad“ and „-amt“ are). */
const shortestEnd = 4;
const shortestBeginning = 3;
const shortEnds: ReadonlySet<string> = new Set(['bad', 'amt', 'zoo', 'arzt', 'rad']);
/** Longer words are cut only once more. */
const mostParts = 4;

interface Cut {
  readonly before: string;
  readonly end: string;
  readonly beginningKnown: boolean;
}

/**
 * The stems of the parts of a folded word, without the word itself; none where it is no compound. A part at the end has
 * to be known, one at the beginning only where it is short.
 *
 * @param isKnown whether a stem is a word of the site
 */
export function partsOf(
  word: string,
  language: Language,
  isKnown: (stem: string) => boolean,
): readonly string[] {
  if (language !== 'de') return [];
  const parts: string[] = [];
  let rest = word;
  while (parts.length < mostParts) {
    const cut = lastCut(rest, language, isKnown);
    if (cut === undefined) break;
    parts.unshift(cut.end);
    rest = cut.before;
  }
  if (parts.length === 0) return [];
  return [...new Set([stemOf(rest, language), ...parts])];
}

function lastCut(
  word: string,
  language: Language,
  isKnown: (stem: string) => boolean,
): Cut | undefined {
  let best: Cut | undefined;
  for (let at = shortestBeginning; at <= word.length - 3; at += 1) {
    const before = word.slice(0, at);
    const written = word.slice(at);
    const end = stemOf(written, language);
    if (written.length < shortestEnd && !shortEnds.has(written)) continue;
    if (!isKnown(end) || end.length < 3) continue;
    const beginningKnown = isBeginning(before, language, isKnown);
    if (!beginningKnown && before.length < shortestEnd) continue;
    // The longest end of those that leave a known beginning, else the longest end.
    if (best === undefined || (beginningKnown && !best.beginningKnown)) {
      best = { before, end, beginningKnown };
    }
  }
  return best;
}

/** „Ganztags-“, „Kinder-“, „Beratungs-“: the stemmer takes the joint away, or it is the `s` that it leaves. */
const isBeginning = (
  before: string,
  language: Language,
  isKnown: (stem: string) => boolean,
): boolean =>
  isKnown(stemOf(before, language)) ||
  (before.length > 4 && isKnown(stemOf(before.replace(/(?:e?s|e?n)$/u, ''), language)));
