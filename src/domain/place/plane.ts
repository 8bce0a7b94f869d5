/** A plane for one territory: azimuthal equal-area around its middle, in metres, so that areas can be compared. */
import { geoAzimuthalEqualArea } from 'd3-geo';

type Position = readonly [number, number];

/** Mean radius of the earth in metres (IUGG). */
const earthRadius = 6_371_008.8;

/** Middle of points on the sphere, in degrees. */
export function middleOf(points: Iterable<readonly (number | undefined)[]>): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [lon = 0, lat = 0] of points) {
    const l = (lon * Math.PI) / 180;
    const p = (lat * Math.PI) / 180;
    x += Math.cos(p) * Math.cos(l);
    y += Math.cos(p) * Math.sin(l);
    z += Math.sin(p);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

export interface Plane {
  /** Longitude and latitude in degrees → metres to the east and north of the middle. */
  readonly forward: (degrees: Position) => Position;
  /** Metres → degrees; longitudes run on beyond ±180 where the territory crosses that meridian. */
  readonly inverse: (metres: Position) => Position;
}

/** The plane around a middle in degrees. */
export function planeAround([longitude, latitude]: Position): Plane {
  const project = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(earthRadius)
    .translate([0, 0])
    .clipAngle(null)
    .precision(0);
  return {
    forward: ([lon, lat]) => {
      const [x = 0, y = 0] = project([lon, lat]) ?? [];
      return [x, -y];
    },
    inverse: ([x, y]) => {
      const [lon = 0, lat = 0] = project.invert?.([x, -y]) ?? [];
      const turned = lon - 360 * Math.round((lon - longitude) / 360);
      // About a millimetre: the same bytes whatever the last bit of a machine's sine.
      return [Math.round(turned * 1e8) / 1e8, Math.round(lat * 1e8) / 1e8];
    },
  };
}
