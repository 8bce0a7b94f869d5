/** One build at a time for each output: two at once would clear away each other's work. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another process builds into the same folder. */
export class BuildUnderWay extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`process ${pid} is building into it`);
    this.pid = pid;
  }
}

/** Whether a process lives; one that we may not signal lives too. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && lives(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock; one that a killed process left behind is taken over.
 *
 * @returns gives it back; a process that ends gives it back by itself
 */
export function takeLock(file: string): () => void {
  const write = (): void => {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  };
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(file);
    if (holder !== undefined) throw new BuildUnderWay(holder);
    rmSync(file, { force: true });
    write();
  }
  const giveBack = (): void => {
    rmSync(file, { force: true });
  };
  process.once('exit', giveBack);
  return () => {
    process.off('exit', giveBack);
    giveBack();
  };
}
