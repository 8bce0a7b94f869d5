/** Which period of a count belongs to a period of a rate made of it. */
import type { Grid } from '../grid.ts';

/** The equal period, else the only one that begins in the same year; spans match their equal alone. */
export function matchInYear(
  period: number,
  among: ReadonlySet<number>,
  grid: Grid,
): number | undefined {
  const own = grid.periods[period];
  if (own === undefined || among.has(period)) return period;
  if (own.kind === 'span') return undefined;
  const sameYear = [...among].filter((other) => {
    const candidate = grid.periods[other];
    return (
      candidate !== undefined &&
      candidate.kind !== 'span' &&
      candidate.firstDay.slice(0, 4) === own.firstDay.slice(0, 4)
    );
  });
  return sameYear.length === 1 ? sameYear[0] : undefined;
}
