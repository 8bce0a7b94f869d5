/** Numbers that stand for "no value": −9999 and its like, as databases and map programs write them. */
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';

/** So many other values show how far away such a number lies. */
const fewestOthers = 3;
/** So many times the largest other value; a short number is more easily a true one. */
const farAway = { long: 4, short: 8 } as const;
/** What programs of other trades write: the ends of their ranges of numbers. */
const endsOfRange = new Set([-2147483648, 2147483647, -32768]);

/** −1 and −9 stand for "no value" in surveys; they are true numbers where others lie as low. */
const isShortNegative = (number: number): boolean => number === -1 || number === -9;
/** All other values are at least so many times as large. */
const wellAbove = 5;

/** Nines alone: two or more below zero, three or more above; or the end of a range of numbers. */
export const isSentinelForm = (number: number): boolean =>
  isShortNegative(number) ||
  (number <= -99 || number >= 999
    ? /^(?:-9{2,9}|9{3,9})$/u.test(String(number)) ||
      endsOfRange.has(number) ||
      Math.abs(number) >= 1e30
    : false);

/**
 * The rows of one indicator whose value, numerator or denominator looks like a sign for "no value": it has the form of one and lies far from
 * all other values of its level (the whole municipality is one of its own).
 *
 * @param levelOf area → its level; undefined for the municipality
 */
export function findSentinels(
  rows: readonly Observation[],
  levelOf: ReadonlyMap<string, string>,
): readonly Sentinel[] {
  return columns.flatMap((column) => sentinelsIn(rows, column, levelOf));
}

const columns = ['value', 'numerator', 'denominator'] as const;

/** A number that looks like a sign, and where in its row it stands. */
export interface Sentinel {
  readonly row: Observation;
  readonly column: (typeof columns)[number];
  readonly number: number;
}

function sentinelsIn(
  rows: readonly Observation[],
  column: Sentinel['column'],
  levelOf: ReadonlyMap<string, string>,
): readonly Sentinel[] {
  const part = (row: Observation): number | undefined => numberOf(row[column]);
  const candidates = rows.filter((row) => isSentinelForm(part(row) ?? 0) && row.note === undefined);
  if (candidates.length === 0) return [];
  const levels = new Map<string | undefined, { count: number; lowest: number; largest: number }>();
  for (const row of rows) {
    const number = part(row);
    if (number === undefined || isSentinelForm(number)) continue;
    const level = levelOf.get(row.area);
    const known = levels.get(level) ?? { count: 0, lowest: Infinity, largest: 0 };
    levels.set(level, {
      count: known.count + 1,
      lowest: Math.min(known.lowest, number),
      largest: Math.max(known.largest, Math.abs(number)),
    });
  }
  const isFar = (row: Observation, number: number): boolean => {
    const others = levels.get(levelOf.get(row.area));
    if (others === undefined || others.count < fewestOthers) return false;
    if (Math.abs(number) >= 1e30) return true;
    if (isShortNegative(number)) return others.lowest >= wellAbove * Math.abs(number);
    // Where nothing lies below zero, a lone row of nines there is far from everything.
    if (number < -99 && others.lowest >= 0) return true;
    const times = Math.abs(number) >= 9999 ? farAway.long : farAway.short;
    return Math.abs(number) > times * others.largest;
  };
  return candidates.flatMap((row) => {
    const number = part(row) ?? 0;
    return isFar(row, number) ? [{ row, column, number }] : [];
  });
}
