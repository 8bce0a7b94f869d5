/** Compounds and their parts: „Schwimmkurse“ is found by „Schwimmen“ and by „Kurs“. */
import type { Language } from '../domain/language.ts';
import { stemOf } from './stems.ts';

/** Shorter parts are no words of their own, but for a few ends („-bad“, „-amt“). */
const shortestPart = 4;
const shortestBeginning = 3;
const shortEnds: ReadonlySet<string> = new Set(['bad', 'amt', 'zoo', 'rad']);
/** Between the parts: „Beratung-s-stelle“, „Kind-er-garten“, „Familie-n-zentrum“. */
const joint = /(?:e?s|e?n|er)$/u;

/** Which stems are words of the site. */
export type IsKnown = (stem: string) => boolean;

/** One part of a compound: as it is written in it, and its stem. */
interface Part {
  readonly written: string;
  readonly stem: string;
}

/**
 * The stems of the two parts of a folded word, or of the one that is known; none where it is no compound. The cut with
 * two known parts counts, the one with the longer end before others.
 */
export const partsOf = (word: string, language: Language, isKnown: IsKnown): readonly string[] =>
  cut(word, language, isKnown).map(({ stem }) => stem);

/** The stems of the parts of a folded word and of their parts: „Schwimmbadkurs“ has „Schwimmbad“, „Schwimm“, „Bad“ and „Kurs“. */
export function allPartsOf(word: string, language: Language, isKnown: IsKnown): readonly string[] {
  const parts = cut(word, language, isKnown);
  return [
    ...new Set(
      parts.flatMap(({ written, stem }) => [stem, ...allPartsOf(written, language, isKnown)]),
    ),
  ];
}

function cut(word: string, language: Language, isKnown: IsKnown): readonly Part[] {
  if (language !== 'de') return [];
  let end: Part | undefined;
  let beginning: Part | undefined;
  for (let at = shortestBeginning; at <= word.length - shortestBeginning; at += 1) {
    const before = beginningOf(word.slice(0, at), language, isKnown);
    const after = endOf(word.slice(at), language, isKnown);
    if (before.known && after.known) return [before.part, after.part];
    const isLong = at >= shortestPart && word.length - at >= shortestPart;
    if (after.known && isLong) end ??= after.part;
    // The longest of the beginnings that are known.
    if (before.known && isLong) beginning = before.part;
  }
  if (end !== undefined) {
    const before = word.slice(0, word.length - end.written.length);
    return [beginning ?? beginningOf(before, language, isKnown).part, end];
  }
  return beginning === undefined ? [] : [beginning];
}

interface Tried {
  readonly part: Part;
  readonly known: boolean;
}

function beginningOf(written: string, language: Language, isKnown: IsKnown): Tried {
  const whole = stemOf(written, language);
  if (isKnown(whole)) return { part: { written, stem: whole }, known: true };
  const short = written.replace(joint, '');
  const stem = stemOf(short, language);
  const known = short.length >= shortestBeginning && isKnown(stem);
  return { part: known ? { written: short, stem } : { written, stem: whole }, known };
}

function endOf(written: string, language: Language, isKnown: IsKnown): Tried {
  const stem = stemOf(written, language);
  const isWord = written.length >= shortestPart || shortEnds.has(written);
  return { part: { written, stem }, known: isWord && stem.length > 2 && isKnown(stem) };
}
