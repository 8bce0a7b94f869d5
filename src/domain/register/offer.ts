/** What exists for children: offers, those who run them, and who works with whom. */
import type { Place } from '../problem/problem.ts';

export type ProviderKind = 'public' | 'church' | 'voluntary' | 'private';

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ProviderKind | undefined;
  readonly website: string | undefined;
  /** false: named by an offer, not listed in providers.csv. */
  readonly listed: boolean;
}

export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly types: readonly string[];
  /** Id of the provider. */
  readonly provider: string | undefined;
  /** Area of the reporting level: the stated one, else the one around the point. */
  readonly area: string | undefined;
  /** Degrees, EPSG:4326. */
  readonly point: { readonly lon: number; readonly lat: number } | undefined;
  readonly address: string | undefined;
  readonly phases: readonly string[];
  readonly capacity: number | undefined;
  readonly capacityUnit: string | undefined;
  readonly free: boolean | undefined;
  readonly languages: string | undefined;
  readonly opening: string | undefined;
  readonly focus: string | undefined;
  readonly website: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** A function, not a person. */
  readonly contact: string | undefined;
  readonly informal: boolean;
  /** ISO date. */
  readonly checked: string | undefined;
  readonly place: Place;
}

export interface Cooperation {
  readonly from: string;
  readonly to: string;
  readonly kind: string | undefined;
  readonly since: string | undefined;
  readonly note: string | undefined;
}
