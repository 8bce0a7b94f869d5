/** What the written decimals of a rate say about its numerator. */

/** Whole numbers from `least` to `most`. */
export interface WholeRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The whole numbers that a rate of `decimals` places and its denominator allow as numerator.
 * Where none fits exactly (rate and denominator are of different days), the nearest outside.
 *
 * @param factor 100 for percent
 */
export function numeratorRange(
  rate: number,
  decimals: number,
  denominator: number,
  factor: number,
): WholeRange {
  const half = 0.5 * 10 ** -decimals;
  // A tiny share of a person, so that 4.5 % of 200 is 9 in binary numbers too.
  const slack = 1e-9;
  const from = Math.max(0, ((rate - half) * denominator) / factor);
  const to = Math.max(0, ((rate + half) * denominator) / factor);
  const least = Math.ceil(from - slack);
  const most = Math.floor(to + slack);
  return least <= most ? { least, most } : { least: Math.floor(from), most: Math.ceil(to) };
}
