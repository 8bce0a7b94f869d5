/** What a delivered boundary file holds: its levels, and which properties can be id and name of an area. */
import { isWellFormedId } from '../domain/naming/id.ts';
import { isObject, own } from '../readers/geography/features/boundary-file.ts';
import type { JsonObject } from '../readers/geography/features/boundary-file.ts';

/** One set of areas: a GeoJSON file, or an object of a TopoJSON. */
export interface SurveyedLevel {
  /** Name of the file as delivered. */
  readonly file: string;
  /** Object of a TopoJSON that holds several; undefined elsewhere. */
  readonly object: string | undefined;
  /** Property that is the id of an area; `undefined` where it is the feature's own id or the property `id`. */
  readonly idProperty: string | undefined;
  /** Property that is its name; undefined where it is the property `name`. */
  readonly nameProperty: string | undefined;
  /** Further properties that could be the id: the editor may choose another. */
  readonly otherIds: readonly string[];
  /** false: no property holds words, so that the ids stand for the names. */
  readonly named: boolean;
  readonly areas: readonly SurveyedArea[];
}

export interface SurveyedArea {
  readonly id: string;
  readonly name: string;
}

/** Why no levels can be told of a file. */
export type UnsurveyedBoundaries =
  | { readonly fault: 'not-boundaries' }
  | { readonly fault: 'no-areas' }
  /** Every property repeats itself; `properties` lists them. */
  | { readonly fault: 'no-unique-property'; readonly properties: readonly string[] };

type Properties = readonly JsonObject[];

interface Collection {
  readonly object: string | undefined;
  readonly properties: Properties;
  readonly ownIds: readonly unknown[];
}

const text = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';

const isArea = (geometry: unknown): boolean =>
  !isObject(geometry) || !/Point|LineString/u.test(String(own(geometry, 'type')));

function collectionOf(object: string | undefined, features: readonly unknown[]): Collection {
  const areas = features.filter(isObject);
  return {
    object,
    properties: areas.map((one) => {
      const properties = own(one, 'properties');
      return isObject(properties) ? properties : {};
    }),
    ownIds: areas.map((one) => own(one, 'id')),
  };
}

function collectionsOf(json: JsonObject): readonly Collection[] {
  const objects = own(json, 'objects');
  if (own(json, 'type') === 'Topology' && isObject(objects)) {
    const names = Object.keys(objects);
    return names.flatMap((name) => {
      const listed = isObject(objects[name]) ? own(objects[name], 'geometries') : undefined;
      if (!Array.isArray(listed)) return [];
      return [collectionOf(names.length === 1 ? undefined : name, listed.filter(isArea))];
    });
  }
  const features = own(json, 'features');
  if (!Array.isArray(features)) return [];
  const areas = features.filter((one) => isObject(one) && isArea(own(one, 'geometry')));
  return [collectionOf(undefined, areas)];
}

/** Properties whose values tell areas apart; several features of one area agree in all of them. */
function uniqueProperties(rows: Properties, wanted: (value: string) => boolean): readonly string[] {
  const areas = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return Object.keys(rows[0] ?? {}).filter((property) => {
    const values = [...areas.values()].map((row) => text(own(row, property)));
    const folded = new Set(values.map((value) => value.toLowerCase()));
    return values.every((value) => value !== '' && wanted(value)) && folded.size === areas.size;
  });
}

const likeAnId =
  /^(?:id|.*(?:_id|id_|key|code|cd|nr|nummer|schl|schluessel|schlüssel|ags|gss|kennung|kennziffer|number|no))\d{0,2}(?:nm)?$/iu;
const likeAName =
  /^(?:name|.*(?:_name|name_|name|nam|nm|gen|bez|bezeichnung|label|titel|title))\d{0,2}$/iu;
/** Numbers that a program counts on, or measures: unique, and different in the next delivery. */
const likeARunningNumber =
  /^(?:objectid|fid|gid|ogc_fid|oid|rowid|index|shape_?(?:area|leng(?:th)?)|flaeche|fläche|area|umfang|perimeter)(?:_?\d*)$/iu;

/** The better choice first: what tables write, then what is called an id, then the order of the file. */
function bestId(
  properties: readonly string[],
  rows: Properties,
  written: ReadonlySet<string>,
): readonly string[] {
  const rating = (property: string): number => {
    const met = rows.filter((row) => written.has(text(own(row, property)).toLowerCase())).length;
    const share = rows.length === 0 ? 0 : met / rows.length;
    const name = property.toLowerCase() === 'id' ? 3 : likeAnId.test(property) ? 2 : 0;
    const running = likeARunningNumber.test(property) ? -4 : 0;
    return (share > 0.5 ? 10 * share : 0) + name + running;
  };
  return properties.toSorted((a, b) => rating(b) - rating(a));
}

function nameOf(rows: Properties, id: string | undefined): string | undefined {
  const words = Object.keys(rows[0] ?? {}).filter((property) => {
    if (property === id) return false;
    const values = rows.map((row) => text(own(row, property)));
    const different = new Set(values).size;
    const hasWords = values.filter((value) => /\p{L}{2}/u.test(value)).length;
    // What says the same of all areas is their kind, not their name.
    return hasWords > rows.length / 2 && (different > 1 || rows.length === 1);
  });
  const rating = (property: string): number => {
    const different = new Set(rows.map((row) => text(own(row, property)))).size / rows.length;
    const called = property.toLowerCase() === 'name' ? 2 : likeAName.test(property) ? 1 : 0;
    return different * 2 + called;
  };
  return words.toSorted((a, b) => rating(b) - rating(a))[0];
}

const property = (name: string | undefined, usual: string): string | undefined =>
  name === usual ? undefined : name;

/**
 * Looks at one boundary file.
 *
 * @param file its name
 * @param json its parsed text
 * @param written what tables write in their columns, in lower case: ids that they use are preferred
 * @returns levels in the order of the file; those of a single area, the outline of the whole, are left out where
 *   there are others
 */
export function surveyBoundaries(
  file: string,
  json: unknown,
  written: ReadonlySet<string>,
): readonly SurveyedLevel[] | UnsurveyedBoundaries {
  if (!isObject(json)) return { fault: 'not-boundaries' };
  const all = collectionsOf(json);
  if (all.length === 0) return { fault: 'not-boundaries' };
  const several = all.filter(({ properties }) => properties.length > 1);
  const collections =
    several.length > 0 ? several : all.filter(({ properties }) => properties.length > 0);
  if (collections.length === 0) return { fault: 'no-areas' };
  const levels: SurveyedLevel[] = [];
  for (const { object, properties: rows, ownIds } of collections) {
    const ids = bestId(uniqueProperties(rows, isWellFormedId), rows, written);
    const own0 = ownIds.map(text);
    const hasOwn = own0.every(isWellFormedId) && new Set(own0).size === rows.length;
    // Any short text can be an id: unique names serve where there is nothing better.
    const spoken = uniqueProperties(rows, (value) => value.length <= 60);
    const good = ids.filter((one) => !likeARunningNumber.test(one));
    const id = good[0] ?? (hasOwn ? undefined : (ids[0] ?? bestName(spoken)));
    if (id === undefined && !hasOwn) {
      return { fault: 'no-unique-property', properties: Object.keys(rows[0] ?? {}) };
    }
    const name = nameOf(rows, id) ?? id;
    const idsOfRows = rows.map((row, at) =>
      id === undefined ? (own0[at] ?? '') : text(own(row, id)),
    );
    levels.push({
      file,
      object,
      idProperty: property(id, 'id'),
      nameProperty: property(name, 'name'),
      otherIds: ids.filter((one) => one !== id && one !== name),
      named: name !== undefined && name !== id,
      areas: rows.map((row, at) => {
        const own1 = idsOfRows[at] ?? '';
        const called = name === undefined ? '' : text(own(row, name));
        return { id: own1, name: called === '' ? own1 : called };
      }),
    });
  }
  return levels;
}

const bestName = (properties: readonly string[]): string | undefined =>
  properties.find((one) => likeAName.test(one)) ??
  properties.find((one) => !likeARunningNumber.test(one)) ??
  properties[0];

/** The first position of a file, which tells degrees from metres; undefined where there is none. */
export function firstPosition(json: unknown): readonly [number, number] | undefined {
  if (!isObject(json)) return undefined;
  const transform = own(json, 'transform');
  if (isObject(transform)) {
    const translate = own(transform, 'translate');
    if (isPosition(translate)) return translate;
  }
  const arcs = own(json, 'arcs');
  return positionIn(Array.isArray(arcs) ? arcs : own(json, 'features'), 0);
}

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

function positionIn(value: unknown, depth: number): readonly [number, number] | undefined {
  if (isPosition(value)) return value;
  if (depth > 12) return undefined;
  if (Array.isArray(value)) {
    for (const one of value as readonly unknown[]) {
      const found = positionIn(one, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  for (const key of ['geometry', 'geometries', 'coordinates']) {
    const found = positionIn(own(value, key), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
