/** Holes of a polygon: each lies in the exterior, none in another, and something of the exterior remains. */
import type { Position } from 'geojson';
import type { GeographyProblems } from '../../domain/problem/geography-problems.ts';
import { edgesOf, overlapOf, overlapOver } from './boundary-overlaps.ts';
import type { ShapeEdges } from './boundary-overlaps.ts';
import type { Ring } from './ring.ts';

type HoleProblem = 'hole-outside-ring' | 'holes-overlap' | 'degenerate-ring';

/** Takes one mistake; the area is known to whoever gave it. */
type HoleReport = <C extends HoleProblem>(
  code: C,
  facts: Omit<GeographyProblems[C], 'area'>,
) => void;

/** Borders that were drawn twice differ by a hair: up to this share of a hole is no mistake. */
const hair = 0.001;

const edgesOfRing = (ring: Ring): ShapeEdges => edgesOf([[ring as unknown as Position[]]]);

const extentOf = ({ west, south, east, north }: ShapeEdges): number =>
  Math.hypot(east - west, north - south);

/**
 * Checks one polygon whose rings are closed and do not cross themselves.
 *
 * @param quantum smallest step of the coordinates, in their unit
 * Problems: `hole-outside-ring`, `holes-overlap`, `degenerate-ring` (the holes leave nothing).
 */
export function checkHoles(
  [exterior, ...holes]: readonly Ring[],
  quantum: number,
  report: HoleReport,
): void {
  if (exterior === undefined || holes.length === 0) return;
  const outline = edgesOfRing(exterior);
  const cut = holes.map(
    (ring) => ({ edges: edgesOfRing(ring), at: ring[0] ?? [NaN, NaN] }) as const,
  );
  for (const { edges, at } of cut) {
    const outside = edges.size - overlapOf(edges, outline).size;
    if (outside > Math.max(hair * edges.size, quantum * extentOf(edges))) {
      report('hole-outside-ring', { at });
      return;
    }
  }
  for (const [i, one] of cut.entries()) {
    for (const other of cut.slice(i + 1)) {
      const { size, at } = overlapOver(one.edges, other.edges, hair);
      if (at !== undefined && size > hair * Math.min(one.edges.size, other.edges.size)) {
        report('holes-overlap', { at });
        return;
      }
    }
  }
  const left = cut.reduce((sum, { edges }) => sum - edges.size, outline.size);
  if (left <= quantum * extentOf(outline)) {
    report('degenerate-ring', { at: exterior[0] ?? [NaN, NaN] });
  }
}
