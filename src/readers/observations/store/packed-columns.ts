/** Columns of numbers, one entry a row: what observations are kept in, and sent in from thread to thread. */

/** Columns that every row fills. */
const filled = {
  indicator: Uint32Array,
  area: Uint32Array,
  period: Uint32Array,
  group: Uint32Array,
  file: Uint32Array,
  line: Uint32Array,
  column: Uint32Array,
  flags: Uint16Array,
  /** One more than the decimals; 0 where there are none. */
  decimals: Uint32Array,
  valueState: Uint8Array,
  numeratorState: Uint8Array,
  denominatorState: Uint8Array,
  value: Float64Array,
  numerator: Float64Array,
  denominator: Float64Array,
} as const;

/** Columns that most reports never fill: made with the first entry. NaN, or 0 for a note, is none. */
const rare = {
  lower: Float64Array,
  upper: Float64Array,
  kitas: Float64Array,
  children: Float64Array,
  /** One more than the number of the note. */
  note: Uint32Array,
} as const;

type Arrays<C> = {
  -readonly [K in keyof C]: C[K] extends { readonly prototype: infer A } ? A : never;
};

type Filled = Arrays<typeof filled>;
type Rare = Partial<Arrays<typeof rare>>;
export type Columns = Filled & Rare;
type Column = Columns[keyof Columns] & object;

const filledNames = Object.keys(filled) as readonly (keyof typeof filled)[];
const rareNames = Object.keys(rare) as readonly (keyof typeof rare)[];
export const columnNames: readonly (keyof Columns)[] = [...filledNames, ...rareNames];

const emptyOf = (name: keyof typeof rare, size: number): Column =>
  name === 'note' ? new Uint32Array(size) : new Float64Array(size).fill(NaN);

/** Room for so many rows. */
export function makeColumns(size: number): Columns {
  const made: Partial<Record<keyof Columns, Column>> = {};
  for (const name of filledNames) made[name] = new filled[name](size);
  return made as Columns;
}

/** A rare column, made where there is none yet. */
export function rareColumn<K extends keyof typeof rare>(
  columns: Columns,
  name: K,
): Arrays<typeof rare>[K] {
  const made = columns[name] ?? emptyOf(name, columns.line.length);
  Object.assign(columns, { [name]: made });
  return made as Arrays<typeof rare>[K];
}

/** The same rows with room for `size`; fewer are cut off. */
export function resized(columns: Columns, size: number): Columns {
  const made: Partial<Record<keyof Columns, Column>> = makeColumns(size);
  for (const name of columnNames) {
    const from = columns[name];
    if (from === undefined) continue;
    if (name in rare) made[name] = emptyOf(name as keyof typeof rare, size);
    made[name]?.set(from.length > size ? from.subarray(0, size) : from);
  }
  return made as Columns;
}
