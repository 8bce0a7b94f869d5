/** The colour bar of a legend: classes, their ends beneath, bars of areas above. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Classification } from '../../domain/statistics/classification.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { breakTexts } from './class-breaks.ts';
import { textWidth, element } from '../svg.ts';
import { spreadWords } from '../../language/page-topics.ts';
import { fontSize, legendItem, width, text } from './legend-swatches.ts';
import { colourOfClass } from '../palette.ts';

export interface LegendModel {
  readonly id: string;
  readonly indicator: Indicator;
  readonly classification: Classification | undefined;
  readonly values: readonly AreaValue[];
}

/** Colour bar, breaks beneath, bars of areas above. */
export function colourBar(
  model: LegendModel,
  counts: readonly number[],
  top: number,
  context: DrawContext,
): { svg: string; height: number } {
  const { classification, indicator } = model;
  const words = spreadWords(context.language);
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
    const bar = element('rect', {
      class: 'legend-bar',
      x: x + 2,
      y: barTop - 3 - high,
      width: step - 4,
      height: high,
    });
    const look = `c${colourOfClass(index, classes)}`;
    const colour = element('rect', {
      class: `${look} legend-class`,
      x,
      y: barTop,
      width: step,
      height: 14,
    });
    // A finger needs more room than the colour.
    const room = element('rect', {
      class: 'legend-room',
      x: x + 1.5,
      y: top + 1,
      width: step - 3,
      height: barTop + 13 - top,
    });
    const between = words.between(
      texts[index] ?? '',
      texts[index + 1] ?? '',
      index === classes - 1,
    );
    svg += legendItem(look, between, bar + colour + room);
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
