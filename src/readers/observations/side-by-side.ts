/** Observation tables read in several threads: the same rows and the same problems in the same order as in one. */
import type { Polygon } from 'geojson';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { ObservationReading } from './observations.ts';
import type { ObservationContext, ObservationFile } from './observation-context.ts';
import type { ParsedObservations, TableRead } from './observations.ts';
import type { TableAnswered, TableAsked } from './observation-worker.ts';

/** Where threads pay: below `least` bytes they cost more than they save, above `most` their tables fill the memory. */
export const threadLimits = { least: 16_000_000, most: 200_000_000 } as const;

export interface ThreadOptions {
  /** How many threads there may be, this one among them. */
  readonly threads?: number | undefined;
  /** Bytes of all tables from which on there are more than one. */
  readonly least?: number | undefined;
}

/** As `parseObservations`, and with the same problems. Each thread reads whole tables; large reports alone have any. */
export async function parseObservationsSideBySide(
  files: readonly ObservationFile[],
  context: ObservationContext,
  problems: ProblemList,
  options: ThreadOptions = {},
): Promise<ParsedObservations> {
  const { threads = availableParallelism(), least = threadLimits.least } = options;
  const reading = new ObservationReading(files, context, problems);
  const sizes = files.map(({ size = 0 }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pays = total >= least && total <= threadLimits.most && threads > 1 && files.length > 1;
  if (!pays) {
    for (const file of files) reading.read(file);
    return reading.finish();
  }
  // In their order, and once: what cannot be opened is told at once.
  const opened = files.map(({ file, bytes }) => ({ file, bytes }));
  const readers = shareOut(sizes, threads);
  const team = new ReadingTeam(threads - 1, context);
  try {
    const asked = opened.map(({ file, bytes }, number) => {
      const reader = readers[number] ?? 0;
      if (reader === 0 || bytes === undefined) return undefined;
      return team.ask(reader - 1, { number, file, bytes });
    });
    for (const [number, file] of opened.entries()) {
      const answer = await asked[number];
      if (answer === undefined || !reading.take(answer)) reading.read(file);
    }
  } finally {
    await team.dismiss();
  }
  return reading.finish();
}

/** For each table the thread that reads it: the largest first, to the thread with the least so far. */
function shareOut(sizes: readonly number[], threads: number): readonly number[] {
  const readers = sizes.map(() => 0);
  const loads = new Array<number>(threads).fill(0);
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  for (const at of order) {
    const reader = loads.indexOf(Math.min(...loads));
    readers[at] = reader;
    loads[reader] = (loads[reader] ?? 0) + (sizes[at] ?? 0);
  }
  return readers;
}

/** Threads that read tables; a thread that fails is a fault of ours. */
class ReadingTeam {
  readonly #workers: readonly Worker[];
  readonly #waiting = new Map<number, (read: TableRead | undefined) => void>();
  #fail: (fault: unknown) => void = () => undefined;
  readonly #failed: Promise<never>;

  constructor(size: number, context: ObservationContext) {
    this.#failed = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    // Nobody waits for it unless a table is asked for.
    this.#failed.catch(() => undefined);
    const url = new URL('./observation-worker.ts', import.meta.url);
    this.#workers = Array.from({ length: size }, () => {
      const worker = new Worker(url, { workerData: withoutShapes(context) });
      worker.on('message', ({ number, read }: TableAnswered) => {
        this.#waiting.get(number)?.(read);
        this.#waiting.delete(number);
      });
      worker.on('error', this.#fail);
      return worker;
    });
  }

  /** What the thread has read; undefined where the table has to be read among the others. */
  ask(worker: number, table: TableAsked): Promise<TableRead | undefined> {
    const read = new Promise<TableRead | undefined>((resolve) => {
      this.#waiting.set(table.number, resolve);
    });
    this.#workers[worker]?.postMessage(table);
    return Promise.race([read, this.#failed]);
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** What reading rows needs; shapes of areas are large and no part of it. */
function withoutShapes(context: ObservationContext): ObservationContext {
  const shape: Polygon = { type: 'Polygon', coordinates: [] };
  const areas = context.areas.map((area) => ({ ...area, shape }));
  return { ...context, areas };
}
