/** Runs a command of the project as a user would, and hands back what it said. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CommandCall, CommandLine } from './command-thread.ts';
import { repository } from './folders.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run <command> -- <args>` without npm, in processes of its own. */
export function spawnCommand(command: string, ...args: readonly string[]): CommandResult {
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

let thread: { readonly port: MessagePort; readonly answered: Int32Array } | undefined;

/** The script of a command, from its arguments to its exit code, in a thread that keeps what it has loaded. */
export function runCommand(command: string, ...args: readonly string[]): CommandResult {
  thread ??= startThread();
  const { port, answered } = thread;
  Atomics.store(answered, 0, 0);
  port.postMessage({ command, args, env: { ...process.env } } satisfies CommandCall);
  // A net for what hangs.
  if (Atomics.wait(answered, 0, 0, 600_000) === 'timed-out') throw new Error(`${command} hangs`);
  const answer = receiveMessageOnPort(port) as { readonly message: CommandResult } | undefined;
  if (answer === undefined) throw new Error(`${command} says nothing`);
  return answer.message;
}

function startThread(): NonNullable<typeof thread> {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL('./command-thread.ts', import.meta.url), {
    workerData: { port: port2, answered } satisfies CommandLine,
    transferList: [port2],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  }).unref();
  return { port, answered };
}
