import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { BuildUnderWay, takeLock } from './build-lock.ts';
import { runningProcess } from './running-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = join(folder, 'one.lock');
const left = (holder: unknown): void => {
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder));
};
const isTakenOver = (): boolean => {
  try {
    takeLock(file)();
    return !existsSync(file);
  } catch (error) {
    if (error instanceof BuildUnderWay) return false;
    throw error;
  } finally {
    rmSync(file, { force: true });
  }
};
const startOf = (pid: number): string | undefined => runningProcess(pid)?.started;

describe('a lock', () => {
  it('is there while a build runs, names it, and is gone afterwards', () => {
    const giveBack = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      pid: process.pid,
      started: startOf(process.pid),
      host: hostname(),
    });
    giveBack();
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a second build while the first process lives', () => {
    left({ pid: process.ppid, started: startOf(process.ppid), host: hostname() });
    expect(isTakenOver()).toBe(false);
  });

  it('of an earlier version, an id alone, counts while the process lives', () => {
    left(String(process.ppid));
    expect(isTakenOver()).toBe(false);
  });

  it.each(['', 'no number', '-1', '{}', '{"pid":"x"}', 'null'])(
    'that names no process is taken over: %j',
    (text) => {
      left(text);
      expect(isTakenOver()).toBe(true);
    },
  );

  it('of a process that was killed is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    left({ pid, started: 'some time ago', host: hostname() });
    expect(isTakenOver()).toBe(true);
  });

  it('whose id has been used again by another process is taken over', () => {
    expect(startOf(process.ppid)).toBeDefined();
    left({ pid: process.ppid, started: 'before the machine ran', host: hostname() });
    expect(isTakenOver()).toBe(true);
  });

  it('of another machine counts, and the refusal says so', () => {
    left({ pid: 1, started: 'some time ago', host: `not-${hostname()}` });
    expect(() => takeLock(file)).toThrow(expect.objectContaining({ elsewhere: true, file }));
    expect(isTakenOver()).toBe(false);
  });

  it('of a process that has ended and is not yet collected is taken over', async () => {
    // The shell starts a child, says its id, and becomes a program that never collects it.
    const idle = 'process.stdout.write("ready"); setInterval(() => undefined, 1e6)';
    const parent = spawn(
      'sh',
      ['-c', 'sleep 600 & echo $!; exec "$@"', 'sh', process.execPath, '-e', idle],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let said = '';
    for await (const chunk of parent.stdout) {
      said += String(chunk);
      if (said.endsWith('ready')) break;
    }
    const pid = Number.parseInt(said, 10);
    process.kill(pid, 'SIGKILL');
    while (runningProcess(pid) !== undefined) await setTimeout(10);
    expect(process.kill(pid, 0)).toBe(true);
    left({ pid, host: hostname() });
    expect(isTakenOver()).toBe(true);
    parent.kill('SIGKILL');
  });
});
