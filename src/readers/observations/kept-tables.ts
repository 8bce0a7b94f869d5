/** Observation tables that a running process has read, so that only those that have changed are read again. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { ObservationContext, ObservationFile } from './observation-context.ts';
import { ObservationReading, readTable } from './observations.ts';
import type { ParsedObservations, TableRead } from './observations.ts';

/** A table as it was read; `alone` is undefined where it has to be read among the others. */
interface KeptTable {
  readonly key: string;
  readonly alone: TableRead | undefined;
}

export class KeptTables {
  #tables: ReadonlyMap<string, KeptTable> = new Map();

  /**
   * As `parseObservations`, and with the same rows and problems in the same order.
   *
   * @param keyOf hash of a table and of everything that it is read with
   */
  parse(
    files: readonly ObservationFile[],
    context: ObservationContext,
    keyOf: (file: string) => string,
    problems: ProblemList,
  ): ParsedObservations {
    const reading = new ObservationReading(files, context, problems);
    const tables = new Map<string, KeptTable>();
    for (const { file, bytes } of files.map(openedOnce)) {
      const key = keyOf(file);
      const earlier = this.#tables.get(file);
      const table =
        earlier?.key === key ? earlier : { key, alone: readTable({ file, bytes }, context) };
      tables.set(file, table);
      if (table.alone === undefined || !reading.take(table.alone)) reading.read({ file, bytes });
    }
    // Of tables that are gone nothing is kept.
    this.#tables = tables;
    return reading.finish();
  }
}

/** Bytes are read from disk when they are asked for; what cannot be opened is told each time. */
const openedOnce = ({ file, bytes }: ObservationFile): ObservationFile => ({ file, bytes });
