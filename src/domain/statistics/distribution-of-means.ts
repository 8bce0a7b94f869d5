/** Distributing a sum over areas: alike by head, by those in need, or by children and need together. */

/** An area that takes part. */
export interface ShareArea {
  readonly area: string;
  /** Children; above 0. */
  readonly children: number;
  /** Index of need, higher = more. */
  readonly need: number;
}

export interface AreaShares {
  readonly area: string;
  readonly children: number;
  /** In the unit of the sum. */
  readonly byHead: number;
  readonly byNeed: number;
  /** Factor of need, 0.5 to 1.5. */
  readonly factor: number;
}

/**
 * Shares of a sum. By head: children ÷ all children. By children and need: children × factor, divided by the sum of
 * these over all areas; the factor goes in a straight line from 0.5 (least need of all areas) to 1.5 (most), so that
 * a child in the area with most need counts three times as much as one in the area with least. The factors are a choice to
 * be decided on, not a finding.
 *
 * @returns in the order given; undefined with fewer than two areas or where all have the same need
 */
export function sharesOf(
  areas: readonly ShareArea[],
  amount: number,
): readonly AreaShares[] | undefined {
  const needs = areas.map(({ need }) => need);
  const least = Math.min(...needs);
  const most = Math.max(...needs);
  if (areas.length < 2 || !(most > least)) return undefined;
  const weighed = areas.map((one) => {
    const factor = 0.5 + (one.need - least) / (most - least);
    return { ...one, factor, weight: one.children * factor };
  });
  const children = weighed.reduce((sum, one) => sum + one.children, 0);
  const weights = weighed.reduce((sum, one) => sum + one.weight, 0);
  return weighed.map((one) => ({
    area: one.area,
    children: one.children,
    byHead: (amount * one.children) / children,
    byNeed: (amount * one.weight) / weights,
    factor: one.factor,
  }));
}
