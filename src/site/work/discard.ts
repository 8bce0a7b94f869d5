/** Folders that are no longer wanted: moved away at once, removed by a process of their own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the removing process runs; the folder is its only argument. */
const removal = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";

/**
 * Takes a folder away. On the disk of `trash` it is gone at once and thousands of files are removed while others go
 * on (a process that ends early leaves them to the next call); elsewhere it is removed on the spot.
 *
 * @param trash folder for what waits to be removed, absolute; made where it is missing
 */
export function discard(folder: string, trash: string): void {
  mkdirSync(trash, { recursive: true });
  const place = mkdtempSync(join(trash, 'old-'));
  try {
    renameSync(folder, join(place, 'folder'));
  } catch {
    // Another disk, or the trash is being emptied just now.
    rmSync(folder, { recursive: true, force: true });
  }
  // With all that earlier calls have left.
  spawn(process.execPath, ['-e', removal, trash], { detached: true, stdio: 'ignore' }).unref();
}
