// Switches off each rule of disclosure control in a copy and says whether a test fails (`npm run mutations`).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutations } from '../src/test/disclosure-mutations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// A part of the list by its rules: `npm run mutations -- S11 KOMPIK`.
const asked = process.argv.slice(2);
const chosen = mutations.filter(
  ({ rule }) => asked.length === 0 || asked.some((part) => rule.includes(part)),
);

const copy = mkdtempSync(join(tmpdir(), 'chancenatlas-mutations-'));
try {
  for (const part of ['src', '.config', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const broken = firstFailure(copy);
  if (broken !== undefined) throw new Error(`without any mutation a test fails: ${broken}`);
  const survivors = chosen.filter(({ rule, file, from, to }) => {
    const path = join(copy, 'src/domain/disclosure', file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      source.replace(from, () => to),
    );
    const killer = firstFailure(copy);
    writeFileSync(path, source);
    process.stdout.write(
      `${killer === undefined ? 'SURVIVED' : 'killed'} ${rule} ${killer ?? ''}\n`,
    );
    return killer === undefined;
  });
  process.stdout.write(
    `${String(chosen.length - survivors.length)} of ${String(chosen.length)} rules switched off make a test fail\n`,
  );
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Title of the first test that fails; the quick tests go first. */
function firstFailure(folder: string): string | undefined {
  // What takes seconds is asked only where all others have passed.
  const slow = ['protect-audited', 'secondary-properties'].map((name) => `${name}.test.ts`);
  for (const files of [
    ['src/domain/disclosure', 'src/test/disclosure-audit', ...slow.map((name) => `--exclude=**/${name}`)], // prettier-ignore
    [...slow, 'src/test/disclosure-random'],
  ]) {
    const run = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '-c', '.config/vitest.config.ts', ...files, '--bail', '1'], // prettier-ignore
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    if (run.status === 0) continue;
    const failed = /FAIL +(.*)/u.exec(run.stdout + run.stderr)?.[1];
    return failed ?? 'a test';
  }
  return undefined;
}
