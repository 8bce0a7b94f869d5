/** One cell of a table: a value with a state, never a bare null. */
import type { Period } from './period.ts';
import type { Place } from '../problem/problem.ts';

/** What a cell says. `unreliable` may come with or without a number. */
export type Cell =
  | { readonly state: 'observed'; readonly value: number }
  | { readonly state: 'zero' }
  | { readonly state: 'withheld' }
  | { readonly state: 'unreliable'; readonly value?: number }
  | { readonly state: 'not-meaningful' }
  | { readonly state: 'later' }
  | { readonly state: 'not-available' };

export type ValueState = Cell['state'];

/** p provisional, r revised, e estimated, b break in series, q questionable. */
export type Flag = 'p' | 'r' | 'e' | 'b' | 'q';

/** Area key of people without an area: in totals, on no map. */
export const unassigned = 'unassigned';

/** A raw row as delivered: known to readers, disclosure and build-report alone. */
export interface Observation {
  readonly indicator: string;
  /** Id of an area of any level, of the municipality, or `unassigned`. */
  readonly area: string;
  readonly period: Period;
  /** '' where the row is not a breakdown. */
  readonly group: string;
  readonly value: Cell;
  /** Decimals of the value as written; undefined where it was computed. */
  readonly decimals: number | undefined;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly flags: readonly Flag[];
  readonly kitas: number | undefined;
  readonly children: number | undefined;
  readonly note: string | undefined;
  readonly place: Place;
}

/** The number of a cell, where it has one that may be compared and drawn. */
export function numberOf(cell: Cell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  switch (cell.state) {
    case 'observed':
      return cell.value;
    case 'zero':
      return 0;
    case 'unreliable':
      return cell.value;
    case 'withheld':
    case 'not-meaningful':
    case 'later':
    case 'not-available':
      return undefined;
  }
}
