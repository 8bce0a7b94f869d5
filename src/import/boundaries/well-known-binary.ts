/** Geometries of a GeoPackage: its own header, then ISO well-known binary (OGC 06-103r4, 8.2). Areas alone are read. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Bytes of the envelope by its indicator in the flags (OGC 12-128r18, 2.1.3). */
const envelopes = [0, 32, 48, 48, 64];

class Bytes {
  readonly #view: DataView;
  #at: number;
  little = true;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  byte(): number {
    this.#at += 1;
    return this.#view.getUint8(this.#at - 1);
  }

  whole(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.little);
  }

  real(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.little);
  }

  /** A count of things of at least so many bytes: more than is left is no count. */
  count(size: number): number {
    const count = this.whole();
    if (count * size > this.#view.byteLength - this.#at)
      throw new RangeError('more than the file holds');
    return count;
  }
}

/** Undefined where it is empty, no area, or damaged. */
export function geometryOfBlob(blob: Uint8Array): Polygon | MultiPolygon | undefined {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) return undefined;
  const flags = blob[3] ?? 0;
  const envelope = envelopes[(flags >> 1) & 7];
  if (envelope === undefined || (flags & 16) !== 0) return undefined;
  try {
    return geometry(new Bytes(blob, 8 + envelope));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function geometry(bytes: Bytes): Polygon | MultiPolygon | undefined {
  bytes.little = bytes.byte() === 1;
  const type = bytes.whole();
  // Thousands say Z, M, ZM; the highest bits do in older writers.
  const kind = (type & 0x0fffffff) % 1000;
  const thousands = Math.floor((type & 0x0fffffff) / 1000);
  const further =
    thousands === 3 ? 2 : thousands > 0 ? 1 : ((type >>> 31) & 1) + ((type >>> 30) & 1);
  if (kind === 3) return { type: 'Polygon', coordinates: rings(bytes, further) };
  if (kind !== 6) return undefined;
  const parts: Position[][][] = [];
  for (let n = bytes.count(9); n > 0; n -= 1) {
    const part = geometry(bytes);
    if (part?.type !== 'Polygon') return undefined;
    parts.push(part.coordinates);
  }
  return { type: 'MultiPolygon', coordinates: parts };
}

function rings(bytes: Bytes, further: number): Position[][] {
  return Array.from({ length: bytes.count(4) }, () =>
    Array.from({ length: bytes.count(16 + 8 * further) }, () => {
      const position = [bytes.real(), bytes.real()];
      for (let n = 0; n < further; n += 1) bytes.real();
      return position;
    }),
  );
}
