/** Whether the published values bear a claim out. */
import { addsCapacities } from '../../domain/register/from-offers.ts';
import { compareWithReference, isCertain } from '../../domain/statistics/comparison.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { differenceInterval, judgeChange } from '../../domain/statistics/time/change.ts';
import { doubtKey } from '../../domain/statistics/time/doubt.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import type { SeriesPoint } from '../../domain/statistics/time/trend.ts';
import { breaks, isComparable, isFirm } from '../../domain/statistics/time/trend.ts';
import { periodsAtLevel } from '../indicator/cells.ts';
import type { ReportView } from '../report-view.ts';
import type { CellRequest } from '../indicator/cells.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

/** What is claimed, with everything looked up. */
export interface ClaimRequest extends CellRequest {
  readonly op: string;
  /** The number it is compared with, where it stands in the tag. */
  readonly value: number | undefined;
  /** The cell it is compared with: another place, or another period. */
  readonly than: CellRequest | undefined;
}

/** Why a claim can be neither true nor false. */
export type UndecidableReason =
  'no-reference' | 'no-earlier-period' | 'break' | 'category' | 'uncertain';

export type ClaimVerdict =
  | { readonly verdict: 'true' }
  | {
      readonly verdict: 'false';
      readonly found: number;
      readonly against: { readonly name: string | undefined; readonly value: number } | undefined;
    }
  /** The numbers differ as claimed, but by no more than chance may make, or nothing says what a change means. */
  | { readonly verdict: 'unsettled'; readonly reason: 'chance' | 'no-ground' }
  /** The cell that nothing may be said about. */
  | { readonly verdict: 'withheld' | 'without-number'; readonly cell: CellRequest }
  | { readonly verdict: 'undecidable'; readonly reason: UndecidableReason };

/**
 * Decides one claim over published values.
 *
 * `>` `>=` `<` `<=` compare unrounded values, and are `unsettled` where chance may make the difference between two
 * cells (the municipality's value as the reference it is everywhere); `=` compares at the indicator's decimals (or those written,
 * where more). `highest` and `lowest` look at the areas of the place's level that have a published,
 * certain number in the period; ties share the place. `rising` and `falling` follow the one rule of trends
 * (`judgeChange`): what it does not bear out is `unsettled` where the numbers at least point that way. `similar`: the value's confidence interval does not exclude the reference.
 * A withheld cell on either side gives `withheld`, whatever its value is.
 */
export function decideClaim(view: ReportView, claim: ClaimRequest): ClaimVerdict {
  const sides = claim.than === undefined ? [claim] : [claim, claim.than];
  for (const cell of sides) {
    if (cell.cell?.value.state === 'withheld') return { verdict: 'withheld', cell };
  }
  for (const cell of sides) {
    if (numberOf(cell.cell?.value) === undefined) return { verdict: 'without-number', cell };
  }
  const found = numberOf(claim.cell?.value) ?? 0;
  if (isCategory(claim.subject.indicator.unit) && claim.op !== '=') {
    return { verdict: 'undecidable', reason: 'category' };
  }
  switch (claim.op) {
    case 'highest':
    case 'lowest':
      return decideExtreme(view, claim, found);
    case 'rising':
    case 'falling':
      return decideDirection(view, claim, found);
    case 'similar':
      return decideSimilar(claim, found);
    default:
      return decideComparison(view, claim, found);
  }
}

const verdictOf = (
  borneOut: boolean,
  found: number,
  against: { readonly name: string | undefined; readonly value: number } | undefined,
): ClaimVerdict => (borneOut ? { verdict: 'true' } : { verdict: 'false', found, against });

/** How the other side is named: the other place, else the other period. */
const nameOfThan = (claim: ClaimRequest): string | undefined =>
  claim.than === undefined
    ? undefined
    : claim.than.place.id === claim.place.id
      ? claim.than.period.text
      : claim.than.place.name;

function decideComparison(view: ReportView, claim: ClaimRequest, found: number): ClaimVerdict {
  const value = claim.than === undefined ? claim.value : numberOf(claim.than.cell?.value);
  if (value === undefined) return { verdict: 'undecidable', reason: 'no-reference' };
  // Of places of which some are not known only "more" is sure, and only on the side that is larger.
  if (addsCapacities(claim.subject.indicator)) {
    const isMore = claim.op === '>' || claim.op === '>=';
    const isLess = claim.op === '<' || claim.op === '<=';
    const isAtLeast = claim.cell?.value.state === 'unreliable';
    const againstAtLeast = claim.than?.cell?.value.state === 'unreliable';
    if (
      (isAtLeast && !(isMore && found >= value)) ||
      (againstAtLeast && !(isLess && found <= value))
    )
      return { verdict: 'undecidable', reason: 'uncertain' };
  }
  const written = /\.(\d+)$/u.exec(String(claim.value ?? ''))?.[1]?.length ?? 0;
  const decimals = Math.max(claim.subject.indicator.decimals, written);
  const borneOut =
    claim.op === '>'
      ? found > value
      : claim.op === '>='
        ? found >= value
        : claim.op === '<'
          ? found < value
          : claim.op === '<='
            ? found <= value
            : roundTo(found, decimals) === roundTo(value, decimals);
  const verdict = verdictOf(borneOut, found, { name: nameOfThan(claim), value });
  const isOrdered = claim.op !== '=' && found !== value;
  return borneOut && isOrdered && isWithinChance(view, claim)
    ? { verdict: 'unsettled', reason: 'chance' }
    : verdict;
}

/** Whether chance may make the difference to the other side; a number written in the tag is beyond chance. */
function isWithinChance(view: ReportView, { subject, place, cell, than }: ClaimRequest): boolean {
  if (cell === undefined || than?.cell === undefined) return false;
  const { indicator } = subject;
  if (than.place.id === place.id) {
    return judgeChange(than.cell, cell, indicator) === 'unsettled';
  }
  if (than.place.id === view.municipality.id) {
    return compareWithReference(cell, than.cell, indicator) === 'similar';
  }
  const difference = differenceInterval(than.cell, cell, indicator);
  return difference !== undefined && difference.lower <= 0 && difference.upper >= 0;
}

function decideExtreme(view: ReportView, claim: ClaimRequest, found: number): ClaimVerdict {
  if (claim.cell === undefined || !isCertain(claim.cell)) {
    return { verdict: 'undecidable', reason: 'uncertain' };
  }
  const sign = claim.op === 'highest' ? 1 : -1;
  let extreme: { name: string; value: number } | undefined;
  for (const one of view.crossSection(claim.subject, claim.period)) {
    const { area, value, flags, unpopulated } = one;
    const number = numberOf(value);
    if (number === undefined || unpopulated || !isCertain({ value, flags })) continue;
    if (extreme === undefined || sign * number > sign * extreme.value) {
      extreme = { name: area.name, value: number };
    }
  }
  if (extreme === undefined) return { verdict: 'undecidable', reason: 'no-reference' };
  return verdictOf(sign * found >= sign * extreme.value, found, extreme);
}

function decideDirection(view: ReportView, claim: ClaimRequest, found: number): ClaimVerdict {
  const { than, cell, subject } = claim;
  const before = numberOf(than?.cell?.value);
  if (than?.cell === undefined || cell === undefined || before === undefined) {
    return { verdict: 'undecidable', reason: 'no-earlier-period' };
  }
  if (than.period.firstDay > claim.period.firstDay) {
    return { verdict: 'undecidable', reason: 'no-earlier-period' };
  }
  const [now, then] = [firmness(view, cell), firmness(view, than.cell)];
  if (!isFirm(now) || !isFirm(then)) return { verdict: 'undecidable', reason: 'uncertain' };
  const broken = periodsAtLevel(view, subject).some(({ firstDay, text }) => {
    if (firstDay <= than.period.firstDay || firstDay > claim.period.firstDay) return false;
    const between = view
      .series(subject.indicator.id)
      ?.at(claim.place.id, text, subject.group?.id ?? '');
    return between !== undefined && breaks(firmness(view, between));
  });
  if (broken || !isComparable(then, now)) return { verdict: 'undecidable', reason: 'break' };
  const change = judgeChange(then, now, subject.indicator);
  if (change === 'unsettled' || change === 'untested') {
    const points = found > before ? 'rising' : 'falling';
    if (points === claim.op) {
      return { verdict: 'unsettled', reason: change === 'unsettled' ? 'chance' : 'no-ground' };
    }
  }
  return verdictOf(change === claim.op, found, { name: nameOfThan(claim), value: before });
}

/** A published cell with what check thinks of it. */
const firmness = (view: ReportView, cell: PublishableObservation): SeriesPoint => ({
  ...cell,
  doubt: view.dataset.doubts.get(doubtKey(cell)),
});

function decideSimilar(claim: ClaimRequest, found: number): ClaimVerdict {
  const reference = numberOf(claim.than?.cell?.value);
  if (reference === undefined) return { verdict: 'undecidable', reason: 'no-reference' };
  const word = compareWithReference(claim.cell, claim.than?.cell, claim.subject.indicator);
  if (word === undefined) return { verdict: 'undecidable', reason: 'uncertain' };
  return verdictOf(word === 'similar', found, { name: nameOfThan(claim), value: reference });
}
