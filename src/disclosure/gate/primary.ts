/**
 * Primary suppression: cells that must not be published for what they say themselves.
 * Rules S1, S2, S4 and KOMPIK of the method note (`disclosure/disclosure.md`), each a function of its own.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { WithheldRule } from '../../domain/indicator/withheld-cell.ts';
import type { GateCell, GateSeries, GateTable } from '../cells/cell-table.ts';
import { hasTooFewKitas } from './kompik.ts';
import type { CountLink, RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import { numeratorRange } from '../cells/numerator-interval.ts';
import { hasComplement, isCount, isRate } from '../../domain/indicator/unit.ts';

/** A rate of people and the counts it is made of, as far as they are known. */
export interface KnownParts {
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Decimals of the value as written. */
  readonly decimals: number;
}

/** S1: a count of people from 1 to t − 1; fractions below 1 (yearly means) too. Zeros where they are sensitive. */
export const isSmallCount = (count: number, indicator: Indicator, t: number): boolean =>
  (count > 0 && count < t) || (count === 0 && indicator.complement === 'sensitive');

/** S1 for a numerator that is not known, but bounded by the written rate and its denominator: all of it small. */
export function hasSmallNumerator(parts: KnownParts, indicator: Indicator, t: number): boolean {
  if (parts.numerator !== undefined) return isSmallCount(parts.numerator, indicator, t);
  if (parts.value === 0) return indicator.complement === 'sensitive';
  const range = rangeOf(parts, indicator);
  if (range === undefined) return false;
  return range.most < t && (range.least >= 1 || isSmallCount(0, indicator, t));
}

/** S2: all but 1 to t − 1 of the denominator, or all of it; for shares of people unless harmless. */
export function hasSmallComplement(parts: KnownParts, indicator: Indicator, t: number): boolean {
  if (indicator.complement === 'harmless') return false;
  if (!hasComplement(indicator.unit)) return false;
  const { numerator, denominator, value } = parts;
  if (numerator !== undefined && denominator !== undefined) {
    return denominator > 0 && numerator <= denominator && denominator - numerator < t;
  }
  if (value === 100) return true;
  const range = rangeOf(parts, indicator);
  if (range === undefined || denominator === undefined || range.most > denominator) return false;
  return denominator - range.least < t;
}

/** S4: too few people in the denominator. Nobody at all (0 of 0) is no person to protect. */
export const hasSmallDenominator = (parts: KnownParts, policy: DisclosurePolicy): boolean =>
  parts.denominator !== undefined &&
  parts.denominator > 0 &&
  parts.denominator < policy.minimumDenominator;

/** Marks every cell that one of the rules, or the office itself, withholds. */
export function withholdPrimary(
  table: GateTable,
  links: readonly RateLinks[],
  policy: DisclosurePolicy,
): void {
  const linksOf = new Map(links.map((one) => [one.rate, one]));
  for (const series of table.series.values()) {
    const { indicator } = series;
    const countsUntil = countsPeopleUntil(series, table.axes);
    for (const [key, cell] of series.cells) {
      const ofCounts = table.axes.partsOf(key).period < countsUntil;
      const { row } = cell;
      const parts = () => partsOf(key, cell, linksOf.get(series), table);
      cell.reason =
        row.value.state === 'withheld' || row.numerator?.state === 'withheld'
          ? 'office'
          : isProtected(indicator, cell)
            ? ruleFor(cell, parts(), indicator, ofCounts, policy)
            : undefined;
      if (cell.reason !== undefined) cell.secret = true;
    }
  }
}

function ruleFor(
  { row }: GateCell,
  parts: KnownParts,
  indicator: Indicator,
  ofCounts: boolean,
  policy: DisclosurePolicy,
): WithheldRule | undefined {
  const t = policy.minimumCount;
  if (indicator.disclosure === 'kompik' && hasTooFewKitas(row)) return 'kompik';
  if (ofCounts) {
    return parts.value !== undefined && isSmallCount(parts.value, indicator, t)
      ? 'count'
      : undefined;
  }
  if (hasSmallNumerator(parts, indicator, t)) return 'count';
  if (hasSmallComplement(parts, indicator, t)) return 'complement';
  const ofPersons = indicator.disclosure === 'persons' && hasNumber(row);
  return ofPersons && hasSmallDenominator(parts, policy) ? 'denominator' : undefined;
}

/** Whether a cell speaks of people. What is computed from the register of offers does not: places are no people. */
export const isProtected = (indicator: Indicator, cell: GateCell): boolean =>
  indicator.disclosure !== 'none' && cell.basis !== 'register';

/**
 * Number of the period from which the values are no counts of people; 0 where they never are. An office's
 * own unit ("Kinder") is a count where nothing is divided: no denominator, and whole numbers only so far,
 * whatever later periods bring.
 */
export function countsPeopleUntil({ indicator, cells }: GateSeries, axes: CellAxes): number {
  const { unit } = indicator;
  if (indicator.disclosure === 'none') return 0;
  if (isCount(unit)) return Infinity;
  if (typeof unit === 'string' || indicator.denominator !== undefined) return 0;
  if (indicator.denominatorIndicator !== undefined) return 0;
  let until = Infinity;
  for (const [key, { row }] of cells) {
    const value = numberOf(row.value) ?? 0;
    if (row.denominator === undefined && Number.isInteger(value) && value >= 0) continue;
    until = Math.min(until, axes.partsOf(key).period);
  }
  return until;
}

/** The parts as delivered, else those of the linked counts; for KOMPIK the observed children as last resort. */
export function partsOf(
  key: number,
  cell: GateCell,
  links: RateLinks | undefined,
  table: GateTable,
): KnownParts {
  const { row } = cell;
  let numerator = numberOf(row.numerator);
  let denominator = numberOf(row.denominator);
  if (links !== undefined && numerator === undefined) {
    for (const link of links.numerators) {
      numerator ??= linkedNumber(link, linkedKey(key, link, table.axes), table);
    }
  }
  if (links?.denominator !== undefined && denominator === undefined) {
    const { denominator: link } = links;
    denominator = linkedNumber(link, linkedKey(key, link, table.axes, cell), table);
  }
  const { indicator } = table.series.get(row.indicator) ?? {};
  if (indicator?.disclosure === 'kompik') denominator ??= row.children;
  return {
    value: numberOf(row.value),
    numerator,
    denominator,
    decimals: row.decimals ?? indicator?.decimals ?? 0,
  };
}

const linkedNumber = (
  link: CountLink,
  linked: number | undefined,
  table: GateTable,
): number | undefined =>
  linked === undefined
    ? undefined
    : numberOf(table.series.get(link.count)?.cells.get(linked)?.row.value);

const hasNumber = (row: Observation): boolean =>
  numberOf(row.value) !== undefined || numberOf(row.numerator) !== undefined;

function rangeOf({ value, denominator, decimals }: KnownParts, indicator: Indicator) {
  if (value === undefined || denominator === undefined || !isRate(indicator.unit)) return undefined;
  return numeratorRange(value, decimals, denominator, factorOf(indicator.unit));
}
