/** A boundary file as JSON, with the places of its features. */
import type { Crs } from '../../../domain/municipality.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { decodeText } from '../../text/decode-text.ts';
import { crsOfMember, knownCrs } from '../systems/reference-systems.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface BoundaryFile {
  /** Relative to the report folder. */
  readonly file: string;
  readonly kind: 'topojson' | 'geojson';
  readonly json: JsonObject;
  readonly crs: Crs;
  /** Where a property of that value first stands; of the whole file where it is not found. */
  place(property: string, value: string): Place;
  /** Where it stands once more: the last time. */
  lastPlace(property: string, value: string): Place;
}

/** Whether something of unknown origin is a JSON object; a list is none. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of an object of unknown origin, never one of its prototype. */
export const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** A property whatever the case of its name; the exact name first. */
export function ownNamed(object: JsonObject, name: string): unknown {
  const key = keyNamed(object, name);
  return key === undefined ? undefined : object[key];
}

/** The name of a property as it is written, whatever its case. */
export function keyNamed(object: JsonObject, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === wanted);
}

/** How a zip begins: a Shapefile is sent as one, whatever its name. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Parses a TopoJSON or GeoJSON file.
 *
 * @param crs of the municipality; a `crs` member of the file is nearer to its coordinates and counts first
 * @returns undefined where it is neither (problems: `boundary-file-zipped`, `boundary-file-not-json`, `boundary-format-unknown`,
 *   `unknown-boundary-crs` and those of decodeText); `boundary-key-twice` is told besides
 */
export function parseBoundaryFile(
  bytes: Uint8Array,
  file: string,
  crs: Crs,
  problems: ProblemList,
): BoundaryFile | undefined {
  if (isZip(bytes)) {
    problems.add('boundary-file-zipped', { file, line: 1, column: 1 }, { file });
    return undefined;
  }
  const text = decodeText(bytes, file, problems);
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (mistake) {
    problems.add('boundary-file-not-json', placeOfMistake(String(mistake), text, file), { file });
    return undefined;
  }
  const type = isObject(json) ? own(json, 'type') : undefined;
  const kind = type === 'Topology' ? 'topojson' : 'geojson';
  if (!isObject(json) || !['Topology', 'FeatureCollection', 'Feature'].includes(String(type))) {
    const found = typeof type === 'string' ? type : Array.isArray(json) ? 'array' : typeof json;
    problems.add('boundary-format-unknown', { file, line: 1, column: 1 }, { found });
    return undefined;
  }
  for (const { key, at } of keysTwice(text)) {
    problems.fold('boundary-key-twice', key, { file, ...positionAt(text, at) }, { key });
  }
  const places = new PropertyPlaces(text, file);
  const own4326 = crsOfMember(own(json, 'crs'));
  if (typeof own4326 === 'object') {
    const place = places.of('name', own4326.unknown);
    problems.add('unknown-boundary-crs', place, { crs: own4326.unknown, known: knownCrs });
    return undefined;
  }
  return {
    file,
    kind,
    json,
    crs: own4326 ?? crs,
    place: (property, value) => places.of(property, value),
    lastPlace: (property, value) => places.lastOf(property, value),
  };
}

/** The engine names a position, or shows some letters around it, or neither (at the end of the file). */
function placeOfMistake(message: string, text: string, file: string): Place {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return { file, ...positionAt(text, Number(position)) };
  if (/Unexpected end/u.test(message)) return { file, ...positionAt(text, text.trimEnd().length) };
  const [, before = '', shown = ''] =
    /Unexpected token '[^]{1,2}', (\.\.\.)?"([^]*?)"(?:\.\.\.)? is not valid JSON/u.exec(message) ??
    [];
  const at = shown === '' ? -1 : text.indexOf(shown);
  if (at < 0 || text.includes(shown, at + 1)) return { file };
  // Ten letters are shown before the one that was not expected.
  return { file, ...positionAt(text, before === '' ? at : at + 10) };
}

/** Keys that stand twice in one object of a sound JSON text, in their order. */
function keysTwice(text: string): readonly { readonly key: string; readonly at: number }[] {
  const found: { key: string; at: number }[] = [];
  // Keys of the objects around; undefined for an array.
  const open: (Set<string> | undefined)[] = [];
  const next = /[{}[\]]|"(?:[^"\\]|\\.)*"(\s*:)?/gu;
  for (const match of text.matchAll(next)) {
    const [written, colon] = match;
    if (written === '{') open.push(new Set());
    else if (written === '[') open.push(undefined);
    else if (written === '}' || written === ']') open.pop();
    else if (colon !== undefined) {
      const key = textOf(written.slice(0, -colon.length));
      const keys = open.at(-1);
      if (keys?.has(key) === true) found.push({ key, at: match.index });
      keys?.add(key);
    }
  }
  return found;
}

function positionAt(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** Places of `"property": value` in a JSON text; looked up in one pass per property, only when asked for. */
class PropertyPlaces {
  readonly #text: string;
  readonly #file: string;
  readonly #found = new Map<string, ReadonlyMap<string, readonly [first: Place, last: Place]>>();

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  of(property: string, value: string): Place {
    return this.#ofBoth(property, value)?.[0] ?? { file: this.#file };
  }

  lastOf(property: string, value: string): Place {
    return this.#ofBoth(property, value)?.[1] ?? { file: this.#file };
  }

  #ofBoth(property: string, value: string): readonly [first: Place, last: Place] | undefined {
    let places = this.#found.get(property);
    if (places === undefined) {
      places = this.#placesOf(property);
      this.#found.set(property, places);
    }
    return places.get(value);
  }

  #placesOf(property: string): ReadonlyMap<string, readonly [first: Place, last: Place]> {
    const places = new Map<string, readonly [first: Place, last: Place]>();
    const name = RegExp.escape(JSON.stringify(property));
    const pattern = new RegExp(`${name}\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|-?[\\d.eE+-]+)`, 'gu');
    let [line, column, at] = [1, 1, 0];
    for (const match of this.#text.matchAll(pattern)) {
      const written = match[1] ?? '';
      const start = match.index + match[0].length - written.length;
      for (; at < start; at += 1) {
        const code = this.#text.charCodeAt(at);
        if (code === 10 || (code === 13 && this.#text.charCodeAt(at + 1) !== 10)) {
          line += 1;
          column = 1;
        } else if (code < 0xdc00 || code > 0xdfff) {
          // The second half of a pair is no code point of its own.
          column += 1;
        }
      }
      const value = written.startsWith('"') ? textOf(written) : String(Number(written));
      const place = { file: this.#file, line, column };
      places.set(value, [places.get(value)?.[0] ?? place, place]);
    }
    return places;
  }
}

function textOf(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}
