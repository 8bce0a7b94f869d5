/** The published numbers of one moment: those of today, or those that a release has kept. */
import type { Indicator } from '../indicator/indicator.ts';
import type { Cell } from '../indicator/observation.ts';
import type { Period } from '../indicator/period.ts';

/** One published value. */
export interface PublishedCell {
  readonly area: string;
  readonly period: Period;
  /** '' where it is not a breakdown. */
  readonly group: string;
  readonly value: Cell;
}

/** All published values of one indicator. */
export interface PublishedSeries {
  /** By first day, last day, text. */
  readonly periods: readonly Period[];
  readonly all: readonly PublishedCell[];
  /** Undefined where there is no row. */
  at(area: string, period: string, group?: string): PublishedCell | undefined;
}

/** Every `PublishableDataset` is one. */
export interface PublishedState {
  readonly frame: {
    readonly municipality: { readonly id: string };
    readonly geography: {
      readonly areas: readonly {
        readonly id: string;
        readonly name: string;
        readonly parent: string | undefined;
      }[];
    };
    readonly indicators: readonly Indicator[];
  };
  readonly series: ReadonlyMap<string, PublishedSeries>;
}

const keyOf = (area: string, period: string, group: string): string =>
  `${area}\u0000${period}\u0000${group}`;

/** A series of cells in their order. */
export function seriesOfCells(
  periods: readonly Period[],
  all: readonly PublishedCell[],
): PublishedSeries {
  let byKey: ReadonlyMap<string, PublishedCell> | undefined;
  return {
    periods,
    all,
    at(area, period, group = '') {
      byKey ??= new Map(all.map((cell) => [keyOf(cell.area, cell.period.text, cell.group), cell]));
      return byKey.get(keyOf(area, period, group));
    },
  };
}
