// All tests in one run: format and import table, types, and beside them Vitest (units, files, browser).
// Ends on the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './command-line.ts';

const node = process.execPath;
const tool = (name: string, path: string): string => join(repository, 'node_modules', name, path);
const kept = (name: string): string => join(repository, '.build', name);
const results = kept('test-results.json');

type Step = readonly [title: string, args: readonly string[]];
// Kept from run to run is only what its tool knows by content; rules over several files are asked anew.
const format: Step = [
  'format',
  [
    tool('prettier', 'bin/prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    kept('prettier'),
    '.',
  ],
];
const pages: Step = [
  'types of pages',
  [
    tool('astro', 'bin/astro.mjs'),
    'check',
    '--minimumSeverity',
    'warning',
    '--tsconfig',
    '.config/tsconfig.pages.json',
  ],
];
const types: Step = [
  'types',
  [
    tool('typescript', 'bin/tsc'),
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    kept('types.tsbuildinfo'),
  ],
];
const rules: Step = [
  'import table and rules of the house',
  [tool('eslint', 'bin/eslint.js'), '-c', '.config/eslint.config.mjs', 'src', 'scripts'],
];

interface Run {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a tool of the project; what it says is handed back, or goes to the terminal at once. */
const run = (args: readonly string[], aloud: boolean): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: repository,
      stdio: [
        'ignore',
        ...(aloud ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
      ],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part: Buffer) => said.push(part));
    }
    child.on('close', (code) => {
      resolve({ code, said: Buffer.concat(said).toString() });
    });
  });

const check = async ([title, args]: Step): Promise<readonly [string, Run]> => [
  title,
  await run(args, false),
];

mkdirSync(join(repository, '.build'), { recursive: true });
rmSync(results, { force: true });
// Before any test builds a site: Astro writes its types anew with each build.
const checked = await Promise.all([check(format), check(pages)]);
const vitest = run(
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
  true,
);

// Beside Vitest, one after the other, while tests wait for a browser or a command; told at the end, where it is read.
for (const step of [types, rules]) checked.push(await check(step));
const { code } = await vitest;

let passed = 0;
let failed = 0;
process.stdout.write('\n');
for (const [title, { code: status, said }] of checked) {
  if (status === 0) passed += 1;
  else failed += 1;
  process.stdout.write(status === 0 ? `passed: ${title}\n` : `${said}FAILED: ${title}\n`);
}
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
// A run that ended badly without a failed test (a crash, an unhandled error) is a failure all the same.
if (code !== 0 && counts.failed === 0) failed += 1;
process.stdout.write(
  `\n${passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`,
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
