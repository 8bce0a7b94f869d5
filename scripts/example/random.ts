/** A stream of numbers in [0, 1) that is the same on every machine and in every run. */
export type Random = () => number;

/** mulberry32: 32 bits of state, enough for an invented town. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Seed from words, so that a new table does not shift the numbers of the others. */
export function seedOf(...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const char of words.join('/')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  }
  return hash >>> 0;
}

/** Roughly normal noise with mean 0 and standard deviation 1, bounded at ±3 (no outlier surprises). */
export function noise(random: Random): number {
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += random();
  return Math.max(-3, Math.min(3, sum - 6));
}

/** Whole number near `value`: the fraction decides how likely it is rounded up. */
export function roundByChance(value: number, random: Random): number {
  const floor = Math.floor(value);
  return floor + (random() < value - floor ? 1 : 0);
}

/** Noise of one table cell: depends on its words only, not on the order of calls. */
export function cellNoise(...words: readonly (string | number)[]): number {
  return noise(createRandom(seedOf(...words)));
}
