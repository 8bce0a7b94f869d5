/** Periods that do not fit the others: a mistyped year, another day of the year. */
import { median } from 'd3-array';
import type { Period } from '../domain/period.ts';

const yearOf = ({ firstDay }: Period): number => Number(firstDay.slice(0, 4));

/** Forecasts reach some decades ahead, long series some centuries back; beyond is a slip of the keys. */
const reach = { ahead: 50, back: 200 } as const;
/** A lone period so far from its neighbours and the present is no forecast either. */
const lone = { ahead: 5, gap: 15 } as const;

/** The year a report speaks from: of its day, else the middle of all its periods. */
export const presentOf = (
  day: string | undefined,
  periods: readonly Period[],
): number | undefined => (day === undefined ? median(periods, yearOf) : Number(day.slice(0, 4)));

/** Periods of one indicator that lie too far from the present. */
export function findDistant(periods: readonly Period[], present: number): readonly Period[] {
  return periods.filter((period) => {
    const year = yearOf(period);
    if (year > present + reach.ahead || year < present - reach.back) return true;
    if (year <= present + lone.ahead || periods.length < 2) return false;
    const gaps = periods
      .filter((other) => other !== period)
      .map((other) => Math.abs(yearOf(other) - year));
    return Math.min(...gaps) > lone.gap;
  });
}

/** So many periods of one kind make a rhythm. */
const rhythm = 3;

/** Periods of another kind, or another day of the year, than nearly all of the indicator's periods. */
export function findOutOfRhythm(periods: readonly Period[]): readonly Period[] {
  const beats = new Map<string, Period[]>();
  for (const period of periods) {
    const beat = period.kind === 'date' ? `date ${period.firstDay.slice(5)}` : period.kind;
    const found = beats.get(beat);
    if (found === undefined) beats.set(beat, [period]);
    else found.push(period);
  }
  const sizes = [...beats.values()].sort((a, b) => b.length - a.length);
  const [usual = [], ...others] = sizes;
  const odd = others.flat();
  return usual.length >= rhythm && odd.length === 1 ? odd : [];
}
