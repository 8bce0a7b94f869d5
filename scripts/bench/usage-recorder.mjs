// Loaded into a measured process: as its last act it writes what it has used to file descriptor 3, as JSON.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Peak memory in bytes: what /proc says of this program alone; elsewhere the system's count. */
function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

// Workers load this too, and are part of the process.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, JSON.stringify({ peak: peak(), processor: user + system }));
  });
}
