/** What the map of offers says. */
import type { OfferMapModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { figureWords } from '../../language/page-topics.ts';

/** Types that the sentence names, the commonest first. */
const mostTypes = 4;

/** How many offers the map shows, with the four most frequent types. */
export function summaryOf(model: OfferMapModel, place: string, context: DrawContext): string {
  const { offers } = model;
  const counts = model.types
    .map((type) => ({
      title: type.title,
      count: offers.filter((o) => o.types.includes(type.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const list = counts
    .slice(0, mostTypes)
    .map(({ title, count }) => `${title} ${formatNumber(count, 0, context.language)}`)
    .join(', ');
  const number = formatNumber(offers.length, 0, context.language);
  return figureWords(context.language).offersShown({
    place,
    count: offers.length,
    text: number,
    byType: list,
    all: counts.length <= mostTypes,
  });
}
