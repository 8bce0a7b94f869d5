import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BuildUnderWay, takeLock } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('is there while a build runs and gone afterwards', () => {
  const file = join(folder, 'one.lock');
  const giveBack = takeLock(file);
  expect(existsSync(file)).toBe(true);
  giveBack();
  expect(existsSync(file)).toBe(false);
});

it('refuses a second build while the first process lives', () => {
  const file = join(folder, 'two.lock');
  writeFileSync(file, String(process.ppid));
  expect(() => takeLock(file)).toThrow(BuildUnderWay);
  expect(existsSync(file)).toBe(true);
});

it.each(['', 'no number', '-1'])('takes over a lock that names no process: "%s"', (text) => {
  const file = join(folder, 'three.lock');
  writeFileSync(file, text);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

it('takes over the lock of a process that was killed', () => {
  const file = join(folder, 'four.lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});
