/** Confidence intervals of published values. */
import type { Indicator } from '../indicator/indicator.ts';
import type { Cell, Flag } from '../indicator/observation.ts';
import { numberOf } from '../indicator/observation.ts';
import { factorOf } from '../indicator/rate.ts';
import { hasComplement, isCount } from '../indicator/unit.ts';

/** What words, ranks, extents and trends look at: a published observation, or a figure's form of it. */
export interface JudgedValue {
  readonly value: Cell;
  readonly flags: readonly Flag[];
  readonly numerator?: Cell | undefined;
  readonly denominator?: Cell | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** Both limits, in the unit of the value. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of a published value; undefined where none can be made.
 *
 * Delivered limits come first. A share (percent or per 100, numerator ≤ denominator) has the Wilson
 * interval, any other rate with numerator and denominator Byar's approximation of the Poisson
 * interval of its numerator. A share delivered without its numerator takes share × denominator.
 * Counts and values without a denominator have none, nor has what is counted from the register of offers: it is no
 * matter of chance.
 */
export function intervalOf(observation: JudgedValue, indicator: Indicator): Interval | undefined {
  const { lower, upper } = observation;
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  if (indicator.fromOffers !== undefined) return undefined;
  const value = numberOf(observation.value);
  const d = numberOf(observation.denominator);
  if (value === undefined || d === undefined || d <= 0 || isCount(indicator.unit)) return;
  const factor = factorOf(indicator.unit);
  const n = numberOf(observation.numerator) ?? (value * d) / factor;
  if (n < 0) return;
  const share = hasComplement(indicator.unit);
  const limits =
    share && n <= d
      ? wilson(n, d, indicator.confidence)
      : scale(byar(n, indicator.confidence), 1 / d);
  return scale(limits, factor);
}

/**
 * The limits that stand beside a value in tables, drawings and downloads, delivered or made from its numerator and
 * denominator. A bracketed number has only those delivered.
 */
export function shownLimits(observation: JudgedValue, indicator: Indicator): Interval | undefined {
  const { value, lower, upper } = observation;
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const isFirm = value.state === 'observed' || value.state === 'zero';
  return isFirm ? intervalOf(observation, indicator) : undefined;
}

/**
 * Wilson score interval of a share, 0 … 1.
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(numerator: number, denominator: number, confidence: number): Interval {
  const z = normalQuantile(confidence);
  const p = numerator / denominator;
  const q = 1 + (z * z) / denominator;
  const middle = (p + (z * z) / (2 * denominator)) / q;
  const half =
    (z / q) * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator));
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
}

/**
 * Byar's approximation of the exact Poisson interval of a count.
 * N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987), 69.
 */
export function byar(count: number, confidence: number): Interval {
  const z = normalQuantile(confidence);
  const limit = (n: number, sign: 1 | -1) =>
    n * (1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3;
  return { lower: count > 0 ? Math.max(0, limit(count, -1)) : 0, upper: limit(count + 1, 1) };
}

const scale = ({ lower, upper }: Interval, factor: number): Interval => ({
  lower: lower * factor,
  upper: upper * factor,
});

/**
 * How many standard deviations hold `confidence` percent of a normal distribution (95 → 1.96).
 * M. J. Wichura, algorithm AS 241 (PPND7), Applied Statistics 37 (1988), 477–484; 7 digits.
 */
export function normalQuantile(confidence: number): number {
  const p = 0.5 + Math.min(Math.max(confidence, 1), 99.99) / 200;
  const q = p - 0.5;
  if (q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(1 - p)) - 1.6;
  return (
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1)
  );
}
