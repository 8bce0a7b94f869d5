/** One file of a report, written whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export function putFile(folder: string, path: string, content: string | Uint8Array): void {
  const to = join(folder, path);
  mkdirSync(dirname(to), { recursive: true });
  // Beside the file first: a full disk leaves no half of it.
  const incoming = join(dirname(to), `.${basename(to)}.incoming`);
  try {
    writeFileSync(incoming, content);
    renameSync(incoming, to);
  } finally {
    rmSync(incoming, { force: true });
  }
}
