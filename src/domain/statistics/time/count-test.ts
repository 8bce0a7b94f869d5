/** Whether two counts differ by more than chance. */
import { gammaln } from 'simple-statistics';

/**
 * Two-sided p of two Poisson counts being of one rate: given their sum, each is binomial with one half
 * (exact conditional test).
 * J. Przyborowski, H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31
 * (1940), 313–323.
 *
 * @param one a count, whole and not negative
 * @param other of an equally long time and the same people
 * @returns 0 … 1
 */
export function equalCountsP(one: number, other: number): number {
  const all = one + other;
  const fewer = Math.min(one, other);
  if (all <= 0 || one === other) return 1;
  // The tail from its largest term downwards: terms shrink at least as fast as a geometric series.
  const largest = Math.exp(
    gammaln(all + 1) - gammaln(fewer + 1) - gammaln(all - fewer + 1) - all * Math.LN2,
  );
  let term = largest;
  let tail = largest;
  for (let count = fewer; count > 0 && term > tail * Number.EPSILON; count -= 1) {
    term *= count / (all - count + 1);
    tail += term;
  }
  return Math.min(1, 2 * tail);
}
