/** A supply as a number in words: „61,5“, „mindestens 56,0“, „390 m“, or its state. */
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Language } from '../../domain/language.ts';
import type { SupplyMeasure } from '../../domain/register/supply.ts';
import { languages } from '../languages.ts';
import { formatMetres, formatNumber } from './numbers.ts';
import { stateName } from './states.ts';

/** `atLeast`: of some offers the number of places is not known. */
export function formatSupply(
  cell: Cell,
  measure: SupplyMeasure,
  atLeast: boolean,
  language: Language,
): string {
  const words = languages[language].supply;
  const number = numberOf(cell);
  if (number === undefined) {
    return measure === 'places' && atLeast && cell.state === 'unreliable'
      ? words.capacityUnknown
      : stateName(cell.state, language);
  }
  const text =
    measure === 'distance' ? formatMetres(number, language) : formatNumber(number, 1, language);
  return atLeast && measure === 'places' ? words.atLeast(text) : text;
}
