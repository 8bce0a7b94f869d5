import { describe, expect, it } from 'vitest';
import {
  crsOfMember,
  fromDegrees,
  isGeographic,
  knownCrs,
  toDegrees,
} from './reference-systems.ts';

/** Metres between two places a few metres apart. */
function metresApart(a: readonly [number, number], b: readonly [number, number]): number {
  const east = (a[0] - b[0]) * 111_320 * Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot(east, (a[1] - b[1]) * 111_195);
}

describe('reference systems', () => {
  // Origins as their offices publish them: the old observatory of Bern (swisstopo), the tower of Amersfoort
  // (Kadaster); the length of the meridian on GRS 80 for UTM; the formulas of EPSG 3857.
  it.each([
    ['EPSG:25832', 500_000, 5_538_630.7, 9, 50],
    ['EPSG:25833', 500_000, 5_538_630.7, 15, 50],
    ['EPSG:25831', 500_000, 5_538_630.7, 3, 50],
    ['EPSG:3857', 1_001_875.417, 6_446_275.841, 9, 50],
    ['EPSG:2056', 2_600_000, 1_200_000, 7.438_632_495, 46.951_082_877],
    ['EPSG:21781', 600_000, 200_000, 7.438_632_495, 46.951_082_877],
    ['EPSG:28992', 155_000, 463_000, 5.387_206_2, 52.155_174_4],
  ] as const)('%s puts a known point to within a metre', (crs, x, y, lon, lat) => {
    expect(metresApart(toDegrees(crs)([x, y]), [lon, lat])).toBeLessThan(1);
  });

  it.each(knownCrs.filter((crs) => !isGeographic(crs)))('%s comes back to a millimetre', (crs) => {
    const place = crs === 'EPSG:27700' ? [-1, 52] : [9.5, 48] as const; // prettier-ignore
    const [x, y] = fromDegrees(crs)([place[0] ?? 0, place[1] ?? 0]);
    expect(metresApart(toDegrees(crs)([x, y]), [place[0] ?? 0, place[1] ?? 0])).toBeLessThan(0.01);
  });

  it('reads a system of the register by its code, and names what it cannot read', () => {
    expect(crsOfMember('urn:ogc:def:crs:EPSG::4258')).toBe('EPSG:4258');
    expect(crsOfMember('urn:ogc:def:crs:OGC:1.3:CRS84')).toBe('EPSG:4326');
    expect(crsOfMember('EPSG:2154')).toBe('EPSG:2154');
    expect(crsOfMember('EPSG:999999')).toEqual({ unknown: 'EPSG:999999' });
    expect(crsOfMember('../../package')).toEqual({ unknown: '../../package' });
  });
});
