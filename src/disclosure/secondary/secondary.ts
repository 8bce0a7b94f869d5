/**
 * Secondary suppression (S6, S7, S8, S11): an audit names the withheld counts that the published cells give
 * away, and the cells that do so; of these one is withheld for each, until the audit finds no more. Periods go in
 * their order, and what a later one brings changes no earlier choice. The method: `disclosure/disclosure.md`.
 */
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import { hasContent, isOpen } from '../cells/cell-table.ts';
import type { LeakingCell, NamedCell, RevealingCell, RevealingSum } from '../cells/leaking-cell.ts';
import type { RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import { isProtected, partsOf } from '../gate/primary.ts';
import { spreadWithheld } from './spread.ts';
import type { HiddenTotals } from '../totals/hidden-totals.ts';

/** A published cell that may go. */
interface Candidate {
  readonly cell: GateCell;
  /** Order of catalogue and key: the same whatever the order of rows. */
  readonly order: number;
  readonly key: number;
  readonly value: number;
  /** Sums in which nothing else would be missing: it would be known by each of them again. */
  readonly sums: () => readonly string[];
}

/** How a candidate is compared with others: the smallest first, number by number. */
type Rank = readonly number[];

/** What is withheld beside primary suppression: it asks no audit, but takes what one has found. */
export class Suppression {
  /** Cells that went to protect another one, with the sum that would have given that one away. */
  readonly because = new Map<GateCell, RevealingSum>();
  readonly #table: GateTable;
  readonly #links: readonly RateLinks[];
  readonly #linksOf: ReadonlyMap<string, RateLinks>;
  readonly #order: ReadonlyMap<string, number>;
  readonly #totals: HiddenTotals;
  readonly #policy: DisclosurePolicy;

  /** Marks of primary suppression are set already. */
  constructor(
    table: GateTable,
    links: readonly RateLinks[],
    totals: HiddenTotals,
    policy: DisclosurePolicy,
  ) {
    this.#table = table;
    this.#links = links;
    this.#linksOf = new Map(links.map((one) => [one.rate.indicator.id, one]));
    this.#order = new Map([...table.series.keys()].map((id, i) => [id, i]));
    this.#totals = totals;
    this.#policy = policy;
  }

  /**
   * Withholds one further cell for each leak of the report until `period`, or a total that nobody delivered.
   * Returns whether there was any to withhold.
   */
  withhold(period: number, leaks: readonly LeakingCell[]): boolean {
    let acted = false;
    const open: { readonly leak: LeakingCell; readonly candidates: readonly Candidate[] }[] = [];
    for (const leak of leaks) {
      if (this.hideTotals(leak.by)) acted = true;
      else open.push({ leak, candidates: this.#candidatesFor(leak, period) });
    }
    const named = new Map<GateCell, number>();
    for (const { candidates } of open) {
      for (const { cell } of candidates) named.set(cell, (named.get(cell) ?? 0) + 1);
    }
    const known = new Set<string>();
    for (const { leak, candidates } of open) {
      if (candidates.some(({ cell }) => this.because.has(cell))) continue;
      const value = this.#peopleIn(leak);
      const rank = (one: Candidate): Rank => [
        one.sums().filter((sum) => !known.has(sum)).length + this.#lossOf(one),
        one.value + value - 2 >= this.#policy.width ? 0 : 1,
        -(named.get(one.cell) ?? 0),
        one.value,
        one.order,
        one.key,
      ];
      const victim = first(candidates.map((one) => ({ one, rank: rank(one) })));
      if (victim === undefined) continue;
      acted = true;
      victim.cell.secret = true;
      victim.cell.reason ??= 'secondary';
      this.because.set(victim.cell, leak.sum);
      for (const sum of victim.sums()) known.add(sum);
    }
    spreadWithheld(this.#table, this.#links);
    return acted;
  }

  /** Withholds what nobody delivered of the named cells; returns whether there was any. */
  hideTotals(by: readonly NamedCell[]): boolean {
    let hidden = false;
    for (const name of by) {
      const key = this.#keyOf(name);
      if (key === undefined || hasContent(this.#table.series.get(name.indicator)?.cells.get(key))) continue; // prettier-ignore
      if (this.#totals.forbid(name.indicator, key)) hidden = true;
    }
    return hidden;
  }

  /** What may go, of the cells of this period first, then of the latest before it; a zero only where there is nothing else. */
  #candidatesFor({ by, ...leak }: LeakingCell, period: number): readonly Candidate[] {
    const { periods } = this.#table.axes;
    const last = periods[period]?.lastDay ?? '';
    const named = by.flatMap((name) => {
      const one = this.#candidateAt(name);
      return one !== undefined && this.#table.axes.partsOf(one.key).period <= period ? [one] : [];
    });
    const all = named.length > 0 ? named : this.#nearest(leak);
    const least = all.filter(({ value }) => value > 0);
    const ranked = (least.length > 0 ? least : all).map((one) => {
      const at = this.#table.axes.partsOf(one.key).period;
      return { one, age: (periods[at]?.lastDay ?? '') >= last ? 0 : periods.length - at };
    });
    const youngest = ranked.reduce((least, { age }) => Math.min(least, age), Infinity);
    return ranked
      .flatMap(({ one, age }) => (age === youngest ? [one] : []))
      .sort((a, b) => a.value - b.value || a.order - b.order || a.key - b.key)
      .slice(0, mostCompared);
  }

  #candidateAt(name: NamedCell & Partial<RevealingCell>): Candidate | undefined {
    const key = this.#keyOf(name);
    const series = this.#table.series.get(name.indicator);
    const cell = key === undefined ? undefined : series?.cells.get(key);
    if (key === undefined || series === undefined || cell === undefined) return undefined;
    if (!isOpen(cell) || !isProtected(series.indicator, cell)) return undefined;
    const value = this.#peopleAt(name.indicator, key, cell);
    if (value === undefined) return undefined;
    const order = this.#order.get(name.indicator) ?? 0;
    return { cell, order, key, value, sums: name.sums ?? (() => []) };
  }

  /** Where no named cell may go: what is published of the same table, the same area or group first. */
  #nearest(leak: NamedCell): readonly Candidate[] {
    const { axes, series } = this.#table;
    const own = this.#keyOf(leak);
    if (own === undefined) return [];
    const at = axes.partsOf(own);
    const found = [...(series.get(leak.indicator)?.cells.keys() ?? [])].flatMap((key) => {
      const place = axes.partsOf(key);
      if (place.period !== at.period) return [];
      const one = this.#candidateAt({
        indicator: leak.indicator,
        area: axes.areas[place.area] ?? '',
        period: leak.period,
        group: axes.groups[place.group] ?? '',
      });
      const far = Number(place.area !== at.area) + Number(place.group !== at.group);
      return one === undefined ? [] : [{ one, far }];
    });
    const nearest = found.reduce((least, { far: one }) => Math.min(least, one), Infinity);
    return found.flatMap(({ one, far }) => (far === nearest ? [one] : []));
  }

  #keyOf({ indicator, area, period, group }: NamedCell): number | undefined {
    const { axes, series } = this.#table;
    const [a, p, g] = [axes.areaIndex(area), axes.periodIndex(period), axes.groupIndex(group)];
    if (a === undefined || p === undefined || g === undefined) return undefined;
    return series.has(indicator) ? axes.keyOf(a, p, g) : undefined;
  }

  /** People behind a cell: the count, the numerator of a rate, or what its denominator makes it. */
  #peopleAt(indicator: string, key: number, cell: GateCell): number | undefined {
    const { unit } = this.#table.series.get(indicator)?.indicator ?? {};
    const parts = partsOf(key, cell, this.#linksOf.get(indicator), this.#table);
    if (parts.numerator !== undefined) return parts.numerator;
    if (parts.value === undefined || parts.denominator === undefined || unit === undefined) return parts.value; // prettier-ignore
    return (parts.value * parts.denominator) / factorOf(unit);
  }

  #peopleIn(leak: NamedCell): number {
    const key = this.#keyOf(leak);
    const cell = key === undefined ? undefined : this.#table.series.get(leak.indicator)?.cells.get(key); // prettier-ignore
    if (key === undefined || cell === undefined) return 0;
    return this.#peopleAt(leak.indicator, key, cell) ?? 0;
  }

  /** How many cells go with it: itself, and the rates it is a denominator of. */
  #lossOf({ cell, key }: Candidate): number {
    let loss = 1;
    for (const { rate, denominator } of this.#links) {
      if (denominator?.count !== cell.row.indicator) continue;
      const { area, period, group } = this.#table.axes.partsOf(key);
      denominator.periods.forEach((matched, own) => {
        const at = matched === period ? this.#table.axes.keyOf(area, own, group) : undefined;
        const made = at === undefined ? undefined : rate.cells.get(at);
        if (at === undefined || made === undefined || !isOpen(made)) return;
        if (linkedKey(at, denominator, this.#table.axes, made) === key) loss += 1;
      });
    }
    return loss;
  }
}

/** So many of the smallest are compared by the sums that they stand in. */
const mostCompared = 60;

function first(
  ranked: readonly { readonly one: Candidate; readonly rank: Rank }[],
): Candidate | undefined {
  const [best] = [...ranked].sort((a, b) => {
    const at = a.rank.findIndex((number, i) => number !== b.rank[i]);
    return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return best?.one;
}
