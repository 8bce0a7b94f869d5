/** The prevention chain: which areas have offers for which life phase, where none, where several of a kind. */
import { median } from 'simple-statistics';

/**
 * How a count stands beside those of the other areas, by the number of children where it is known.
 * `gap`: none here, although at least half of the others have one, and so many children live here that half an offer
 * or more would be theirs at the rate of all areas together; `none`: none here otherwise;
 * `many`: at least two, and for each child more than twice as many as in all areas together; `some` otherwise.
 * Where no area's children are known, `many` is more than twice what the middle area has. Where those of others are, but
 * not those of the area, it is neither `gap` nor `many`.
 */
export type PhaseVerdict = 'gap' | 'none' | 'some' | 'many';

/** What all areas together say, to judge one of them by. */
export interface Comparison {
  /** How many of the areas have any. */
  readonly having: number;
  readonly areas: number;
  readonly median: number;
  /** Offers for each child over all areas whose children are known; undefined where none are. */
  readonly perChild?: number | undefined;
}

/**
 * Compares areas: one count for each, areas where nobody lives left out by the caller.
 *
 * @param children of the same areas; undefined where their number is not published
 */
export function comparisonOf(
  counts: readonly number[],
  children: readonly (number | undefined)[] = [],
): Comparison {
  const all = children.reduce((sum: number, own) => sum + (own ?? 0), 0);
  const theirs = counts.reduce(
    (sum, count, index) => sum + (children[index] === undefined ? 0 : count),
    0,
  );
  return {
    having: counts.filter((count) => count > 0).length,
    areas: counts.length,
    median: counts.length === 0 ? 0 : median([...counts]),
    perChild: all > 0 ? theirs / all : undefined,
  };
}

/** So much of an offer must be an area's share for its lack to be a gap. */
const leastExpected = 0.5;

/**
 * Judges the count of one area, which is one of those that were compared.
 *
 * @param children who live there; undefined where their number is not published
 */
export function judgePhase(
  count: number,
  { having, areas, median: middle, perChild }: Comparison,
  children?: number,
): PhaseVerdict {
  const isKnown = perChild !== undefined;
  const expected = isKnown && children !== undefined ? perChild * children : undefined;
  if (count === 0) {
    const othersHave = having > 0 && having * 2 >= areas - 1;
    const isEnough = isKnown ? (expected ?? 0) >= leastExpected : true;
    return othersHave && isEnough ? 'gap' : 'none';
  }
  const usual = isKnown ? (expected ?? Infinity) : middle;
  return count >= 2 && count > 2 * usual ? 'many' : 'some';
}

/** Judges the whole municipality, which has nothing to be compared with: a phase without any offer is a gap. */
export const judgeWhole = (count: number): PhaseVerdict => (count === 0 ? 'gap' : 'some');

export interface PhasedOffer {
  readonly area: string | undefined;
  readonly types: readonly string[];
  readonly phases: readonly string[];
}

/** Offers by area, phase and type. An offer of several types counts once in `all`, once in each type. */
export interface PhaseCounts {
  all(area: string, phase: string): number;
  ofType(area: string, phase: string, type: string): number;
}

/** Counts offers; `areasOf` says in which rows an offer counts (its area, those above it). */
export function countPhases(
  offers: readonly PhasedOffer[],
  areasOf: (offer: PhasedOffer) => readonly string[],
): PhaseCounts {
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');
  for (const offer of offers) {
    const types = new Set(offer.types);
    for (const area of new Set(areasOf(offer))) {
      for (const phase of new Set(offer.phases)) {
        add(keyOf(area, phase));
        for (const type of types) add(keyOf(area, phase, type));
      }
    }
  }
  return {
    all: (area, phase) => counts.get(keyOf(area, phase)) ?? 0,
    ofType: (area, phase, type) => counts.get(keyOf(area, phase, type)) ?? 0,
  };
}
