/** A report at the gate: its tables with the marks that suppression has set so far, and what the public sees of them. */
import { areaTree } from '../../domain/place/area-tree.ts';
import type { AreaTree } from '../../domain/place/area-tree.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Place, Problem } from '../../domain/problem/problem.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { PublishableDataset, PublishableSeries } from '../../domain/publishable.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import { cellAxes } from '../cells/cell-axes.ts';
import type { GateTable } from '../cells/cell-table.ts';
import { cellTable, isOpen } from '../cells/cell-table.ts';
import { addComputedRates, addRegisterCells, registerPeriod } from '../cells/computed-cells.ts';
import { addDerivedTotals } from '../totals/derived-totals.ts';
import { explainWithheld } from './explanations.ts';
import type { WithheldCell } from '../../domain/indicator/withheld-cell.ts';
import { HiddenTotals } from '../totals/hidden-totals.ts';
import type { FoundLink, RateLinks } from '../relations/links.ts';
import { rateLinks } from '../relations/links.ts';
import { checkMunicipalitySums } from '../totals/municipality-sums.ts';
import type { PlaceOf } from '../totals/municipality-sums.ts';
import { showPlainZeros } from './plain-zeros.ts';
import { isProtected, partsOf, withholdPrimary } from './primary.ts';
import {
  PublishedCells,
  publishableDataset,
  publishableSeries,
  publishCells,
  seriesIn,
} from './publishable-dataset.ts';
import { Suppression } from '../secondary/secondary.ts';
import { spreadWithheld } from '../secondary/spread.ts';
import { isRate } from '../../domain/indicator/unit.ts';

export interface Protected {
  readonly publishable: PublishableDataset;
  readonly problems: readonly Problem[];
  /** What is withheld and why: for the editor's eyes only. */
  readonly explanations: readonly WithheldCell[];
}

/** After primary suppression; secondary suppression is for the caller to run, period by period. */
export class Gate {
  readonly axes: CellAxes;
  readonly suppression: Suppression;
  readonly #dataset: Dataset;
  readonly #table: GateTable;
  readonly #tree: AreaTree;
  readonly #linksOf: ReadonlyMap<string, RateLinks>;
  readonly #found: readonly FoundLink[];
  readonly totals: HiddenTotals;
  readonly #problems = new ProblemList();
  /** Whether primary suppression has left every cell to the public. */
  readonly #isOpen: boolean;
  /** Of an open report all that is ever seen, made once. */
  #seen: ReadonlyMap<string, PublishableSeries> | undefined;

  constructor(dataset: Dataset) {
    const { frame } = dataset;
    const usesRegister = frame.indicators.some((one) => one.fromOffers !== undefined);
    this.#dataset = dataset;
    this.#tree = areaTree(frame);
    this.axes = cellAxes(dataset, usesRegister ? [registerPeriod(frame)] : []);
    this.#table = cellTable(dataset, this.axes);
    addRegisterCells(this.#table, frame, this.#problems);
    addComputedRates(this.#table, this.#problems);
    const { links, found } = rateLinks(this.#table);
    this.#found = found;
    this.#linksOf = new Map(links.map((one) => [one.rate.indicator.id, one]));
    withholdPrimary(this.#table, links, frame.municipality.disclosure);
    spreadWithheld(this.#table, links);
    showPlainZeros(this.#table, links, this.#tree, frame.groups);
    this.#isOpen = isOpenThroughout(this.#table);
    const policy = frame.municipality.disclosure;
    this.totals = new HiddenTotals(policy);
    // Where nothing is hidden nothing can give anything away: there is nothing to reckon with.
    const table = this.#isOpen ? { axes: this.axes, series: new Map() } : this.#table;
    this.suppression = new Suppression(table, this.#isOpen ? [] : links, this.totals, policy);
  }

  /** The report as the public would see it at the end of a day, as far as suppression has come. */
  seenUntil(day: string): PublishableDataset {
    const published = this.#isOpen ? this.#openUntil(day) : this.#published(day);
    return publishableDataset(this.#dataset, published, new Map());
  }

  /** The report on its way out, with all that has been withheld. */
  outcome(): Protected {
    const table = this.#table;
    const { frame } = this.#dataset;
    const published = this.#isOpen ? this.#whole() : this.#published(undefined);
    const problems = new ProblemList();
    problems.append(this.#problems.all);
    reportLinks(table, this.#linksOf, this.#found, problems, frame);
    checkMunicipalitySums(frame, published, placeFinder(table), problems);
    return {
      publishable: publishableDataset(this.#dataset, published, withheldCounts(table)),
      problems: problems.all,
      explanations: explainWithheld(table, this.suppression.because),
    };
  }

  #whole(): ReadonlyMap<string, PublishableSeries> {
    this.#seen ??= this.#published(undefined);
    return this.#seen;
  }

  /** Of an open report the cells of the periods that are over; no later choice can change them. */
  #openUntil(day: string): ReadonlyMap<string, PublishableSeries> {
    const isOver = new Set(this.axes.periods.filter(({ lastDay }) => lastDay <= day));
    return new Map(
      [...this.#whole()].map(([id, series]) => [id, seriesIn(series, (one) => isOver.has(one))]),
    );
  }

  #published(until: string | undefined): ReadonlyMap<string, PublishableSeries> {
    const table = this.#table;
    const past = this.axes.periods.map(({ lastDay }) => until === undefined || lastDay <= until);
    const isSeen = (key: number): boolean => past[this.axes.periodOf(key)] === true;
    const published = new Map<string, PublishedCells>();
    for (const [id, series] of table.series) {
      published.set(id, publishCells(table, series, this.#linksOf.get(id), isOpen, isSeen));
    }
    const setting = {
      table,
      axes: this.axes,
      tree: this.#tree,
      municipality: this.#dataset.frame.municipality.id,
      published,
      totals: this.totals,
      linksOf: this.#linksOf,
    };
    const finished = new Map<string, PublishableSeries>();
    for (const [id, { indicator }] of table.series) {
      const cells = published.get(id) ?? new PublishedCells(new Map(), isSeen);
      addDerivedTotals(setting, indicator, cells, this.#linksOf.get(id));
      finished.set(id, publishableSeries(id, cells, this.axes));
    }
    return finished;
  }
}

function isOpenThroughout({ series }: GateTable): boolean {
  for (const { cells } of series.values()) {
    for (const cell of cells.values()) if (!isOpen(cell)) return false;
  }
  return true;
}

/** Place of the row of a cell. */
const placeFinder =
  ({ axes, series }: GateTable): PlaceOf =>
  (indicator, place, period, group) => {
    const nowhere: Place = { file: 'data/indicators.csv' };
    const [area, time] = [axes.areaIndex(place), axes.periodIndex(period)];
    const breakdown = axes.groupIndex(group);
    if (area === undefined || time === undefined || breakdown === undefined) return nowhere;
    const row = series.get(indicator)?.cells.get(axes.keyOf(area, time, breakdown))?.row;
    return row?.place ?? nowhere;
  };

/** How many cells with a number the gate withheld, by indicator. */
function withheldCounts(table: GateTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id, { cells }] of table.series) {
    let count = 0;
    for (const cell of cells.values()) {
      if (!isOpen(cell) && numberOf(cell.row.value) !== undefined) count += 1;
    }
    counts.set(id, count);
  }
  return counts;
}

/** Says which counts and rates were taken as linked, and which rates of people have no known denominator. */
function reportLinks(
  table: GateTable,
  linksOf: ReadonlyMap<string, RateLinks>,
  found: readonly FoundLink[],
  problems: ProblemList,
  { cataloguePlaces: places = new Map<string, Place>(), municipality }: ReportFrame,
): void {
  const beyond = new Set(municipality.references?.map(({ id }) => id));
  const placeOf = (id = ''): Place => places.get(id) ?? { file: 'data/indicators.csv' };
  if (found.length > 0) {
    problems.add('linked-by-equal-numerators', placeOf(found[0]?.rate), { pairs: found });
  }
  const without: string[] = [];
  for (const [id, { indicator, cells }] of table.series) {
    if (!isRate(indicator.unit) || indicator.disclosure !== 'persons') continue;
    for (const [key, cell] of cells) {
      if (!isOpen(cell) || !isProtected(indicator, cell)) continue;
      const parts = partsOf(key, cell, linksOf.get(id), table);
      if (parts.value === undefined || parts.denominator !== undefined) continue;
      // Of a state or a country nobody needs to be protected by the size of the group.
      if (beyond.has(table.axes.areas[table.axes.partsOf(key).area] ?? '')) continue;
      without.push(id);
      break;
    }
  }
  if (without.length > 0) {
    problems.add('rate-without-denominator', placeOf(without[0]), { indicators: without });
  }
}
