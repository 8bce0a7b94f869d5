/** All observations of a report, each cell once: duplicates over all files are found here. */
import type { Cell, Observation } from '../../domain/indicator/observation.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';

/** A cell without any content is the same as no row. */
const isEmpty = (o: Observation): boolean =>
  o.value.state === 'not-available' && o.numerator === undefined && o.denominator === undefined;

const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  return 'value' in cell ? `${cell.state} ${String(cell.value)}` : cell.state;
};

/** What two rows must share to say the same; a note is no part of it. */
const fingerprint = (o: Observation): string =>
  [
    cellText(o.value),
    cellText(o.numerator),
    cellText(o.denominator),
    o.lower,
    o.upper,
    o.kitas,
    o.children,
    [...o.flags].sort().join(' '),
  ].join('\u0000');

/** How many rows of two files are named one by one before the rest is counted. */
const namedContradictions = 20;

export class ObservationCollection {
  readonly #all: Observation[] = [];
  readonly #places = new Map<string, number>();
  /** What the row of each place says, as written. */
  readonly #written: string[] = [];
  readonly #mentioned = new Map<string, Set<string>>();
  readonly #contradictions = new Map<string, number>();
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /**
   * Adds one row. Problems: `identical-rows`, `contradicting-rows` (the first row stays).
   *
   * @param written the cell of the value as it stands in the table
   */
  add(observation: Observation, written: string): void {
    const { indicator, area, period, group, place } = observation;
    const key = `${indicator}\u0000${area}\u0000${period.text}\u0000${group}`;
    const at = this.#places.get(key);
    const earlier = at === undefined ? undefined : this.#all[at];
    if (at === undefined || earlier === undefined) {
      this.#places.set(key, this.#all.length);
      this.#all.push(observation);
      this.#written.push(written);
      return;
    }
    if (isEmpty(observation)) return;
    if (isEmpty(earlier)) {
      this.#all[at] = observation;
      this.#written[at] = written;
      return;
    }
    const first = `${earlier.place.file}:${String(earlier.place.line ?? 0)}`;
    const facts = { indicator, area, period: period.text, group, first };
    if (fingerprint(observation) === fingerprint(earlier)) {
      this.#problems.fold('identical-rows', earlier.place.file, place, facts);
    } else {
      // Two whole deliveries that contradict each other are named once, single rows each.
      const pair = `${place.file}\u0000${earlier.place.file}\u0000${indicator}`;
      const found = (this.#contradictions.get(pair) ?? 0) + 1;
      this.#contradictions.set(pair, found);
      const fold = found > namedContradictions ? pair : key;
      const there = this.#written[at] ?? '';
      // Rows may also differ in a limit or a flag alone.
      const isSaid = written !== '' && there !== '' && written !== there;
      const said = isSaid ? { here: written, there } : undefined;
      this.#problems.fold('contradicting-rows', fold, place, { ...facts, said });
    }
  }

  /** Notes that a table has a row of an area, whether or not the row can be used. */
  mention(indicator: string, area: string): void {
    const areas = this.#mentioned.get(indicator);
    if (areas === undefined) this.#mentioned.set(indicator, new Set([area]));
    else areas.add(area);
  }

  /** The areas that rows of an indicator are about. */
  areasOf(indicator: string): ReadonlySet<string> {
    return this.#mentioned.get(indicator) ?? new Set();
  }

  get all(): readonly Observation[] {
    return this.#all;
  }
}
