/** Words for supply: places and offers for the children of an area, the way to the nearest. */
import type { SupplyMeasure } from '../../domain/register/supply.ts';

interface TitleFacts {
  readonly types: string;
  /** Whose children, with their period. */
  readonly children: string;
  /** „Stadtteile in Musterstadt“ */
  readonly where: string;
  readonly asOf: string;
}

interface RangeFacts {
  readonly least: string;
  readonly most: string;
  readonly reference: string | undefined;
  readonly place: string;
}

export interface SupplyWords {
  readonly title: Readonly<Record<SupplyMeasure, (facts: TitleFacts) => string>>;
  readonly range: Readonly<Record<SupplyMeasure, (facts: RangeFacts) => string>>;
  readonly noNumbers: string;
  readonly median: (plural: string) => string;
  readonly places: string;
  readonly offers: string;
  readonly distance: string;
  readonly nearest: string;
  /** „Kita Nord (im Gebiet)“ */
  readonly inside: (name: string) => string;
  readonly sumOfPlaces: string;
  readonly unknown: string;
  readonly atLeast: (value: string) => string;
  /** No capacity is known at all. */
  readonly capacityUnknown: string;
  readonly standsNote: string;
  readonly distanceNote: string;
  /** Of hundreds of areas those with the longest ways. */
  readonly farthest: (count: string, plural: string) => string;
  readonly atLeastNote: string;
  /** What a legend calls sums that lack a capacity, and the sentence about areas that have one. */
  readonly minimum: string;
  readonly onlyMinimum: string;
  /** Why no places are given where capacities are stated in several units. */
  readonly mixedNote: (units: readonly string[]) => string;
}
