/** The sum of all that lies below an area, over published cells: complete, or nothing. */
import type { AreaTree } from '../place/area-tree.ts';
import { existsIn } from '../place/area-tree.ts';
import type { Area } from '../place/area.ts';
import { numberOf } from './observation.ts';
import type { Period } from './period.ts';
import { polygonsOf } from '../place/point-in-area.ts';
import type { PublishableSeries } from '../publishable.ts';

/** Shapes drawn by different hands differ a little; more than this is ground that no part covers. */
const coveredShare = 0.95;

export interface CompleteSum {
  readonly sum: number;
  /** The numbers that were added up. */
  readonly numbers: readonly number[];
  /** Ids of the levels whose own numbers were added up, in the order they were met. */
  readonly levels: readonly string[];
}

export interface SumSetting {
  readonly tree: AreaTree;
  readonly areas: readonly Area[];
  readonly municipality: string;
}

/**
 * Makes the search for complete sums: one for each set of parts that covers the whole in that period, each part
 * by its own number or by a complete sum of its own parts; an unpopulated part without a number counts as 0.
 * A set that leaves ground uncovered (a level of some places only, shapes valid in other years) gives none.
 */
export function completeSums({ tree, areas, municipality }: SumSetting) {
  const sizes = new Map(areas.map((area) => [area.id, sizeOf(area)]));
  // The municipality has no shape of its own: the largest set of its parts serves.
  const whole = Math.max(
    0,
    ...tree.partsOf(municipality).map((parts) => total(parts.filter(isLasting), sizes)),
  );
  sizes.set(municipality, whole);

  const sumOf = (
    parts: readonly Area[],
    of: string,
    series: PublishableSeries,
    period: Period,
    group: string,
  ): CompleteSum | undefined => {
    const present = parts.filter((area) => existsIn(area, period));
    if (total(present, sizes) < coveredShare * (sizes.get(of) ?? 0)) return undefined;
    const numbers: number[] = [];
    const levels = new Set<string>();
    for (const area of present) {
      const cell = series.at(area.id, period.text, group);
      const own = numberOf(cell?.value);
      // What was only formed from parts is told of the parts.
      const below =
        own !== undefined && cell?.basis !== 'derived'
          ? undefined
          : sumsOf(area.id, series, period, group)[0];
      if (below !== undefined) {
        numbers.push(...below.numbers);
        for (const level of below.levels) levels.add(level);
      } else if (own !== undefined) {
        numbers.push(own);
        levels.add(area.level);
      } else if (!area.unpopulated) return undefined;
    }
    if (levels.size === 0) return undefined;
    return { sum: numbers.reduce((a, b) => a + b, 0), numbers, levels: [...levels] };
  };
  const sumsOf = (
    of: string,
    series: PublishableSeries,
    period: Period,
    group: string,
  ): readonly CompleteSum[] =>
    tree.partsOf(of).flatMap((parts) => sumOf(parts, of, series, period, group) ?? []);
  return sumsOf;
}

const isLasting = ({ from, until }: Area): boolean => from === undefined && until === undefined;

const total = (areas: readonly Area[], sizes: ReadonlyMap<string, number>): number =>
  areas.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);

/** On the plane of degrees: enough to compare shapes of one municipality. */
function sizeOf({ shape }: Area): number {
  if (shape === undefined) return 0;
  let size = 0;
  for (const [exterior = [], ...holes] of polygonsOf(shape)) {
    size += ringSize(exterior) - holes.reduce((sum, hole) => sum + ringSize(hole), 0);
  }
  return size;
}

function ringSize(ring: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let twice = 0;
  for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = x0, y2 = y0] = ring[i + 1] ?? [];
    twice += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return Math.abs(twice) / 2;
}
