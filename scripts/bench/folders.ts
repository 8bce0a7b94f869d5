/** Where measuring takes place, and what builds keep. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../command-line.ts';
import { FailedRun } from './measure.ts';

const work = join(repository, '.build');

/** All that measuring makes. */
export const benchFolder = join(work, 'bench');

/** Removes whatever earlier builds have kept, so that the next one is cold. */
export function forgetBuilds(): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work)) {
    if (name !== 'bench' && name !== 'test')
      rmSync(join(work, name), { recursive: true, force: true });
  }
}

/** How many pages a built site has; `FailedRun` where it was not built. */
export function countPages(site: string): number {
  if (!existsSync(site)) throw new FailedRun(`${site} was not built`);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** Changes one cell of a made-up report: one more in the first numerator of its first share. */
export function changeOneCell(report: string): void {
  const file = join(report, 'data', 'observations', 'share-1.csv');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(
    /^([^,\n]+,\d+,,)(\d+)(?=,)/mu,
    (_, cell: string, numerator: string) => `${cell}${Number(numerator) + 1}`,
  );
  if (changed === text) throw new Error(`${file}: no cell to change`);
  writeFileSync(file, changed);
}
