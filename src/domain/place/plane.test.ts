import { expect, it } from 'vitest';
import { middleOf, planeAround } from './plane.ts';

it('gives back the degrees it was given, and areas in square metres', () => {
  const plane = planeAround([9.99, 53.55]);
  const [x, y] = plane.forward([10.2, 53.6]);
  const [lon, lat] = plane.inverse([x, y]);
  expect(lon).toBeCloseTo(10.2, 7);
  expect(lat).toBeCloseTo(53.6, 7);
  // A degree of latitude on a sphere of the mean radius.
  expect(plane.forward([9.99, 54.55])[1]).toBeCloseTo(111_194, -2);
});

it('has no seam at the 180th meridian', () => {
  const middle = middleOf([[179.5, -17], [-179.5, -17]]); // prettier-ignore
  expect(Math.abs(middle[0])).toBeCloseTo(180, 6);
  const plane = planeAround(middle);
  const [west] = plane.forward([179.9, -17]);
  const [east] = plane.forward([-179.9, -17]);
  expect(Math.abs(east - west)).toBeLessThan(25_000);
  const [a] = plane.inverse(plane.forward([179.9, -17]));
  const [b] = plane.inverse(plane.forward([-179.9, -17]));
  expect(Math.abs(b - a)).toBeCloseTo(0.2, 5);
});
