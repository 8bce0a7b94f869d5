/** What of the rows may be told outside the report folder: rows as they pass the gate, and warnings about them. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell, Observation } from '../../domain/indicator/observation.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { PublishableDataset, PublishableObservation } from '../../domain/publishable.ts';

/**
 * The rows with their published numbers only: a withheld cell is one that the office might have withheld. A row that
 * is published as it was delivered is the very same object.
 *
 * @param publishable undefined where a report cannot be read so far: then nothing may be told
 */
export function visibleRows(
  observations: readonly Observation[],
  publishable: PublishableDataset | undefined,
): readonly Observation[] {
  return observations.map((row) => {
    const seen = publishedCell(row, publishable) ?? nothing;
    if (seen !== nothing && isAsDelivered(row, seen)) return row;
    const { indicator, area, period, group, flags, place } = row;
    const { numerator, denominator, lower, upper, kitas, children, note } = seen;
    const parts = { numerator, denominator, lower, upper, kitas, children, note };
    const { value, decimals } = seen === nothing ? nothing : row;
    return { indicator, area, period, group, value, decimals, flags, place, ...parts };
  });
}

const isAsDelivered = (row: Observation, seen: Pick<Observation, Seen>): boolean =>
  isSameCell(row.numerator, seen.numerator) &&
  isSameCell(row.denominator, seen.denominator) &&
  row.lower === seen.lower &&
  row.upper === seen.upper &&
  row.kitas === seen.kitas &&
  row.children === seen.children &&
  row.note === seen.note;

/** What the gate may take from a row that it shows, or add to it. */
type Seen = 'numerator' | 'denominator' | 'lower' | 'upper' | 'kitas' | 'children' | 'note';

const isSameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.state === other?.state && numberOf(one) === numberOf(other);

/** Whether the gate has let everything through: then all that the rows show may be told. */
export function isOpenThroughout(publishable: PublishableDataset | undefined): boolean {
  if (publishable === undefined) return false;
  for (const { all } of publishable.series.values()) {
    if (all.some(({ value }) => value.state === 'withheld')) return false;
  }
  return true;
}

const nothing = {
  value: { state: 'withheld' },
  decimals: undefined,
  numerator: undefined,
  denominator: undefined,
  lower: undefined,
  upper: undefined,
  kitas: undefined,
  children: undefined,
  note: undefined,
} as const satisfies Partial<Observation>;

function publishedCell(
  { indicator, area, period, group }: Observation,
  publishable: PublishableDataset | undefined,
): PublishableObservation | undefined {
  const cell = publishable?.series.get(indicator)?.at(area, period.text, group);
  return cell?.value.state === 'withheld' ? undefined : cell;
}

/** Warnings about numbers of single rows, less the rows whose cell is withheld. Others stay as they are. */
export function aboutVisibleRows(
  problems: readonly Problem[],
  observations: readonly Observation[],
  publishable: PublishableDataset | undefined,
): readonly Problem[] {
  if (!problems.some(({ rows }) => rows !== undefined)) return problems;
  const visible = new Set<string>();
  for (const row of observations) {
    const { file, line, column } = row.place;
    if (publishedCell(row, publishable) === undefined) continue;
    // A wide table has several cells in a line, each with a column of its own; a long one has one.
    for (const place of [line, `${String(line)}:${String(column)}`]) {
      visible.add(`${file}:${String(place)}`);
    }
  }
  const hidden = hiddenPlaces(observations, publishable);
  return problems.flatMap((problem) => {
    if (problem.rows === undefined) return [problem];
    const rows = problem.rows.filter(({ place: { file, line, column } }) => {
      const cell = `${file}:${String(line)}:${String(column)}`;
      return visible.has(cell) || (visible.has(`${file}:${String(line)}`) && !hidden.has(cell));
    });
    const [first] = rows;
    return first === undefined
      ? []
      : [{ ...problem, ...first, rows, count: rows.length } as Problem];
  });
}

function hiddenPlaces(
  observations: readonly Observation[],
  publishable: PublishableDataset | undefined,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const row of observations) {
    const { file, line, column } = row.place;
    if (publishedCell(row, publishable) !== undefined) continue;
    hidden.add(`${file}:${String(line)}:${String(column)}`);
  }
  return hidden;
}
