/** How many places an offer has, and of what. */
import { distance } from 'fastest-levenshtein';
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import { isSentinelForm } from '../plausibility/sentinel-numbers.ts';
import { textOf } from './register-fields.ts';
import type { Table, TableRow } from '../table/table-row.ts';

/** No single offer has more places. */
const mostPlaces = 10_000;

/** „20 Plätze“, „25 Kinder“: the number is meant, the word says what the column is about. */
const counted =
  /^(\d[\d.,\s]*?)\s*(?:(?:betreuungs|kita|krippen|hort)?plätze|plaetze|pl\.?|kinder|personen|places?|children|spaces|seats)$/iu;

/**
 * Makes the reading of capacities: numbers that are not negative; an official sign for none is 0, the others say
 * "unknown". What is no number is left out, and a sum over it says "at least".
 * Problems: `capacity-left-out`, `negative-capacity` (once a file), `odd-capacity`.
 *
 * @param signs of the municipality, or of the delivery
 */
export function capacityReading(
  table: Table,
  signs: Municipality['signs'],
  problems: ProblemList,
): (row: TableRow, offer: string) => number | undefined {
  const column = 'capacity';
  const textIn = (row: TableRow): string => row.text(column).replace(counted, '$1');
  const { mark } = decideMark(table.rows.map(textIn));
  const zeros = new Set([...signs.zero, '–', '−']);
  const unknown = new Set([
    ...signs.withheld,
    ...signs.unreliable,
    ...signs.notMeaningful,
    ...signs.later,
    ...signs.notAvailable,
  ]);
  return (row, offer) => {
    const text = textIn(row);
    if (text === '' || unknown.has(text)) return undefined;
    if (zeros.has(text)) return 0;
    const read = parseNumber(text, mark);
    // Of places `1.234` can only be 1234.
    const value =
      read === 'unclear-decimal-mark'
        ? Number(text.replace(/[.,\s]/gu, ''))
        : typeof read === 'object' && !read.percent
          ? read.value
          : NaN;
    // 9999 stands for "no value", as databases write it.
    if (value >= 0 && !isSentinelForm(value)) {
      const odd = !Number.isInteger(value) || value > mostPlaces;
      if (odd) problems.add('odd-capacity', row.place(column), { offer, value: row.text(column) });
      return value;
    }
    const code = value < 0 ? 'negative-capacity' : 'capacity-left-out';
    problems.fold(code, '', row.place(column), { offer, value: row.text(column) });
    return undefined;
  };
}

/** Shorter units may differ in one letter and mean different things. */
const shortestAlike = 5;

/**
 * Makes the reading of units. One spelling in another case is the unit as it was written first; one that differs
 * by a letter or two from a more frequent one is told, since capacities of different units are never added.
 * Problem: `odd-capacity-unit`.
 */
export function unitReading(
  table: Table,
  problems: ProblemList,
): (row: TableRow) => string | undefined {
  const column = 'capacity_unit';
  const first = new Map<string, string>();
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const unit = textOf(row, column);
    if (unit === undefined) continue;
    const key = foldName(unit);
    if (!first.has(key)) first.set(key, unit);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  // Of two that are equally frequent the first.
  const units = [...times.keys()];
  const isOftener = (one: string, other: string): boolean => {
    const more = (times.get(one) ?? 0) - (times.get(other) ?? 0);
    return more > 0 || (more === 0 && units.indexOf(one) < units.indexOf(other));
  };
  const oftener = (key: string): string | undefined =>
    units.find(
      (other) =>
        isOftener(other, key) &&
        Math.min(key.length, other.length) >= shortestAlike &&
        distance(key, other) <= 2,
    );
  return (row) => {
    const unit = textOf(row, column);
    if (unit === undefined) return undefined;
    const key = foldName(unit);
    const near = oftener(key);
    const isNumber = /^[\d.,\s]+$/u.test(unit);
    if (near !== undefined || isNumber) {
      const nearest = near === undefined ? undefined : first.get(near);
      problems.fold('odd-capacity-unit', key, row.place(column), { value: unit, nearest });
    }
    return first.get(key);
  };
}
