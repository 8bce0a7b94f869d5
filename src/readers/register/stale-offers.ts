/** Offers that nobody has checked for long: told to the editor, never shown as blame. */
import type { Municipality } from '../../domain/municipality.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { isStale } from '../../domain/register/stale-offer.ts';

/**
 * One problem (`offer-not-checked`) for all offers whose `checked` lies longer before the register's day than
 * `offers.staleAfterMonths`. Offers without a date are not judged.
 *
 * @param asOf the report's day, for a register without one of its own
 */
export function checkOffersAreRecent(
  offers: readonly Offer[],
  { offers: policy }: Municipality,
  asOf: string,
  problems: ProblemList,
): void {
  const today = policy.asOf ?? asOf;
  const months = policy.staleAfterMonths;
  for (const { name, checked, place } of offers) {
    if (checked === undefined || !isStale(checked, months, today)) continue;
    const facts = { offer: name, checked, asOf: today, months };
    problems.fold('offer-not-checked', '', place, facts);
  }
}
