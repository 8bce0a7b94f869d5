/** Rows of a table whose area the boundaries do not know: which of them are the sum of the areas, and so the whole. */
import type { AreaWords } from './area-words.ts';

/** One number of a table. */
export interface AreaNumber {
  /** As the table writes it. */
  readonly area: string;
  /** What sets it apart from other numbers of the area: period, group, column. */
  readonly key: string;
  readonly value: string;
}

/** Fewer areas add up to a number of a stranger by chance. */
const fewestAreas = 3;

/** `4.567`, `4 567`, `4567`: whole numbers alone can be sums. */
const wholeNumber = (text: string): number | undefined => {
  const digits = text.replace(/[.\s'’\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '');
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
};

/**
 * Texts of the area column that equal the sum of all areas of one level, wherever that can be tried.
 *
 * @param levelOf level of an area by its id
 */
export function sumsOfAreas(
  numbers: readonly AreaNumber[],
  area: AreaWords,
  levelOf: (id: string) => string | undefined,
): readonly string[] {
  const sums = new Map<string, Map<string, { sum: number; areas: number }>>();
  const others = new Map<string, { key: string; value: number }[]>();
  const broken = new Set<string>();
  for (const { area: written, key, value } of numbers) {
    const number = wholeNumber(value);
    const id = area.of(written)?.id;
    const level = id === undefined ? undefined : levelOf(id);
    if (level !== undefined) {
      const at = `${level}\u0000${key}`;
      // A secret or missing number: nothing can be proved there.
      if (number === undefined) broken.add(at);
      const levels = sums.get(key) ?? new Map<string, { sum: number; areas: number }>();
      const known = levels.get(level) ?? { sum: 0, areas: 0 };
      levels.set(level, { sum: known.sum + (number ?? 0), areas: known.areas + 1 });
      sums.set(key, levels);
    } else if (number !== undefined && number > 0 && !area.isWhole(written)) {
      others.set(written, [...(others.get(written) ?? []), { key, value: number }]);
    }
  }
  return [...others].flatMap(([written, cells]) => {
    const tried = cells.flatMap(({ key, value }) =>
      [...(sums.get(key) ?? [])].flatMap(([level, { sum, areas }]) =>
        broken.has(`${level}\u0000${key}`) || areas < fewestAreas
          ? []
          : [{ key, isSum: sum === value }],
      ),
    );
    const byKey = Map.groupBy(tried, ({ key }) => key);
    const isWhole =
      byKey.size > 0 && [...byKey.values()].every((same) => same.some(({ isSum }) => isSum));
    return isWhole ? [written] : [];
  });
}
