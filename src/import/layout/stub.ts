/** The left side of a table: what a cell there says where it is empty because the one above speaks for it. */
import { cellAt, isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import type { Block } from './blocks.ts';

/** A cell of the left side: a merge over rows speaks for all of them. */
export function stubCell(grid: Grid, row: number, column: number): GridCell {
  const cell = cellAt(grid, row, column);
  if (isFilled(cell)) return cell;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const from =
    merge === undefined || merge.left !== column ? undefined : cellAt(grid, merge.top, merge.left);
  return from ?? cell;
}

/** Rows of a block by the last filled cell of a column, each with the rows below that leave it empty. */
export function runsDown(grid: Grid, block: Block, column: number): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of block.body) {
    if (isFilled(stubCell(grid, row, column)) || runs.length === 0) runs.push([row]);
    else runs.at(-1)?.push(row);
  }
  return runs;
}

/** The cells of a column where each text also speaks for the empty cells below it. */
export function filledDown(
  grid: Grid,
  block: Block,
  column: number,
): ReadonlyMap<number, GridCell> {
  return new Map(
    runsDown(grid, block, column).flatMap((run) => {
      const first = stubCell(grid, run[0] ?? 0, column);
      return run.map((row) => [row, first] as const);
    }),
  );
}
