/** `data/observations/*.csv`: long and wide tables → observations. */
import type { Observation } from '../../domain/indicator/observation.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { isOfDelivery } from '../table/columns.ts';
import { parseTable } from '../table/table.ts';
import { checkObservations } from './checks/observation-checks.ts';
import type { ObservationContext, ObservationFile } from './observation-context.ts';
import {
  deliveriesOf,
  isOfObservations,
  maximumRows,
  parseFile,
  tableOptions,
} from './observation-table.ts';
import type { SharedByFiles } from './observation-table.ts';
import { areaLookup } from './row/area-lookup.ts';
import { observationColumns } from './row/observation-columns.ts';
import { ObservationCollection } from './store/observation-collection.ts';
import type { PackedCollection, WrittenRows } from './store/observation-collection.ts';
import { reportUnused } from './delivery/unused-entries.ts';
import { writtenTexts } from './written-texts.ts';

export interface ParsedObservations {
  readonly observations: readonly Observation[];
  /** Rows of areas that the municipality leaves out (`ignoreAreas`). */
  readonly ignoredRows: number;
  /** Rows that a `where` of columns.yaml leaves out. */
  readonly filteredRows: number;
}

/**
 * Parses all observation tables and checks them with each other: duplicates over all files, areas without
 * rows, the municipality against its areas, groups against their totals.
 */
export function parseObservations(
  files: readonly ObservationFile[],
  context: ObservationContext,
  problems: ProblemList,
): ParsedObservations {
  const reading = new ObservationReading(files, context, problems);
  for (const file of files) reading.read(file);
  return reading.finish();
}

/** All tables of a report, read one after the other, here or in another thread. */
export class ObservationReading {
  readonly #files: readonly ObservationFile[];
  readonly #shared: SharedByFiles;
  readonly #problems: ProblemList;
  #ignored = 0;
  #filtered = 0;

  constructor(
    files: readonly ObservationFile[],
    context: ObservationContext,
    problems: ProblemList,
  ) {
    this.#files = files;
    this.#problems = problems;
    this.#shared = {
      context,
      areas: areaLookup(context.municipality, context.areas),
      collection: new ObservationCollection(problems, writtenIn(files, context)),
      groupSpellings: new Map<string, string>(),
      used: new Set<string>(),
    };
  }

  /** Reads the next table. */
  read({ file, bytes }: ObservationFile): void {
    const counts = parseFile(file, bytes, this.#shared, this.#problems);
    this.#ignored += counts.ignored;
    this.#filtered += counts.filtered;
  }

  /**
   * Takes the next table as another thread has read it.
   *
   * @returns false, and nothing is taken, where what is wrong with it depends on the tables before
   */
  take({ packed, spellings, used, problems, values, ignored, filtered }: TableRead): boolean {
    const { collection, groupSpellings } = this.#shared;
    const { observations } = packed;
    if (collection.all.length + values > maximumRows) return false;
    const spelt = new Map(
      spellings.map(([folded, own]) => [own, groupSpellings.get(folded) ?? own] as const),
    );
    const groups = observations.groups.map((group) => spelt.get(group) ?? group);
    if (!collection.addAll({ ...packed, observations: { ...observations, groups } })) return false;
    for (const [folded, own] of spellings) groupSpellings.set(folded, spelt.get(own) ?? own);
    for (const key of used) this.#shared.used.add(key);
    this.#problems.append(problems);
    this.#ignored += ignored;
    this.#filtered += filtered;
    return true;
  }

  /** Checks the tables with each other. */
  finish(): ParsedObservations {
    const { context, collection } = this.#shared;
    const files = this.#files;
    for (const delivery of context.columns.filter(isOfObservations)) {
      const taken = files.filter(({ file }) => isOfDelivery(file, delivery));
      if (taken.some(({ file }) => deliveriesOf(file, context).includes(delivery))) continue;
      // The first pattern that a file fits is its own.
      const [first] = taken;
      const earlier = first && deliveriesOf(first.file, context)[0]?.place.line;
      const facts = { pattern: delivery.files, earlier };
      this.#problems.add('columns-without-file', delivery.place, facts);
    }
    // A pattern without its folder fits no file of the report: told where such a file was not understood.
    for (const delivery of context.columns.filter(({ isForImport }) => isForImport)) {
      const misread = files.some(
        ({ file }) =>
          isOfDelivery(file.replace(/^.*\//u, ''), delivery) &&
          this.#problems.all.some(({ level, place }) => level === 'error' && place.file === file),
      );
      const facts = { pattern: delivery.files, earlier: undefined };
      if (misread) this.#problems.add('columns-without-file', delivery.place, facts);
    }
    reportUnused(files, context, this.#shared.used, this.#problems);
    checkObservations(collection, context, this.#problems);
    return {
      observations: collection.all,
      ignoredRows: this.#ignored,
      filteredRows: this.#filtered,
    };
  }
}

/** One table as a thread has read it, alone. */
export interface TableRead {
  readonly packed: PackedCollection;
  /** Groups that no list names: folded → as first written. */
  readonly spellings: readonly (readonly [folded: string, spelling: string])[];
  /** Entries of columns.yaml that it had a use for (`usedKey`). */
  readonly used: readonly string[];
  readonly problems: readonly Problem[];
  /** Cells of values, those with mistakes among them. */
  readonly values: number;
  readonly ignored: number;
  readonly filtered: number;
}

/** Reads one table alone; undefined where what is wrong with it may depend on other tables, or on its own first rows. */
export function readTable(
  { file, bytes }: ObservationFile,
  context: ObservationContext,
): TableRead | undefined {
  const problems = new ProblemList();
  const shared: SharedByFiles = {
    context,
    areas: areaLookup(context.municipality, context.areas),
    collection: new ObservationCollection(problems, unwritten),
    groupSpellings: new Map<string, string>(),
    used: new Set<string>(),
  };
  const counts = parseFile(file, bytes, shared, problems);
  const { areas, collection, groupSpellings, used } = shared;
  const isTooMany = problems.all.some(({ code }) => code === 'too-many-rows');
  if (areas.hasSearched || collection.hasRepeats || isTooMany) return undefined;
  const spellings = [...groupSpellings];
  const packed = collection.pack();
  return { packed, spellings, used: [...used], problems: problems.all, ...counts };
}

/** A table alone is read again where rows contradict each other, and only then. */
const unwritten: WrittenRows = { valueAt: () => '', differing: () => [] };

/** What the tables of these files write. */
const writtenIn = (files: readonly ObservationFile[], context: ObservationContext): WrittenRows =>
  writtenTexts((name) => {
    const bytes = files.find(({ file }) => file === name)?.bytes;
    const options = tableOptions(deliveriesOf(name, context)[0]);
    return bytes && parseTable(bytes, name, observationColumns, new ProblemList(), options);
  });
