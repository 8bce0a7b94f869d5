/** The legend of a map: colour bar with its breaks, a small histogram of areas on top, states only where they occur. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { colourOfClass, coloursFor } from '../palette.ts';
import type { AreaLook, PatternName } from './state-patterns.ts';
import { lookOf, patternDefinition } from './state-patterns.ts';
import { drawing, element, fitText } from '../svg.ts';
import { breakTexts } from './class-breaks.ts';
import { width, fontSize, text, swatches, box } from './legend-swatches.ts';
import type { LegendModel } from './colour-bar.ts';
import { colourBar } from './colour-bar.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatNumber, unitName } from '../../language/numbers/numbers.ts';
import { stateName, stateNameOf } from '../../language/numbers/states.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

/** Inline SVG, or undefined where there is nothing to explain. */
export function drawLegend(model: LegendModel, context: DrawContext): string | undefined {
  const { indicator, classification, values, id } = model;
  const { language } = context;
  const looks = values.map(lookOf);
  const classes = classification === undefined ? 0 : classification.breaks.length - 1;
  const ofCategories = isCategory(indicator.unit);
  const colours = ofCategories ? indicator.categories.length : classes;
  const counts = Array.from(
    { length: Math.max(classes, colours) },
    (_, index) => looks.filter((look) => look.kind === 'class' && look.index === index).length,
  );
  let y = 0;
  let body = '';
  if (ofCategories) {
    const rows = swatches(
      indicator.categories.map((category, index) => ({
        swatch: box({ class: `c${colourOfClass(index, colours)} legend-class` }),
        label: `${category.label} (${counts[index] ?? 0})`,
        look: `c${colourOfClass(index, colours)}`,
        name: category.label,
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
  const states: Parameters<typeof swatches>[0][number][] = [];
  const add = (
    look: AreaLook['kind'],
    count: number,
    label: string,
    attributes: () => Readonly<Record<string, string>>,
  ): void => {
    if (count > 0)
      states.push({
        swatch: box(attributes()),
        label: `${label} (${formatNumber(count, 0, language)})`,
        look,
        name: label,
      });
  };
  add(
    'withheld',
    occurs((l) => l.kind === 'withheld'),
    stateName('withheld', language),
    () => ({ class: 'legend-state', fill: fill('withheld') }),
  );
  add(
    'unreliable',
    occurs((l) => l.kind === 'unreliable' || (l.kind === 'class' && l.unreliable)),
    stateNameOf('unreliable', indicator, language),
    () => ({ class: 'legend-state', fill: fill('unreliable') }),
  );
  add(
    'not-available',
    occurs((l) => l.kind === 'not-available'),
    stateName('not-available', language),
    () => ({ class: 'legend-state', fill: fill('not-available') }),
  );
  add(
    'not-meaningful',
    occurs((l) => l.kind === 'not-meaningful'),
    stateName('not-meaningful', language),
    () => ({ class: 'legend-outline' }),
  );
  add(
    'later',
    occurs((l) => l.kind === 'later'),
    stateName('later', language),
    () => ({ class: 'legend-later' }),
  );
  add(
    'unpopulated',
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
  const described = ofCategories
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
