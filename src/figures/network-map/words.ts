/** What the map of the network says: title and sentence. */
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { formatDate } from '../../language/numbers/periods.ts';

/** What the map shows, where, and the day of the register. */
export function mapTitle(model: NetworkModel, { language }: DrawContext): string {
  const words = networkFigureWords(language);
  const place = model.area?.name ?? model.municipality.name;
  return `${words.mapOf(place, model.fallback === undefined)}, ${figureWords(language).stand} ${formatDate(model.asOf, language)}`;
}

/**
 * How many offers stand on the map.
 *
 * @param ties cooperations entered; 0: nothing is said of them
 */
export function mapSummary(offers: number, ties: number, { language }: DrawContext): string {
  const count = (value: number): string => formatNumber(value, 0, language);
  return networkFigureWords(language).mapSummary(
    count(offers),
    ties === 0 ? undefined : count(ties),
  );
}
