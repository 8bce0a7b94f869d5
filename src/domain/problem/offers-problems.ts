import type { ProblemLevel } from './problem-level.ts';

/** Facts of each mistake; the key is its permanent code. */
export interface OfferProblems {
  'bad-register-id': { readonly id: string; readonly kind: 'offer' | 'provider' };
  'duplicate-register-id': {
    readonly id: string;
    readonly kind: 'offer' | 'provider';
    readonly firstLine: number | undefined;
  };
  /** A name that no page can bear. */
  'bad-register-name': {
    readonly name: string;
  };
  /** One offer under two ids. */
  'offer-twice': { readonly name: string; readonly id: string; readonly first: string };
  'unknown-offer-term': {
    readonly column: 'type' | 'phases';
    readonly value: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  'unlisted-provider': {
    readonly name: string;
    readonly nearest: string | undefined;
    /** false: providers.csv is absent or empty. */
    readonly hasList: boolean;
  };
  /** A name or alias that two providers bear. */
  'provider-name-twice': {
    readonly name: string;
    readonly first: string;
    readonly second: string;
  };
  'unknown-provider-kind': { readonly value: string; readonly nearest: string | undefined };
  'offer-without-place': { readonly offer: string };
  /** Latitude without longitude, x without y, or the other way round. */
  'half-a-coordinate': { readonly offer: string; readonly missing: 'lat' | 'lon' | 'x' | 'y' };
  'offer-coordinate-impossible': {
    readonly offer: string;
    readonly value: string;
    readonly crs: string;
    /** Degrees in columns of metres, metres in columns of degrees. */
    readonly looksLike: 'degrees' | 'metres' | undefined;
  };
  /** lat, lon and x, y of one offer are different places. */
  'offer-coordinates-contradict': { readonly offer: string; readonly value: string };
  'offer-outside-municipality': {
    readonly offer: string;
    readonly lat: number;
    readonly lon: number;
    /** The point lies inside when latitude and longitude change places. */
    readonly swapped: boolean;
  };
  'offer-area-differs-from-point': {
    readonly offer: string;
    readonly stated: string;
    readonly around: string;
  };
  /** The stated area is above or beside the reporting level, and no point tells which one is meant. */
  'offer-area-of-other-level': {
    readonly offer: string;
    readonly area: string;
    readonly level: string;
    readonly reportLevel: string;
  };
  'negative-capacity': { readonly offer: string; readonly value: string };
  /** A capacity that is no number of places; sums over it say "at least". */
  'capacity-left-out': { readonly offer: string; readonly value: string };
  /** A point that cannot be used, of an offer whose area is stated. */
  'offer-point-left-out': { readonly offer: string; readonly value: string };
  /** Metres of which nobody said the system, read in the only one that fits. */
  'offers-in-system': { readonly crs: string; readonly offers: number };
  /** What a formula has left in a cell that the entry can do without. */
  'register-cell-left-out': { readonly column: string; readonly value: string };
  /** Ids that are made from name and address; the first of them. */
  'register-ids-made': { readonly id: string };
  'register-not-geojson': Readonly<Record<string, never>>;
  /** An address that would run as a program. */
  'script-link': { readonly value: string };
  /** Places with decimals, or more than any one offer has. */
  'odd-capacity': { readonly offer: string; readonly value: string };
  /** A number in place of a unit, or a unit that is nearly another one. */
  'odd-capacity-unit': { readonly value: string; readonly nearest: string | undefined };
  /** A meeting point without formal provider that names one. */
  'informal-with-provider': { readonly offer: string; readonly provider: string };
  'not-a-day': { readonly value: string };
  'bad-phone': { readonly value: string };
  /** A day that lies after the day of the report. */
  'offer-checked-later': { readonly offer: string; readonly date: string; readonly asOf: string };
  'cooperation-since-unclear': { readonly value: string };
  'offer-not-yes-or-no': { readonly column: string; readonly value: string };
  'bad-website': { readonly value: string };
  'bad-email': { readonly value: string };
  /** A link that dials or writes carried more than a number or an address; also in words. */
  'contact-shortened': { readonly value: string; readonly kept: string };
  'contact-names-a-person': { readonly value: string };
  /** Checked longer ago than the municipality allows; the first of them. */
  'offer-not-checked': {
    readonly offer: string;
    /** ISO dates. */
    readonly checked: string;
    readonly asOf: string;
    readonly months: number;
  };
  'cooperation-with-itself': { readonly id: string };
  'unknown-cooperation-partner': { readonly id: string; readonly nearest: string | undefined };
  /** An id that an offer and a provider share. */
  'ambiguous-cooperation-partner': { readonly id: string };
  'duplicate-cooperation': { readonly from: string; readonly to: string };
  /** The same cooperation with two beginnings. */
  'contradicting-cooperation': {
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly second: string;
  };
  'cooperation-since-later': { readonly value: string; readonly asOf: string };
}

export const offerProblemLevels: { readonly [C in keyof OfferProblems]: ProblemLevel } = {
  'bad-register-id': 'error',
  'duplicate-register-id': 'error',
  'bad-register-name': 'error',
  'offer-twice': 'warning',
  'unknown-offer-term': 'error',
  'unlisted-provider': 'warning',
  'provider-name-twice': 'error',
  'unknown-provider-kind': 'warning',
  'offer-without-place': 'error',
  'half-a-coordinate': 'error',
  'offer-coordinate-impossible': 'error',
  'offer-coordinates-contradict': 'error',
  'offer-outside-municipality': 'warning',
  'offer-area-differs-from-point': 'warning',
  'offer-area-of-other-level': 'warning',
  'negative-capacity': 'warning',
  'capacity-left-out': 'warning',
  'offer-point-left-out': 'warning',
  'offers-in-system': 'warning',
  'register-cell-left-out': 'warning',
  'register-ids-made': 'warning',
  'register-not-geojson': 'error',
  'script-link': 'error',
  'odd-capacity': 'warning',
  'odd-capacity-unit': 'warning',
  'informal-with-provider': 'warning',
  'not-a-day': 'warning',
  'bad-phone': 'warning',
  'offer-checked-later': 'warning',
  'cooperation-since-unclear': 'warning',
  'offer-not-yes-or-no': 'warning',
  'bad-website': 'warning',
  'bad-email': 'warning',
  'contact-shortened': 'warning',
  'contact-names-a-person': 'warning',
  'offer-not-checked': 'warning',
  'cooperation-with-itself': 'error',
  'unknown-cooperation-partner': 'error',
  'ambiguous-cooperation-partner': 'error',
  'duplicate-cooperation': 'warning',
  'contradicting-cooperation': 'warning',
  'cooperation-since-later': 'warning',
};
