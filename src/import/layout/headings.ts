/** The headings over each column of a table, from the upper row of its head to the lowest. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { cellAt, gridWidth, isFilled } from '../office/grid.ts';
import type { Grid } from '../office/grid.ts';
import type { Block } from './blocks.ts';

/**
 * Merges, and what stands to the left of empty cells, speak for all columns below. A heading that is centred over
 * columns without a merge speaks for its run: where the lowest row repeats itself (`m w d m w d`), each run has one.
 */
export function headingsOf(
  grid: Grid,
  block: Block,
  isValueColumn: (index: number) => boolean,
): readonly (readonly string[])[] {
  const width = gridWidth(grid);
  const heads: string[][] = Array.from({ length: width }, () => []);
  const lowest = block.head.at(-1);
  const runs = lowest === undefined ? undefined : repeatedRuns(grid, lowest, isValueColumn);
  for (const row of block.head) {
    const centred = row === lowest ? undefined : centredTexts(grid, row, runs);
    const merges = grid.merges.filter(
      ({ top, bottom, left, right }) =>
        top <= row && bottom >= row && (left < right || top < bottom),
    );
    let before = '';
    let beforeIsValue = false;
    for (let index = 0; index < width; index += 1) {
      const own = cellAt(grid, row, index);
      const merge = merges.find(({ left, right }) => index >= left && index <= right);
      const ofRun = centred?.get(index);
      if (ofRun !== undefined) {
        before = ofRun;
        beforeIsValue = true;
      } else if (isFilled(own)) {
        before = own.text.trim();
        beforeIsValue = isValueColumn(index);
      } else if (merge !== undefined) {
        // A merge downwards has spoken in its upper row.
        before = merge.top === row ? cellAt(grid, row, merge.left).text.trim() : '';
        beforeIsValue = true;
      } else if (row === lowest || !beforeIsValue || merges.some(({ top }) => top === row))
        continue;
      if (before === '' || (!isFilled(own) && !isValueColumn(index))) continue;
      const texts = heads[index] ?? [];
      if (texts.at(-1) === undefined || foldName(texts.at(-1) ?? '') !== foldName(before))
        texts.push(before);
    }
  }
  return heads;
}

/** Columns of values in runs of equal words in the lowest row of a head; undefined where they do not repeat. */
function repeatedRuns(
  grid: Grid,
  row: number,
  isValueColumn: (index: number) => boolean,
): readonly (readonly number[])[] | undefined {
  const columns = Array.from({ length: gridWidth(grid) }, (_, index) => index).filter(
    (index) => isValueColumn(index) && isFilled(cellAt(grid, row, index)),
  );
  const words = columns.map((index) => foldName(cellAt(grid, row, index).text));
  const length = words.indexOf(words[0] ?? '', 1);
  if (length < 2 || columns.length % length !== 0) return undefined;
  if (!words.every((word, at) => word === words[at % length])) return undefined;
  return Array.from({ length: columns.length / length }, (_, run) =>
    columns.slice(run * length, (run + 1) * length),
  );
}

/** The one text of an upper row over each run, by column; undefined where a run has none, several, or merges rule. */
function centredTexts(
  grid: Grid,
  row: number,
  runs: readonly (readonly number[])[] | undefined,
): ReadonlyMap<number, string> | undefined {
  if (
    runs === undefined ||
    grid.merges.some(({ top, bottom, left, right }) => top <= row && bottom >= row && left < right)
  )
    // prettier-ignore
    return undefined;
  const texts = new Map<number, string>();
  for (const run of runs) {
    const filled = run.filter((index) => isFilled(cellAt(grid, row, index)));
    const [only] = filled;
    if (only === undefined || filled.length > 1) return undefined;
    for (const index of run) texts.set(index, cellAt(grid, row, only).text.trim());
  }
  return texts;
}
