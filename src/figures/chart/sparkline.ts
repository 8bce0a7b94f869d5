/** A line without axes: the course of one place, broken where the series is, its last value marked. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { drawing, element, short } from '../svg.ts';
import type { TrendPoint } from '../../report/indicator/trend-points.ts';

const width = 100;
const height = 26;
const inset = 4;

/** Days since 1970 in the middle of a period. */
export const middleDay = (period: TrendPoint['period']): number =>
  (Date.parse(period.firstDay) + Date.parse(period.lastDay)) / 2 / 86_400_000;

/** Inline SVG of 100 × 26, or undefined with fewer than two numbers. */
export function drawSparkline(points: readonly TrendPoint[], label: string): string | undefined {
  const numbered = points.flatMap((point) => {
    const value = numberOf(point.value);
    return value === undefined ? [] : [{ value, at: middleDay(point.period) }];
  });
  const first = numbered[0];
  const last = numbered.at(-1);
  if (first === undefined || last === undefined || numbered.length < 2 || !(last.at > first.at))
    return undefined;
  const values = numbered.map(({ value }) => value);
  const min = Math.min(...values);
  const span = Math.max(...values) - min;
  const x = (at: number): number =>
    inset + ((at - first.at) / (last.at - first.at)) * (width - 2 * inset);
  const y = (value: number): number =>
    span === 0 ? height / 2 : height - inset - ((value - min) / span) * (height - 2 * inset);
  let path = '';
  let pen = false;
  for (const point of points) {
    const value = numberOf(point.value);
    if (value === undefined) {
      pen = false;
      continue;
    }
    const place = `${short(x(middleDay(point.period)))} ${short(y(value))}`;
    // a lone point is a line of no length, seen by its round end
    path += pen && !point.gapBefore ? `L${place}` : `M${place}h0`;
    pen = true;
  }
  return drawing(
    { width, height },
    { class: 'sparkline', role: 'img', 'aria-label': label },
    element('path', { class: 'sparkline-line', d: path }) +
      element('circle', {
        class: 'sparkline-last',
        cx: short(x(last.at)),
        cy: short(y(last.value)),
        r: '3',
      }),
  );
}
