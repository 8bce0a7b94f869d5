/** Which period of a denominator belongs to a period of a rate. */
import type { Period } from '../../domain/indicator/period.ts';

export type PeriodMatch =
  | { readonly kind: 'one'; readonly period: Period }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly candidates: readonly Period[] };

const yearOf = (period: Period): string => period.firstDay.slice(0, 4);

/** The equal period, else the only one that begins in the same year; spans match their equal alone. */
export function matchingPeriod(period: Period, among: readonly Period[]): PeriodMatch {
  const equal = among.find((candidate) => candidate.text === period.text);
  if (equal !== undefined) return { kind: 'one', period: equal };
  if (period.kind === 'span') return { kind: 'none' };
  const candidates = among.filter(
    (candidate) => candidate.kind !== 'span' && yearOf(candidate) === yearOf(period),
  );
  const [only] = candidates;
  if (only === undefined) return { kind: 'none' };
  return candidates.length === 1 ? { kind: 'one', period: only } : { kind: 'several', candidates };
}

/** For the register of offers: the last period that begins in the year, else the latest earlier one. */
export function latestUntil(period: Period, among: readonly Period[]): Period | undefined {
  const equal = among.find((candidate) => candidate.text === period.text);
  if (equal !== undefined) return equal;
  return among.filter((p) => p.kind !== 'span' && yearOf(p) <= yearOf(period)).at(-1);
}
