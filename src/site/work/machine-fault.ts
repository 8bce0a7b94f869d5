/** Faults of the machine among errors: a full disk, a folder that may not be written, a build under way. */
import type { MachineFault } from '../../language/messages/machine-faults.ts';
import { BuildUnderWay } from './build-lock.ts';
import { UnwritableOutput } from './replace-folder.ts';

/** Codes of POSIX, and their Linux numbers as the bundler's native part writes them. */
const kinds = [
  { kind: 'disk-full', codes: /\b(?:ENOSPC|EDQUOT)\b|\(os error (?:28|122)\)/u },
  { kind: 'read-only', codes: /\bEROFS\b|\(os error 30\)/u },
  { kind: 'forbidden', codes: /\b(?:EACCES|EPERM)\b|\(os error (?:1|13)\)/u },
] as const;

const kindOf = (message: string) => kinds.find(({ codes }) => codes.test(message))?.kind;

/** What was written when it failed: the second of two paths, the one that a system error names. */
function pathOf(error: Error): string | undefined {
  for (const field of ['dest', 'path']) {
    const path: unknown = Reflect.get(error, field);
    if (typeof path === 'string') return path;
  }
  return undefined;
}

/**
 * What kept a command from its work, where that was the machine.
 *
 * @param usual what was being written, where an error does not say it (a full disk does not)
 * @returns undefined for any other error: it is a fault of ours and keeps its stack
 */
export function machineFaultOf(error: unknown, usual: string): MachineFault | undefined {
  if (error instanceof BuildUnderWay) {
    const { pid, host } = error.holder;
    return error.elsewhere
      ? { kind: 'build-elsewhere', pid, host: host ?? '', file: error.file }
      : { kind: 'build-under-way', pid };
  }
  if (error instanceof UnwritableOutput) {
    const { path, message: reason, cause } = error;
    const kind = cause instanceof Error ? kindOf(cause.message) : undefined;
    return kind === undefined ? { kind: 'unwritable', path, reason } : { kind, path };
  }
  if (!(error instanceof Error)) return undefined;
  const kind = kindOf(error.message);
  if (kind === undefined) return machineFaultOf(error.cause, usual);
  return { kind, path: pathOf(error) ?? usual };
}
