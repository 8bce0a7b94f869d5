/** Shapes of the types with their words. */
import type { OfferMapModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { typeShapes, otherShape } from '../chart/type-shapes.ts';
import { fitText, textWidth, element, short, escapeText, drawing } from '../svg.ts';
import { shapeIndex, shapeOf } from './offer-shapes.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';

/** Shapes with their words, only those that occur. */
export function drawOfferLegend(model: OfferMapModel, context: DrawContext): string | undefined {
  // as wide as the text of a page on the smallest phones, so that its letters never shrink
  const width = 284;
  const used = new Map<number, number>();
  for (const offer of model.offers) {
    const index = shapeIndex(offer, model.types);
    used.set(index, (used.get(index) ?? 0) + 1);
  }
  if (used.size === 0) return undefined;
  const names: string[] = [];
  let x = 0;
  let y = 0;
  let body = '';
  for (const [index, count] of [...used].sort(([a], [b]) => a - b)) {
    const shape = typeShapes[index] ?? otherShape;
    // Types beyond the shapes share one mark, which bears no type's name.
    const title =
      model.types.find((_, at) => index < typeShapes.length && shapeOf(model.types, at) === index)
        ?.title ?? networkFigureWords(context.language).otherTypes;
    const text = fitText(`${title} (${formatNumber(count, 0, context.language)})`, width - 24, 14);
    const needs = 22 + textWidth(text, 14) + 14;
    if (x > 0 && x + needs > width + 14) {
      x = 0;
      y += 24;
    }
    body +=
      element('path', {
        class: `offer-mark tone-${shape.tone}`,
        transform: `translate(${short(x + 8)} ${short(y + 11)})`,
        d: shape.path,
      }) + element('text', { x: x + 22, y: y + 16 }, escapeText(text));
    names.push(text);
    x += needs;
  }
  return drawing(
    { width, height: y + 24 },
    {
      class: 'map-legend offer-legend',
      role: 'img',
      'aria-label': `${figureWords(context.language).legend}: ${names.join(', ')}`,
    },
    body,
  );
}
