/** Official signs: the cells that say in one mark why there is no number. */
import type { SignState } from '../../domain/municipality.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { foldName } from '../../domain/naming/fold-name.ts';

export type Signs = Readonly<Record<SignState, readonly string[]>>;
export type SignLookup = (text: string) => SignState | undefined;

const states: readonly SignState[] = [
  'zero',
  'withheld',
  'unreliable',
  'notMeaningful',
  'later',
  'notAvailable',
];
const dashes = new Set([...'–—−‐‑‒―⁃﹣－']);

/** Signs of one delivery over those of the municipality: given keys replace, others stay. */
export const mergeSigns = (
  signs: Signs,
  given: Readonly<Partial<Record<SignState, readonly string[] | undefined>>>,
): Signs => ({
  zero: given.zero ?? signs.zero,
  withheld: given.withheld ?? signs.withheld,
  unreliable: given.unreliable ?? signs.unreliable,
  notMeaningful: given.notMeaningful ?? signs.notMeaningful,
  later: given.later ?? signs.later,
  notAvailable: given.notAvailable ?? signs.notAvailable,
});

/**
 * Makes the lookup of signs: exact, else without regard to case; dashes of any length count as `-`;
 * a sign may stand in square brackets (`[c]`, as British offices write them).
 */
export function signLookup(signs: Signs): SignLookup {
  const exact = new Map<string, SignState>();
  const folded = new Map<string, SignState>();
  for (const state of states) {
    for (const sign of signs[state]) {
      const text = sign.trim();
      if (!exact.has(text)) exact.set(text, state);
      if (!folded.has(foldName(text))) folded.set(foldName(text), state);
    }
  }
  const find = (text: string): SignState | undefined =>
    exact.get(text) ??
    folded.get(foldName(text)) ??
    (dashes.has(text) ? exact.get('-') : undefined);
  return (written) => {
    const text = written.trim();
    // Numbers are the usual case and begin with a digit; a sign may be a digit all the same.
    if (text.length > 24) return undefined;
    return find(text) ?? find(/^\[(.+)\]$/u.exec(text)?.[1] ?? text);
  };
}

/** A value that a sign alone stands for. */
export function signCell(state: SignState): Cell {
  if (state === 'notMeaningful') return { state: 'not-meaningful' };
  return { state: state === 'notAvailable' ? 'not-available' : state };
}
