/** Shapefiles in a zip → layers. */
import type { Feature } from 'geojson';
import { combine, parseDbf, parseShp } from 'shpjs';
import { ZipFile } from '../office/zip-entries.ts';
import { attributeEncoding } from './attribute-encoding.ts';
import { areasAmong, refuseBoundaries } from './boundary-layer.ts';
import type { BoundaryLayer } from './boundary-layer.ts';

/** @throws RefusedDelivery: no Shapefile in it, damaged, unpacks to more than 200 MB */
export function shapefileLayers(bytes: Uint8Array): readonly BoundaryLayer[] {
  const zip = new ZipFile(bytes);
  const files = new Map(
    zip.names
      .filter((name) => !name.includes('__MACOSX'))
      .map((name) => [name.toLowerCase(), name]),
  );
  const stems = [...files.keys()]
    .filter((name) => name.endsWith('.shp'))
    .map((name) => name.slice(0, -4));
  if (stems.length === 0) return refuseBoundaries('Shapefile', 'no-layer');
  const part = (stem: string, ending: string): Uint8Array | undefined => {
    const name = files.get(`${stem}.${ending}`);
    return name === undefined ? undefined : zip.read(name);
  };
  return stems.map((stem) => {
    const shp = part(stem, 'shp');
    const dbf = part(stem, 'dbf');
    const prj = part(stem, 'prj');
    const cpg = part(stem, 'cpg');
    let features: readonly Feature[] = [];
    try {
      const shapes = parseShp(viewOf(shp));
      const rows =
        dbf === undefined
          ? []
          : parseDbf(viewOf(dbf), viewOf(new TextEncoder().encode(attributeEncoding(dbf, cpg))));
      features = combine([shapes, rows]).features;
    } catch {
      refuseBoundaries('Shapefile', 'unreadable');
    }
    const projection = prj === undefined ? undefined : new TextDecoder().decode(prj).trim();
    const name = (files.get(`${stem}.shp`) ?? stem).split('/').at(-1)?.slice(0, -4) ?? stem;
    const isDegrees = projection === undefined || /^GEOGCS\["(?:GCS_)?WGS/iu.test(projection);
    const crs = /^(?:PROJCS|GEOGCS)\["([^"]+)"/u.exec(projection ?? '')?.[1] ?? 'EPSG:4326';
    return { name, ...areasAmong(features), projection: isDegrees ? undefined : projection, crs };
  });
}

/** A copy of its own: entries are views into the whole zip. */
function viewOf(bytes: Uint8Array | undefined): DataView {
  const copy = Uint8Array.from(bytes ?? []);
  return new DataView(copy.buffer);
}
