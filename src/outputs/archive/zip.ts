/** Zip archives whose bytes depend on their contents alone: sorted names, one time for all, no machine in it. */
import { Zip, ZipDeflate, zipSync } from 'fflate';

/** The first day that a zip can hold, whatever the time zone. */
const time = (): Date => new Date(1980, 0, 1);

/** Deflate of fflate is plain JavaScript: the same bytes on every machine. */
const level = 6;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A small archive at once. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => byCodeUnits(a, b));
  return zipSync(Object.fromEntries(sorted), { mtime: time(), level });
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
