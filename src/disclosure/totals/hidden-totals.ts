/** Which totals that no row delivers may be published although some of their parts are withheld. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { TotalPart } from '../../domain/indicator/reference-value.ts';
import { hasSmallComplement, hasSmallDenominator, isSmallCount } from '../gate/primary.ts';

/**
 * Totals beside withheld parts: asked for by what is formed, tried day by day, taken back where they give away.
 */
export class HiddenTotals {
  readonly #policy: DisclosurePolicy;
  readonly #forbidden = new Set<string>();
  /** Shown beside withheld parts, by their period. */
  readonly #shown = new Map<string, string>();
  #until = '';
  /** Last days of totals that have been asked for and not been tried. */
  readonly #waiting = new Set<string>();
  /** Day until which totals were shown before the last were tried. */
  #before = '';

  constructor(policy: DisclosurePolicy) {
    this.#policy = policy;
  }

  /** Whether a total of which parts are withheld goes to the public, unless it gives something away. */
  allows(
    indicator: Indicator,
    key: number,
    { lastDay }: Period,
    rules: readonly (readonly [Indicator, TotalPart])[],
  ): boolean {
    const name = nameOf(indicator.id, key);
    if (this.#forbidden.has(name)) return false;
    if (lastDay > this.#until) {
      this.#waiting.add(lastDay);
      return false;
    }
    if (!rules.every(([one, total]) => this.#isLargeEnough(one, total))) return false;
    this.#shown.set(name, lastDay);
    return true;
  }

  /** From now on totals of periods that end until a day may be shown; returns those tried last to be taken back. */
  tryUntil(day: string): () => boolean {
    this.#before = this.#until;
    this.#until = day;
    this.#waiting.clear();
    return () => {
      const tried = this.#tried();
      for (const name of tried) {
        this.#forbidden.add(name);
        this.#shown.delete(name);
      }
      return tried.length > 0;
    };
  }

  /** Whether there may be totals until a day that are not shown yet. */
  mayBeMore(day: string): boolean {
    return [...this.#waiting].some((last) => last <= day);
  }

  /** Whether any total is shown that was not before the last `tryUntil`. */
  get areAnyTried(): boolean {
    return this.#tried().length > 0;
  }

  #tried(): readonly string[] {
    return [...this.#shown].flatMap(([name, last]) => (last > this.#before ? [name] : []));
  }

  /** Withholds a total for good that was shown beside withheld parts; returns whether it was. */
  forbid(indicator: string, key: number): boolean {
    const name = nameOf(indicator, key);
    this.#forbidden.add(name);
    return this.#shown.delete(name);
  }

  /** The rules of primary suppression for a total. */
  #isLargeEnough(indicator: Indicator, total: TotalPart): boolean {
    if (indicator.disclosure === 'none') return true;
    const [numerator, denominator] = [numberOf(total.numerator), numberOf(total.denominator)];
    const count = numerator ?? numberOf(total.value);
    if (count === undefined || isSmallCount(count, indicator, this.#policy.minimumCount)) return false; // prettier-ignore
    if (denominator === undefined) return true;
    const parts = { value: undefined, numerator, denominator, decimals: 0 };
    return (
      !hasSmallComplement(parts, indicator, this.#policy.minimumCount) &&
      !(indicator.disclosure === 'persons' && hasSmallDenominator(parts, this.#policy))
    );
  }
}

const nameOf = (indicator: string, key: number): string => `${indicator}\u0000${String(key)}`;
