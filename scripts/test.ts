// All tests in one run: format and import table, types, then Vitest (units, files, browser).
// Ends on the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './command-line.ts';

const node = process.execPath;
const tool = (name: string, path: string): string => join(repository, 'node_modules', name, path);
const results = join(repository, '.build', 'test-results.json');

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format', [tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'import table and rules of the house',
    [tool('eslint', 'bin/eslint.js'), '-c', '.config/eslint.config.mjs', 'src', 'scripts'],
  ],
  ['types', [tool('typescript', 'bin/tsc'), '--noEmit']],
  [
    'types of pages',
    [
      tool('astro', 'bin/astro.mjs'),
      'check',
      '--minimumSeverity',
      'warning',
      '--tsconfig',
      '.config/tsconfig.pages.json',
    ],
  ],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [title, args] of steps) {
  const { status } = spawnSync(node, args, { cwd: repository, stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${title}\n`);
  if (status === 0) passed += 1;
  else failed += 1;
}

mkdirSync(join(repository, '.build'), { recursive: true });
rmSync(results, { force: true });
const vitest = spawnSync(
  node,
  [
    tool('vitest', 'vitest.mjs'),
    'run',
    '-c',
    '.config/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: repository, stdio: 'inherit' },
);
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
skipped += counts.skipped;
// A run that ended badly without a failed test (a crash, an unhandled error) is a failure all the same.
if (vitest.status !== 0 && counts.failed === 0) failed += 1;
process.stdout.write(
  `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = failed > 0 || counts.passed === 0 ? 1 : 0;

function readCounts(): { passed: number; failed: number; skipped: number } {
  try {
    const found = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
    return {
      passed: found['numPassedTests'] ?? 0,
      failed: found['numFailedTests'] ?? 0,
      skipped: (found['numPendingTests'] ?? 0) + (found['numTodoTests'] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
