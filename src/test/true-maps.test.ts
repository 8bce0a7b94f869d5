import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Area } from '../domain/place/area.ts';
import { ProblemList, hasErrors } from '../domain/problem/problem.ts';
import { drawAreaPaths } from '../figures/map/map-geometry.ts';
import type { MapGeometry } from '../figures/map/map-geometry.ts';
import { parseBoundaries } from '../readers/geography/boundaries.ts';
import { openGeos } from '../readers/geometry/geos.ts';
import { parseMunicipality } from '../readers/municipality/municipality-file.ts';
import { town } from '../readers/municipality/municipality.fixture.ts';
import { parseYaml } from '../readers/yaml/yaml.ts';
import { drawnTwice, untrueAreas } from './drawn-shapes.ts';
import { sharedFolder } from './folders.ts';

const geos = await openGeos();
/** Rounding to a tenth of a pixel may lay a corner this far over a border, in square pixels. */
const rounding = 0.05;

type Position = readonly [number, number];

/** Wiggles that depend on the place alone, so that two copies of a border run alike. */
const wiggle = (x: number, y: number): number =>
  Math.sin(x * 311 + y * 127) + Math.sin(x * 97 - y * 541) / 2;

/** A ragged border between two corners; `slip` moves its points as a second digitising would. */
function border(from: Position, to: Position, slip: number): Position[] {
  const steps = 60;
  return Array.from({ length: steps }, (_, i): Position => {
    const t = i / steps;
    const [x, y] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    const swell = 0.0012 * Math.sin(Math.PI * t);
    const off = i === 0 ? 0 : slip * Math.sin(i * 2.3);
    return [x + swell * wiggle(y, x) + off, y + swell * wiggle(x, y) + off];
  });
}

/** Ten by ten ragged cells, each drawn for itself; one has a hole, and two islands lie off the coast. */
function raggedTown(): Uint8Array {
  const side = 0.01;
  const corner = (i: number, j: number): Position => [7 + i * side, 51 + j * side * 0.65];
  const island = (x: number, y: number, size: number): Position[] =>
    Array.from({ length: 41 }, (_, i): Position => {
      const turn = ((i % 40) / 20) * Math.PI;
      const radius = size * (1 + 0.2 * Math.sin(turn * 7));
      return [x + radius * Math.cos(turn), y + 0.65 * radius * Math.sin(turn)];
    });
  const features = Array.from({ length: 100 }, (_, n) => {
    const [i, j] = [n % 10, Math.floor(n / 10)];
    const slip = n % 2 === 0 ? 0 : 4e-6;
    const reversed = (a: Position, b: Position): Position[] => [
      b,
      ...border(a, b, slip).slice(1).reverse(),
    ];
    const ring = [
      ...border(corner(i, j), corner(i + 1, j), slip),
      ...border(corner(i + 1, j), corner(i + 1, j + 1), slip),
      ...reversed(corner(i, j + 1), corner(i + 1, j + 1)),
      ...reversed(corner(i, j), corner(i, j + 1)),
    ];
    const closed = [...ring, ring[0]];
    const hole = island(7.055, 51.0355, 0.002).toReversed();
    const coordinates: unknown[] = [n === 55 ? [closed, hole] : [closed]];
    if (n === 9) coordinates.push([island(7.11, 51.002, 0.004)], [island(7.115, 51.01, 0.0004)]);
    const id = String(n).padStart(2, '0');
    const geometry = { type: 'MultiPolygon', coordinates };
    return { type: 'Feature', properties: { id, name: `Gebiet ${id}` }, geometry };
  });
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

interface DrawnLevel {
  readonly map: MapGeometry;
  readonly areas: readonly Area[];
}

function drawn(
  municipality: Parameters<typeof parseBoundaries>[1],
  files: ReadonlyMap<string, Uint8Array>,
): readonly DrawnLevel[] {
  const problems = new ProblemList();
  const read = parseBoundaries(files, municipality, problems, geos);
  // A refused file is never drawn.
  if (hasErrors(problems.all)) return [];
  const areas = read.areas.map((area) => ({ ...area, slug: area.id }));
  return municipality.levels.flatMap(({ id }) => {
    const map = drawAreaPaths({ areas, topologies: read.topologies }, id);
    return map === undefined ? [] : [{ map, areas }];
  });
}

describe('a map of ragged borders that were digitised twice', () => {
  const level = { id: 'teil', title: 'Teil', plural: 'Teile', file: 'geography/teil.geojson' };
  const levels = [{ ...level, report: true, nested: true }];
  const [only] = drawn(town({ levels }), new Map([[level.file, raggedTown()]]));
  if (only === undefined) throw new Error('the town has no map');

  it('draws every area true to a hundredth of its size, with its hole and its islands', () => {
    expect(only.map.areas).toHaveLength(100);
    expect(untrueAreas(only.map, only.areas, 100, 0.01)).toEqual([]);
  });

  it('neither lays areas over each other nor lets borders cross', () => {
    expect(drawnTwice(only.map, geos).filter((size) => size > rounding)).toEqual([]);
  });

  it('weighs at most 40 KB compressed at 100 areas', () => {
    const paths = only.map.areas.map(({ path }) => path).join('');
    expect(gzipSync(paths).length).toBeLessThanOrEqual(40 * 1024);
  });
});

const trials = sharedFolder('trials/geography', 'true maps of real towns');
const flensburg = sharedFolder('data/flensburg', 'true maps of Flensburg');
const found = (trials === undefined ? [] : readdirSync(trials)).filter((name) =>
  existsSync(join(trials ?? '', name, 'data/municipality.yaml')),
);

function expectTrue(levels: readonly DrawnLevel[]): void {
  for (const { map, areas } of levels) {
    expect(untrueAreas(map, areas, 100, 0.01), map.level).toEqual([]);
    expect(
      drawnTwice(map, geos).filter((size) => size > rounding),
      map.level,
    ).toEqual([]);
  }
}

it.skipIf(flensburg === undefined)('draws Flensburg true to a hundredth (needs ../shared)', () => {
  const file = 'districts.geojson';
  const levels = [{ id: 'teil', title: 'Teil', plural: 'Teile', file, report: true, nested: true }];
  const shapes = readFileSync(join(flensburg ?? '', file));
  const maps = drawn(town({ levels }), new Map([[file, shapes]]));
  expect(maps).toHaveLength(1);
  expectTrue(maps);
});

describe.skipIf(found.length === 0)('a map of a real town (skipped without ../shared)', () => {
  it.each(found)('%s is true to a hundredth, and its areas do not overlap', (name) => {
    const folder = join(trials ?? '', name);
    const text = readFileSync(join(folder, 'data/municipality.yaml'), 'utf8');
    const problems = new ProblemList();
    const tree = parseYaml(text, 'data/municipality.yaml', problems, 1);
    const municipality = tree && parseMunicipality(tree, problems);
    if (municipality === undefined) throw new Error(`${folder} has no municipality`);
    const files = municipality.levels.flatMap(({ file }): [string, Uint8Array][] => {
      const path = join(folder, 'data', file);
      return existsSync(path) ? [[file, readFileSync(path)]] : [];
    });
    expectTrue(drawn(municipality, new Map(files)));
  });
});
