/** Codes that stand for labels. */
import type { Category } from './indicator.ts';

/**
 * The 0-based place of a value among the categories: by its code, else by its number as a place in the list.
 * Undefined where no category is meant.
 */
export function categoryIndexOf(
  value: number,
  categories: readonly Category[],
): number | undefined {
  const byCode = categories.findIndex(({ code }) => code.trim() !== '' && Number(code) === value);
  if (byCode >= 0) return byCode;
  return categories[value] === undefined ? undefined : value;
}
