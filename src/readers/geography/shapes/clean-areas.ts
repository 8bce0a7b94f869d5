/** The written shapes of a level, on a plane, with rings that can be computed with. */
import type { Plane } from '../../../domain/place/plane.ts';
import { cleanShape, hasCollapsed, spreadOf } from '../../geometry/clean-rings.ts';
import type { CleanShape } from '../../geometry/clean-rings.ts';
import type { Polygons, Ring } from '../../geometry/ring.ts';
import type { AreaProperties } from '../areas/area-properties.ts';

/** Rings of fewer square degrees have collapsed: about a hundredth of a square metre. */
const flat = 1e-12;

export interface CleanArea extends CleanShape {
  readonly properties: AreaProperties;
}

/**
 * Cleans the shapes of one level.
 *
 * @param shapes in degrees
 * @param step of the numbers in the file, in metres
 */
export function cleanAreas(
  shapes: ReadonlyMap<AreaProperties, Polygons>,
  plane: Plane,
  step: number,
): readonly CleanArea[] {
  const projected = [...shapes].map(([properties, polygons]) => ({
    properties,
    // What is straight in its file is a bow on the plane.
    polygons: polygons.map((rings) =>
      rings.map((ring): Ring => (hasCollapsed(ring, flat) ? [] : ring.map(plane.forward))),
    ),
  }));
  const spread = spreadOf(
    projected.flatMap(({ polygons }) => polygons.flatMap(([exterior = []]) => exterior)),
  );
  return projected.map(({ properties, polygons }) => ({
    properties,
    ...cleanShape(polygons, spread, step),
  }));
}
