/** Words of status and dynamics: how areas stand, and where they are going. */
import type { Dynamics, Status } from '../../domain/statistics/time/status-dynamics.ts';

export interface StatusDynamicsWords {
  readonly title: (what: string) => string;
  /** A sentence that follows the name of the indicator. */
  readonly summary: (facts: {
    readonly all: number;
    /** Whether others have no certain value. */
    readonly partial: boolean;
    readonly plural: string;
    readonly period: string;
    /** Areas well above the average of the areas, and well below. */
    readonly high: number;
    readonly low: number;
    /** Of those above: risen, fallen. */
    readonly rising: number;
    readonly falling: number;
  }) => string;
  /** In place of the sentence. */
  readonly tooFew: (period: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly dynamics: Readonly<Record<Dynamics, string>>;
  readonly statusName: string;
  readonly dynamicsName: string;
  readonly count: string;
  readonly andMore: (names: string, more: number) => string;
  readonly without: (count: number) => string;
  readonly note: string;
}
