/** The shipped example, built once for all test files of a run that look at its pages. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { repository, runFolder } from './folders.ts';

export interface BuiltSite {
  readonly site: string;
  readonly checked: CheckedReport;
}

const folder = join(runFolder, 'example');
const site = join(folder, 'site');
const result = join(folder, 'checked.json');
const failure = join(folder, 'failed.txt');

/** Builds the example, or waits until another test file has built it. To be read only. */
export async function builtExample(): Promise<BuiltSite> {
  mkdirSync(runFolder, { recursive: true });
  if (begin()) await buildHere();
  while (!existsSync(result)) {
    if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
    await setTimeout(50);
  }
  return { site, checked: JSON.parse(readFileSync(result, 'utf8')) as CheckedReport };
}

/** Whether this is the file that builds: who makes the folder. */
function begin(): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function buildHere(): Promise<void> {
  try {
    const checked = await buildSite({ repository, report: repository, out: site });
    // Whole or not there: others wait for the name.
    writeFileSync(`${result}.new`, JSON.stringify(checked));
    renameSync(`${result}.new`, result);
  } catch (error) {
    writeFileSync(failure, String(error));
    throw error;
  }
}
