/** What a report publishes, written by hand: for tests of the audit, which knows nothing else. */
import type { Area } from '../domain/place/area.ts';
import type { ReportFrame } from '../domain/report-frame.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import { comparePeriods, parsePeriod } from '../domain/indicator/period.ts';
import type {
  PublishableDataset,
  PublishableObservation,
  PublishableSeries,
} from '../domain/publishable.ts';
import { cell, smallReport } from './small-report.ts';

/** One published cell; texts as `cell` of small-report reads them. */
export interface PublishedRow {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group?: string;
  readonly value: string;
  readonly n?: string;
  readonly d?: string;
  /** Observed children of a KOMPIK result. */
  readonly children?: number;
}

export function published(what: {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly PublishedRow[];
  readonly areas?: readonly Area[];
  readonly municipality?: Partial<Municipality>;
  readonly frame?: Partial<ReportFrame>;
}): Pick<PublishableDataset, 'frame' | 'series'> {
  const { frame } = smallReport({ ...what, rows: [] });
  const series = new Map(
    what.indicators.map(({ id }) => [
      id,
      seriesOf(
        id,
        what.rows.filter((row) => row.indicator === id),
      ),
    ]),
  );
  return { frame, series };
}

function seriesOf(id: string, rows: readonly PublishedRow[]): PublishableSeries {
  const all = rows.map(observationOf);
  const byName = new Map(
    all.map((one) => [`${one.area}\u0000${one.period.text}\u0000${one.group}`, one]),
  );
  const periods = new Map(all.map(({ period }) => [period.text, period]));
  return {
    indicator: id,
    periods: [...periods.values()].toSorted(comparePeriods),
    groups: [...new Set(all.map(({ group }) => group))].filter((group) => group !== ''),
    at: (area, period, group = '') => byName.get(`${area}\u0000${period}\u0000${group}`),
    all,
  };
}

function observationOf(row: PublishedRow): PublishableObservation {
  const period = parsePeriod(row.period);
  if (period === undefined) throw new Error(`no period: ${row.period}`);
  const made = row.n !== undefined;
  const observed = {
    indicator: row.indicator,
    area: row.area,
    period,
    group: row.group ?? '',
    value: cell(row.value),
    numerator: row.n === undefined ? undefined : cell(row.n === '0' ? '-' : row.n),
    denominator: row.d === undefined ? undefined : cell(row.d),
    lower: undefined,
    upper: undefined,
    flags: [],
    kitas: undefined,
    children: row.children,
    note: undefined,
    basis: made ? 'computed' : 'delivered',
    decimals: made ? undefined : (row.value.split('.')[1]?.length ?? 0),
  };
  // Only the gate makes these; a test of what an attacker sees writes them down.
  return observed as unknown as PublishableObservation;
}
