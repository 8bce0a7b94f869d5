/**
 * The entries of a zip (workbooks, Shapefiles, KMZ), judged by their directory before anything is unpacked
 * (APPNOTE 4.3: end of central directory, central directory, local headers; methods stored and deflated).
 */
import { inflateRawSync } from 'node:zlib';
import { RefusedDelivery } from './refusal.ts';

/** More is no honest delivery. */
const largestUnpacked = 200_000_000;
const mostEntries = 20_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Files of a zip by name; each is unpacked when it is asked for, and never to more than its directory says. */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();

  /** @throws RefusedDelivery where the directory cannot be read or promises more than 200 MB. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let total = 0;
    for (const entry of directoryOf(this.#bytes)) {
      total += entry.unpacked;
      if (total > largestUnpacked) tooLarge();
      if (!entry.name.endsWith('/')) this.#entries.set(entry.name, entry);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** @throws RefusedDelivery where the entry is damaged, encrypted, or larger than its directory says. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    try {
      const at = entry.offset;
      const nameLength = this.#bytes.readUInt16LE(at + 26);
      const start = at + 30 + nameLength + this.#bytes.readUInt16LE(at + 28);
      const packed = this.#bytes.subarray(start, start + entry.packed);
      if (entry.method === 0) return packed;
      // One byte more than promised is enough to see that the directory lies.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
    } catch {
      throw new RefusedDelivery({ kind: 'damaged-archive' });
    }
  }

  /** Unpacks everything once, so that nothing in it can be larger than it says. */
  verify(): void {
    for (const name of this.#entries.keys()) this.read(name);
  }
}

const tooLarge = (): never => {
  throw new RefusedDelivery({ kind: 'unpacks-too-large', megabytes: largestUnpacked / 1_000_000 });
};

function directoryOf(bytes: Buffer): readonly Entry[] {
  const damaged = (): never => {
    throw new RefusedDelivery({ kind: 'damaged-archive' });
  };
  const earliest = Math.max(0, bytes.length - 22 - 65_535);
  let end = bytes.length - 22;
  while (end >= earliest && bytes.readUInt32LE(end) !== endMark) end -= 1;
  if (end < earliest || bytes.length < 22) return damaged();
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return tooLarge();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return damaged();
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const unpacked = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const skipped = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const offset = bytes.readUInt32LE(at + 42);
    // 0xffffffff: sizes of a zip beyond 4 GB.
    if (unpacked === 0xffffffff || packed === 0xffffffff) return tooLarge();
    if ((flags & 1) === 1) throw new RefusedDelivery({ kind: 'encrypted' });
    if (method !== 0 && method !== 8) return damaged();
    if (offset + 30 > bytes.length || (method === 0 && packed !== unpacked)) return damaged();
    const name = bytes.toString(
      (flags & 0x800) === 0 ? 'latin1' : 'utf8',
      at + 46,
      at + 46 + nameLength,
    );
    entries.push({ name, method, packed, unpacked, offset });
    at += 46 + nameLength + skipped;
  }
  return entries;
}
