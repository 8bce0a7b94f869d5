/** The only maker of publishable values: the casts that pass the gate stand in this file and nowhere else. */
import type { Dataset } from '../../domain/dataset.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type {
  PublishableDataset,
  PublishableObservation,
  PublishableSeries,
} from '../../domain/publishable.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { noDoubts } from '../../domain/statistics/time/doubt.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateSeries, GateTable } from '../cells/cell-table.ts';
import type { CountLink, RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';

/** Published cells of one indicator by the key of `CellAxes`. What its gate cells keep is not kept a second time. */
export class PublishedCells {
  readonly #cells: ReadonlyMap<number, GateCell>;
  readonly #isSeen: (key: number) => boolean;
  readonly #own = new Map<number, PublishableObservation>();

  constructor(cells: ReadonlyMap<number, GateCell>, isSeen: (key: number) => boolean) {
    this.#cells = cells;
    this.#isSeen = isSeen;
  }

  get(key: number): PublishableObservation | undefined {
    const own = this.#own.get(key);
    if (own !== undefined) return own;
    return this.#isSeen(key) ? this.#cells.get(key)?.seen : undefined;
  }

  set(key: number, cell: PublishableObservation): void {
    this.#own.set(key, cell);
  }

  /** Of the gate's cells in their order, then of the others. */
  *keys(): Generator<number> {
    for (const key of this.#cells.keys()) if (this.#isSeen(key)) yield key;
    for (const key of this.#own.keys()) if (!this.#cells.has(key)) yield key;
  }
}

/** Everything but the brand. */
type Observed = {
  readonly [
    K in keyof PublishableObservation as K extends string ? K : never
  ]: PublishableObservation[K];
};

/** Marks a row as publishable: for what has been decided to be shown, and nothing else. */
export const publishable = (observed: Observed): PublishableObservation =>
  observed as unknown as PublishableObservation;

/** Whether a cell is not withheld. */
export type IsShown = (cell: GateCell) => boolean;

/**
 * What the public sees of every cell with a key that `isSeen`. A withheld one bears one and the same mark (S5) and keeps
 * nothing that could speak of it: no parts, limits, Kitas, children or note.
 */
export function publishCells(
  table: GateTable,
  series: GateSeries,
  links: RateLinks | undefined,
  isShown: IsShown,
  isSeen: (key: number) => boolean,
): PublishedCells {
  const published = new PublishedCells(series.cells, isSeen);
  for (const [key, cell] of series.cells) {
    if (!isSeen(key)) continue;
    const seen = isShown(cell)
      ? openCell(table, series, links, key, cell, isShown)
      : closedCell(cell);
    if (seen !== cell.seen) published.set(key, seen);
  }
  return published;
}

/**
 * A cell as if nothing were withheld: for sums that the full control has shown to be safe, never to be
 * published itself.
 */
export const unprotectedCell = (
  table: GateTable,
  series: GateSeries,
  links: RateLinks | undefined,
  key: number,
  cell: GateCell,
): PublishableObservation => openCell(table, series, links, key, cell, () => true);

function closedCell({ row }: GateCell): PublishableObservation {
  // What has no number keeps its state: it says why there is none.
  const value: Cell = hasNumber(row.value, row.numerator) ? { state: 'withheld' } : row.value;
  return publishable({
    indicator: row.indicator,
    area: row.area,
    period: row.period,
    group: row.group,
    value,
    numerator: undefined,
    denominator: undefined,
    lower: undefined,
    upper: undefined,
    flags: row.flags,
    kitas: undefined,
    children: undefined,
    note: undefined,
    basis: 'delivered',
  });
}

function openCell(
  table: GateTable,
  { indicator }: GateSeries,
  links: RateLinks | undefined,
  key: number,
  cell: GateCell,
  isShown: IsShown,
): PublishableObservation {
  if (cell.seen !== undefined) return cell.seen;
  const { row } = cell;
  let { numerator, denominator } = row;
  const isWhole = numerator !== undefined && denominator !== undefined;
  const asksOthers = links !== undefined && !isWhole && numberOf(row.value) !== undefined;
  if (asksOthers) {
    const n = numerator ?? linkedCell(table, links.numerators[0], key, cell, isShown);
    const d = denominator ?? linkedCell(table, links.denominator, key, cell, isShown);
    // Numbers of other tables stand beside a delivered rate only where they make that rate.
    const made = rateFrom(n, d, factorOf(indicator.unit));
    const value = numberOf(row.value);
    const tolerance = row.decimals === undefined ? 1e-9 : 0.5 * 10 ** -row.decimals + 1e-9;
    if (n === undefined) denominator = d;
    else if (made !== undefined && value !== undefined && Math.abs(made - value) <= tolerance) {
      [numerator, denominator] = [n, d];
    }
  }
  const { indicator: id, area, period, group, value, flags, decimals } = row;
  const { lower, upper, kitas, children, note } = row;
  const { basis, denominatorPeriod } = cell;
  const counts = { numerator, denominator };
  const rare = [lower, upper, kitas, children, note, denominatorPeriod];
  // Of millions of cells most have none of these, and places for them are a quarter of a cell.
  const seen = rare.every((one) => one === undefined)
    ? publishable({ indicator: id, area, period, group, value, ...counts, flags, basis, decimals } as Observed) // prettier-ignore
    : publishable({ indicator: id, area, period, group, value, ...counts, lower, upper, flags, kitas, children, note, basis, decimals, denominatorPeriod }); // prettier-ignore
  if (!asksOthers) cell.seen = seen;
  return seen;
}

/** The published cell of a linked count. */
function linkedCell(
  table: GateTable,
  link: CountLink | undefined,
  key: number,
  cell: GateCell,
  isShown: IsShown,
): Cell | undefined {
  const linked = link && linkedKey(key, link, table.axes, cell);
  if (link === undefined || linked === undefined) return undefined;
  const count = table.series.get(link.count)?.cells.get(linked);
  if (count === undefined || !isShown(count)) return undefined;
  return numberOf(count.row.value) === undefined ? undefined : count.row.value;
}

function rateFrom(n: Cell | undefined, d: Cell | undefined, factor: number): number | undefined {
  const numerator = numberOf(n);
  const denominator = numberOf(d);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return (numerator * factor) / denominator;
}

const hasNumber = (value: Cell, numerator: Cell | undefined): boolean =>
  numberOf(value) !== undefined ||
  (value.state === 'not-available' && numberOf(numerator) !== undefined) ||
  value.state === 'withheld';

/** A published series with its look-up. */
export function publishableSeries(
  indicator: string,
  cells: PublishedCells,
  axes: CellAxes,
): PublishableSeries {
  const keys = Float64Array.from(cells.keys()).sort();
  const all: PublishableObservation[] = [];
  const periods = new Set<number>();
  const groups = new Set<number>();
  for (const key of keys) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    const at = axes.partsOf(key);
    all.push(cell);
    periods.add(at.period);
    if (at.group !== 0) groups.add(at.group);
  }
  return {
    indicator,
    periods: axes.periods.filter((_, i) => periods.has(i)),
    groups: axes.groups.filter((_, i) => groups.has(i)),
    at: (area, period, group = '') => {
      const a = axes.areaIndex(area);
      const p = axes.periodIndex(period);
      const g = axes.groupIndex(group);
      if (a === undefined || p === undefined || g === undefined) return undefined;
      return all[positionOf(axes.keyOf(a, p, g), keys)];
    },
    all,
  };
}

/** Where a key stands among ascending ones; −1 where it does not. */
function positionOf(key: number, keys: Float64Array): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? NaN;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The cells of some periods of a series. */
export function seriesIn(
  series: PublishableSeries,
  isIn: (period: Period) => boolean,
): PublishableSeries {
  const periods = series.periods.filter(isIn);
  const texts = new Set(periods.map(({ text }) => text));
  // Cells of one period stand together.
  let period: Period | undefined;
  let isSeen = false;
  const all = series.all.filter((cell) => {
    if (cell.period !== period) isSeen = texts.has(cell.period.text);
    period = cell.period;
    return isSeen;
  });
  const occurring = new Set(series.groups.length === 0 ? [] : all.map(({ group }) => group));
  return {
    indicator: series.indicator,
    periods,
    groups: series.groups.filter((group) => occurring.has(group)),
    at: (area, period, group) => (texts.has(period) ? series.at(area, period, group) : undefined),
    all,
  };
}

/**
 * The report as it is published.
 *
 * @param withheldHere how many cells of an indicator the gate withholds
 */
export const publishableDataset = (
  dataset: Dataset,
  series: ReadonlyMap<string, PublishableSeries>,
  withheldHere: ReadonlyMap<string, number>,
): PublishableDataset =>
  ({
    frame: dataset.frame,
    series,
    withheldHere,
    doubts: noDoubts,
  }) as unknown as PublishableDataset;

/**
 * The same published numbers in a report of which words have changed, and nothing that the gate or the audit looks at:
 * data/ and the report's day are the same.
 */
export const inFrame = (
  published: PublishableDataset,
  frame: Dataset['frame'],
): PublishableDataset => ({ ...published, frame });
