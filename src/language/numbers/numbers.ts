/** Numbers, amounts and cells in words. */
import { categoryIndexOf } from '../../domain/indicator/category.ts';
import type { Category, Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { isCategory, isPercentage } from '../../domain/indicator/unit.ts';
import type { KnownUnit, Unit } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import { addsCapacities } from '../../domain/register/from-offers.ts';
import { languages } from '../languages.ts';
import type { UnitWords } from './number-words.ts';
import { stateName } from './states.ts';
import { noBreak, roundTo, writeMetres, writeNumber } from './written-number.ts';

/** A number with exactly `decimals` decimals (see `writeNumber`). */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  writeNumber(value, decimals, languages[language].numbers);

/** What scripts of the browser put between thousands. */
export const groupMark = (language: Language): string => languages[language].numbers.groupMark;

/** With as few decimals as it needs, at most `most`: for axes and targets. */
export function formatPlain(value: number, most: number, language: Language): string {
  let decimals = 0;
  while (decimals < most && roundTo(value, decimals) !== roundTo(value, most)) decimals += 1;
  return formatNumber(value, decimals, language);
}

/** A distance: „350 m“, „1,2 km“. */
export const formatMetres = (metres: number, language: Language): string =>
  writeMetres(metres, languages[language].numbers);

/** Free-text units this short may stand behind a number; longer ones stand in titles only. */
const longestUnitBesideNumber = 18;

const categoryOf = (value: number, categories: readonly Category[]): Category | undefined =>
  categories[categoryIndexOf(value, categories) ?? -1];

/** The words of a unit; of the office's own words as far as they can be used. */
const unitWords = (unit: Unit, language: Language): UnitWords =>
  typeof unit === 'string' ? languages[language].units[unit] : ownUnit(unit.text, language);

function ownUnit(text: string, language: Language): UnitWords {
  const { counted } = languages[language].places;
  const beside = (number: string, isOne: boolean, governed: boolean): string =>
    text.length <= longestUnitBesideNumber
      ? `${number}${noBreak}${governed && !isOne ? counted(text) : text}`
      : number;
  const { subjectOfOwnUnit } = languages[language].findings;
  return { beside, heading: text, difference: beside, subject: subjectOfOwnUnit };
}

/** A written number with a known unit: „18,1 %“, “€1,234”. */
export const withUnit = (number: string, unit: KnownUnit, language: Language): string =>
  unitWords(unit, language).beside(number, number === '1', false);

/** A number at an axis: with its unit where that is a sign, with as few decimals as it needs. */
export function axisText(value: number, { unit }: Indicator, language: Language): string {
  const number = formatPlain(value, 3, language);
  return isPercentage(unit) ? unitWords(unit, language).beside(number, false, false) : number;
}

/**
 * A number of an indicator with its unit: „18,1 %“, „12,3 je 1.000“, „1.234 €“, the label of a category.
 * `governed`: behind a preposition („von 26,9 Jahren“).
 */
export function formatAmount(
  value: number,
  indicator: Indicator,
  language: Language,
  { governed = false }: { readonly governed?: boolean } = {},
): string {
  if (isCategory(indicator.unit)) {
    return categoryOf(value, indicator.categories)?.label ?? formatPlain(value, 2, language);
  }
  const number = formatNumber(value, indicator.decimals, language);
  return unitWords(indicator.unit, language).beside(number, number === '1', governed);
}

/** The number alone, for columns and axes whose heading names the unit. */
export function formatBareAmount(value: number, indicator: Indicator, language: Language): string {
  if (isCategory(indicator.unit)) return formatAmount(value, indicator, language);
  return formatNumber(value, indicator.decimals, language);
}

/**
 * A cell in words: its number with unit, in brackets where unreliable ("at least" where capacities are added up of
 * which some are unknown), else the name of its state.
 * `bare` leaves the unit to the heading.
 */
export function formatValue(
  cell: Cell | undefined,
  indicator: Indicator,
  language: Language,
  { bare = false }: { readonly bare?: boolean } = {},
): string {
  const write = bare ? formatBareAmount : formatAmount;
  if (cell === undefined) return stateName('not-available', language);
  switch (cell.state) {
    case 'observed':
      return write(cell.value, indicator, language);
    case 'zero':
      // exactly nothing: no decimals that would suggest rounding
      if (isCategory(indicator.unit)) return write(0, indicator, language);
      return bare ? '0' : unitWords(indicator.unit, language).beside('0', false, false);
    case 'unreliable':
      if (addsCapacities(indicator)) {
        const { atLeast, capacityUnknown } = languages[language].supply;
        return cell.value === undefined
          ? capacityUnknown
          : atLeast(write(cell.value, indicator, language));
      }
      return cell.value === undefined
        ? stateName('unreliable', language)
        : `(${write(cell.value, indicator, language)})`;
    case 'withheld':
    case 'not-meaningful':
    case 'later':
    case 'not-available':
      return stateName(cell.state, language);
  }
}

/**
 * A difference of two values, without sign: percentage points for percent, else the unit.
 * `governed`: behind a preposition („von 29,7 Prozentpunkten“).
 */
export function formatDifference(
  difference: number,
  indicator: Indicator,
  language: Language,
  { governed = false }: { readonly governed?: boolean } = {},
): string {
  const number = formatNumber(Math.abs(difference), indicator.decimals, language);
  return unitWords(indicator.unit, language).difference(number, number === '1', governed);
}

/** The unit as a heading: „Prozent“, „je 1.000“, „Anzahl“; free text as the office wrote it. */
export const unitName = (indicator: Indicator, language: Language): string =>
  unitWords(indicator.unit, language).heading;

/** The subject of a sentence about an indicator: „Der Anteil“, „Die Zahl“, „Der Wert“. */
export const subject = (indicator: Indicator, language: Language): string =>
  unitWords(indicator.unit, language).subject;
