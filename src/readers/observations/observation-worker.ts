/** A thread of its own that reads observation tables. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './observations.ts';
import type { ObservationContext } from './observation-context.ts';
import type { TableRead } from './observations.ts';

/** A table to read, and its number. */
export interface TableAsked {
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface TableAnswered {
  readonly number: number;
  readonly read: TableRead | undefined;
}

const context = workerData as ObservationContext;

parentPort?.on('message', ({ number, file, bytes }: TableAsked) => {
  const read = readTable({ file, bytes }, context);
  const columns = Object.values(read?.packed.observations.columns ?? {});
  const answer: TableAnswered = { number, read };
  parentPort?.postMessage(
    answer,
    columns.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer),
  );
});
