/** What a running process keeps of a report from one reading to the next: the parts that take longest. */
import type { Problem } from '../../domain/problem/problem.ts';
import type { ReadGeography } from '../geography/read-geography.ts';
import type { NumberFindings } from '../observations/checks/number-checks.ts';
import { KeptTables } from '../observations/kept-tables.ts';
import type { ParsedObservations } from '../observations/observations.ts';
import { Kept } from './kept.ts';

/** A part of a report with what its reading has told. */
interface Told<T> {
  readonly part: T;
  readonly problems: readonly Problem[];
}

export class KeptReading {
  readonly geography = new Kept<Told<ReadGeography>>();
  readonly observations = new Kept<Told<ParsedObservations>>();
  readonly numbers = new Kept<NumberFindings>();
  readonly tables = new KeptTables();
}
