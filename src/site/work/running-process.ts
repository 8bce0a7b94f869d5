/** Which process runs under an id: ids are used again, and a process that has ended may keep its own for a while. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface RunningProcess {
  /** When it began, as a text to compare; undefined where the system does not say. */
  readonly started: string | undefined;
}

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** State letter and start of a process; undefined where the system has no such report of it. */
interface Reported {
  readonly state: string;
  readonly started: string;
}

/** Linux: fields 3 (state) and 22 (start, in ticks since the machine began to run) of proc_pid_stat(5). */
function fromProc(pid: number): Reported | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  const boot = textOf('/proc/sys/kernel/random/boot_id');
  // Field 2 is the name in brackets and may hold anything; after it come state and, 19 fields on, the start.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined
    ? undefined
    : { state, started: `${boot?.trim() ?? ''} ${started}` };
}

/** macOS and the BSDs. */
function fromPs(pid: number): Reported | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  const [, state, started] = /^\s*(\S+)\s+(.*\S)/u.exec(status === 0 ? stdout : '') ?? [];
  return state === undefined || started === undefined ? undefined : { state, started };
}

/** Whether an id may be signalled; one that we are forbidden to signal is in use too. */
function isInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The process that runs under an id, on this machine.
 *
 * @returns undefined where there is none, or one that has ended and waits to be collected (a zombie)
 */
export function runningProcess(pid: number): RunningProcess | undefined {
  if (!isInUse(pid)) return undefined;
  const reported = fromProc(pid) ?? fromPs(pid);
  return reported !== undefined && /^[ZX]/iu.test(reported.state)
    ? undefined
    : { started: reported?.started };
}
