/** Whether a release holds a figure as it is shown now. */
import { createHash } from 'node:crypto';
import type { Stand } from '../../domain/stands/stand.ts';
import type { Figure } from '../../figures/figure.ts';
import type { MaskedStand } from '../../report/stands/masked-stand.ts';

/** The sum of what a figure says: title, sentence, every cell of its table. */
export const digestOf = ({ title, summary, table }: Figure): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        title,
        summary,
        table.columns.map(({ label }) => label),
        table.rows.map(({ cells }) => cells.map(({ text, state }) => [text, state])),
      ]),
    )
    .digest('hex')
    .slice(0, 20);

const byKey = new WeakMap<Stand, ReadonlyMap<string, Stand['figures'][number]>>();

/** A kept figure by its key. */
export function figureIn(stand: Stand, key: string): Stand['figures'][number] | undefined {
  let figures = byKey.get(stand);
  if (figures === undefined) {
    figures = new Map(stand.figures.map((figure) => [figure.key, figure]));
    byKey.set(stand, figures);
  }
  return figures.get(key);
}

/**
 * The newest release that shows a figure exactly as it is now.
 *
 * @param stands the oldest first
 */
export const standHolding = (
  stands: readonly MaskedStand[],
  key: string,
  figure: Figure,
): Stand | undefined =>
  stands.findLast(({ stand, isWhole }) => {
    const kept = figureIn(stand, key);
    return kept !== undefined && kept.digest === digestOf(figure) && isWhole(kept);
  })?.stand;
