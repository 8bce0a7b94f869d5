/** What the drawing of the network says. */
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { blockKeys } from '../network/network-register.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** What the drawing shows, without `ties` between communities twice. */
export function summaryOf(model: NetworkModel, overview: boolean, context: DrawContext): string {
  const { language } = context;
  const words = networkFigureWords(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  const offers = model.nodes.filter((node) => node.kind === 'offer');
  const ties = model.edges.filter((edge) => edge.kind === 'cooperation');
  if (overview) {
    const { by, level } = model.overview;
    return words.overviewSummary(
      count(offers.length),
      blockKeys(model).length,
      by === 'area' ? level.plural : by === 'region' ? words.compass.parts : words.phases.types,
      count(ties.reduce((sum, tie) => sum + tie.weight, 0)),
    );
  }
  if (model.fallback !== undefined) {
    return words.fallbackSummary(
      count(offers.length),
      count(model.nodes.filter((node) => node.kind === 'provider').length),
      new Set(offers.flatMap((offer) => offer.areas)).size,
      model.level.plural,
    );
  }
  const ends = new Set(ties.flatMap((tie) => [tie.from, tie.to]));
  const tied = offers.filter(
    (offer) => ends.has(offer.id) || (offer.provider !== undefined && ends.has(offer.provider)),
  );
  return words.drawn({
    offers: tied.length,
    offersText: count(tied.length),
    ties: ties.length,
    tiesText: count(ties.length),
    communities: Math.max(1, model.communities.length),
  });
}

/** Whose network is shown, and the day of the register. */
export function networkTitle(model: NetworkModel, { language }: DrawContext): string {
  const words = networkFigureWords(language);
  const place = model.provider?.title ?? model.area?.name ?? model.municipality.name;
  return `${words.networkOf(place, model.fallback === undefined)}, ${figureWords(language).stand} ${formatDate(model.asOf, language)}`;
}
