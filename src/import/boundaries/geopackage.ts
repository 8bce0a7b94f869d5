/** GeoPackage (OGC 12-128r18) → layers, by the SQLite that Node brings. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Feature } from 'geojson';
import { areasAmong, refuseBoundaries } from './boundary-layer.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { geometryOfBlob } from './well-known-binary.ts';

const mostFeatures = 200_000;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Opens a copy, read only: the library may leave files beside what it opens.
 *
 * @throws RefusedDelivery: no GeoPackage, no layer of features
 */
export function geopackageLayers(bytes: Uint8Array): readonly BoundaryLayer[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const path = join(folder, 'delivery.gpkg');
    writeFileSync(path, bytes);
    const database = new DatabaseSync(path, { readOnly: true, allowExtension: false });
    try {
      return layersOf(database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR') {
      return refuseBoundaries('GeoPackage', 'unreadable');
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function layersOf(database: DatabaseSync): readonly BoundaryLayer[] {
  // A view could ask for anything, without end; tables only hold rows.
  const tables = new Set(
    rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) =>
      textOf(name),
    ),
  );
  for (const needed of ['gpkg_geometry_columns', 'gpkg_spatial_ref_sys']) {
    if (!tables.has(needed)) return refuseBoundaries('GeoPackage', 'no-layer');
  }
  const columns = rowsOf(
    database,
    'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns',
  );
  return columns
    .filter(({ table_name: table }) => tables.has(textOf(table)))
    .map(({ table_name: table, column_name: column, srs_id: id }) => {
      const name = textOf(table);
      const geometry = textOf(column);
      const [system] = rowsOf(
        database,
        `SELECT organization, organization_coordsys_id AS code, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ${String(Number(id))}`,
      );
      const features = rowsOf(
        database,
        `SELECT * FROM ${quoted(name)} LIMIT ${String(mostFeatures)}`,
      ).map((row): Feature => {
        const { [geometry]: blob, ...properties } = row;
        const shape = blob instanceof Uint8Array ? geometryOfBlob(blob) : undefined;
        return {
          type: 'Feature',
          geometry: shape ?? { type: 'GeometryCollection', geometries: [] },
          properties: plain(properties),
        };
      });
      const code = Number(system?.['code'] ?? id);
      return {
        name,
        ...areasAmong(features),
        projection: code === 4326 || code === 4258 ? undefined : textOf(system?.['definition']),
        crs: code > 0 ? `EPSG:${String(code)}` : 'EPSG:4326',
      };
    });
}

const rowsOf = (
  database: DatabaseSync,
  query: string,
): readonly Readonly<Record<string, unknown>>[] => database.prepare(query).all();

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const plain = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    ),
  );
