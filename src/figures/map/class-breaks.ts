/** The ends of the classes in digits. */
import type { Classification } from '../../domain/statistics/classification.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { formatNumber, formatPlain } from '../../language/numbers/numbers.ts';

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
