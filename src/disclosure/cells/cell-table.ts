/** All cells of a report before the gate, and what has been decided about each. */
import type { WithheldRule } from '../../domain/indicator/withheld-cell.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Basis, PublishableObservation } from '../../domain/publishable.ts';
import type { CellAxes } from './cell-axes.ts';

/** One cell: what was delivered or computed, and whether it may pass. */
export interface GateCell {
  readonly row: Observation;
  readonly basis: Basis;
  /** Set where the denominator is not of the row's own or matching period. */
  readonly denominatorPeriod: Period | undefined;
  /** The value is withheld, and so is the count it is made of. */
  secret: boolean;
  /** The value is withheld because its denominator is; its numerator may stay published. */
  unsafe: boolean;
  /** A count of 0 that anybody reads off: a withheld rate does not take it along. */
  plain?: boolean | undefined;
  /** The rule that withheld it first. */
  reason?: WithheldRule | undefined;
  /** What the public sees of it while it is open, kept where no other cell has a say in that. */
  seen?: PublishableObservation | undefined;
}

/** Why a cell is withheld; `linked`: because a count it is made of, or one made of it, is (S3). */
export interface GateSeries {
  readonly indicator: Indicator;
  /** By the key of `CellAxes`. */
  readonly cells: Map<number, GateCell>;
}

export interface GateTable {
  readonly axes: CellAxes;
  /** In the order of the catalogue; indicators without any cell are there too. */
  readonly series: ReadonlyMap<string, GateSeries>;
}

/** Delivered rows as cells. Rows of indicators that the catalogue does not know are left out. */
export function cellTable(dataset: Dataset, axes: CellAxes): GateTable {
  const series = new Map<string, GateSeries>();
  for (const indicator of dataset.frame.indicators) {
    series.set(indicator.id, { indicator, cells: new Map() });
  }
  for (const row of dataset.observations) {
    const cells = series.get(row.indicator)?.cells;
    const key = keyOfRow(row, axes);
    if (cells === undefined || key === undefined) continue;
    const earlier = cells.get(key);
    if (earlier === undefined || precedes(row, earlier.row)) {
      cells.set(key, gateCell(row, isComputed(row) ? 'computed' : 'delivered'));
    }
  }
  return { axes, series };
}

/** Whether the reader made the value from numerator and denominator: a delivered one has decimals. */
const isComputed = (row: Observation): boolean =>
  row.decimals === undefined && row.numerator !== undefined && numberOf(row.value) !== undefined;

/** A cell of which nothing has been decided yet. */
export const gateCell = (row: Observation, basis: Basis, denominatorPeriod?: Period): GateCell => ({
  row,
  basis,
  denominatorPeriod,
  secret: false,
  unsafe: false,
  // Written here, they cost nothing beside the others: there may be millions.
  reason: undefined,
  seen: undefined,
});

/** Whether a cell of this series has something to show: without it, the cell counts as absent. */
export const hasContent = (cell: GateCell | undefined): cell is GateCell =>
  cell !== undefined &&
  (cell.row.value.state !== 'not-available' || cell.row.numerator !== undefined);

/** Whether nothing withholds a cell so far: neither its own secret nor what it would give away. */
export const isOpen = (cell: GateCell): boolean => !cell.secret && !cell.unsafe;

function keyOfRow(row: Observation, axes: CellAxes): number | undefined {
  const area = axes.areaIndex(row.area);
  const period = axes.periodIndex(row.period.text);
  const group = axes.groupIndex(row.group);
  if (area === undefined || period === undefined || group === undefined) return undefined;
  return axes.keyOf(area, period, group);
}

/** Of two rows for one cell the withheld one counts, else the one that stands first, whatever their order here. */
function precedes(row: Observation, other: Observation): boolean {
  const withheld =
    Number(other.value.state === 'withheld') - Number(row.value.state === 'withheld');
  if (withheld !== 0) return withheld < 0;
  if (row.place.file !== other.place.file) return row.place.file < other.place.file;
  return (row.place.line ?? 0) < (other.place.line ?? 0);
}
