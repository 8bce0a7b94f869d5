/** How many areas have no firm number, in one sentence and without a reason. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Language } from '../../domain/language.ts';
import { addsCapacities } from '../../domain/register/from-offers.ts';
import { languages } from '../languages.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { stateNameOf } from '../numbers/states.ts';
import type { UnfirmState } from './finding-words.ts';

const inOrder: readonly UnfirmState[] = [
  'withheld',
  'unreliable',
  'not-meaningful',
  'later',
  'not-available',
];

/** „In 2 von 13 Gebieten ist der Wert geheim gehalten.“ Undefined where every area has a firm number. */
export function statesFinding(
  cells: readonly Cell[],
  indicator: Pick<Indicator, 'fromOffers'>,
  language: Language,
): string | undefined {
  const words = languages[language].findings.states;
  const number = (count: number): string => formatNumber(count, 0, language);
  const all = number(cells.length);
  const found = inOrder.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const list = found.map(
      ({ state, count }) => `${number(count)} ${stateNameOf(state, indicator, language)}`,
    );
    return words.list(all, list.join(', '));
  }
  const where =
    cells.length === 1
      ? words.onlyArea
      : first.count === cells.length
        ? words.allAreas
        : words.someAreas(number(first.count), all);
  const isMinimum = first.state === 'unreliable' && addsCapacities(indicator);
  return `${where} ${isMinimum ? languages[language].supply.onlyMinimum : words.alone[first.state]}.`;
}
