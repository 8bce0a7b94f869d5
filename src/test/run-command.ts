/** Runs a command of the project as a user would, and hands back what it said. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './folders.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run <command> -- <args>` without npm. */
export function runCommand(command: string, ...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, 'scripts', 'run.mjs'), command, ...args],
    { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { code: status, stdout, stderr };
}
