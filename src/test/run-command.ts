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
    {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // Node keeps what it has compiled: most of the time of a short command.
      env: { ...process.env, NODE_COMPILE_CACHE: join(repository, '.build', 'compile-cache') },
    },
  );
  return { code: status, stdout, stderr };
}
