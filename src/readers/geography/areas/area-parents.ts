/** Parents of areas: as stated, else the coarser area around an inner point, else the municipality. */
import polylabel from 'polylabel';
import type { Area } from '../../../domain/place/area.ts';
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { areaSearch, polygonsOf, shapeHolds } from '../../../domain/place/point-in-area.ts';
import type { Degrees } from '../../../domain/place/point-in-area.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import type { Geos } from '../../geometry/geos.ts';
import { areaOf } from '../../geometry/ring.ts';
import type { Polygons } from '../../geometry/ring.ts';

export type UnnamedArea = Omit<Area, 'slug'>;

/** An area with its parent as written, and where its id stands. */
export interface Orphan {
  readonly area: UnnamedArea;
  readonly place: () => Place;
}

/** Areas that have a mistake of their own: what names them as parent is none. */
export interface LostAreas {
  readonly ids: ReadonlySet<string>;
  /** Whether there are others of which not even the id is known. */
  readonly some: boolean;
}

/**
 * Resolves the parent of every area, in place of what is written.
 *
 * An absent parent is the area of the next coarser nested level that holds an inner point of the shape
 * (and is valid in the same years), else of a still coarser one, else the municipality. Areas of the
 * coarsest level and of parallel geographies (`nested: false`) belong to the municipality.
 *
 * @param apart levels that lie elsewhere as a whole, which has been told
 * @param lost areas that could not be read, which has been told
 * Problems: `unknown-area-parent`, `area-parent-not-coarser`, `area-outside-parent`, `area-parent-of-other-time`.
 */
export function resolveParents(
  orphans: readonly Orphan[],
  { id: municipality, levels }: Municipality,
  geos: Geos,
  problems: ProblemList,
  apart: ReadonlySet<string> = new Set(),
  lost: LostAreas = { ids: new Set(), some: false },
): readonly UnnamedArea[] {
  const byId = new Map(orphans.map(({ area }) => [area.id, area]));
  const nested = levels.filter((level) => level.nested).map((level) => level.id);
  const searches = new Map(
    nested.map((level) => [
      level,
      areaSearch(
        orphans
          .map(({ area }) => area)
          .filter(hasShape)
          .filter((area) => area.level === level),
      ),
    ]),
  );
  const coarserLevels = (level: string): readonly string[] =>
    nested.includes(level) ? nested.slice(0, nested.indexOf(level)) : [];

  const around = (area: UnnamedArea): string => {
    const coarser = coarserLevels(area.level);
    if (coarser.length === 0 || area.shape === undefined) return municipality;
    const point = innerPoint(area.shape);
    for (const level of coarser.toReversed()) {
      const holder = searches
        .get(level)?.(point)
        .find((other) => sameTime(area, other));
      if (holder !== undefined) return holder.id;
    }
    return municipality;
  };

  /** An area whose middle lies in another area of the parent's level is mostly a slip in its parent. */
  const reportOutside = (area: UnnamedArea, parent: UnnamedArea, place: () => Place): void => {
    if (!sameTime(area, parent)) {
      const facts = { area: area.id, parent: parent.id };
      problems.add('area-parent-of-other-time', place(), facts);
      return;
    }
    if (area.shape === undefined || parent.shape === undefined) return;
    const point = innerPoint(area.shape);
    if (shapeHolds(parent.shape, point)) return;
    const search = searches.get(parent.level);
    const others = search?.(point).filter((other) => sameTime(area, other)) ?? [];
    const [around] = others;
    // An older or newer shape of the parent itself is no other area.
    if (others.some((other) => other.name === parent.name)) return;
    // At a coast drawn coarsely the middle of a small area may lie in no other.
    if (
      around === undefined &&
      (apart.has(area.level) || liesMostlyIn(area.shape, parent.shape, geos))
    )
      return;
    const facts = { area: area.id, parent: parent.id, around: around?.id };
    problems.add('area-outside-parent', place(), facts);
  };

  // Where no parent of a level is known, its ids are another property than meant: one mistake.
  const allUnknown = new Set(levels.map(({ id }) => id));
  for (const { area } of orphans) {
    const { parent, level } = area;
    if (parent !== undefined && (byId.has(parent) || parent === municipality)) {
      allUnknown.delete(level);
    }
  }

  return orphans.map(({ area, place }) => {
    const { id, parent } = area;
    if (parent === undefined) return { ...area, parent: around(area) };
    if (parent === municipality) return area;
    const holder = byId.get(parent);
    if (holder === undefined) {
      if (lost.some || lost.ids.has(parent)) return area;
      const nearest =
        orphans.find(({ area: other }) => other !== area && isNamed(other, parent))?.area.id ??
        nearestName(parent, [municipality, ...byId.keys()]);
      const key = allUnknown.has(area.level) ? area.level : `${area.level} ${parent}`;
      problems.fold('unknown-area-parent', key, place(), { area: id, parent, nearest });
    } else if (
      nested.includes(area.level)
        ? !coarserLevels(area.level).includes(holder.level)
        : holder.level === area.level
    ) {
      const isParallel = !nested.includes(holder.level);
      const { title } = levels.find((level) => level.id === holder.level) ?? { title: '' };
      const facts = { area: id, parent, parallel: isParallel ? title : undefined };
      const key = `${area.level} ${holder.level}`;
      problems.fold('area-parent-not-coarser', key, place(), facts);
    } else if (nested.includes(area.level)) {
      reportOutside(area, holder, place);
    }
    return area;
  });
}

const isNamed = ({ name }: UnnamedArea, written: string): boolean =>
  foldName(name) === foldName(written);

const sameTime = (a: UnnamedArea, b: UnnamedArea): boolean =>
  (a.from ?? -Infinity) <= (b.until ?? Infinity) && (b.from ?? -Infinity) <= (a.until ?? Infinity);

type Shape = NonNullable<Area['shape']>;

const hasShape = (area: UnnamedArea): area is UnnamedArea & { readonly shape: Shape } =>
  area.shape !== undefined;

function liesMostlyIn(shape: Shape, parent: Shape, geos: Geos): boolean {
  const own = polygonsOf(shape) as unknown as Polygons;
  const size = own.reduce((sum, rings) => sum + areaOf(rings), 0);
  return geos.sharedArea(own, polygonsOf(parent) as unknown as Polygons) > size / 2;
}

/** A point well inside the largest part of a shape (pole of inaccessibility, to a hundredth of its extent). */
export function innerPoint(shape: Shape): Degrees {
  let largest: [number, number][][] = [];
  let size = -1;
  for (const polygon of polygonsOf(shape)) {
    const xs = polygon[0]?.map(([x = NaN]) => x) ?? [];
    const ys = polygon[0]?.map(([, y = NaN]) => y) ?? [];
    const range = (values: readonly number[]): number =>
      values.reduce((a, b) => Math.max(a, b), -Infinity) -
      values.reduce((a, b) => Math.min(a, b), Infinity);
    const extent = range(xs) * range(ys);
    if (extent > size) {
      size = extent;
      largest = polygon as [number, number][][];
    }
  }
  const [lon, lat] = polylabel(largest, Math.sqrt(Math.max(size, 0)) / 100 || 1e-9);
  return { lon, lat };
}
