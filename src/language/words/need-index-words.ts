/** Words of need indices: how one is made, from which parts, and what it does not say. */
import type { IndexMethod } from '../../domain/statistics/need-index.ts';

export interface NeedIndexWords {
  readonly title: string;
  /** In place of the usual sentence on direction. */
  readonly direction: string;
  readonly meaning: string;
  readonly method: Readonly<Record<IndexMethod, (plural: string) => string>>;
  readonly methodName: Readonly<Record<IndexMethod, string>>;
  /** One period for all parts. */
  readonly samePeriod: (period: string) => string;
  readonly ownPeriods: string;
  readonly missing: string;
  readonly constant: (names: string) => string;
  readonly noWhole: string;
  readonly part: string;
  readonly period: string;
  readonly weight: string;
  readonly moreNeed: string;
  readonly high: string;
  readonly low: string;
  readonly mean: string;
  readonly deviation: string;
  readonly smallest: string;
  readonly largest: string;
  readonly count: string;
  readonly source: string;
  readonly caption: (short: string) => string;
  readonly notCounted: string;
  readonly methods: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly index: string;
    readonly method: string;
    readonly formula: string;
    readonly term: (share: string, name: string, moreIsMoreNeed: boolean) => string;
  };
}
