/** How many areas have no firm number, in one sentence and without a reason. */
import type { Language } from '../domain/municipality.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { formatNumber } from './numbers.ts';

interface StateSaying {
  readonly is: (cell: Cell) => boolean;
  /** Behind „In 2 von 13 Gebieten“. */
  readonly alone: Readonly<Record<Language, string>>;
  /** Behind a number, in a list. */
  readonly listed: Readonly<Record<Language, string>>;
}

const stateSayings: readonly StateSaying[] = [
  {
    is: (cell) => cell.state === 'withheld',
    alone: { de: 'ist der Wert geheim gehalten', en: 'the value is withheld' },
    listed: { de: 'geheim gehalten', en: 'withheld' },
  },
  {
    is: (cell) => cell.state === 'unreliable',
    alone: {
      de: 'ist der Wert unsicher; er steht in Klammern oder fehlt',
      en: 'the value is unreliable; it stands in brackets or is missing',
    },
    listed: { de: 'unsicher', en: 'unreliable' },
  },
  {
    is: (cell) => cell.state === 'not-meaningful',
    alone: { de: 'lässt sich der Wert nicht sinnvoll bilden', en: 'the value is not meaningful' },
    listed: { de: 'nicht sinnvoll', en: 'not meaningful' },
  },
  {
    is: (cell) => cell.state === 'later',
    alone: { de: 'folgt der Wert später', en: 'the value is to follow' },
    listed: { de: 'folgt später', en: 'to follow' },
  },
  {
    is: (cell) => cell.state === 'not-available',
    alone: { de: 'ist kein Wert verfügbar', en: 'no value is available' },
    listed: { de: 'nicht verfügbar', en: 'not available' },
  },
];

/** „In 2 von 13 Gebieten ist der Wert geheim gehalten.“ Undefined where every area has a firm number. */
export function statesFinding(cells: readonly Cell[], language: Language): string | undefined {
  const german = language === 'de';
  const all = formatNumber(cells.length, 0, language);
  const found = stateSayings.flatMap((saying) => {
    const count = cells.filter((cell) => saying.is(cell)).length;
    return count === 0 ? [] : [{ saying, count }];
  });
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const list = found
      .map(({ saying, count }) => `${formatNumber(count, 0, language)} ${saying.listed[language]}`)
      .join(', ');
    return german ? `Von ${all} Gebieten: ${list}.` : `Of ${all} areas: ${list}.`;
  }
  const number = formatNumber(first.count, 0, language);
  const where =
    cells.length === 1
      ? german
        ? 'Für das einzige Gebiet'
        : 'For the only area'
      : first.count === cells.length
        ? german
          ? 'In allen Gebieten'
          : 'In all areas'
        : german
          ? `In ${number} von ${all} Gebieten`
          : `In ${number} of ${all} areas`;
  return `${where} ${first.saying.alone[language]}.`;
}
