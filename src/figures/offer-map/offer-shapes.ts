/** Which shape stands for an offer. */
import type { OfferMapModel, OfferMark } from './model.ts';
import { typeShapes } from '../chart/type-shapes.ts';

/**
 * Which shape stands for a type: its own in the whole register, as other figures have it; where one of the
 * types shown has none there, shapes are dealt out anew among these.
 */
export function shapeOf(types: OfferMapModel['types'], index: number): number {
  const dealt = types.some(({ mark }) => mark === undefined || mark >= typeShapes.length);
  return dealt ? index : (types[index]?.mark ?? index);
}

/** The shape of an offer is that of its first listed type; beyond the shapes: a small dot. */
export function shapeIndex(offer: OfferMark, types: OfferMapModel['types']): number {
  const index = types.findIndex((type) => offer.types.includes(type.id));
  const shape = index < 0 ? typeShapes.length : shapeOf(types, index);
  return Math.min(shape, typeShapes.length);
}
