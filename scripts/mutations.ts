// Switches off each rule of disclosure control in copies and says whether a test fails (`npm run mutations`).
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutations } from '../src/test/disclosure-mutations.ts';
import type { Mutation } from '../src/test/switched-off.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// A part of the list by its rules: `npm run mutations -- S11 KOMPIK`.
const asked = process.argv.slice(2);
const chosen = mutations.filter(
  ({ rule }) => asked.length === 0 || asked.some((part) => rule.includes(part)),
);

/** What a rule quotes stands exactly once in its file, or another line would be switched off. */
for (const { rule, file, from } of mutations) {
  const times = readFileSync(join(root, 'src', file), 'utf8').split(from).length - 1;
  if (times !== 1) throw new Error(`“${rule}”: ${file} holds its code ${String(times)} times`);
}

/** What takes seconds is asked only where all before have passed. */
const slow = ['protect-audited', 'secondary-properties'].map((name) => `${name}.test.ts`);
const stages: readonly (readonly string[])[] = [
  ['src/disclosure', 'src/test/disclosure-audit', ...slow.map((name) => `--exclude=**/${name}`)], // prettier-ignore
  ['src/test/leaks-stop-the-build', 'src/test/check-explain'],
  [...slow, 'src/test/disclosure-random', 'src/test/canary'],
];

/** Without a rule the code may never end; the slowest stage takes a fifth of this where it does. */
const mostMilliseconds = 300_000;

const waiting = [...chosen];
let survivors = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.stdout.write(
  `${String(chosen.length - survivors)} of ${String(chosen.length)} rules switched off make a test fail\n`,
);
process.exitCode = survivors > 0 ? 1 : 0;

/** Takes one mutation after the other, in a copy of its own. */
async function work(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'chancenatlas-mutations-'));
  try {
    for (const part of [
      'src',
      'scripts',
      'data',
      'content',
      'public',
      '.config',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const broken = await firstFailure(copy);
    if (broken !== undefined) throw new Error(`without any mutation a test fails: ${broken}`);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const killer = await killerOf(next, copy);
      if (killer === undefined) survivors += 1;
      const verdict = killer === undefined ? 'SURVIVED' : 'killed';
      process.stdout.write(`${verdict} ${next.rule} ${killer ?? ''}\n`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Title of a test that fails with a mutation, if there is one. */
async function killerOf({ file, from, to }: Mutation, copy: string): Promise<string | undefined> {
  const path = join(copy, 'src', file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const killer = await firstFailure(copy);
  writeFileSync(path, source);
  return killer;
}

/** Title of the first test that fails; the quick tests go first. */
async function firstFailure(copy: string): Promise<string | undefined> {
  for (const files of stages) {
    const run = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '-c', '.config/vitest.config.ts', ...files, '--bail', '1'], // prettier-ignore
      { cwd: copy, env: { ...process.env, NO_COLOR: '1' } },
    );
    let said = '';
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (said += String(part))); // prettier-ignore
    const limit = setTimeout(() => run.kill('SIGKILL'), mostMilliseconds);
    const status = await new Promise((resolve) => run.on('close', resolve));
    clearTimeout(limit);
    if (status === 0) continue;
    return /FAIL +(.*)/u.exec(said)?.[1] ?? (run.killed ? 'does not end' : 'a test');
  }
  return undefined;
}
