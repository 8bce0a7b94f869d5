/** Zip archives whose bytes depend on their contents alone: sorted names, one time for all, no machine in it. */
import { Zip, ZipDeflate } from 'fflate';

/** The first day that a zip can hold, whatever the time zone. */
const time = (): Date => new Date(1980, 0, 1);

/** Deflate of fflate is plain JavaScript: the same bytes on every machine. */
const level = 6;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places in a zip (PKWARE's APPNOTE, 4.3): signatures, and where time, lengths and offsets stand behind them. */
const end = { signature: 0x06054b50, length: 22, entries: 10, directory: 16 } as const;
const entry = {
  signature: 0x02014b50,
  length: 46,
  time: 12,
  name: 28,
  extra: 30,
  note: 32,
  local: 42,
};
const local = { signature: 0x04034b50, time: 10 } as const;

/** 1 January 1980, 0:00, as the system of zips writes it. */
const firstTime = 0x00210000;

/**
 * An archive whose entries bear the time when they were packed, with one time for all: its bytes are changed in place,
 * since to pack it anew would cost as much again.
 *
 * @throws where it is no plain archive, without comment and beyond 4 GB: our own fault
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const expectAt = (at: number, signature: number): void => {
    if (bytes.getUint32(at, true) !== signature) throw new Error(`no plain zip: ${String(at)}`);
  };
  const last = archive.byteLength - end.length;
  expectAt(last, end.signature);
  let at = bytes.getUint32(last + end.directory, true);
  for (let left = bytes.getUint16(last + end.entries, true); left > 0; left -= 1) {
    expectAt(at, entry.signature);
    bytes.setUint32(at + entry.time, firstTime, true);
    const start = bytes.getUint32(at + entry.local, true);
    expectAt(start, local.signature);
    bytes.setUint32(start + local.time, firstTime, true);
    const more = [entry.name, entry.extra, entry.note].map((of) => bytes.getUint16(at + of, true));
    at += entry.length + more.reduce((sum, length) => sum + length, 0);
  }
  return archive;
}

/**
 * An archive of many files, of which one is open at a time and the packed bytes are kept alone.
 *
 * @param names in any order
 * @param read the bytes of one
 */
export function archiveOf(
  names: readonly string[],
  read: (name: string) => Uint8Array,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const name of [...names].sort(byCodeUnits)) {
    const file = new ZipDeflate(name, { level });
    file.mtime = time();
    zip.add(file);
    file.push(read(name), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
