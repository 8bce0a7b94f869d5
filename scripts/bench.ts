import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { benchFolder, forgetBuilds } from './bench/folders.ts';
import { FailedRun } from './bench/measure.ts';
import { rowLine, rowNames, rows, summaryOf } from './bench/rows.ts';
import type { RowName } from './bench/rows.ts';
import { steps } from './bench/steps.ts';
import type { Step, StepName } from './bench/steps.ts';
import { UsageError, exitCodes, runCommand } from './command-line.ts';

/** The rows that `--rows` names, all without it, in the order of the table. */
function chosenRows(written: string | undefined): readonly RowName[] {
  if (written === undefined) return rowNames;
  const wanted = written.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !rowNames.some((known) => known === name));
  if (unknown !== undefined) {
    throw new UsageError(`--rows: ${unknown}: one or more of ${rowNames.join(',')}`);
  }
  return rowNames.filter((name) => wanted.includes(name));
}

function roundsOf(written: string | undefined): number {
  const rounds = Number(written ?? 3);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new UsageError(`--rounds: not a number from 1 on: ${String(written)}`);
  }
  return rounds;
}

await runCommand('bench', { rows: { type: 'string' }, rounds: { type: 'string' } }, (values) => {
  const chosen = chosenRows(values['rows'] as string | undefined);
  const rounds = roundsOf(values['rounds'] as string | undefined);
  const needed = new Set<StepName>(chosen.flatMap((name): readonly StepName[] => rows[name].steps));
  const order = (Object.keys(steps) as StepName[]).filter((name) => needed.has(name));
  const runs = new Map<StepName, Step[]>(order.map((name) => [name, []]));
  const failed = new Set<StepName>();
  rmSync(benchFolder, { recursive: true, force: true });
  // In turns, so that a machine that slows down slows all of them.
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of order) {
      if (failed.has(name)) continue;
      process.stderr.write(`round ${round} of ${rounds}: ${name} `);
      try {
        const step: Step = steps[name]();
        runs.get(name)?.push(step);
        process.stderr.write(`${step.seconds.toFixed(1)} s\n`);
      } catch (error) {
        if (!(error instanceof FailedRun)) throw error;
        // The other rows took long enough to deserve their line.
        failed.add(name);
        process.stderr.write(`${error.message}\n`);
      }
    }
  }
  process.stdout.write(
    `${rounds === 1 ? 'one round' : `medians of ${rounds} rounds in turns`}, ${availableParallelism()} cores\n`,
  );
  const of = (name: StepName) => summaryOf(runs.get(name) ?? []);
  for (const name of chosen) {
    const missing = rows[name].steps.filter((step) => failed.has(step));
    process.stdout.write(
      missing.length === 0 ? rowLine(name, of) : `${name}: failed: ${missing.join(', ')}\n`,
    );
  }
  forgetBuilds();
  rmSync(benchFolder, { recursive: true, force: true });
  return Promise.resolve(failed.size > 0 ? exitCodes.problems : exitCodes.good);
});
