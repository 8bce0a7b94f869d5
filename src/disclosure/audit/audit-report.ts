/** The audit of a report on its way out: what the office had withheld goes in beside what is published, leaks come out as problems. */
import type { Dataset } from '../../domain/dataset.ts';
import type { Place, Problem } from '../../domain/problem/problem.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { audit } from './audit.ts';
import type { AuditOptions, Leak } from './audit.ts';
import type { DeliveredRows } from './counts.ts';
import type { CellName } from './sums/audit-relation.ts';
import type { LinearSolver } from './system/solver.ts';

/** How many cells a message names. */
const mostNamed = 6;
/** Leaks of one indicator that are told one by one; the others are counted with the last. */
const mostReported = 20;

/**
 * Errors for every withheld count that the published cells give away (S7–S9): with the names of the
 * cells, never with a value.
 */
export function auditReport(
  dataset: Dataset,
  publishable: PublishableDataset,
  solver: LinearSolver,
): readonly Problem[] {
  const leaks = leaksOf(dataset, publishable, solver);
  if (leaks.length === 0) return [];
  const places = placesOf(dataset);
  const words = namesOf(dataset);
  const problems = new ProblemList();
  const reported = new Map<string, number>();
  for (const leak of leaks) {
    const count = (reported.get(leak.indicator) ?? 0) + 1;
    reported.set(leak.indicator, count);
    const place = places.get(keyOf(leak)) ?? { file: 'data/indicators.csv' };
    const facts = {
      ...words(leak),
      by: leak.by.slice(0, mostNamed).map(words),
      more: Math.max(0, leak.by.length - mostNamed),
    };
    if (count < mostReported) problems.add('disclosure-leak', place, facts);
    else problems.fold('disclosure-leak', leak.indicator, place, facts);
  }
  return problems.all;
}

/** What the audit finds given away, for the gate to hide it better. */
export function leaksOf(
  dataset: Dataset,
  publishable: PublishableDataset,
  solver: LinearSolver,
  question: AuditOptions = {},
): readonly Leak[] {
  const { marks, delivered } = deliveryOf(dataset);
  const wasWithheldByOffice = (cell: CellName): boolean => marks.has(keyOf(cell));
  return audit({ publishable, wasWithheldByOffice, solver, delivered }, question).leaks;
}

interface Delivery {
  readonly marks: ReadonlySet<string>;
  readonly delivered: DeliveredRows;
}

/** One report is asked about many times, at the end of each of its years. */
const deliveries = new WeakMap<Dataset, Delivery>();

function deliveryOf(dataset: Dataset): Delivery {
  let found = deliveries.get(dataset);
  if (found === undefined) {
    const delivered = Map.groupBy(dataset.observations, ({ indicator }) => indicator);
    found = { marks: officeMarks(dataset), delivered };
    deliveries.set(dataset, found);
  }
  return found;
}

const keyOf = ({ indicator, area, period, group }: CellName | Leak): string =>
  `${indicator}\u0000${area}\u0000${period}\u0000${group}`;

/** Cells that came with the office's own mark. */
export function officeMarks({ observations }: Dataset): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { indicator, area, period, group, value, numerator } of observations) {
    if (value.state === 'withheld' || numerator?.state === 'withheld') {
      marks.add(keyOf({ indicator, area, period: period.text, group }));
    }
  }
  return marks;
}

function placesOf({ observations }: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    observations.map(({ indicator, area, period, group, place }) => [
      keyOf({ indicator, area, period: period.text, group }),
      place,
    ]),
  );
}

/** Cells by the words of the page. */
function namesOf({ frame }: Dataset): (cell: CellName) => CellName {
  const { municipality, geography } = frame;
  const indicators = new Map(frame.indicators.map(({ id, short }) => [id, short]));
  const areas = new Map(geography.areas.map(({ id, name }) => [id, name]));
  const groups = new Map(frame.groups.map(({ id, title }) => [id, title]));
  areas.set(municipality.id, municipality.name);
  return ({ indicator, area, period, group }) => ({
    indicator: indicators.get(indicator) ?? indicator,
    area: areas.get(area) ?? area,
    period,
    group: groups.get(group) ?? group,
  });
}
