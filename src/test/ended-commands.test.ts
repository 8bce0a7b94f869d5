/** Commands that serve, ended from outside: whoever ends npm gets the port back. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyFolder, repository } from './folders.ts';
import { boundaries, rectangle, writeFiles } from './small-folder.ts';

// No more than a site needs: what it shows is nothing here.
const report = writeFiles(emptyFolder('ended-commands'), {
  'data/municipality.yaml': `id: stadt
name: Seestadt
language: de
publisher: { name: Seestadt, address: 'Markt 1, 00000 Seestadt', email: amt@seestadt.example }
asOf: 2025-06-30
levels: [{ id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson }]
themes: [{ id: leben, title: Leben }]
`,
  'data/geography/areas.geojson': boundaries([
    ['01', 'Hafen', rectangle(0, 0, 2, 2)],
    ['02', 'Heide', rectangle(2, 0, 2, 2)],
  ]),
});
// Time for a build on a busy machine; what is waited for is an event, not a duration.
const patience = 120_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether anything answers at a port, by either name of this machine. */
async function isServed(port: number): Promise<boolean> {
  const answers = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, host);
        socket.once('connect', () => {
          socket.destroy();
          resolve(true);
        });
        socket.once('error', () => {
          resolve(false);
        });
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

async function until(port: number, served: boolean): Promise<void> {
  while ((await isServed(port)) !== served) await setTimeout(100);
}

let started: ChildProcess | undefined;
afterEach(() => {
  // The whole group, so that a failed test leaves nothing behind.
  if (started?.pid !== undefined) {
    try {
      process.kill(-started.pid, 'SIGKILL');
    } catch {
      // All of it has ended, as it should.
    }
  }
});

async function serve(command: string, args: readonly string[], port: number) {
  started = spawn(command, [...args, '--report', report, '--port', String(port)], {
    cwd: repository,
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(started, 'exit').then(() => {
    throw new Error('ended before it served');
  });
  await Promise.race([until(port, true), ended]);
  ended.catch(() => undefined);
  return started;
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

// npm passes SIGTERM on and dies of the other two.
describe.each([
  ['start', ['SIGTERM', 'SIGKILL']],
  ['dev', ['SIGHUP']],
] as const)('npm run %s', (command, signals) => {
  it.each(signals)(
    'gives its port back when npm alone gets a %s',
    async (signal) => {
      const port = await freePort();
      (await serve(npm, ['run', command, '--'], port)).kill(signal);
      await until(port, false);
      expect(await isServed(port)).toBe(false);
    },
    patience,
  );

  it(
    'gives its port back when only the process that started it is killed',
    async () => {
      const port = await freePort();
      const run = join(repository, 'scripts', 'run.mjs');
      (await serve(process.execPath, [run, command], port)).kill('SIGKILL');
      await until(port, false);
      expect(await isServed(port)).toBe(false);
    },
    patience,
  );
});
