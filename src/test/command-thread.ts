/** The thread in which commands of a test file run one after the other, so that their modules are loaded once. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { inspect } from 'node:util';
import { repository } from './folders.ts';

/** A command with its arguments and the environment that it has. */
export interface CommandCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the thread is given: where calls come in and answers go out, and what wakes who waits for one. */
export interface CommandLine {
  readonly port: MessagePort;
  /** 1 when an answer is there. */
  readonly answered: Int32Array;
}

const { port, answered } = workerData as CommandLine;
let calls = 0;

/** Collects what is written to a stream, until given back. */
function collect(stream: NodeJS.WriteStream): () => string {
  const parts: Buffer[] = [];
  const before = stream.write.bind(stream);
  stream.write = (part: Uint8Array | string, ...rest: readonly unknown[]): boolean => {
    parts.push(Buffer.from(part as string));
    const done = rest.find((one) => typeof one === 'function');
    if (done !== undefined) queueMicrotask(done as () => void);
    return true;
  };
  return () => {
    stream.write = before;
    return Buffer.concat(parts).toString();
  };
}

async function run({ command, args, env }: CommandCall) {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  for (const [name, value] of Object.entries(env)) process.env[name] = value;
  process.argv.splice(1, Infinity, join(repository, 'scripts', `${command}.ts`), ...args);
  process.exitCode = undefined;
  const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)];
  calls += 1;
  try {
    // A script runs when it is loaded: under a further name once more, what it imports stays.
    await import(`${pathToFileURL(process.argv[1] ?? '').href}?${String(calls)}`);
  } catch (error) {
    process.stderr.write(`${inspect(error)}\n`);
    process.exitCode = 1;
  }
  return { code: Number(process.exitCode ?? 0), stdout: stdout(), stderr: stderr() };
}

port.on('message', (call: CommandCall) => {
  void run(call).then((result) => {
    port.postMessage(result);
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
});
