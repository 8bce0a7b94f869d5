/** Which totals that no row delivers may be published although some of their parts are withheld. */
import type { AreaTree } from '../../domain/place/area-tree.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isRate } from '../../domain/indicator/indicator.ts';
import { hasTotals } from '../../domain/indicator/reference-value.ts';
import type { GateTable } from '../cells/cell-table.ts';
import { hasContent } from '../cells/cell-table.ts';
import type { RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import { isHidden } from '../secondary/movable-quantities.ts';
import { hasSmallComplement, hasSmallDenominator, isSmallCount } from '../gate/primary.ts';
import type { Quantity, QuantityTable } from '../secondary/quantities.ts';

/** The quantities of one missing total: of a count itself, of a rate numerator and denominator. */
type Total = readonly Quantity[];

export class TotalsControl {
  readonly #table: GateTable;
  readonly #tree: AreaTree;
  readonly #links: ReadonlyMap<string, RateLinks>;
  readonly #quantities: QuantityTable;
  readonly #dataset: Dataset;

  constructor(
    table: GateTable,
    tree: AreaTree,
    links: readonly RateLinks[],
    quantities: QuantityTable,
    dataset: Dataset,
  ) {
    this.#table = table;
    this.#tree = tree;
    this.#links = new Map(links.map((one) => [one.rate.indicator.id, one]));
    this.#quantities = quantities;
    this.#dataset = dataset;
  }

  /** Missing totals of a period that might be published, the municipality's first, counts before rates. */
  candidates(period: number): readonly Total[] {
    const { axes, series } = this.#table;
    const found: Total[] = [];
    const wholes = [...this.#tree.wholes].reverse();
    for (const { indicator, cells } of series.values()) {
      if (!hasTotals(indicator.unit)) continue;
      for (const whole of wholes) {
        const area = axes.areaIndex(whole);
        if (area === undefined) continue;
        for (let group = 0; group < axes.groups.length; group += 1) {
          const key = axes.keyOf(area, period, group);
          if (hasContent(cells.get(key))) continue;
          const total = this.#totalAt(indicator, key);
          if (total?.some(isHidden) !== true) continue;
          if (this.#mayShow(indicator, total, key)) found.push(total);
        }
      }
    }
    return found;
  }

  /** Whether the control leaves a total to the public; also where none of its parts is withheld. */
  allows(indicator: Indicator, key: number): boolean {
    const total = this.#totalAt(indicator, key);
    return total !== undefined && !total.some(isHidden) && this.#mayShow(indicator, total, key);
  }

  #totalAt(indicator: Indicator, key: number): Total | undefined {
    if (!isRate(indicator.unit) && indicator.unit !== 'ratio') {
      const count = this.#quantities.at(indicator.id, 'count', key);
      return count && [count];
    }
    const links = this.#links.get(indicator.id);
    const numerator = this.#partAt(indicator.id, 'numerator', key, links);
    const denominator = this.#partAt(indicator.id, 'denominator', key, links);
    return numerator && denominator && [numerator, denominator];
  }

  #partAt(
    indicator: string,
    role: 'numerator' | 'denominator',
    key: number,
    links: RateLinks | undefined,
  ): Quantity | undefined {
    const link = role === 'numerator' ? (links?.numerators[0] ?? undefined) : links?.denominator;
    const linked = link && linkedKey(key, link, this.#table.axes);
    if (link !== undefined && linked !== undefined) {
      const found = this.#quantities.at(link.count, 'count', linked);
      if (found !== undefined) return found;
    }
    return this.#quantities.at(indicator, role, key);
  }

  /** Whether the rules of primary suppression leave a total to the public, and every rate that it is the numerator of. */
  #mayShow(indicator: Indicator, total: Total, key: number): boolean {
    if (!this.#isLargeEnough(indicator, total)) return false;
    if (total.length > 1) return true;
    return this.#ratesOf(indicator.id, key).every(([rate, of]) => this.#isLargeEnough(rate, of));
  }

  /** Missing totals of rates whose numerator is the count at a key. */
  #ratesOf(count: string, key: number): readonly (readonly [rate: Indicator, total: Total])[] {
    const { axes } = this.#table;
    const { area, group } = axes.partsOf(key);
    return [...this.#links.values()].flatMap((links) => {
      const [link] = links.numerators;
      if (link?.count !== count) return [];
      return axes.periods.flatMap((_, period) => {
        const at = axes.keyOf(area, period, group);
        if (linkedKey(at, link, axes) !== key) return [];
        const { indicator } = links.rate;
        const total = this.#totalAt(indicator, at);
        return total === undefined ? [] : [[indicator, total] as const];
      });
    });
  }

  /** The rules of primary suppression for a total; it must be known, and made of nothing the office withheld. */
  #isLargeEnough(indicator: Indicator, [first, denominator]: Total): boolean {
    if (first?.known !== true || denominator?.known === false) return false;
    if (indicator.disclosure === 'none') return true;
    const policy = this.#dataset.frame.municipality.disclosure;
    if (isSmallCount(first.value, indicator, policy.minimumCount)) return false;
    if (denominator === undefined) return true;
    const parts = {
      value: undefined,
      numerator: first.value,
      denominator: denominator.value,
      decimals: 0,
    };
    return (
      !hasSmallComplement(parts, indicator, policy.minimumCount) &&
      !(indicator.disclosure === 'persons' && hasSmallDenominator(parts, policy))
    );
  }
}
