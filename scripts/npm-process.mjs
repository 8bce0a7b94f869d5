// Whether the npm that runs a command is still there: plain JavaScript that any Node understands, as run.mjs is.
import { readFileSync } from 'node:fs';

const shells = ['sh', 'ash', 'bash', 'busybox', 'dash', 'ksh', 'zsh'];
const milliseconds = 500;

/**
 * Name and parent of a process.
 *
 * @returns undefined where the system has no /proc, or the process is gone
 */
function processOf(pid) {
  try {
    // „pid (name) state parent …“; a name may hold brackets and spaces.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/su.exec(
      readFileSync(`/proc/${pid}/stat`, 'utf8'),
    );
    return { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** Whether a process lives; one that may not be signalled lives too. */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Calls back once npm has ended, looking twice a second. npm starts a command through a shell: some shells
 * become the command, so that npm is our parent, others wait for it and outlive npm.
 */
export function onceNpmIsGone(callback) {
  const parent = process.ppid;
  const above = processOf(parent);
  const shell = above !== undefined && shells.includes(above.name);
  const timer = setInterval(() => {
    const stays =
      process.ppid === parent &&
      lives(parent) &&
      (!shell || processOf(parent)?.parent === above.parent);
    if (stays) return;
    clearInterval(timer);
    callback();
  }, milliseconds);
  timer.unref();
}
