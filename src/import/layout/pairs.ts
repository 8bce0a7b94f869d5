/** Pairs above a table that say what all of it has in common: `Sex : | Male`, as Nomis writes them. */
import { isFilled } from '../office/grid.ts';
import type { GridCell } from '../office/grid.ts';

const keys =
  'date|gender|sex|age|measures?|units?|population|rural urban|area type|geography|item name|variable|ethnic group|geschlecht|merkmal|einheit';
const key = new RegExp(`^(?:${keys})\\s*:?$`, 'iu');

/** A pair as one line of text; undefined where a row is none. */
export function pairLine(cells: readonly GridCell[], width: number): string | undefined {
  const [first, second, ...others] = cells.filter(isFilled).map(({ text }) => text.trim());
  if (first === undefined || second === undefined || others.length > 0 || width < 3)
    return undefined;
  if (!isFilled(cells[0]) || !isFilled(cells[1]) || !key.test(first)) return undefined;
  return /\p{L}|^(?:19|20)\d{2}$/u.test(second)
    ? `${first.replace(/\s*:$/u, '')}: ${second}`
    : undefined;
}

/** The key of such a line. */
export const pairKey = new RegExp(`^(?:${keys}): `, 'iu');
