/** All areas on one line: dots where they are few, a silhouette where they are many; this place and the municipality marked. */
import { drawing, element, short } from '../svg.ts';

export interface StripModel {
  /** Numbers of all areas of the level. */
  readonly values: readonly number[];
  readonly own: number | undefined;
  /** Undefined where totals and parts cannot be compared. */
  readonly reference: number | undefined;
  /** Said by screen readers. */
  readonly label: string;
}

const width = 200;
const height = 26;
const middle = height / 2;
const inset = 7;
const mostDots = 60;
const bins = 32;

/** Inline SVG of 200 × 26, or undefined without two different numbers. */
export function drawDotStrip({ values, own, reference, label }: StripModel): string | undefined {
  const all = [...values, ...[own, reference].filter((value) => value !== undefined)];
  if (values.length === 0) return undefined;
  const min = all.reduce((a, b) => Math.min(a, b), Infinity);
  const max = all.reduce((a, b) => Math.max(a, b), -Infinity);
  if (all.length < 2 || !(max > min)) return undefined;
  const x = (value: number): number => inset + ((value - min) / (max - min)) * (width - 2 * inset);
  let body = element('path', { class: 'strip-line', d: `M${inset} ${middle}H${width - inset}` });
  if (values.length <= mostDots) {
    const places = [...values]
      .sort((a, b) => a - b)
      .map((value) => `M${short(x(value))} ${middle}h0`);
    body += element('path', { class: 'strip-dots', d: places.join('') });
  } else {
    const counts = Array.from({ length: bins }, () => 0);
    for (const value of values) {
      const bin = Math.min(bins - 1, Math.floor(((value - min) / (max - min)) * bins));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const most = Math.max(...counts);
    const step = (width - 2 * inset) / bins;
    const bars = counts
      .map((count, bin) =>
        count === 0
          ? ''
          : `M${short(inset + (bin + 0.5) * step)} ${middle}m0-${short((count / most) * 9 + 1)}v${short((count / most) * 18 + 2)}`,
      )
      .join('');
    body += element('path', { class: 'strip-bars', d: bars });
  }
  if (reference !== undefined) {
    body += element('path', {
      class: 'strip-reference',
      d: `M${short(x(reference))} 2V${height - 2}`,
    });
  }
  if (own !== undefined) {
    body += element('circle', {
      class: 'strip-own',
      cx: short(x(own)),
      cy: String(middle),
      r: '6',
    });
  }
  return drawing({ width, height }, { class: 'strip', role: 'img', 'aria-label': label }, body);
}
