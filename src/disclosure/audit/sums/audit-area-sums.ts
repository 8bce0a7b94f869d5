/** Sums over areas: every whole and the complete sets of its parts, levels that skip one included. */
import type { Area } from '../../../domain/place/area.ts';
import type { ReportFrame } from '../../../domain/report-frame.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import type { Grid } from '../grid.ts';
import type { Pool } from './pools.ts';

/** A whole and areas that make it up. */
export interface Cover {
  readonly number: number;
  readonly whole: number;
  readonly parts: readonly { readonly number: number; readonly area: Area }[];
  /** Of a level that is not part of the nested geography: only numbers can show that it covers the whole. */
  readonly parallel: boolean;
}

/** All covers of the geography. An area without a known coarser parent is part of the municipality. */
export function coversOf(frame: ReportFrame, grid: Grid): readonly Cover[] {
  const { municipality, geography } = frame;
  const depths = new Map(municipality.levels.map(({ id }, i) => [id, i]));
  const nested = new Set(municipality.levels.filter((level) => level.nested).map(({ id }) => id));
  const byId = new Map(geography.areas.map((area) => [area.id, area]));
  const depthOf = (id: string | undefined): number =>
    (id === undefined ? undefined : depths.get(byId.get(id)?.level ?? '')) ?? -1;

  const parentOf = new Map<Area, string>();
  /** Depth of the finest level that holds areas of a level: an area held by a coarser one skips it. */
  const heldBy = new Map<number, number>();
  for (const area of geography.areas) {
    if (!nested.has(area.level)) continue;
    const parent = area.parent === undefined ? undefined : byId.get(area.parent);
    const held =
      parent !== undefined && nested.has(parent.level) && depthOf(parent.id) < depthOf(area.id);
    parentOf.set(area, held ? parent.id : municipality.id);
    const own = depthOf(area.id);
    heldBy.set(own, Math.max(heldBy.get(own) ?? -1, held ? depthOf(parent.id) : -1));
  }

  const families = new Map<string, { whole: string; areas: Area[]; parallel: boolean }>();
  const put = (whole: string, family: string, area: Area, parallel: boolean): void => {
    const name = `${whole}\u0000${family}`;
    const found = families.get(name);
    if (found === undefined) families.set(name, { whole, areas: [area], parallel });
    else found.areas.push(area);
  };
  for (const area of geography.areas) {
    const whole = parentOf.get(area);
    if (whole === undefined) {
      put(municipality.id, area.level, area, true);
      continue;
    }
    // Up to the level that stands directly below the whole.
    let depth = depthOf(area.id);
    const end = depthOf(byId.has(whole) ? whole : undefined);
    for (let above = heldBy.get(depth) ?? -1; above > end; above = heldBy.get(depth) ?? -1) {
      depth = above;
    }
    put(whole, String(depth), area, false);
  }
  return [...families.values()].map(({ whole, areas, parallel }, number) => ({
    number,
    whole: grid.areaNumbers.get(whole) ?? 0,
    parts: areas.map((area) => ({ number: grid.areaNumbers.get(area.id) ?? 0, area })),
    parallel,
  }));
}

/** Whether an area has a row in a period: by the year of its first day. */
export function existsIn(area: Area, period: Period): boolean {
  const year = Number(period.firstDay.slice(0, 4));
  return (area.from ?? year) <= year && year <= (area.until ?? year);
}

/** Whether the areas of a parallel level add up to the municipality in most periods and groups that are published whole. */
export const addsUp = (cover: Cover, pool: Pool, grid: Grid): boolean =>
  [pool.known, pool.delivered].some((numbers) => addsUpBy(cover, numbers, grid));

function addsUpBy(cover: Cover, numbers: ReadonlyMap<number, number>, grid: Grid): boolean {
  let [holds, fails] = [0, 0];
  for (const [key, total] of numbers) {
    const { area, period, group } = grid.placeOf(key);
    const at = grid.periods[period];
    if (area !== cover.whole || at === undefined) continue;
    let sum = 0;
    for (const part of cover.parts) {
      if (!existsIn(part.area, at)) continue;
      sum += numbers.get(grid.keyOf(part.number, period, group)) ?? NaN;
    }
    if (Number.isNaN(sum)) continue;
    if (sum === total) holds += 1;
    else fails += 1;
  }
  return holds > fails;
}
