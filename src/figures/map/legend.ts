/** The legend of a map: colour bar with its breaks, a small histogram of areas on top, states only where they occur. */
import type { Classification } from '../../domain/statistics/classification.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { figureWords } from '../../language/figure-words.ts';
import { formatAmount, formatNumber, formatPlain, unitName } from '../../language/numbers.ts';
import { stateName } from '../../language/states.ts';
import type { AreaValue } from '../../report/indicator/figure-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { colourOfClass, coloursFor } from '../palette.ts';
import type { AreaLook, PatternName } from './state-patterns.ts';
import { lookOf, patternDefinition } from './state-patterns.ts';
import { drawing, element, escapeText, fitText, textWidth } from '../svg.ts';

const width = 328;
const fontSize = 14;
const lineHeight = 22;

export interface LegendModel {
  readonly id: string;
  readonly indicator: Indicator;
  readonly classification: Classification | undefined;
  readonly values: readonly AreaValue[];
}

const text = (
  x: number,
  y: number,
  content: string,
  values: Readonly<Record<string, string>> = {},
): string => element('text', { x, y, ...values }, escapeText(content));

/** Break texts at the written decimals, with more only where two would read the same. */
export function breakTexts(
  classification: Classification,
  indicator: Indicator,
  context: DrawContext,
): readonly string[] {
  const least = indicator.breaks?.decimals ?? indicator.decimals;
  for (let decimals = least; decimals < least + 3; decimals += 1) {
    const texts = classification.breaks.map((value) =>
      formatNumber(value, decimals, context.language),
    );
    if (new Set(texts).size === texts.length) return texts;
  }
  return classification.breaks.map((value) => formatPlain(value, least + 3, context.language));
}

/** Colour bar, breaks beneath, bars of areas above. */
function colourBar(
  model: LegendModel,
  counts: readonly number[],
  top: number,
  context: DrawContext,
): { svg: string; height: number } {
  const { classification, indicator } = model;
  if (classification === undefined) return { svg: '', height: 0 };
  const classes = classification.breaks.length - 1;
  const texts = breakTexts(classification, indicator, context);
  const edge = Math.min(
    30,
    Math.max(
      4,
      textWidth(texts[0] ?? '', fontSize) / 2,
      textWidth(texts.at(-1) ?? '', fontSize) / 2,
    ),
  );
  const step = (width - 2 * edge) / Math.max(classes, 1);
  const barTop = top + 34;
  const most = Math.max(1, ...counts);
  let svg = '';
  for (let index = 0; index < classes; index += 1) {
    const x = edge + index * step;
    const count = counts[index] ?? 0;
    const high = count === 0 ? 0 : Math.max(2, (count / most) * 28);
    svg += element('rect', {
      class: 'legend-bar',
      x: x + 2,
      y: barTop - 3 - high,
      width: step - 4,
      height: high,
    });
    svg += element('rect', {
      class: `c${colourOfClass(index, classes)} legend-class`,
      x,
      y: barTop,
      width: step,
      height: 14,
    });
  }
  // breaks too wide for their step stand on two lines by turns, or only every few
  const widest = Math.max(...texts.map((t) => textWidth(t, fontSize)));
  const lines = widest + 6 <= step ? 1 : 2;
  const every = lines === 2 && widest + 6 > 2 * step ? Math.ceil((widest + 6) / (2 * step)) : 1;
  texts.forEach((content, index) => {
    const last = index === texts.length - 1;
    if (index % every !== 0 && !last) return;
    if (every > 1 && !last && texts.length - 1 - index < every) return;
    const line = lines === 1 ? 0 : Math.round(index / every) % 2;
    const x = edge + index * step;
    svg += element('path', {
      class: 'legend-tick',
      d: `M${x.toFixed(1)} ${barTop + 14}v${4 + line * 16}`,
    });
    const half = textWidth(content, fontSize) / 2;
    svg += text(Math.min(Math.max(x, half), width - half), barTop + 31 + line * 17, content, {
      'text-anchor': 'middle',
    });
  });
  return { svg, height: 34 + 14 + 22 + (lines - 1) * 17 };
}

/** Rows of swatches with words, wrapped to the width. */
function swatches(
  items: readonly { readonly swatch: (x: number, y: number) => string; readonly label: string }[],
  top: number,
): { svg: string; height: number } {
  let x = 0;
  let y = top;
  let svg = '';
  for (const { swatch, label } of items) {
    const shown = fitText(label, width - 30, fontSize);
    const needs = 28 + textWidth(shown, fontSize) + 14;
    if (x > 0 && x + needs > width + 14) {
      x = 0;
      y += lineHeight;
    }
    svg += swatch(x, y) + text(x + 28, y + 12, shown);
    x += needs;
  }
  return { svg, height: items.length === 0 ? 0 : y - top + lineHeight };
}

const box =
  (values: Readonly<Record<string, string>>) =>
  (x: number, y: number): string =>
    element('rect', { x: x + 0.5, y: y + 0.5, width: 21, height: 14, ...values });

/** Inline SVG, or undefined where there is nothing to explain. */
export function drawLegend(model: LegendModel, context: DrawContext): string | undefined {
  const { indicator, classification, values, id } = model;
  const { language } = context;
  const looks = values.map(lookOf);
  const classes = classification === undefined ? 0 : classification.breaks.length - 1;
  const isCategory = indicator.unit === 'category';
  const colours = isCategory ? indicator.categories.length : classes;
  const counts = Array.from(
    { length: Math.max(classes, colours) },
    (_, index) => looks.filter((look) => look.kind === 'class' && look.index === index).length,
  );
  let y = 0;
  let body = '';
  if (isCategory) {
    const rows = swatches(
      indicator.categories.map((category, index) => ({
        swatch: box({ class: `c${colourOfClass(index, colours)} legend-class` }),
        label: `${category.label} (${counts[index] ?? 0})`,
      })),
      y + 2,
    );
    body += rows.svg;
    y += rows.height + 2;
  } else if (classification !== undefined && classes > 0) {
    body += text(0, 14, fitText(unitName(indicator, language), width, fontSize), {
      class: 'fig-quiet',
    });
    y += 20;
    const bar = colourBar(model, counts, y, context);
    body += bar.svg;
    y += bar.height + 6;
  }
  const patterns: PatternName[] = [];
  const fill = (name: PatternName): string => {
    if (!patterns.includes(name)) patterns.push(name);
    return `url(#${id}-legend-${name})`;
  };
  const occurs = (test: (look: AreaLook) => boolean): number => looks.filter(test).length;
  const states: { swatch: (x: number, yy: number) => string; label: string }[] = [];
  const add = (
    count: number,
    label: string,
    attributes: () => Readonly<Record<string, string>>,
  ): void => {
    if (count > 0)
      states.push({
        swatch: box(attributes()),
        label: `${label} (${formatNumber(count, 0, language)})`,
      });
  };
  add(
    occurs((l) => l.kind === 'withheld'),
    stateName('withheld', language),
    () => ({ class: 'legend-state', fill: fill('withheld') }),
  );
  add(
    occurs((l) => l.kind === 'unreliable' || (l.kind === 'class' && l.unreliable)),
    stateName('unreliable', language),
    () => ({ class: 'legend-state', fill: fill('unreliable') }),
  );
  add(
    occurs((l) => l.kind === 'not-available'),
    stateName('not-available', language),
    () => ({ class: 'legend-state', fill: fill('not-available') }),
  );
  add(
    occurs((l) => l.kind === 'not-meaningful'),
    stateName('not-meaningful', language),
    () => ({ class: 'legend-outline' }),
  );
  add(
    occurs((l) => l.kind === 'later'),
    stateName('later', language),
    () => ({ class: 'legend-later' }),
  );
  add(
    occurs((l) => l.kind === 'unpopulated'),
    figureWords(language).unpopulated,
    () => ({ class: 'legend-empty' }),
  );
  const rows = swatches(states, y + 2);
  body += rows.svg;
  y += rows.height + (states.length > 0 ? 2 : 0);
  if (body === '') return undefined;
  const definitions = patterns
    .map((name) => patternDefinition(name, `${id}-legend-${name}`))
    .join('');
  const described = isCategory
    ? indicator.categories.map((c) => c.label).join(', ')
    : classification === undefined
      ? ''
      : `${breakTexts(classification, indicator, context).join(', ')} (${unitName(indicator, language)})`;
  const spoken = [described, ...states.map((s) => s.label)]
    .filter((part) => part !== '')
    .join('; ');
  return drawing(
    { width, height: y },
    {
      class: `map-legend k${coloursFor(Math.max(colours, 1))}`,
      role: 'img',
      'aria-label': `${figureWords(language).legend}: ${spoken}`,
    },
    (definitions === '' ? '' : element('defs', {}, definitions)) + body,
  );
}

/** What the legend cannot draw: values beyond manual ends, and how long the classes hold. */
export function classNotes(
  classification: Classification | undefined,
  indicator: Indicator,
  context: DrawContext,
): readonly string[] {
  if (classification === undefined || indicator.unit === 'category') return [];
  const words = figureWords(context.language);
  const first = classification.breaks[0];
  const last = classification.breaks.at(-1);
  const amount = (value: number): string =>
    formatAmount(
      value,
      { ...indicator, decimals: indicator.breaks?.decimals ?? indicator.decimals },
      context.language,
    );
  return [
    ...(classification.below && first !== undefined ? [words.belowFirst(amount(first))] : []),
    ...(classification.above && last !== undefined ? [words.aboveLast(amount(last))] : []),
  ];
}
