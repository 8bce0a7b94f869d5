/** Indicators computed from the register of offers (`from_offers` in the catalogue). */
import type { AreaTree } from '../place/area-tree.ts';
import type { FromOffers, Indicator } from '../indicator/indicator.ts';
import type { Cell } from '../indicator/observation.ts';
import type { Offer } from './offer.ts';
import { cellOfNumber } from '../indicator/rate.ts';

export type OfferTotals =
  | { readonly kind: 'totals'; readonly byArea: ReadonlyMap<string, Cell> }
  /** Capacities of different units are never added. */
  | { readonly kind: 'mixed-units'; readonly units: readonly string[] };

/**
 * How many offers, or places in them, every area has; 0 where there is none.
 *
 * An offer counts in its area and in all that hold it, once even if it has several of the types.
 * One without an area counts nowhere. An unknown capacity makes a sum "at least": unreliable.
 *
 * @param areas ids that get a total, the municipality among them
 */
export function offerTotals(
  offers: readonly Offer[],
  wanted: FromOffers,
  areas: readonly string[],
  tree: AreaTree,
): OfferTotals {
  const matching = offers.filter((offer) =>
    offer.types.some((type) => wanted.types.includes(type)),
  );
  if (wanted.measure === 'capacity') {
    const units = new Set<string>();
    for (const { capacity, capacityUnit } of matching) {
      if (capacity !== undefined && capacityUnit !== undefined) units.add(capacityUnit);
    }
    if (units.size > 1) return { kind: 'mixed-units', units: [...units] };
  }
  const sums = new Map(areas.map((area) => [area, { sum: 0, unknown: false }]));
  for (const offer of matching) {
    for (let area = offer.area; area !== undefined; area = tree.parentOf(area)) {
      const total = sums.get(area);
      if (total === undefined) continue;
      if (wanted.measure === 'count') total.sum += 1;
      else if (offer.capacity === undefined) total.unknown = true;
      else total.sum += offer.capacity;
    }
  }
  const byArea = new Map<string, Cell>();
  for (const [area, { sum, unknown }] of sums) byArea.set(area, cellOfSum(sum, unknown));
  return { kind: 'totals', byArea };
}

/** Whether `unreliable` says "at least": the indicator adds up capacities, of which some are unknown. */
export const addsCapacities = ({ fromOffers }: Pick<Indicator, 'fromOffers'>): boolean =>
  fromOffers?.measure === 'capacity';

function cellOfSum(sum: number, unknown: boolean): Cell {
  if (!unknown) return cellOfNumber(sum);
  return sum > 0 ? { state: 'unreliable', value: sum } : { state: 'unreliable' };
}
