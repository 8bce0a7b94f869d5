/** Rows below an area that divide it: `Altstadt`, `davon männlich`, `davon weiblich`. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { isFilled } from '../office/grid.ts';
import type { Grid } from '../office/grid.ts';
import type { Block } from './blocks.ts';
import { stubCell } from './stub.ts';

const leading = /^(?:davon|darunter|dar\.|und zwar|of which|including)\s*:?\s*/iu;

/** A word without `davon`, `darunter` before it. */
export const withoutOfWhich = (text: string): string => text.replace(leading, '').trim() || text;

/**
 * Words (folded) that are no areas and stand below most of the areas of a column, each as often as there are areas
 * with it. Empty where the column is not built so.
 */
export function nestedTexts(
  grid: Grid,
  block: Block,
  column: number,
  areas: AreaTexts,
): ReadonlySet<string> {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  let isBelowArea = false;
  for (const row of block.body) {
    const cell = stubCell(grid, row, column);
    if (!isFilled(cell)) continue;
    const { text } = cell;
    if (areas.find(text).kind !== 'unknown') {
      found.add(foldName(text));
      isBelowArea = true;
    } else if (isBelowArea) counts.set(foldName(text), (counts.get(foldName(text)) ?? 0) + 1);
    else return new Set();
  }
  if (found.size < 2) return new Set();
  const nested = [...counts].filter(([, count]) => count * 2 > found.size && count > 1);
  return new Set(nested.map(([text]) => text));
}
