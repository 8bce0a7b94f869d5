/** Areas that cover the same ground in the same years. */

/** Whether two areas, by their numbers, are valid in the same years. */
export type Together = (a: number, b: number) => boolean;

/** Pairs of areas that cover a face in the same years. */
export const rivals = (
  owners: readonly number[],
  together: Together,
): readonly [number, number][] =>
  owners.flatMap((a, i) =>
    owners.slice(i + 1).flatMap((b): [number, number][] => (together(a, b) ? [[a, b]] : [])),
  );
