/** A shape as a file writes it: rings of positions. */
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';

export type Ring = readonly WrittenPosition[];

/** Polygons as rings: exterior first, then holes. */
export type Polygons = readonly (readonly Ring[])[];
