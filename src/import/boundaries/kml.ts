/** KML and KMZ → one layer. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature } from 'geojson';
import { ZipFile, isZip } from '../office/zip-entries.ts';
import { areasAmong, refuseBoundaries } from './boundary-layer.ts';
import type { BoundaryLayer } from './boundary-layer.ts';

const largestText = 100_000_000;

/** @throws RefusedDelivery: no XML, XML with entities of its own, unpacks to more than 200 MB */
export function kmlLayers(bytes: Uint8Array, name: string): readonly BoundaryLayer[] {
  const text = new TextDecoder().decode(isZip(bytes) ? kmlInside(bytes) : bytes);
  if (text.length > largestText) refuseBoundaries('KML', 'unreadable');
  // An entity of an entity of an entity fills any memory; boundaries need none.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) refuseBoundaries('KML', 'entities');
  let features: readonly Feature[] = [];
  try {
    const stop = (): never => {
      throw new Error('no well-formed XML');
    };
    const document = new DOMParser({
      onError: (level) => (level === 'warning' ? undefined : stop()),
    }).parseFromString(text, 'text/xml');
    features = kml(document as unknown as Document).features.filter(
      (feature): feature is Feature => (feature.geometry as unknown) !== null,
    );
  } catch {
    refuseBoundaries('KML', 'unreadable');
  }
  const flat = areasAmong(features);
  const areas = flat.features.map((feature) => ({
    ...feature,
    properties: plainProperties(feature.properties),
  }));
  return [
    {
      name: name.replace(/\.[^.]+$/u, ''),
      features: areas,
      leftOut: flat.leftOut,
      projection: undefined,
      crs: 'EPSG:4326',
    },
  ];
}

function kmlInside(bytes: Uint8Array): Uint8Array {
  const zip = new ZipFile(bytes);
  const name = zip.names.find((one) => /\.kml$/iu.test(one));
  return (name === undefined ? undefined : zip.read(name)) ?? refuseBoundaries('KMZ', 'no-layer');
}

/** Styles, pictures and descriptions are no properties of areas. */
const plainProperties = (
  properties: Readonly<Record<string, unknown>> | null,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties ?? {}).filter(
      ([key, value]) =>
        (typeof value === 'string' || typeof value === 'number') &&
        !/^(?:style|stroke|fill|icon|label|description|visibility|timespan)/iu.test(key),
    ),
  );
