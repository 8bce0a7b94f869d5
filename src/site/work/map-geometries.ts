/** The outlines of every level, projected and simplified once, and shared by all maps (decision 3). */
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { drawAreaPaths } from '../../figures/map/map-geometry.ts';
import type { MapGeometry } from '../../figures/map/map-geometry.ts';

export interface MapGeometries {
  /** Name of the outlines that are valid in a period (without one: the newest). */
  keyOf(level: string, period?: Period): string;
  at(key: string): MapGeometry;
  /** The newest outlines of a level. */
  ofLevel(level: string): MapGeometry;
  /** All outlines asked for so far. */
  readonly all: Readonly<Record<string, MapGeometry>>;
}

/** Draws outlines when they are first asked for; areas of changing shape make one set for each year that differs. */
export function openMapGeometries(frame: ReportFrame): MapGeometries {
  const all: Record<string, MapGeometry> = Object.create(null) as Record<string, MapGeometry>;
  const lastYear = Number(frame.asOf.date.slice(0, 4));
  const changing = new Set(
    frame.geography.areas
      .filter((area) => area.from !== undefined || area.until !== undefined)
      .map((area) => area.level),
  );
  const keyOf = (level: string, period?: Period): string => {
    const year = period === undefined ? lastYear : Number(period.lastDay.slice(0, 4));
    const key = changing.has(level) ? `${level}@${year}` : level;
    if (all[key] === undefined) {
      const drawn = drawAreaPaths(frame.geography, level, changing.has(level) ? year : undefined);
      if (drawn === undefined) throw new Error(`no outlines of level “${level}”`);
      all[key] = drawn;
    }
    return key;
  };
  const at = (key: string): MapGeometry => {
    const found = all[key];
    if (found === undefined) throw new Error(`no outlines “${key}”`);
    return found;
  };
  return { keyOf, at, ofLevel: (level) => at(keyOf(level)), all };
}
