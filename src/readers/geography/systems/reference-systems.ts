/** Coordinate reference systems: the EPSG register's definitions, and projections to and from degrees. */
import { createRequire } from 'node:module';
import proj4 from 'proj4';
import { z } from 'zod';
import type { Crs } from '../../../domain/municipality.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import { withDatumShift } from './datum-shifts.ts';
import { writtenJson } from '../features/written-json.ts';

/** Systems that municipality.yaml may name: those of German-speaking countries, their neighbours, the web. */
export const knownCrs = [
  'EPSG:4326',
  'EPSG:4258',
  'EPSG:25831',
  'EPSG:25832',
  'EPSG:25833',
  'EPSG:3857',
  'EPSG:31466',
  'EPSG:31467',
  'EPSG:31468',
  'EPSG:31469',
  'EPSG:2056',
  'EPSG:21781',
  'EPSG:31254',
  'EPSG:31255',
  'EPSG:31256',
  'EPSG:31257',
  'EPSG:31258',
  'EPSG:31259',
  'EPSG:31287',
  'EPSG:28992',
  'EPSG:27700',
] as const satisfies readonly Crs[];

const listed = createRequire(import.meta.url);
const definitions = new Map<string, string | undefined>();

/** The definition of a code; undefined where the register or our projections do not have it. */
function definitionOf(crs: Crs): string | undefined {
  if (!definitions.has(crs)) definitions.set(crs, readDefinition(crs.slice('EPSG:'.length)));
  return definitions.get(crs);
}

function readDefinition(code: string): string | undefined {
  if (!/^\d{4,6}$/u.test(code)) return undefined;
  let entry: unknown;
  try {
    entry = listed(`epsg-index/s/${code}.json`);
  } catch {
    return undefined;
  }
  const read = z.object({ proj4: z.string().min(1) }).safeParse(entry);
  if (!read.success) return undefined;
  const shifted = withDatumShift(code, read.data.proj4);
  if (shifted === undefined) return undefined;
  try {
    proj4(shifted);
  } catch {
    return undefined;
  }
  return shifted;
}

/** Whether coordinates of a system are degrees. */
export const isGeographic = (crs: Crs): boolean =>
  crs === 'EPSG:4326' || definitionOf(crs)?.includes('+proj=longlat') === true;

/**
 * The system that a `crs` member names (`urn:ogc:def:crs:EPSG::25832`, `…OGC:1.3:CRS84`, `EPSG:3857`).
 *
 * @returns undefined where there is none; `{ unknown }` where it names none that can be computed with
 */
export function crsOfMember(member: unknown): Crs | { readonly unknown: string } | undefined {
  if (member === undefined || member === null) return undefined;
  const read = crsMember.safeParse(member);
  if (!read.success) return { unknown: writtenJson(member, 80) };
  const name = read.data.trim();
  if (/(?:^|[:/])(?:CRS84|WGS ?84)$/iu.test(name)) return 'EPSG:4326';
  const code = /EPSG.*?(\d{4,6})$/iu.exec(name)?.[1];
  // The old private number of web maps.
  const crs: Crs = code === '900913' ? 'EPSG:3857' : `EPSG:${Number(code ?? 0)}`;
  return definitionOf(crs) === undefined ? { unknown: name.slice(0, 80) } : crs;
}

const crsMember = z.union([
  z.string(),
  z.object({ properties: z.object({ name: z.string() }) }).transform((crs) => crs.properties.name),
]);

const degrees = '+proj=longlat +datum=WGS84 +no_defs';

/** Whether degrees of a system are those of WGS 84; ETRS89 is taken as equal: they differ by less than a metre. */
function isWorldwide(crs: Crs): boolean {
  const definition = definitionOf(crs) ?? degrees;
  return isGeographic(crs) && !/\+(?:pm|towgs84)=(?!0,0,0(?:,0,0,0,0)?\s)/u.test(definition);
}

const converter = (crs: Crs): proj4.Converter => proj4(definitionOf(crs) ?? degrees, degrees);

/** Makes the projection of one system's coordinates to longitude and latitude in degrees. */
export function toDegrees(crs: Crs): (point: WrittenPosition) => WrittenPosition {
  if (isWorldwide(crs)) return (point) => point;
  const { forward } = converter(crs);
  return ([x, y]) => {
    const [lon = NaN, lat = NaN] = forward([x, y]);
    // About a millimetre: the same bytes whatever the last bit of a machine's sine.
    return [Math.round(lon * 1e8) / 1e8, Math.round(lat * 1e8) / 1e8];
  };
}

/** Makes the projection of degrees to one system's coordinates. */
export function fromDegrees(crs: Crs): (degrees: WrittenPosition) => WrittenPosition {
  if (isWorldwide(crs)) return (point) => point;
  const { inverse } = converter(crs);
  return ([lon, lat]) => {
    const [x = NaN, y = NaN] = inverse([lon, lat]);
    return [x, y];
  };
}
