/** What the council has decided: SMART goals, their measures, and the guiding questions. */
import type { Place } from '../problem/problem.ts';
import type { Words } from './words.ts';

export interface Decision {
  readonly date: string | undefined;
  readonly body: string | undefined;
  readonly reference: string | undefined;
}

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly specific: string;
  readonly measure: {
    readonly indicator: string;
    readonly area: string;
    readonly baseline: { readonly period: string; readonly value: number };
    readonly target: number;
  };
  readonly accepted: string;
  readonly realistic: string;
  /** ISO date. */
  readonly due: string;
  readonly decision: Decision | undefined;
  readonly areas: readonly string[];
  readonly words: Words;
  /** Where the front matter says what is checked against the data. */
  readonly places?:
    | {
        readonly period: Place;
        readonly baseline: Place;
        readonly target: Place;
        readonly due: Place;
      }
    | undefined;
}

export type MeasureStatus = 'planned' | 'running' | 'done' | 'stopped';

export interface ProgressReport {
  readonly date: string;
  readonly status: MeasureStatus;
  readonly text: string;
}

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly responsible: string;
  readonly from: string;
  readonly to: string;
  readonly status: MeasureStatus;
  readonly partners: readonly string[];
  readonly areas: readonly string[];
  readonly reports: readonly ProgressReport[];
  readonly words: Words;
}

export type Knowledge = 'facts' | 'institutions' | 'experience' | 'steering';
export type Stage = 'analysis' | 'agenda' | 'decision' | 'implementation' | 'review';

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly knowledge: Knowledge;
  readonly stage: Stage;
  readonly indicators: readonly string[];
  readonly offerTypes: readonly string[];
  readonly words: Words;
}
