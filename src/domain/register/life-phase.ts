/** The prevention chain: which areas have offers for which life phase, where none, where several of a kind. */
import { median } from 'simple-statistics';

/**
 * How a count stands beside those of the other areas.
 * `gap`: none here, although at least half of the others have one; `none`: none here, nor in most others;
 * `many`: at least two, and more than twice what the middle one of all areas has; `some` otherwise.
 */
export type PhaseVerdict = 'gap' | 'none' | 'some' | 'many';

/** What all areas together say, to judge one of them by. */
export interface Comparison {
  /** How many of the areas have any. */
  readonly having: number;
  readonly areas: number;
  readonly median: number;
}

/** Compares areas: one count for each, areas where nobody lives left out by the caller. */
export const comparisonOf = (counts: readonly number[]): Comparison => ({
  having: counts.filter((count) => count > 0).length,
  areas: counts.length,
  median: counts.length === 0 ? 0 : median([...counts]),
});

/** Judges the count of one area, which is one of those that were compared. */
export function judgePhase(
  count: number,
  { having, areas, median: middle }: Comparison,
): PhaseVerdict {
  if (count === 0) return having > 0 && having * 2 >= areas - 1 ? 'gap' : 'none';
  return count >= 2 && count > 2 * middle ? 'many' : 'some';
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
