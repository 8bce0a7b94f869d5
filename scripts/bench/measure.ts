/** Measures one run of a script: wall time, time of the processor, peak memory, exit code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../command-line.ts';

export interface Run {
  readonly seconds: number;
  /** Of all cores together; hardly changed by what else the machine does. */
  readonly processorSeconds: number;
  /** Peak of the process with its threads, in megabytes of 1,000,000 bytes. */
  readonly megabytes: number;
  readonly code: number;
}

/** A measured script ended badly: a fault of this project, told with the end of what it said. */
export class FailedRun extends Error {}

const recorder = pathToFileURL(join(import.meta.dirname, 'usage-recorder.mjs')).href;

/** Runs a script by this Node, as a process of its own. `FailedRun` where its exit code is none of those allowed. */
export function measure(
  script: string,
  args: readonly string[],
  allowed: readonly number[] = [0],
): Run {
  const begin = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--import=${recorder}`, script, ...args],
    {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  if (status === null || !allowed.includes(status)) {
    throw new FailedRun(`${script}: exit ${String(status)}\n${stderr.slice(-2000)}`);
  }
  const { peak, processor } = JSON.parse(output[3] ?? '') as Record<'peak' | 'processor', number>;
  return { seconds, processorSeconds: processor / 1e6, megabytes: peak / 1e6, code: status };
}

/** The middle of some numbers; of an even count the upper middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
