/** Commands on disks that are full or may only be read: tiny ones, mounted for the command alone. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, repository } from './folders.ts';

const folder = emptyFolder('full-disk');
const disk = join(folder, 'disk');
mkdirSync(disk);
const base = join(repository, 'src', 'test', 'bad-inputs', '_base');
const build = ['build', '--report', base, '--out', join(disk, 'site')];

/** Runs a command of the project where a disk of its own is mounted, which nobody else sees. */
function runOn(mount: string, args: readonly string[]) {
  const node = [process.execPath, join(repository, 'scripts', 'run.mjs'), ...args];
  const { status, stderr } = spawnSync(
    'unshare',
    ['-Urm', 'sh', '-c', `mount ${mount} && exec "$@"`, 'sh', ...node],
    { cwd: repository, encoding: 'utf8' },
  );
  return { code: status, stderr };
}
const mounts = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', disk]).status === 0;
if (!mounts) process.stdout.write('skipped, because no disk can be mounted here: full-disk\n');

describe.skipIf(!mounts)('a command', () => {
  it('says that the disk of the output is full, in the words of the report and not as wrong usage', () => {
    const { code, stderr } = runOn(`-t tmpfs -o size=200k none '${disk}'`, build);
    expect(stderr).toContain(`Der Datenträger ist voll: „${join(disk, 'site')}“`);
    expect(stderr).not.toMatch(/npm run build|^\s+at /mu);
    expect(code).toBe(1);
  });

  it('says before the build that the output can only be read', () => {
    const { code, stderr } = runOn(`-t tmpfs -o ro none '${disk}'`, build);
    expect(stderr).toMatch(/^„[^“]*disk“ lässt sich nur lesen: /u);
    expect(stderr).not.toMatch(/drawing|npm run build|^\s+at /mu);
    expect(code).toBe(1);
  });

  // Sizes at which our own pages, and Astro's bundle, no longer fit.
  it.each(['60k', '1000k'])(
    'says that there is no room to work, wherever it comes to that: %s',
    (size) => {
      const work = `-t tmpfs -o size=${size} none '${join(repository, '.build')}'`;
      const { code, stderr } = runOn(work, [
        ...build.slice(0, -1),
        join(emptyFolder('full-disk-work'), 'site'),
      ]);
      expect(stderr).toContain(`Der Datenträger ist voll: „${join(repository, '.build')}`);
      expect(stderr).not.toMatch(/npm run build|^\s+at /mu);
      expect(code).toBe(1);
    },
    120_000,
  );

  it('keeps the pinned addresses when there is no room for new ones', () => {
    const report = join(folder, 'report');
    cpSync(base, report, { recursive: true });
    const pinned = join(report, 'data', 'addresses.csv');
    writeFileSync(pinned, 'area,slug\n0101,am-hafen\n');
    const before = readFileSync(pinned, 'utf8');
    const { code, stderr } = runOn(
      `-o bind,ro '${join(report, 'data')}' '${join(report, 'data')}'`,
      ['addresses', '--report', report],
    );
    expect(stderr).toContain('lässt sich nur lesen');
    expect(code).toBe(1);
    expect(readFileSync(pinned, 'utf8')).toBe(before);
  });
});
