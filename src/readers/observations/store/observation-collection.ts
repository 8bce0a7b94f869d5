/** All observations of a report, each cell once: duplicates over all files are found here. */
import type { Cell, Observation } from '../../../domain/indicator/observation.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { parsePeriod } from '../../../domain/indicator/period.ts';
import { ObservationStore } from './observation-store.ts';
import type { PackedObservations } from './observation-store.ts';

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

/** A collection as threads hand it to each other. */
export interface PackedCollection {
  readonly observations: PackedObservations;
  readonly mentioned: readonly (readonly [indicator: string, areas: readonly string[]])[];
}

/** How many rows of two files are named one by one before the rest is counted. */
const namedContradictions = 20;

/** Rows as their tables write them. */
export interface WrittenRows {
  /** What stands at the place of a value. */
  valueAt(place: Place): string;
  /** Headings of a table, that of the value aside, under which two of its rows differ. */
  differing(one: Place, other: Place): readonly string[];
}

/** Rows of all tables of a report as they are read, with the areas that each indicator mentions. */
export class ObservationCollection {
  readonly #store = new ObservationStore();
  readonly #written: WrittenRows;
  readonly #mentioned = new Map<string, Set<string>>();
  readonly #contradictions = new Map<string, number>();
  readonly #problems: ProblemList;
  #hasRepeats = false;

  /** @param written rows as their tables write them: asked for rows that contradict each other */
  constructor(problems: ProblemList, written: WrittenRows) {
    this.#problems = problems;
    this.#written = written;
  }

  /** Adds one row. Problems: `identical-rows`, `contradicting-rows` (the first row stays). */
  add(observation: Observation): void {
    const at = this.#store.find(observation);
    const earlier = this.#store.rows[at];
    if (earlier === undefined) {
      this.#store.add(observation);
      return;
    }
    this.#hasRepeats = true;
    const { indicator, area, period, group, place } = observation;
    if (isEmpty(observation)) return;
    if (isEmpty(earlier)) {
      this.#store.replace(at, observation);
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
      // Two rows with a period in each column are one contradiction.
      const rows = `${place.file}:${String(place.line)} ${first}`;
      const cell = `${indicator}\u0000${area}\u0000${group}\u0000${rows}`;
      const fold = found > namedContradictions ? pair : cell;
      const written = this.#written.valueAt(place);
      const there = this.#written.valueAt(earlier.place);
      const differ = this.#written
        .differing(earlier.place, place)
        .filter((heading) => parsePeriod(heading) === undefined);
      // Rows may also differ in a limit or a flag alone.
      const isSaid = written !== '' && there !== '' && written !== there;
      const said = isSaid ? { here: written, there } : undefined;
      this.#problems.fold('contradicting-rows', fold, place, { ...facts, said, differ });
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
    return this.#store.rows;
  }

  /** What the table writes at the place of a value. */
  writtenAt(place: Place): string {
    return this.#written.valueAt(place);
  }

  /** Whether any cell has come twice. */
  get hasRepeats(): boolean {
    return this.#hasRepeats;
  }

  /** What it holds, for another thread. */
  pack(): PackedCollection {
    const mentioned = [...this.#mentioned].map(([id, areas]) => [id, [...areas]] as const);
    return { observations: this.#store.pack(), mentioned };
  }

  /** Adds all of another collection; nothing, and false, where a cell of it is here already. */
  addAll({ observations, mentioned }: PackedCollection): boolean {
    if (!this.#store.addAll(observations)) return false;
    for (const [indicator, areas] of mentioned) {
      for (const area of areas) this.mention(indicator, area);
    }
    return true;
  }
}
