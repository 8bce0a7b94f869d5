/** How much of an index hangs on its weights and on each of its parts. */
import type { Cell } from '../indicator/observation.ts';
import { numberOf } from '../indicator/observation.ts';
import { indexOf, partNumber } from './need-index.ts';
import type { PartCell, ScaledPart } from './need-index.ts';

/** One area with the published cells of the parts, in their order. */
export interface IndexRow {
  readonly area: string;
  readonly cells: readonly (PartCell | undefined)[];
}

/** How an index is made anew: `equal` with the same weight for all parts, or without the part at `without`. */
export type Variant =
  { readonly kind: 'equal' } | { readonly kind: 'without'; readonly part: number };

export interface SensitivityRow {
  readonly area: string;
  /** Third of the areas by the index as it is: 2 = most need, 0 = least. */
  readonly third: number;
  /** The same by each variant, in their order; undefined where it has no number there. */
  readonly variants: readonly (number | undefined)[];
}

export interface Sensitivity {
  readonly variants: readonly Variant[];
  /** In the order given: areas with an index. */
  readonly rows: readonly SensitivityRow[];
}

/**
 * The class of need of each area by the index and by its variants: all weights equal, and each part left out in turn
 * (one at a time, as in OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 7). Classes are thirds of
 * the areas with an index; ties share the class of their middle place. Scales of the parts stay as they are.
 *
 * @returns undefined with fewer than two parts that count, or fewer than six areas with an index
 */
export function sensitivityOf(
  rows: readonly IndexRow[],
  parts: readonly ScaledPart[],
): Sensitivity | undefined {
  const counting = parts.flatMap(({ scale }, at) => (scale === undefined ? [] : [at]));
  const columns = parts.map((_, at) =>
    rows.flatMap(({ cells }) => partNumber(cells[at]) ?? []).sort((a, b) => a - b),
  );
  const made = (of: readonly ScaledPart[]): readonly (number | undefined)[] =>
    rows.map(({ cells }) => numberOf(firm(indexOf(cells, of, columns))));
  const base = made(parts);
  const withIndex = base.filter((value) => value !== undefined);
  if (counting.length < 2 || withIndex.length < 6) return undefined;
  const weights = counting.map((at) => parts[at]?.weight);
  const variants: Variant[] = [
    ...(new Set(weights).size > 1 ? [{ kind: 'equal' as const }] : []),
    ...counting.map((part) => ({ kind: 'without' as const, part })),
  ];
  const thirds = thirdsOf(base);
  const byVariant = variants.map((variant) => {
    const weighed = parts.map((part, at) => {
      if (variant.kind === 'equal') return { ...part, weight: 1 };
      return at === variant.part ? { ...part, scale: undefined } : part;
    });
    // An area counts in all variants or in none: those with every part.
    return thirdsOf(made(weighed));
  });
  return {
    variants,
    rows: rows.flatMap(({ area }, at) => {
      const third = thirds[at];
      return third === undefined
        ? []
        : [{ area, third, variants: byVariant.map((all) => all[at]) }];
    }),
  };
}

const firm = (cell: Cell): Cell => (cell.state === 'unreliable' ? { state: 'unreliable' } : cell);

/** Thirds by place, 0 to 2, ties at their middle place. */
function thirdsOf(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const numbers = values.filter((value) => value !== undefined);
  return values.map((value) => {
    if (value === undefined) return undefined;
    const below = numbers.filter((one) => one < value).length;
    const same = numbers.filter((one) => one === value).length;
    const middle = (below + same / 2) / numbers.length;
    return Math.min(2, Math.floor(middle * 3));
  });
}
