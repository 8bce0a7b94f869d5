/** Which areas make up which: the nested levels as a tree, ragged where the files are. */
import type { Area } from './area.ts';
import type { ReportFrame } from '../report-frame.ts';
import { reportLevel } from '../municipality.ts';
import type { Period } from '../indicator/period.ts';

export interface AreaTree {
  /** Areas that have parts, finest level first; the municipality is the last. */
  readonly wholes: readonly string[];
  /**
   * Complete sets of parts of an area or the municipality, the preferred first. There is more than
   * one where levels do not know of each other: each of them then covers the whole.
   */
  partsOf(whole: string): readonly (readonly Area[])[];
  /** The area that holds this one; the municipality at last (at once for parallel levels), then undefined. */
  parentOf(area: string): string | undefined;
}

/** Whether an area exists in a period: judged by the year of its first day. */
export function existsIn(area: Area, period: Period): boolean {
  if (area.from === undefined && area.until === undefined) return true;
  const year = Number(period.firstDay.slice(0, 4));
  return (area.from ?? year) <= year && year <= (area.until ?? year);
}

/** The tree of the nested levels. An area without a parent belongs to the municipality; levels with `nested: false` stay out. */
export function areaTree(frame: Pick<ReportFrame, 'municipality' | 'geography'>): AreaTree {
  const { municipality, geography } = frame;
  const levels = municipality.levels.filter((level) => level.nested).map((level) => level.id);
  // The municipality counts as the level above all others: -1.
  const depthOf = new Map(levels.map((id, depth) => [id, depth]));
  const areas = geography.areas.filter((area) => depthOf.has(area.level));
  const byId = new Map(areas.map((area) => [area.id, area]));
  const depth = (id: string): number => depthOf.get(byId.get(id)?.level ?? '') ?? -1;

  const parents = new Map<string, string>();
  // The level that most closely holds each level: the finest level of any of its areas' parents.
  const holder = new Map<number, number>();
  for (const area of areas) {
    const own = depth(area.id);
    const named = area.parent;
    const parent =
      named !== undefined && depth(named) >= 0 && depth(named) < own ? named : municipality.id;
    parents.set(area.id, parent);
    holder.set(own, Math.max(holder.get(own) ?? -1, depth(parent)));
  }

  const parallel = new Set(
    geography.areas.filter((area) => !depthOf.has(area.level)).map((area) => area.id),
  );
  const reporting = depthOf.get(reportLevel(municipality).id) ?? -1;
  const families = new Map<string, Map<number, Area[]>>();
  for (const area of areas) {
    const whole = parents.get(area.id) ?? municipality.id;
    const family = familyOf(depth(area.id), depth(whole), holder);
    const ofWhole = families.get(whole) ?? new Map<number, Area[]>();
    families.set(whole, ofWhole);
    const members = ofWhole.get(family);
    if (members === undefined) ofWhole.set(family, [area]);
    else members.push(area);
  }
  const covers = new Map<string, readonly (readonly Area[])[]>();
  for (const [whole, ofWhole] of families) {
    const preferred = familyOf(reporting, depth(whole), holder);
    const order = [...ofWhole.keys()].sort((a, b) =>
      a === preferred ? -1 : b === preferred ? 1 : a - b,
    );
    covers.set(
      whole,
      order.map((family) => ofWhole.get(family) ?? []),
    );
  }
  return {
    wholes: [...covers.keys()].sort((a, b) => depth(b) - depth(a)),
    partsOf: (whole) => covers.get(whole) ?? [],
    parentOf: (area) => parents.get(area) ?? (parallel.has(area) ? municipality.id : undefined),
  };
}

/**
 * The level directly below `whole` through which an area of level `own` reaches it. An area that
 * skips a level of which its neighbours are part (a ragged tree) stands beside that level's areas.
 */
function familyOf(own: number, whole: number, holder: ReadonlyMap<number, number>): number {
  let level = own;
  for (;;) {
    const above = holder.get(level) ?? -1;
    if (above <= whole) return level;
    level = above;
  }
}
