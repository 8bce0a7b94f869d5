/** Cells as two numbers: what is known of them as a code, and their number. */
import type { Cell, ValueState } from '../../../domain/indicator/observation.ts';

const states: readonly ValueState[] = [
  'observed',
  'zero',
  'withheld',
  'unreliable',
  'not-meaningful',
  'later',
  'not-available',
];
const [observed, unreliable] = [states.indexOf('observed'), states.indexOf('unreliable')];
const bareCells = states.map((state) => ({ state }) as Cell);
/** State of a cell that is not there, and the first of states with a number. */
const noCell = states.length;
const withNumber = states.length + 1;

/** Most counts are small and many are the same. */
const wholeCells: readonly Cell[] = Array.from({ length: 4096 }, (_, value) => ({
  state: 'observed',
  value,
}));

/** State of a cell and whether it holds a number, as one small number. */
export const codeOfCell = (cell: Cell | undefined): number => {
  if (cell === undefined) return noCell;
  const state = states.indexOf(cell.state);
  return 'value' in cell && cell.value !== undefined ? state + withNumber : state;
};

/** The number of a cell; 0 where it has none, which its code says. */
export const numberIn = (cell: Cell | undefined): number =>
  cell !== undefined && 'value' in cell ? (cell.value ?? 0) : 0;

/**
 * The cell of a code and its number; undefined where the row has none.
 *
 * @throws Error for a code that no cell has: our own fault
 */
export function cellOf(code: number, value: number): Cell | undefined {
  if (code === noCell) return undefined;
  if (code < noCell) return bareCells[code];
  if (code === unreliable + withNumber) return { state: 'unreliable', value };
  if (code !== observed + withNumber) throw new Error(`no cell has the state ${String(code)}`);
  // Asked for at a place that is no whole number, a list looks among its names: a hundred times as slow.
  const shared = value > 0 && Number.isInteger(value) ? wholeCells[value] : undefined;
  return shared ?? { state: 'observed', value };
}
