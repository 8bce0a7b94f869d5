/** All areas on one line: dots where they are few, a silhouette where they are many; this place and the municipality marked. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { drawing, element, short } from '../svg.ts';

export interface StripModel {
  /** Numbers of all areas of the level. */
  readonly values: readonly number[];
  /** Whose numbers they are, one by one. */
  readonly areas: readonly string[];
  /** This place's id, and the file of what the areas say. */
  readonly place: string;
  readonly spoken: SiteAddress | undefined;
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
/** More areas than dots can show one by one stand as a silhouette. */
export const mostDots = 60;
const bins = 32;

/** Inline SVG of 200 × 26, or undefined without two different numbers. */
export function drawDotStrip(model: StripModel): string | undefined {
  const { values, own, reference, label, spoken } = model;
  if (values.length === 0) return undefined;
  const marked = [own, reference].filter((value) => value !== undefined);
  const extent = extentOf(values);
  const min = Math.min(extent.min, ...marked);
  const max = Math.max(extent.max, ...marked);
  if (values.length + marked.length < 2 || !(max > min)) return undefined;
  const x = scale(min, max);
  // The line they lie on is drawn by the style: profiles hold dozens of strips.
  let body = othersOn(values, min, max);
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
      'data-area': model.place,
    });
  }
  const found =
    values.length <= mostDots
      ? { 'data-areas': areasInOrder(values, model.areas) }
      : {
          'data-scale': [inset, width - inset, min, max, min, max, bins, middle, 20, 0.5].join(' '),
        };
  return drawing(
    { width, height },
    {
      class: 'strip',
      role: 'img',
      'aria-label': label,
      ...(spoken === undefined ? {} : { 'data-values': spoken, ...found }),
    },
    body,
  );
}

const ordered = new WeakMap<readonly number[], string>();

/** Whose dots stand from left to right, as `dots` draws them. */
function areasInOrder(values: readonly number[], areas: readonly string[]): string {
  let text = ordered.get(values);
  if (text === undefined) {
    text = values
      .map((value, at) => ({ value, area: areas[at] ?? '' }))
      .sort((a, b) => a.value - b.value)
      .map(({ area }) => area)
      .join(' ');
    ordered.set(values, text);
  }
  return text;
}

const scale =
  (min: number, max: number) =>
  (value: number): number =>
    inset + ((value - min) / (max - min)) * (width - 2 * inset);

interface Extent {
  readonly min: number;
  readonly max: number;
}

const extents = new WeakMap<readonly number[], Extent>();

/** Least and greatest of the numbers; the strips of a level share one array. */
function extentOf(values: readonly number[]): Extent {
  let extent = extents.get(values);
  if (extent === undefined) {
    extent = {
      min: values.reduce((a, b) => Math.min(a, b), Infinity),
      max: values.reduce((a, b) => Math.max(a, b), -Infinity),
    };
    extents.set(values, extent);
  }
  return extent;
}

const drawn = new WeakMap<readonly number[], Map<string, string>>();

/** All areas as dots or as a silhouette: drawn once for all areas that share a scale. */
function othersOn(values: readonly number[], min: number, max: number): string {
  const scales = drawn.get(values) ?? new Map<string, string>();
  drawn.set(values, scales);
  const key = `${min} ${max}`;
  let others = scales.get(key);
  if (others === undefined) {
    others = values.length <= mostDots ? dots(values, min, max) : silhouette(values, min, max);
    scales.set(key, others);
  }
  return others;
}

function dots(values: readonly number[], min: number, max: number): string {
  const x = scale(min, max);
  const places = [...values]
    .sort((a, b) => a - b)
    .map((value) => `M${short(x(value))} ${middle}h0`);
  return element('path', { class: 'strip-dots', d: places.join('') });
}

function silhouette(values: readonly number[], min: number, max: number): string {
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
  return element('path', { class: 'strip-bars', d: bars });
}
