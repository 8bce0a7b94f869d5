/**
 * GEOS, the geometry engine behind QGIS and PostGIS, compiled to WebAssembly. Geometries go in and come out as
 * well-known binary: the package's own GeoJSON conversion fills its memory on large files.
 */
import type { Polygons, PolygonRings, Ring } from './ring.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';

export interface Geos {
  /**
   * Nodes lines on a grid and gives the faces between them: no two overlap, neighbours share every vertex.
   * What bounds no face is gone.
   *
   * @param grid width of the grid, in the unit of the lines
   */
  facesOf(lines: readonly Ring[], grid: number): Polygons;
  /** Joins polygons that share vertices along their borders and do not overlap. */
  dissolve(polygons: Polygons): Polygons;
  /** Ground that two shapes share, in square units. */
  sharedArea(a: Polygons, b: Polygons): number;
}

const kinds = { lineString: 2, polygon: 3, multiLineString: 5, multiPolygon: 6 } as const;

/** Loads the engine: 3 MB, only where boundaries are read. */
export async function openGeos(): Promise<Geos> {
  const { default: initialise } = await import('geos-wasm');
  // Its own handler prints to stdout, where only reports may stand.
  const geos = await initialise({ noticeHandler: () => undefined });
  const memory = geos.Module;
  const reader = geos.GEOSWKBReader_create();
  const writer = geos.GEOSWKBWriter_create();

  /** Reads bytes into a geometry, which the caller destroys. */
  const taken = (bytes: Uint8Array): number => {
    const at = memory._malloc(bytes.length);
    // The view is asked for anew each time: memory that grows leaves the old one behind.
    memory.HEAPU8.set(bytes, at);
    const geometry = geos.GEOSWKBReader_read(reader, at, bytes.length);
    memory._free(at);
    return geometry;
  };
  const bytesOf = (geometry: number): Uint8Array => {
    const size = memory._malloc(4);
    const at = geos.GEOSWKBWriter_write(writer, geometry, size);
    const bytes = memory.HEAPU8.slice(at, at + (memory.HEAPU32[size / 4] ?? 0));
    geos.GEOSFree(at);
    memory._free(size);
    return bytes;
  };
  /** Applies a step and destroys what it was applied to. */
  const then = (geometry: number, step: (geometry: number) => number): number => {
    try {
      return step(geometry);
    } finally {
      geos.GEOSGeom_destroy(geometry);
    }
  };
  const polygonize = (geometry: number): number => {
    const list = memory._malloc(4);
    memory.HEAPU32[list / 4] = geometry;
    const faces = geos.GEOSPolygonize(list, 1);
    memory._free(list);
    return faces;
  };
  const polygonsIn = (geometry: number): Polygons => {
    const bytes = bytesOf(geometry);
    geos.GEOSGeom_destroy(geometry);
    return readPolygons(bytes);
  };
  return {
    facesOf(lines, grid) {
      const noded = then(taken(linesToBytes(lines)), (g) => geos.GEOSUnaryUnionPrec(g, grid));
      return polygonsIn(then(noded, polygonize));
    },
    dissolve(polygons) {
      if (polygons.length < 2) return polygons;
      return polygonsIn(then(taken(polygonsToBytes(polygons)), (g) => geos.GEOSCoverageUnion(g)));
    },
    sharedArea(a, b) {
      const shared = then(taken(polygonsToBytes(a)), (first) =>
        then(taken(polygonsToBytes(b)), (second) => geos.GEOSIntersection(first, second)),
      );
      const found = memory._malloc(8);
      geos.GEOSArea(shared, found);
      const area = memory.HEAPF64[found / 8] ?? 0;
      memory._free(found);
      geos.GEOSGeom_destroy(shared);
      return area;
    },
  };
}

/** Writes well-known binary, little-endian. */
class ByteWriter {
  readonly #view: DataView;
  #at = 0;
  constructor(size: number) {
    this.#view = new DataView(new ArrayBuffer(size));
  }
  head(kind: number, count: number): void {
    this.#view.setUint8(this.#at, 1);
    this.#view.setUint32(this.#at + 1, kind, true);
    this.#at += 5;
    this.count(count);
  }
  count(count: number): void {
    this.#view.setUint32(this.#at, count, true);
    this.#at += 4;
  }
  points(line: Ring): void {
    for (const [x, y] of line) {
      this.#view.setFloat64(this.#at, x, true);
      this.#view.setFloat64(this.#at + 8, y, true);
      this.#at += 16;
    }
  }
  get bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer);
  }
}

function linesToBytes(lines: readonly Ring[]): Uint8Array {
  const writer = new ByteWriter(lines.reduce((sum, line) => sum + 9 + 16 * line.length, 9));
  writer.head(kinds.multiLineString, lines.length);
  for (const line of lines) {
    writer.head(kinds.lineString, line.length);
    writer.points(line);
  }
  return writer.bytes;
}

function polygonsToBytes(polygons: Polygons): Uint8Array {
  let size = 9;
  for (const rings of polygons) size += rings.reduce((sum, r) => sum + 4 + 16 * r.length, 9);
  const writer = new ByteWriter(size);
  writer.head(kinds.multiPolygon, polygons.length);
  for (const rings of polygons) {
    writer.head(kinds.polygon, rings.length);
    for (const ring of rings) {
      writer.count(ring.length);
      writer.points(ring);
    }
  }
  return writer.bytes;
}

/** All polygons of a geometry, in collections of any depth; lines and points are left. */
function readPolygons(bytes: Uint8Array): Polygons {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: PolygonRings[] = [];
  let at = 0;
  const next = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const points = (): WrittenPosition[] =>
    Array.from({ length: next() }, (): WrittenPosition => {
      at += 16;
      return [view.getFloat64(at - 16, true), view.getFloat64(at - 8, true)];
    });
  const geometry = (): void => {
    at += 1;
    const kind = next();
    if (kind === kinds.polygon) {
      const rings = Array.from({ length: next() }, points);
      if (rings.length > 0) found.push(rings);
    } else if (kind === kinds.lineString) points();
    else if (kind === 1) at += 16;
    else for (let left = next(); left > 0; left -= 1) geometry();
  };
  geometry();
  return found;
}
