/** How unevenly a group of people lives over the areas of a municipality. */

/** An area by the people that something is true of, and by all of them: 0 ≤ affected ≤ all. */
export interface GroupArea {
  readonly affected: number;
  readonly all: number;
}

export interface Segregation {
  /** 0 (the same share everywhere) to 1 (in no area are both): the part of either group that would have to move. */
  readonly dissimilarity: number;
  /** 0 to 1: the share that a person concerned finds among all in the own area, on average. */
  readonly isolation: number;
  /** 0 to 1: the share of all areas together, which isolation would be without any segregation. */
  readonly share: number;
}

/**
 * Index of dissimilarity between those concerned and all others, and index of isolation of those concerned.
 * D. S. Massey, N. A. Denton, The Dimensions of Residential Segregation, Social Forces 67 (1988), 281–315: D is half
 * the sum of |xᵢ/X − yᵢ/Y|, ₓPₓ the sum of (xᵢ/X)(xᵢ/tᵢ).
 *
 * @returns undefined with fewer than two areas that have people, or where all or none are concerned
 */
export function segregationOf(areas: readonly GroupArea[]): Segregation | undefined {
  const lived = areas.filter(({ all }) => all > 0);
  const affected = lived.reduce((sum, one) => sum + one.affected, 0);
  const all = lived.reduce((sum, one) => sum + one.all, 0);
  const others = all - affected;
  if (lived.length < 2 || affected <= 0 || others <= 0) return undefined;
  const difference = lived.reduce(
    (sum, one) => sum + Math.abs(one.affected / affected - (one.all - one.affected) / others),
    0,
  );
  const isolation = lived.reduce(
    (sum, one) => sum + (one.affected / affected) * (one.affected / one.all),
    0,
  );
  return { dissimilarity: difference / 2, isolation, share: affected / all };
}
