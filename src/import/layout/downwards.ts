/** Which columns of the left side write a text once for the rows below it, without a merge. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import type { Block } from './blocks.ts';
import type { TableColumn } from './table-column.ts';
import { filledDown, runsDown, stubCell } from './stub.ts';

/** Gives each column the reading of its cells. */
export function downwards(
  grid: Grid,
  block: Block,
  columns: readonly Omit<TableColumn, 'at'>[],
  areas: AreaTexts,
): readonly TableColumn[] {
  const ofAreas = columns.filter(({ role }) => role === 'area');
  const [firstArea] = ofAreas;
  const isEmptySomewhere = (index: number): boolean =>
    block.body.some((row) => !isFilled(stubCell(grid, row, index)));
  const startsFilled = (index: number): boolean =>
    isFilled(stubCell(grid, block.body[0] ?? 0, index));
  const speaksDown = ({ index, role }: Omit<TableColumn, 'at'>): boolean => {
    if (!isEmptySomewhere(index) || !startsFilled(index)) return false;
    const runs = runsDown(grid, block, index);
    switch (role) {
      case 'period':
        // A total below all periods belongs to none of them.
        return isInAllOrNone(runs, (row) =>
          ofAreas.some((column) => isWhole(stubCell(grid, row, column.index), areas)),
        );
      case 'label':
        return firstArea !== undefined && index < firstArea.index;
      case 'area': {
        const others = columns.filter((one) =>
          /^(?:label|period|group|indicator)$/u.test(one.role),
        );
        return ofAreas.length === 1 && others.length > 0 && areAlike(grid, runs, others);
      }
      default:
        return false;
    }
  };
  return columns.map((column) => {
    const filled = speaksDown(column) ? filledDown(grid, block, column.index) : undefined;
    const at = (row: number): GridCell => filled?.get(row) ?? stubCell(grid, row, column.index);
    return { ...column, at };
  });
}

const isWhole = (cell: GridCell, areas: AreaTexts): boolean => {
  const found = areas.find(cell.text);
  return found.kind === 'area' && found.id === areas.whole;
};

function isInAllOrNone(
  runs: readonly (readonly number[])[],
  test: (row: number) => boolean,
): boolean {
  const having = runs.filter((run) => run.some(test)).length;
  return having === 0 || having === runs.length;
}

/** Whether each run has rows that differ in the other columns, by words that most runs have: no total among them. */
function areAlike(
  grid: Grid,
  runs: readonly (readonly number[])[],
  others: readonly Omit<TableColumn, 'at'>[],
): boolean {
  const words = runs.map((run) =>
    run.map((row) =>
      foldName(others.map(({ index }) => stubCell(grid, row, index).text).join('\u0000')),
    ),
  );
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.every(
    (run) =>
      new Set(run).size === run.length &&
      run.every((word) => word !== '' && (counts.get(word) ?? 0) * 2 >= runs.length),
  );
}
