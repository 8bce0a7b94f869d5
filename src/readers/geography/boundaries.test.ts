import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../domain/place/neighbours.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Level } from '../../domain/municipality.ts';
import { repository, sharedFolder } from '../../test/folders.ts';
import { parseBoundaries } from './boundaries.ts';
import { openGeos } from '../geometry/geos.ts';
import { innerPoint } from './areas/area-parents.ts';
import { town } from '../municipality/municipality.fixture.ts';

const geos = await openGeos();

const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  title: id,
  plural: id,
  file: `geography/${id}.geojson`,
  report: false,
  nested: true,
  ...more,
});

type Ring = readonly (readonly number[])[];
type Properties = Readonly<Record<string, unknown>>;

/** A square of that side, counter-clockwise as RFC 7946 wants it. */
const square = (x: number, y: number, side = 0.01): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const feature = (properties: Properties, ...rings: readonly Ring[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings },
});
const collection = (features: readonly unknown[], more: Properties = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features,
});
const nord = { id: '01', name: 'Nord' };

function read(
  files: Readonly<Record<string, unknown>>,
  levels: readonly Level[] = [level('stadtteil')],
  more: Parameters<typeof town>[0] = {},
) {
  const problems = new ProblemList();
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string'
        ? new TextEncoder().encode(content)
        : new TextEncoder().encode(JSON.stringify(content)),
    ]),
  );
  const result = parseBoundaries(bytes, town({ levels, ...more }), problems, geos);
  return { ...result, problems: problems.all, codes: problems.all.map((p) => p.code) };
}
const readOne = (file: unknown, more: Parameters<typeof town>[0] = {}) =>
  read({ 'geography/stadtteil.geojson': file }, undefined, more);

/** Two squares side by side that share one arc; `transform` steps of a thousandth of a degree. */
const twoSquares = {
  type: 'Topology',
  transform: { scale: [0.001, 0.001], translate: [9, 50] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    stadtteile: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], id: 'a', properties: { name: 'A' } },
        { type: 'Polygon', arcs: [[-1, 2]], id: 'b', properties: { name: 'B' } },
      ],
    },
  },
};
const topojson = (more: Properties = {}) =>
  read({ 'geography/t.topojson': { ...twoSquares, ...more } }, [
    level('stadtteil', { file: 'geography/t.topojson' }),
  ]);

describe('areas', () => {
  it('keeps leading zeros, turns numbers into text and uses the own id of a feature', () => {
    const { areas, problems } = readOne(
      collection([
        feature({ id: '007', name: 'A' }, square(9, 50)),
        feature({ id: 12, name: 13 }, square(9.1, 50)),
        { ...feature({ name: 'C' }, square(9.2, 50)), id: 'c' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(areas.map(({ id, name }) => [id, name])).toEqual([
      ['007', 'A'],
      ['12', '13'],
      ['c', 'C'],
    ]);
  });

  it('reads the properties that the level names, and validity, short name and unpopulated', () => {
    const { areas } = read(
      {
        'geography/stadtteil.geojson': collection([
          feature(
            {
              schluessel: 'x1',
              bez: 'Hafen',
              short: 'Haf.',
              unpopulated: true,
              from: '2018-01-01',
              until: 2023,
            },
            square(9, 50),
          ),
        ]),
      },
      [level('stadtteil', { idProperty: 'schluessel', nameProperty: 'bez' })],
    );
    expect(areas[0]).toMatchObject({
      id: 'x1',
      name: 'Hafen',
      short: 'Haf.',
      unpopulated: true,
      from: 2018,
      until: 2023,
      parent: 'stadt',
    });
  });

  it('gives each area a key of its own where levels share ids, and finds the coarser one as parent', () => {
    const { problems, areas } = read(
      {
        'geography/kreis.geojson': collection([
          feature({ id: '1', name: 'Kreis 1' }, square(9, 50)),
          feature({ id: '3', name: 'Kreis 3' }, square(9.1, 50)),
        ]),
        'geography/quartier.geojson': collection([
          feature({ id: '1', name: 'Quartier 1', parent: '1' }, square(9, 50)),
          feature({ id: '2', name: 'Quartier 2', parent: '3' }, square(9.1, 50)),
        ]),
      },
      [level('kreis'), level('quartier')],
    );
    expect(problems).toEqual([]);
    expect(areas.map(({ id, sharedId, parent }) => [id, sharedId, parent])).toEqual([
      ['kreis:1', '1', 'stadt'],
      ['3', undefined, 'stadt'],
      ['quartier:1', '1', 'kreis:1'],
      ['2', undefined, '3'],
    ]);
  });

  it('refuses ids that cannot be part of an address, and those that mean something else', () => {
    const ids = ['..', 'a..b', '__proto__', 'CON', 'x.', 'a\u0000b', 'STADT', 'unassigned'];
    const { problems, areas } = readOne(
      collection(ids.map((id, i) => feature({ id, name: id }, square(9 + i / 10, 50)))),
    );
    expect(areas).toEqual([]);
    expect(problems.map(({ code, count }) => [code, count])).toEqual([
      ['bad-area-id', 6],
      ['reserved-area-id', 1],
      ['reserved-area-id', 1],
    ]);
  });

  it('folds missing ids of a whole file into one problem that lists the properties present', () => {
    const { problems } = readOne(
      collection([
        feature({ AREA_ID: '1', name: 'A' }, square(9, 50)),
        feature({ AREA_ID: '2', name: 'B' }, square(9.1, 50)),
      ]),
    );
    expect(problems).toMatchObject([
      { code: 'area-without-id', count: 2, facts: { present: ['AREA_ID', 'name'], feature: 1 } },
    ]);
  });
});

describe('parents', () => {
  const districts = collection([
    feature({ id: 'west', name: 'West' }, square(9, 50, 0.1)),
    feature({ id: 'ost', name: 'Ost' }, square(9.1, 50, 0.1)),
  ]);
  const withParts = (...parts: readonly unknown[]) =>
    read(
      { 'geography/bezirk.geojson': districts, 'geography/stadtteil.geojson': collection(parts) },
      [level('bezirk'), level('stadtteil')],
    );

  it('finds an absent parent around an inner point, else takes the municipality', () => {
    const { areas } = withParts(
      feature({ id: 'a', name: 'A' }, square(9.02, 50.02)),
      feature({ id: 'b', name: 'B' }, square(9.15, 50.02)),
      feature({ id: 'c', name: 'C' }, square(9.5, 50.02)),
      feature({ id: 'd', name: 'D', parent: 'ost' }, square(9.03, 50.05)),
    );
    expect(Object.fromEntries(areas.map(({ id, parent }) => [id, parent]))).toEqual({
      west: 'stadt',
      ost: 'stadt',
      a: 'west',
      b: 'ost',
      c: 'stadt',
      d: 'ost',
    });
  });

  it('reports unknown parents with the nearest known, and parents that are not coarser', () => {
    const { problems } = withParts(
      feature({ id: 'a', name: 'A', parent: 'weest' }, square(9.02, 50.02)),
      feature({ id: 'b', name: 'B', parent: 'a' }, square(9.15, 50.02)),
    );
    expect(problems).toMatchObject([
      { code: 'unknown-area-parent', facts: { parent: 'weest', nearest: 'west' } },
      { code: 'area-parent-not-coarser', facts: { area: 'b', parent: 'a' } },
    ]);
  });

  it('gives areas of a parallel geography to the municipality', () => {
    const { areas } = read(
      {
        'geography/bezirk.geojson': districts,
        'geography/sprengel.geojson': collection([
          feature({ id: 's', name: 'S' }, square(9.02, 50.02)),
        ]),
      },
      [level('bezirk'), level('sprengel', { nested: false })],
    );
    expect(areas.find(({ id }) => id === 's')?.parent).toBe('stadt');
  });

  it('puts the inner point of a ring-shaped area into the ring, not into its hole', () => {
    const { areas } = readOne(
      collection([feature(nord, square(9, 50, 0.1), square(9.01, 50.01, 0.08))]),
    );
    const shape = areas[0]?.shape;
    if (shape === undefined) throw new Error('no area');
    const { lon, lat } = innerPoint(shape);
    expect(geoContains(shape, [lon, lat])).toBe(true);
  });
});

describe('shapes', () => {
  it.each([
    ['clockwise', square(9, 50).toReversed()],
    ['counter-clockwise', square(9, 50)],
  ])('winds a %s ring so that d3-geo does not fill the globe', (_, ring) => {
    const hole = square(9.002, 50.002, 0.001);
    const { areas } = readOne(collection([feature(nord, ring, hole)]));
    const shape = areas[0]?.shape;
    if (shape === undefined) throw new Error('no area');
    expect(geoArea(shape)).toBeLessThan(1e-6);
    expect(geoContains(shape, [9.008, 50.008])).toBe(true);
    expect(geoContains(shape, [9.0025, 50.0025])).toBe(false);
  });

  it('closes a ring that is not closed, and says so', () => {
    const { problems, areas } = readOne(collection([feature(nord, square(9, 50).slice(0, -1))]));
    expect(areas[0]?.shape?.coordinates[0]).toHaveLength(5);
    expect(problems).toMatchObject([{ code: 'boundary-ring-closed', facts: { area: '01' } }]);
  });

  it('closes a ring that misses its beginning by one step of its numbers', () => {
    const ring = [...square(9, 50).slice(0, -1), [9.000001, 50]];
    const { areas, codes } = readOne(collection([feature(nord, ring)]));
    expect(codes).toEqual([]);
    expect(areas[0]?.shape?.coordinates[0]?.at(0)).toEqual(areas[0]?.shape?.coordinates[0]?.at(-1));
  });

  it('refuses a bow tie, whether it crosses between corners or in one', () => {
    const between = [
      [9, 50],
      [9.1, 50.1],
      [9.1, 50],
      [9, 50.2],
      [9, 50],
    ];
    const inCorner = [
      [9, 50],
      [9.05, 50.05],
      [9.1, 50.1],
      [9.1, 50],
      [9.05, 50.05],
      [9, 50.2],
      [9, 50],
    ];
    const onEdge = [
      [9, 50],
      [9.1, 50.1],
      [9.1, 50],
      [9.05, 50.05],
      [9, 50.2],
      [9, 50],
    ];
    for (const ring of [between, inCorner, onEdge]) {
      expect(readOne(collection([feature(nord, ring)])).codes).toEqual(['boundary-not-mendable']);
    }
  });

  it('accepts a ring that touches itself in a corner, and one with a spike', () => {
    const touching = [
      [9, 50],
      [9.05, 50.05],
      [9.1, 50],
      [9.1, 50.1],
      [9.05, 50.05],
      [9, 50.1],
      [9, 50],
    ];
    const spike = [
      [9, 50],
      [9.1, 50],
      [9.2, 50],
      [9.1, 50],
      [9.1, 50.1],
      [9, 50],
    ];
    expect(readOne(collection([feature(nord, touching)])).codes).toEqual([]);
    expect(readOne(collection([feature(nord, spike)])).codes).toEqual([]);
  });

  it('mends loops: those of rounding without a word, larger ones with their share', () => {
    const withLoop = (size: number): Ring => [
      [9, 50],
      [9.05, 50],
      [9.05 + size, 50 + size],
      [9.05 + size, 50 - size],
      [9.05, 50 + size / 2],
      [9.1, 50.1],
      [9, 50.1],
      [9, 50],
    ];
    expect(readOne(collection([feature(nord, withLoop(1e-6))])).codes).toEqual([]);
    expect(readOne(collection([feature(nord, withLoop(1e-4))])).codes).toEqual([]);
    expect(readOne(collection([feature(nord, withLoop(2e-3))])).problems).toMatchObject([
      { code: 'boundary-mended', facts: { area: 'Nord' } },
    ]);
    expect(readOne(collection([feature(nord, withLoop(2e-2))])).codes).toEqual([
      'boundary-not-mendable',
    ]);
  });

  it('leaves out what is no surface, and refuses a level without any', () => {
    const codesOf = (geometry: unknown) => {
      const odd = { type: 'Feature', properties: { id: '02', name: 'Süd' }, geometry };
      const alone = readOne(collection([odd]));
      const beside = readOne(collection([feature(nord, square(9, 50)), odd]));
      expect(beside.areas.map(({ id }) => id)).toEqual(['01', '02']);
      return [alone.codes.at(-1), ...beside.codes];
    };
    const none = ['boundary-level-without-shapes', 'area-without-shape'];
    const odd = ['boundary-level-without-shapes', 'boundary-lines-left-out', 'area-without-shape'];
    expect(codesOf(null)).toEqual(none);
    expect(codesOf({ type: 'Polygon', coordinates: [] })).toEqual(none);
    expect(codesOf({ type: 'MultiPolygon', coordinates: [] })).toEqual(none);
    expect(codesOf({ type: 'Point', coordinates: [9, 50] })).toEqual(odd);
    const flat = [[9, 50], [9.1, 50.1], [9.2, 50.2], [9, 50]]; // prettier-ignore
    expect(codesOf({ type: 'Polygon', coordinates: [flat] })).toEqual(none);
    expect(codesOf({ type: 'Polygon', coordinates: [flat.slice(0, 3)] })).toEqual(none);
    expect(
      readOne(collection([{ type: 'Feature', properties: nord, geometry: { type: 'Polygon', coordinates: [[[9, 50], [9, 'x']]] } }])).codes, // prettier-ignore
    ).toContain('bad-boundary-coordinate');
  });

  it('draws a part that is written as a hole outside its outline', () => {
    const { areas, codes } = readOne(collection([feature(nord, square(9, 50), square(9.5, 50))]));
    expect(areas[0]?.shape?.type).toBe('MultiPolygon');
    expect(codes).toContain('boundary-hole-as-part');
  });

  it('drops a part that rounding has collapsed while others remain', () => {
    const { areas, codes } = readOne(
      collection([
        {
          type: 'Feature',
          properties: nord,
          geometry: {
            type: 'MultiPolygon',
            coordinates: [
              [square(9, 50)],
              [
                [
                  [9.5, 50],
                  [9.5, 50],
                  [9.5, 50],
                  [9.5, 50],
                ],
              ],
            ],
          },
        },
      ]),
    );
    expect(codes).toEqual(['boundary-parts-left-out']);
    expect(areas[0]?.shape?.type).toBe('Polygon');
  });
});

describe('coordinate systems', () => {
  // Cologne cathedral by the federal geodesy's own transformation: 6.9583 E, 50.9413 N.
  const metres = square(356_600, 5_645_300, 200);

  it('projects UTM 32 to degrees', () => {
    const { areas, problems } = readOne(collection([feature(nord, metres)]), {
      crs: 'EPSG:25832',
    });
    expect(problems).toEqual([]);
    const [lon = 0, lat = 0] = areas[0]?.shape?.coordinates[0]?.[0] as number[];
    expect(lon).toBeCloseTo(6.9575, 2);
    expect(lat).toBeCloseTo(50.9405, 2);
  });

  it('lets the crs of a file speak for its coordinates', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    expect(readOne(collection([feature(nord, metres)], { crs })).problems).toEqual([]);
    const crs84 = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const degrees = collection([feature(nord, square(9, 50))], { crs: crs84 });
    expect(readOne(degrees, { crs: 'EPSG:25832' }).problems).toEqual([]);
  });

  it('reports a crs that is none of ours', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::999999' } };
    expect(readOne(collection([feature(nord, metres)], { crs })).problems).toMatchObject([
      { code: 'unknown-boundary-crs', facts: { crs: 'urn:ogc:def:crs:EPSG::999999' } },
    ]);
  });

  it.each([
    ['EPSG:25832', 356_600, 5_645_300],
    ['EPSG:3857', 774_500, 6_611_000],
    ['EPSG:27700', 530_000, 180_000],
    ['EPSG:31466', 2_566_000, 5_646_000],
    ['EPSG:31468', 4_468_000, 5_333_000],
    ['utm-with-zone', 32_356_600, 5_645_300],
  ])('reports metres for degrees once, and that they look like %s', (likely, x, y) => {
    const { problems } = readOne(
      collection([
        feature(nord, square(x, y, 100)),
        feature({ id: '02', name: 'B' }, square(x + 100, y, 100)),
      ]),
    );
    expect(problems).toMatchObject([{ code: 'metres-for-degrees', facts: { likely, at: [x, y] } }]);
  });

  it('reports degrees for metres, swapped axes and metres of another system', () => {
    const codesOf = (x: number, y: number, crs: 'EPSG:4326' | 'EPSG:25832') =>
      readOne(collection([feature(nord, square(x, y))]), { crs }).codes;
    expect(codesOf(9, 50, 'EPSG:25832')).toEqual(['degrees-for-metres']);
    expect(codesOf(50, 9, 'EPSG:25832')).toEqual(['degrees-for-metres', 'swapped-axes']);
    expect(codesOf(50, 9, 'EPSG:4326')).toEqual(['swapped-axes']);
    expect(codesOf(51.5, -0.1, 'EPSG:4326')).toEqual(['swapped-axes']);
    expect(codesOf(5_645_300, 356_600, 'EPSG:25832')).toEqual(['swapped-axes']);
    expect(codesOf(32_356_600, 5_645_300, 'EPSG:25832')).toEqual(['metres-of-another-crs']);
  });

  it('leaves an area out that ignoreAreas names, and keeps it where only a pattern fits', () => {
    const file = collection([
      feature({ id: 'XX', name: 'Gesamt' }, square(9, 50, 0.02)),
      feature(nord, square(9, 50)),
      feature({ id: '02', name: 'Ost' }, square(9.01, 50)),
    ]);
    expect(readOne(file).codes).toEqual(['area-contains-others']);
    const { areas, codes } = readOne(file, { ignoreAreas: ['XX'] });
    expect([areas.map(({ id }) => id), codes]).toEqual([['01', '02'], []]);
    expect(readOne(file, { ignoreAreas: ['X*'] }).areas).toHaveLength(3);
  });

  it('reads swapped axes and degrees under metres where they lie, with a warning', () => {
    const middleOf = (x: number, y: number, crs: 'EPSG:4326' | 'EPSG:25832') => {
      const side = x > 1000 ? 1000 : 0.01;
      const { areas, problems } = readOne(collection([feature(nord, square(x, y, side))]), { crs });
      expect(problems.map(({ level }) => level)).toEqual(problems.map(() => 'warning'));
      const [ring = []] =
        areas[0]?.shape === undefined ? [] : (polygonsOf(areas[0].shape)[0] ?? []);
      return ring[0]?.map(Math.round);
    };
    expect(middleOf(9, 50, 'EPSG:4326')).toEqual([9, 50]);
    expect(middleOf(50, 9, 'EPSG:4326')).toEqual([9, 50]);
    expect(middleOf(9, 50, 'EPSG:25832')).toEqual([9, 50]);
    expect(middleOf(50, 9, 'EPSG:25832')).toEqual([9, 50]);
    expect(middleOf(5_538_600, 500_000, 'EPSG:25832')).toEqual([9, 50]);
  });

  it('takes London, Flensburg and Görlitz as they are', () => {
    for (const [x, y] of [
      [-0.1, 51.5],
      [9.43, 54.79],
      [14.98, 51.15],
    ] as const) {
      expect(readOne(collection([feature(nord, square(x, y))])).codes).toEqual([]);
    }
  });

  it('reports a single slip at its area', () => {
    const { problems, areas } = readOne(
      collection([
        feature(nord, square(9, 50)),
        feature({ id: '02', name: 'B' }, [
          [9, 500],
          [9.1, 50],
          [9.1, 50.1],
          [9, 500],
        ]),
      ]),
    );
    expect(areas.map(({ shape }) => shape?.type)).toEqual(['Polygon', undefined]);
    expect(problems).toMatchObject([
      { code: 'coordinate-out-of-range', facts: { area: '02', at: [9, 500] } },
    ]);
  });
});

describe('TopoJSON', () => {
  it('decodes quantized arcs; areas that share an arc are neighbours', () => {
    const { areas, topologies, problems } = topojson();
    expect(problems).toEqual([]);
    expect(areas.map(({ shape }) => shape !== undefined && geoArea(shape) < 1e-6)).toEqual([
      true,
      true,
    ]);
    const topology = topologies['stadtteil'];
    if (topology === undefined) throw new Error('no topology');
    expect(neighboursOf(topology, 'stadtteil')).toEqual(
      new Map([
        ['a', ['b']],
        ['b', ['a']],
      ]),
    );
  });

  it('reports an arc that is not there, and arcs that do not meet', () => {
    const withArcs = (arcs: readonly (readonly number[])[]) =>
      topojson({
        objects: { o: { type: 'Polygon', arcs, id: 'a', properties: { name: 'A' } } },
      }).codes;
    expect(withArcs([[0, 17]])).toEqual(['missing-arc']);
    expect(withArcs([[0, -2]])).toEqual(['unclosed-ring']);
    expect(withArcs([[0]])).toEqual(['unclosed-ring']);
  });

  it('names the objects there are when the level names none or another', () => {
    const objects = { a: twoSquares.objects.stadtteile, b: twoSquares.objects.stadtteile };
    expect(topojson({ objects }).problems).toMatchObject([
      { code: 'boundary-object-unknown', facts: { object: undefined, known: ['a', 'b'] } },
    ]);
  });

  it('reports a broken transform or missing arcs as an unknown format', () => {
    expect(topojson({ transform: { scale: [0.1] } }).codes).toEqual(['boundary-format-unknown']);
    expect(topojson({ arcs: null }).codes).toEqual(['boundary-format-unknown']);
  });
});

describe('files', () => {
  it('gives neighbours to GeoJSON too, but not over a common corner', () => {
    const { topologies } = readOne(
      collection([
        feature({ id: 'a', name: 'A' }, square(9, 50)),
        feature({ id: 'b', name: 'B' }, square(9.01, 50)),
        feature({ id: 'c', name: 'C' }, square(9.02, 50.01)),
      ]),
    );
    const topology = topologies['stadtteil'];
    if (topology === undefined) throw new Error('no topology');
    expect(Object.fromEntries(neighboursOf(topology, 'stadtteil'))).toEqual({
      a: ['b'],
      b: ['a'],
      c: [],
    });
  });

  it('reports a missing file with the nearest one, and a file that no level names', () => {
    const { problems } = read({
      'geography/stadtteile.geojson': collection([feature(nord, square(9, 50))]),
    });
    expect(problems).toMatchObject([
      { code: 'boundary-file-missing', facts: { nearest: 'geography/stadtteile.geojson' } },
      { code: 'boundary-file-unused' },
    ]);
  });

  it('says where JSON breaks off', () => {
    expect(readOne('{"type":"FeatureCollection",\n"features":[}').problems).toMatchObject([
      { code: 'boundary-file-not-json', place: { line: 2, column: 13 } },
    ]);
    expect(readOne('{"type":"FeatureCollection",\n"features":[').problems).toMatchObject([
      { code: 'boundary-file-not-json', place: { line: 2, column: 13 } },
    ]);
  });

  it('reports JSON that is no collection of features, and a collection without any', () => {
    expect(readOne('[]').codes).toEqual(['boundary-format-unknown']);
    expect(readOne({ type: 'Polygon' }).codes).toEqual(['boundary-format-unknown']);
    expect(readOne(collection([])).codes).toEqual(['boundary-level-empty']);
  });

  it('tells the levels of a shared GeoJSON apart by their property level', () => {
    const levels = [
      level('bezirk', { file: 'geography/all.geojson' }),
      level('stadtteil', { file: 'geography/all.geojson' }),
    ];
    const features = [
      feature({ id: 'x', name: 'X', level: 'bezirk' }, square(9, 50, 0.1)),
      feature({ id: 'y', name: 'Y', level: 'Stadtteil' }, square(9.01, 50.01)),
    ];
    const shared = read({ 'geography/all.geojson': collection(features) }, levels);
    expect(shared.areas.map((area) => [area.id, area.level, area.parent])).toEqual([
      ['x', 'bezirk', 'stadt'],
      ['y', 'stadtteil', 'x'],
    ]);
    const silent = collection([feature(nord, square(9, 50))]);
    expect(read({ 'geography/all.geojson': silent }, levels).problems).toMatchObject([
      { code: 'boundary-level-unclear', facts: { levels: ['bezirk', 'stadtteil'] } },
    ]);
  });

  it('reads a city of 400 areas of 200 points each whole', () => {
    const features = Array.from({ length: 400 }, (_, i) => {
      const [x, y] = [9 + (i % 20) / 100, 50 + Math.floor(i / 20) / 100];
      const ring = Array.from({ length: 201 }, (__, k) => {
        const angle = ((k % 200) / 200) * 2 * Math.PI;
        return [x + 0.004 * Math.cos(angle), y + 0.004 * Math.sin(angle)];
      });
      return feature({ id: `a${i}`, name: `A ${i}` }, ring);
    });
    const { areas, problems } = readOne(collection(features));
    expect(problems).toEqual([]);
    expect(areas.map(({ shape }) => shape?.coordinates[0]?.length)).toEqual(
      Array<number>(400).fill(201),
    );
  });
});

describe('the shipped example', () => {
  it('has each part in the district it states, also where it states none', () => {
    const topology = readFileSync(join(repository, 'data/geography/areas.topojson'), 'utf8');
    const file = 'geography/areas.topojson';
    const levels = [
      level('bezirk', { file, object: 'bezirke' }),
      level('stadtteil', { file, object: 'stadtteile' }),
    ];
    const stated = read({ [file]: topology }, levels);
    expect(stated.problems).toEqual([]);
    expect(stated.areas).toHaveLength(17);
    const orphaned = topology.replaceAll(/"parent":/g, '"formerParent":');
    expect(orphaned).not.toBe(topology);
    const found = read({ [file]: orphaned }, levels);
    const parents = (areas: typeof stated.areas) => areas.map((area) => [area.id, area.parent]);
    expect(parents(found.areas)).toEqual(parents(stated.areas));
    const parts = stated.areas.filter((area) => area.level === 'stadtteil');
    expect(parts.every(({ parent }) => parent !== undefined)).toBe(true);
  });
});

const geography = sharedFolder('reports/flensburg/data/geography', 'boundaries of a real city');

describe.runIf(geography !== undefined)('a real city', () => {
  it('has 13 districts and 41 parts, each part in the district it states', () => {
    const file = (name: string) => readFileSync(join(geography ?? '', name), 'utf8');
    const levels = [
      level('stadtteil', { file: 'geography/stadtteile.topojson', object: 'stadtteile' }),
      level('bezirk', { file: 'geography/bezirke.topojson', object: 'bezirke' }),
    ];
    const bezirke = file('bezirke.topojson');
    const files = { 'geography/stadtteile.topojson': file('stadtteile.topojson') };
    const id = 'STGM01001000';
    const stated = read({ ...files, 'geography/bezirke.topojson': bezirke }, levels, { id });
    expect(stated.problems).toEqual([]);
    expect(stated.areas).toHaveLength(54);
    expect(
      Math.max(...stated.areas.map(({ shape }) => (shape === undefined ? NaN : geoArea(shape)))),
    ).toBeLessThan(1e-6);
    const orphaned = bezirke.replaceAll('"parent":', '"formerParent":');
    const found = read({ ...files, 'geography/bezirke.topojson': orphaned }, levels, { id });
    const parents = (areas: typeof stated.areas) => areas.map((area) => [area.id, area.parent]);
    expect(parents(found.areas)).toEqual(parents(stated.areas));
  });
});
