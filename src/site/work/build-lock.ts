/** One build at a time for each output: two at once would clear away each other's work. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { runningProcess } from './running-process.ts';

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** When the process began; an id alone may have been used again. */
  readonly started?: string | undefined;
  /** The machine it runs on. */
  readonly host?: string | undefined;
}

/** Another process builds into the same folder, or another machine did and its lock is still there. */
export class BuildUnderWay extends Error {
  readonly holder: LockHolder;
  /** The lock. */
  readonly file: string;
  /** Whether the holder is of another machine, so that nobody here can see if it still runs. */
  readonly elsewhere: boolean;

  constructor(holder: LockHolder, file: string) {
    super(`process ${holder.pid} holds ${file}`);
    this.holder = holder;
    this.file = file;
    this.elsewhere = isElsewhere(holder);
  }
}

const isElsewhere = ({ host }: LockHolder): boolean => host !== undefined && host !== hostname();

/** What a lock says; undefined where it names no process. Locks of earlier versions hold an id alone. */
function readHolder(file: string): LockHolder | undefined {
  try {
    const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const fields = typeof written === 'number' ? { pid: written } : written;
    if (typeof fields !== 'object' || fields === null || !('pid' in fields)) return undefined;
    const { pid } = fields;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0) return undefined;
    const text = (name: string): string | undefined => {
      const value: unknown = Reflect.get(fields, name);
      return typeof value === 'string' ? value : undefined;
    };
    return { pid, started: text('started'), host: text('host') };
  } catch {
    return undefined;
  }
}

/** Whether the holder of a lock may still build. */
function mayBuild(holder: LockHolder): boolean {
  if (isElsewhere(holder)) return true;
  const running = runningProcess(holder.pid);
  if (running === undefined) return false;
  if (holder.started === undefined || running.started === undefined) {
    // Our own id in a lock that we have not written: it was used again.
    return holder.pid !== process.pid;
  }
  return holder.started === running.started;
}

/**
 * Takes the lock; one that a killed process left behind is taken over.
 *
 * @returns gives it back; a process that ends gives it back by itself
 * @throws BuildUnderWay where its holder may still build
 */
export function takeLock(file: string): () => void {
  const own: LockHolder = {
    pid: process.pid,
    started: runningProcess(process.pid)?.started,
    host: hostname(),
  };
  const write = (): void => {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
  };
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readHolder(file);
    if (holder !== undefined && mayBuild(holder)) throw new BuildUnderWay(holder, file);
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
