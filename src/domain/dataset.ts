/** A whole report folder, read and checked, before the gate. Raw: not for anything that publishes. */
import type { Observation } from './indicator/observation.ts';
import type { ReportFrame } from './report-frame.ts';

export interface Dataset {
  readonly frame: ReportFrame;
  readonly observations: readonly Observation[];
}
