/** What the map of offers says. */
import type { OfferMapModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

export function summaryOf(model: OfferMapModel, place: string, context: DrawContext): string {
  const { offers } = model;
  const german = context.language === 'de';
  const number = formatNumber(offers.length, 0, context.language);
  if (offers.length === 0) {
    return german
      ? `${place}: Im Verzeichnis steht noch kein Angebot.`
      : `${place}: no offer is in the register yet.`;
  }
  const counts = model.types
    .map((type) => ({
      title: type.title,
      count: offers.filter((o) => o.types.includes(type.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ title, count }) => `${title} ${formatNumber(count, 0, context.language)}`);
  const list = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
  if (german)
    return offers.length === 1
      ? `${place}: 1 Angebot${list}.`
      : `${place}: ${number} Angebote${list}.`;
  return offers.length === 1 ? `${place}: 1 offer${list}.` : `${place}: ${number} offers${list}.`;
}
