import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Crs } from '../../domain/municipality.ts';
import { area, municipality, offer } from '../../test/small-report.ts';
import { checkMunicipalityPlace } from './municipality-place.ts';
import { fromDegrees, toDegrees } from '../geography/systems/reference-systems.ts';

const place = { file: 'data/municipality.yaml', line: 3, column: 1 };

/** A square of a tenth of a degree around a point. */
const town = (lon: number, lat: number) => {
  const [west, south, east, north] = [lon - 0.05, lat - 0.05, lon + 0.05, lat + 0.05];
  const ring = [[west, south], [west, north], [east, north], [east, south], [west, south]]; // prettier-ignore
  return [area('a', { shape: { type: 'Polygon', coordinates: [ring] } })];
};
/** Where a place of one zone comes to lie when it is read in the other. */
const misread = (lon: number, lat: number, meant: Crs, declared: Crs) =>
  toDegrees(declared)(fromDegrees(meant)([lon, lat]));

const problemsOf = (
  state: string | undefined,
  crs: Crs,
  areas: ReturnType<typeof town>,
  ...points: readonly (readonly [number, number])[]
) => {
  const problems = new ProblemList();
  const offers = points.map(([lon, lat], n) => offer(`o${String(n)}`, { point: { lon, lat } }));
  checkMunicipalityPlace(
    municipality({ state, crs, language: 'de' }),
    areas,
    offers,
    { state: place, crs: place },
    problems,
  );
  return problems.all.map(({ code, facts }) => [code, 'likely' in facts ? facts.likely : '']);
};

test('names the other zone where it puts the areas into their state', () => {
  const dresden = misread(13.74, 51.05, 'EPSG:25833', 'EPSG:25832');
  expect(problemsOf('Sachsen', 'EPSG:25832', town(...dresden))).toEqual([
    ['municipality-elsewhere', 'EPSG:25833'],
  ]);
  expect(problemsOf('Sachsen', 'EPSG:25833', town(13.74, 51.05))).toEqual([]);
});

test('names no system where none is likelier, and says nothing of a state it does not know', () => {
  expect(problemsOf('Sachsen', 'EPSG:4326', town(8.7, 50.3))).toEqual([
    ['municipality-elsewhere', undefined],
  ]);
  for (const state of ['England', undefined]) {
    expect(problemsOf(state, 'EPSG:4326', town(8.7, 50.3))).toEqual([]);
  }
});

test('sees the wrong zone by the offers alone, if there are some and none lies where the areas are', () => {
  const shifted = town(...misread(12.1, 54.1, 'EPSG:25833', 'EPSG:25832'));
  const here = [[12.1, 54.1], [12.11, 54.1], [12.1, 54.11]] as const; // prettier-ignore
  expect(problemsOf(undefined, 'EPSG:25832', shifted, ...here)).toEqual([
    ['zone-unlike-offers', 'EPSG:25833'],
  ]);
  expect(problemsOf(undefined, 'EPSG:25832', shifted, ...here.slice(1))).toEqual([]);
  expect(problemsOf(undefined, 'EPSG:25832', town(12.1, 54.1), ...here)).toEqual([]);
  const elsewhere = [[7, 51], [7.1, 51], [7.2, 51]] as const; // prettier-ignore
  expect(problemsOf(undefined, 'EPSG:25832', shifted, ...elsewhere)).toEqual([]);
});

test('warns of a place outside the countries of the language, also where no state is named', () => {
  expect(problemsOf(undefined, 'EPSG:4326', town(34.09, 48.17))).toEqual([
    ['municipality-abroad', ''],
  ]);
  for (const [lon, lat] of [
    [8.54, 47.37],
    [16.37, 48.21],
    [8.5, 53.95],
    [11.35, 46.5],
  ] as const)
    // prettier-ignore
    expect(problemsOf(undefined, 'EPSG:4326', town(lon, lat))).toEqual([]);
});
