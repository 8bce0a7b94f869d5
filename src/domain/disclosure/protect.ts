/** The gate: raw data in, publishable values out. The method and a worked example: `domain/disclosure.md`. */
import { areaTree } from '../area-tree.ts';
import type { Dataset } from '../dataset.ts';
import { isRate } from '../indicator.ts';
import { numberOf } from '../observation.ts';
import type { Place, Problem } from '../problem.ts';
import { ProblemList } from '../problem.ts';
import type { PublishableDataset, PublishableSeries } from '../publishable.ts';
import { cellAxes } from './cell-axes.ts';
import type { GateTable } from './cell-table.ts';
import { cellTable, isOpen } from './cell-table.ts';
import { addComputedRates, addRegisterCells, registerPeriod } from './computed-cells.ts';
import { addDerivedTotals } from './derived-totals.ts';
import { explainWithheld } from './explanations.ts';
import type { WithheldCell } from './explanations.ts';
import type { LeakingCell } from './leaking-cells.ts';
import type { FoundLink, RateLinks } from './links.ts';
import { rateLinks } from './links.ts';
import { checkMunicipalitySums } from './municipality-sums.ts';
import type { PlaceOf } from './municipality-sums.ts';
import { isProtected, partsOf, withholdPrimary } from './primary.ts';
import type { PublishedCells } from './publishable-dataset.ts';
import { publishableDataset, publishableSeries, publishCells } from './publishable-dataset.ts';
import { withholdSecondary } from './secondary.ts';
import { spreadWithheld } from './spread.ts';

export interface Protected {
  readonly publishable: PublishableDataset;
  readonly problems: readonly Problem[];
  /** What is withheld and why: for the editor's eyes only. */
  readonly explanations: readonly WithheldCell[];
  /** Withheld counts that no choice of cells makes safe; the audit judges them. */
  readonly unresolved: number;
}

/**
 * Makes a report publishable: computes what the catalogue says is computed, withholds what must not
 * be seen (S1–S5, KOMPIK) and what would give it away (S6–S8, S11), and forms the totals that nobody
 * delivered where they are safe.
 *
 * @param leaking what an audit has found given away; undefined: the gate secures all that it cannot show to be safe
 *
 * Pure; the order of the rows does not matter. Every cell stays in its place with its state.
 */
export function protect(dataset: Dataset, leaking?: readonly LeakingCell[]): Protected {
  const problems = new ProblemList();
  const { frame } = dataset;
  const usesRegister = frame.indicators.some((indicator) => indicator.fromOffers !== undefined);
  const axes = cellAxes(dataset, usesRegister ? [registerPeriod(frame)] : []);
  const table = cellTable(dataset, axes);
  addRegisterCells(table, frame, problems);
  addComputedRates(table, problems);

  const { links, found } = rateLinks(table);
  withholdPrimary(table, links, frame.municipality.disclosure);
  spreadWithheld(table, links);
  const suppression = withholdSecondary(table, links, dataset, leaking);
  reportLinks(table, links, found, problems, frame.cataloguePlaces);

  const linksOf = new Map(links.map((one) => [one.rate.indicator.id, one]));
  const published = new Map<string, PublishedCells>();
  for (const [id, series] of table.series) {
    published.set(id, publishCells(table, series, linksOf.get(id)));
  }
  const { totals } = suppression;
  const setting = {
    table,
    axes,
    tree: areaTree(frame),
    municipality: frame.municipality.id,
    published,
    totals,
  };
  const finished = new Map<string, PublishableSeries>();
  for (const [id, { indicator }] of table.series) {
    const cells = published.get(id) ?? new Map();
    addDerivedTotals(setting, indicator, cells, linksOf.get(id));
    finished.set(id, publishableSeries(id, cells, axes));
  }
  checkMunicipalitySums(frame, finished, placeFinder(table), problems);
  return {
    publishable: publishableDataset(dataset, finished, withheldCounts(table)),
    problems: problems.all,
    explanations: explainWithheld(table, suppression.because),
    unresolved: suppression.unresolved.length,
  };
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
  links: readonly RateLinks[],
  found: readonly FoundLink[],
  problems: ProblemList,
  places: ReadonlyMap<string, Place> = new Map(),
): void {
  const placeOf = (id = ''): Place => places.get(id) ?? { file: 'data/indicators.csv' };
  if (found.length > 0) {
    problems.add('linked-by-equal-numerators', placeOf(found[0]?.rate), { pairs: found });
  }
  const linksOf = new Map(links.map((one) => [one.rate.indicator.id, one]));
  const without: string[] = [];
  for (const [id, { indicator, cells }] of table.series) {
    if (!isRate(indicator.unit) || indicator.disclosure !== 'persons') continue;
    for (const [key, cell] of cells) {
      if (!isOpen(cell) || !isProtected(indicator, cell)) continue;
      const parts = partsOf(key, cell, linksOf.get(id), table);
      if (parts.value === undefined || parts.denominator !== undefined) continue;
      without.push(id);
      break;
    }
  }
  if (without.length > 0) {
    problems.add('rate-without-denominator', placeOf(without[0]), { indicators: without });
  }
}
