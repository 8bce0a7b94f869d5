import { describe, expect, it } from 'vitest';
import { firstPosition, surveyBoundaries } from './boundary-survey.ts';
import { statedCrs } from './stated-crs.ts';

const shape = { type: 'Polygon', coordinates: [[[9, 54], [9, 55], [10, 55], [9, 54]]] }; // prettier-ignore

const collection = (...properties: readonly Record<string, unknown>[]) => ({
  type: 'FeatureCollection',
  features: properties.map((one) => ({ type: 'Feature', properties: one, geometry: shape })),
});

const nothing = new Set<string>();

const only = (json: unknown, written: ReadonlySet<string> = nothing) => {
  const found = surveyBoundaries('areas.geojson', json, written);
  if ('fault' in found) throw new Error(found.fault);
  const [level] = found;
  if (level === undefined) throw new Error('no level');
  return level;
};

describe('id and name of areas', () => {
  it('names nothing where the file is called as the reader expects', () => {
    const level = only(collection({ id: '01', name: 'North' }, { id: '02', name: 'South' }));
    expect(level.idProperty).toBeUndefined();
    expect(level.nameProperty).toBeUndefined();
    expect(level.areas).toEqual([
      { id: '01', name: 'North' },
      { id: '02', name: 'South' },
    ]);
  });

  it('prefers of two keys the one that the tables write, and tells of the other', () => {
    const json = collection(
      { AREA_ID: 'ST01', no: 1, AREA_NAME: 'North' },
      { AREA_ID: 'ST02', no: 2, AREA_NAME: 'South' },
    );
    expect(only(json).idProperty).toBe('AREA_ID');
    expect(only(json, new Set(['1', '2'])).idProperty).toBe('no');
    expect(only(json, new Set(['1', '2'])).otherIds).toEqual(['AREA_ID']);
    expect(only(json).nameProperty).toBe('AREA_NAME');
  });

  it('takes no running number and no measure where there is a key', () => {
    const json = collection(
      { OBJECTID: 1, Shape_Area: 10.5, key: 'a', class: 'WARD' },
      { OBJECTID: 2, Shape_Area: 11.5, key: 'b', class: 'WARD' },
    );
    expect(only(json).idProperty).toBe('key');
    expect(only(json).otherIds).toEqual(['OBJECTID', 'Shape_Area']);
    expect(only(json).named).toBe(false);
  });

  it('lets unique names stand for ids where there are none', () => {
    const level = only(collection({ BEZ: 'Altstadt' }, { BEZ: 'Neustadt' }));
    expect([level.idProperty, level.nameProperty]).toEqual(['BEZ', 'BEZ']);
  });

  it('counts an area in two features once, and refuses a file whose properties all repeat', () => {
    const parts = collection({ id: 'a', n: 1 }, { id: 'a', n: 1 }, { id: 'b', n: 1 });
    expect(only(parts).idProperty).toBeUndefined();
    const repeated = collection({ kind: 'x', n: 1 }, { kind: 'x', n: 2 }, { kind: 'y', n: 1 });
    expect(surveyBoundaries('a.geojson', repeated, nothing)).toEqual({
      fault: 'no-unique-property',
      properties: ['kind', 'n'],
    });
  });

  it('leaves the outline of the whole out of a TopoJSON with several objects', () => {
    const geometries = (...ids: readonly string[]) => ({
      type: 'GeometryCollection',
      geometries: ids.map((id) => ({ type: 'Polygon', properties: { id, name: `N ${id}` } })),
    });
    const json = {
      type: 'Topology',
      arcs: [],
      objects: { city: geometries('c'), wards: geometries('w1', 'w2', 'w3'), parts: geometries('p1', 'p2') }, // prettier-ignore
    };
    const found = surveyBoundaries('areas.topojson', json, nothing);
    expect('fault' in found ? [] : found.map(({ object }) => object)).toEqual(['wards', 'parts']);
  });

  it('says of what is no map that it is none', () => {
    for (const json of [null, [], 1, {}, { type: 'Topology', objects: {} }]) {
      expect(surveyBoundaries('x.json', json, nothing)).toMatchObject({ fault: 'not-boundaries' });
    }
    expect(surveyBoundaries('x.json', collection(), nothing)).toEqual({ fault: 'no-areas' });
  });
});

describe('the reference system', () => {
  const at = (x: number, y: number) =>
    statedCrs({ type: 'FeatureCollection' }, firstPosition({ features: [{ geometry: { coordinates: [[[x, y]]] } }] })); // prettier-ignore

  it('is told from the numbers only where they can be nothing else', () => {
    expect(at(9.4, 54.8)).toEqual({ kind: 'read' });
    expect(at(527_643.7, 6_071_761)).toEqual({ kind: 'likely', crs: 'EPSG:25832' });
    expect(at(1_049_000, 7_320_000)).toEqual({ kind: 'likely', crs: 'EPSG:3857' });
    expect(at(530_000, 180_000)).toEqual({ kind: 'unknown', position: '530000, 180000' });
  });

  it('is left to a file that names it', () => {
    expect(statedCrs({ crs: 'EPSG:27700' }, [530_000, 180_000])).toEqual({ kind: 'read' });
  });
});
