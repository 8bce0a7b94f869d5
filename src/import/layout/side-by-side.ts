/** Tables that lie beside each other on a sheet, to save paper: `Stadtteil | Kinder | | Stadtteil | Kinder`. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { cellAt, emptyCell, gridWidth, isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';

/** Each of the tables as a sheet of its own; the sheet itself where there is one. Lines of text stand in all. */
export function tablesBesideEachOther(grid: Grid, areas: AreaTexts): readonly Grid[] {
  const starts = startsOf(grid, areas);
  if (starts === undefined) return [grid];
  const width = gridWidth(grid);
  return starts.map((start, at) => {
    const from = at === 0 ? 0 : start;
    const to = starts[at + 1] ?? width;
    const rows = grid.rows.map(({ line, cells }) => {
      const [only, ...others] = cells.filter(isFilled);
      const isLine = only !== undefined && others.length === 0;
      const own: readonly GridCell[] = cells.slice(from, to);
      if (!isLine || own.some(isFilled)) return { line, cells: own };
      return { line, cells: [...Array<GridCell>(start - from).fill(emptyCell), only] };
    });
    const merges = grid.merges
      .filter(({ left, right }) => left >= from && right < to)
      .map((merge) => ({ ...merge, left: merge.left - from, right: merge.right - from }));
    return { ...grid, rows: rows.filter(({ cells }) => cells.some(isFilled)).map((row) => row), merges: merges.length === grid.merges.length ? merges : [] }; // prettier-ignore
  });
}

/** Columns in which the same heads begin anew, each over areas that the others do not have. */
function startsOf(grid: Grid, areas: AreaTexts): readonly number[] | undefined {
  for (const [index, { cells }] of grid.rows.slice(0, 20).entries()) {
    const first = cells.findIndex(isFilled);
    const title = foldName(cells[first]?.text ?? '');
    if (first === -1 || title === '' || areas.find(title).kind === 'area') continue;
    const starts = cells.flatMap((cell, column) => (foldName(cell.text) === title ? [column] : []));
    if (starts.length < 2) continue;
    const heads = starts.map((start, at) =>
      cells
        .slice(start, starts[at + 1] ?? cells.length)
        .filter(isFilled)
        .map(({ text }) => foldName(text))
        .join('\u0000'),
    );
    if (new Set(heads).size > 1 || !heads[0]?.includes('\u0000')) continue;
    const sets = starts.map((start) => {
      const texts = grid.rows.slice(index + 1).map((_, row) => cellAt(grid, index + 1 + row, start).text); // prettier-ignore
      return new Set(texts.filter((text) => text !== '' && areas.find(text).kind === 'area'));
    });
    const all = sets.flatMap((set) => [...set]);
    if (sets.every(({ size }) => size > 0) && new Set(all).size === all.length) return starts;
  }
  return undefined;
}
