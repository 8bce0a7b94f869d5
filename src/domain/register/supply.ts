/** What there is for how many children: places per 100, offers per 1,000, metres to the nearest. */
import { median } from 'simple-statistics';
import type { Cell } from '../indicator/observation.ts';
import { numberOf } from '../indicator/observation.ts';
import type { Offer } from './offer.ts';
import { cellOfNumber, rateOf } from '../indicator/rate.ts';

/** Places per 100 children, offers per 1,000 children, or metres in a straight line to the nearest offer. */
export type SupplyMeasure = 'places' | 'offers' | 'distance';

/** As a tag writes it: `places:kita|hort`, `offers:familienzentrum`, `distance:bibliothek`. */
export interface SupplyChoice {
  readonly measure: SupplyMeasure;
  readonly types: readonly string[];
}

/** Words of the catalogue's `from_offers` mean the same here. */
const measures: ReadonlyMap<string, SupplyMeasure> = new Map([
  ['places', 'places'],
  ['capacity', 'places'],
  ['offers', 'offers'],
  ['count', 'offers'],
  ['distance', 'distance'],
]);

export const supplyWords: readonly string[] = [...measures.keys()];

/** Parses `places:kita|hort`; undefined where it has not that form. Types are not checked. */
export function parseSupply(text: string): SupplyChoice | undefined {
  const [word = '', list = '', ...rest] = text.split(':').map((part) => part.trim());
  const measure = measures.get(word.toLowerCase());
  const types = list.split('|').map((type) => type.trim());
  if (measure === undefined || rest.length > 0 || types.includes('')) return undefined;
  return { measure, types: [...new Set(types)] };
}

/** Children that a rate of the measure is based on. */
export const perChildren = (measure: 'places' | 'offers'): number =>
  measure === 'places' ? 100 : 1000;

export interface OfferSum {
  readonly offers: number;
  /** Known places. */
  readonly places: number;
  readonly unknownCapacity: number;
}

/** Adds offers up; those without a stated capacity are counted apart. */
export function sumOf(offers: readonly Offer[]): OfferSum {
  let places = 0;
  let unknownCapacity = 0;
  for (const { capacity } of offers) {
    if (capacity === undefined) unknownCapacity += 1;
    else places += capacity;
  }
  return { offers: offers.length, places, unknownCapacity };
}

/** Units of the capacities of offers; places of several units are never added. */
export const capacityUnits = (offers: readonly Offer[]): readonly string[] => [
  ...new Set(
    offers.flatMap(({ capacity, capacityUnit }) =>
      capacity === undefined || capacityUnit === undefined ? [] : [capacityUnit],
    ),
  ),
];

/**
 * Places or offers per 100 or 1,000 children. An unknown capacity makes it "at least": unreliable with the
 * number that is known, without a number where none is. A count of children that is withheld, missing or 0
 * keeps its own state.
 */
export function supplyRate(sum: OfferSum, children: Cell, measure: 'places' | 'offers'): Cell {
  const number = measure === 'places' ? sum.places : sum.offers;
  const unsure = measure === 'places' && sum.unknownCapacity > 0;
  const known: Cell = unsure
    ? { state: 'unreliable', ...(number > 0 ? { value: number } : {}) }
    : cellOfNumber(number);
  return rateOf(known, children, perChildren(measure));
}

export type Quadrant =
  | 'more-need-less-supply'
  | 'more-need-more-supply'
  | 'less-need-less-supply'
  | 'less-need-more-supply';

export interface Axis {
  /** Where "more" begins. */
  readonly split: number;
  /** false: there is more where the value is lower. */
  readonly risesWithValue: boolean;
}

/** Whether a value is on the side of more; the split itself is. */
export const isMore = (value: number, { split, risesWithValue }: Axis): boolean =>
  risesWithValue ? value >= split : value <= split;

/** The quadrant of an area. */
export function quadrantOf(need: number, supply: number, x: Axis, y: Axis): Quadrant {
  if (isMore(need, x)) return isMore(supply, y) ? 'more-need-more-supply' : 'more-need-less-supply';
  return isMore(supply, y) ? 'less-need-more-supply' : 'less-need-less-supply';
}

/** The median of the numbers among cells; undefined without any. */
export function medianOf(cells: readonly Cell[]): number | undefined {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
  return numbers.length === 0 ? undefined : median(numbers);
}
