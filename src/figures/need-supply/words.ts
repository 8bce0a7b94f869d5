/** Supply in the words of the need–supply figure: the name of its axis, its cells. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { NeedSupplyModel, NeedSupplyPoint } from './model.ts';
import type { Language } from '../../domain/language.ts';
import { networkFigureWords, supplyWords } from '../../language/page-topics.ts';
import { formatNumber, formatValue, unitName } from '../../language/numbers/numbers.ts';
import { stateName } from '../../language/numbers/states.ts';

/** Decimals of supply: places and offers with one, metres with none. */
export const supplyDecimals = (model: NeedSupplyModel): number =>
  model.supplyIndicator?.subject.indicator.decimals ??
  (model.supply?.measure === 'distance' ? 0 : 1);

/** Name of the supply axis with its unit. */
export function supplyName(model: NeedSupplyModel, context: DrawContext, when?: string): string {
  const words = networkFigureWords(context.language).needSupply;
  if (model.supplyIndicator !== undefined) {
    const { indicator } = model.supplyIndicator.subject;
    const parts = [unitName(indicator, context.language), ...(when === undefined ? [] : [when])];
    return `${indicator.short} (${parts.join(', ')})`;
  }
  const titles = model.supply?.types.map((type) => type.title) ?? [];
  const types = [...titles, ...(when === undefined ? [] : [when])].join(', ');
  switch (model.supply?.measure) {
    case 'places':
      return words.places(types);
    case 'distance':
      return words.distance(types);
    default:
      return words.offers(types);
  }
}

/** Why there is no supply: an unreliable cell without a number is one without any known capacity. */
export const stateInWords = (cell: Cell, model: NeedSupplyModel, language: Language): string =>
  model.supply?.measure === 'places' && cell.state === 'unreliable'
    ? supplyWords(language).capacityUnknown
    : stateName(cell.state, language);

/** A supply cell in words; "at least" where a capacity is unknown. */
export function supplyText(cell: Cell, model: NeedSupplyModel, context: DrawContext): string {
  const { language } = context;
  if (model.supplyIndicator !== undefined)
    return formatValue(cell, model.supplyIndicator.subject.indicator, language, { bare: true });
  const value = numberOf(cell);
  if (value === undefined) return stateInWords(cell, model, language);
  const text = formatNumber(value, supplyDecimals(model), language);
  return cell.state === 'unreliable'
    ? `${networkFigureWords(language).needSupply.atLeast} ${text}`
    : text;
}

/** „Hagen (geheim gehalten), Au“: why an area is not in the chart. */
export function namesByState(
  points: readonly NeedSupplyPoint[],
  model: NeedSupplyModel,
  names: (areas: readonly NeedSupplyPoint[], most: number) => string,
  context: DrawContext,
): string {
  if (points.length > 12) return names(points, 8);
  return points
    .map((point) => {
      const why =
        numberOf(point.need) === undefined
          ? stateName(point.need.state, context.language)
          : stateInWords(point.supply, model, context.language);
      return `${point.area.name} (${why})`;
    })
    .join(', ');
}
