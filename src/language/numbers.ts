/** Numbers as a statistics office writes them: own formatting, so that no machine's locale shows through. */
import type { Category, Indicator } from '../domain/indicator/indicator.ts';
import type { Language } from '../domain/municipality.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { stateName } from './states.ts';

/** No-break space: a number never parts from its unit. */
export const noBreak = '\u00A0';

const minus = '\u2212';

/** Rounds half away from zero on the written digits, so that 1.005 becomes 1.01. */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  const written = String(size);
  if (written.includes('e')) return Number(value.toFixed(decimals));
  const rounded = Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * A number with exactly `decimals` decimals: 1.234,5 in German, 1,234.5 in English.
 * Four-digit numbers are grouped too; the minus sign is U+2212; what rounds to zero bears none.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), 10);
  const rounded = roundTo(value, places);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'de' ? '.' : ',');
  const text =
    fraction === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${fraction}`;
  return rounded < 0 ? `${minus}${text}` : text;
}

/** With as few decimals as it needs, at most `most`: for axes and targets. */
export function formatPlain(value: number, most: number, language: Language): string {
  let decimals = 0;
  while (decimals < most && roundTo(value, decimals) !== roundTo(value, most)) decimals += 1;
  return formatNumber(value, decimals, language);
}

const perUnit = { per100: 100, per1000: 1000, per10000: 10000 } as const;

/** Free-text units this short may stand behind a number; longer ones stand in titles only. */
const longestUnitBesideNumber = 18;

function categoryOf(value: number, categories: readonly Category[]): Category | undefined {
  return (
    categories.find((c) => c.code.trim() !== '' && Number(c.code) === value) ?? categories[value]
  );
}

/** Puts a written number together with its unit: „18,1 %“, “€1,234”. */
function besideUnit(
  number: string,
  one: boolean,
  unit: Indicator['unit'],
  language: Language,
): string {
  const german = language === 'de';
  if (typeof unit === 'object') {
    return unit.text.length <= longestUnitBesideNumber ? `${number}${noBreak}${unit.text}` : number;
  }
  switch (unit) {
    case 'percent':
      return german ? `${number}${noBreak}%` : `${number}%`;
    case 'per100':
    case 'per1000':
    case 'per10000':
      return `${number} ${german ? 'je' : 'per'}${noBreak}${formatNumber(perUnit[unit], 0, language)}`;
    case 'persons':
      return `${number}${noBreak}${german ? (one ? 'Person' : 'Personen') : one ? 'person' : 'people'}`;
    case 'euro':
      return german
        ? `${number}${noBreak}€`
        : number.startsWith(minus)
          ? `${minus}€${number.slice(1)}`
          : `€${number}`;
    case 'years':
      return `${number}${noBreak}${german ? (one ? 'Jahr' : 'Jahre') : one ? 'year' : 'years'}`;
    case 'points':
      return `${number}${noBreak}${german ? (one ? 'Punkt' : 'Punkte') : one ? 'point' : 'points'}`;
    case 'count':
    case 'index':
    case 'ratio':
    case 'category':
      return number;
  }
}

/** A number of an indicator with its unit: „18,1 %“, „12,3 je 1.000“, „1.234 €“, the label of a category. */
export function formatAmount(value: number, indicator: Indicator, language: Language): string {
  if (indicator.unit === 'category') {
    return categoryOf(value, indicator.categories)?.label ?? formatPlain(value, 2, language);
  }
  const number = formatNumber(value, indicator.decimals, language);
  return besideUnit(number, number === '1', indicator.unit, language);
}

/** The number alone, for columns and axes whose heading names the unit. */
export function formatBareAmount(value: number, indicator: Indicator, language: Language): string {
  if (indicator.unit === 'category') return formatAmount(value, indicator, language);
  return formatNumber(value, indicator.decimals, language);
}

/**
 * A cell in words: its number with unit, in brackets where unreliable, else the name of its state.
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
      return bare || indicator.unit === 'category'
        ? '0'
        : besideUnit('0', false, indicator.unit, language);
    case 'unreliable':
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
 * `after` is the German case behind a preposition („von 29,7 Prozentpunkten“).
 */
export function formatDifference(
  difference: number,
  indicator: Indicator,
  language: Language,
  { dative = false }: { readonly dative?: boolean } = {},
): string {
  const number = formatNumber(Math.abs(difference), indicator.decimals, language);
  const one = number === '1';
  if (indicator.unit === 'percent') {
    if (language === 'en') return `${number}${noBreak}percentage ${one ? 'point' : 'points'}`;
    return `${number}${noBreak}${one ? 'Prozentpunkt' : dative ? 'Prozentpunkten' : 'Prozentpunkte'}`;
  }
  const text = besideUnit(number, one, indicator.unit, language);
  if (
    language === 'de' &&
    dative &&
    !one &&
    (indicator.unit === 'years' || indicator.unit === 'points')
  ) {
    return `${text}n`;
  }
  return text;
}

/** The unit as a heading: „Prozent“, „je 1.000“, „Anzahl“; free text as the office wrote it. */
export function unitName(indicator: Indicator, language: Language): string {
  const { unit } = indicator;
  const german = language === 'de';
  if (typeof unit === 'object') return unit.text;
  switch (unit) {
    case 'percent':
      return german ? 'Prozent' : 'per cent';
    case 'per100':
    case 'per1000':
    case 'per10000':
      return `${german ? 'je' : 'per'}${noBreak}${formatNumber(perUnit[unit], 0, language)}`;
    case 'count':
      return german ? 'Anzahl' : 'number';
    case 'persons':
      return german ? 'Personen' : 'people';
    case 'euro':
      return 'Euro';
    case 'years':
      return german ? 'Jahre' : 'years';
    case 'index':
      return 'Index';
    case 'ratio':
      return german ? 'Verhältnis' : 'ratio';
    case 'points':
      return german ? 'Punkte' : 'points';
    case 'category':
      return german ? 'Kategorie' : 'category';
  }
}
