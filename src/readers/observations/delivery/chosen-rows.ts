/** `where` of columns.yaml: which rows of a delivery are read. */
import { foldName } from '../../../domain/naming/fold-name.ts';

/**
 * Whether a row is one of those that an entry chooses.
 *
 * @param where heading → values of which one must stand under it
 * @param textUnder the row's text under a heading; undefined where the table has no such column, which chooses nothing
 */
export function isChosen(
  where: ReadonlyMap<string, readonly string[]>,
  textUnder: (heading: string) => string | undefined,
): boolean {
  for (const [heading, values] of where) {
    const written = textUnder(heading);
    if (written === undefined) continue;
    const text = foldName(written);
    if (!values.some((value) => foldName(value) === text)) return false;
  }
  return true;
}
