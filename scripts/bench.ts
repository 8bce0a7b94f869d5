import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundaryReading } from './bench-boundaries.ts';
import { exitCodes, reportFolder, repository, runCommand } from './command-line.ts';
import { writeMadeUpReport } from './make-report.ts';

const folder = join(repository, '.build', 'bench');
const rounds = 3;
const outlines = { areas: 2000, points: 200 } as const;

/** Seconds of one run of a command of this project; our own fault if it fails. */
function secondsOf(script: string, ...args: readonly string[]): number {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: exit ${status}\n${stderr.slice(-2000)}`);
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** An Astro site of so many almost empty pages: the floor below which no site of Astro can be built. */
function writeEmptySite(pages: number): string {
  const root = join(folder, 'empty');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(join(root, 'package.json'), '{"type":"module"}\n');
  writeFileSync(
    join(root, 'src/pages/[page].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { page: String(n) } }));\nconst { page } = Astro.params;\n---\n<!doctype html><html lang="en"><title>{page}</title><h1>{page}</h1></html>\n`,
  );
  writeFileSync(
    join(root, 'build.mjs'),
    "import { build } from 'astro';\nawait build({ root: import.meta.dirname, logLevel: 'error' });\n",
  );
  return join(root, 'build.mjs');
}

await runCommand('bench', { areas: { type: 'string' }, report: { type: 'string' } }, (values) => {
  const areas = Number(values['areas'] ?? 1000);
  rmSync(folder, { recursive: true, force: true });
  const report =
    values['report'] === undefined
      ? join(folder, 'report')
      : reportFolder(String(values['report']));
  if (values['report'] === undefined) {
    writeMadeUpReport(report, { areas, indicators: 12, years: 10, language: 'en' });
  }
  const script = (name: string): string => join(repository, 'scripts', `${name}.ts`);
  const floor = writeEmptySite(areas + 25);
  const runs = {
    check: [] as number[],
    cold: [] as number[],
    warm: [] as number[],
    floor: [] as number[],
    boundaries: [] as number[],
  };
  const readBoundaries = boundaryReading(outlines.areas, outlines.points);
  // In turns, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round += 1) {
    rmSync(join(repository, '.build', 'drawings'), { recursive: true, force: true });
    runs.cold.push(secondsOf(script('build'), '--report', report, '--out', join(folder, 'out')));
    runs.warm.push(secondsOf(script('build'), '--report', report, '--out', join(folder, 'out')));
    runs.check.push(secondsOf(script('check'), '--report', report));
    runs.floor.push(secondsOf(floor));
    runs.boundaries.push(readBoundaries());
  }
  const base = median(runs.floor);
  const line = (name: string, seconds: readonly number[]): string =>
    `${name.padEnd(44)} ${median(seconds).toFixed(1).padStart(6)} s   ${(median(seconds) / base).toFixed(2).padStart(6)} × the empty site\n`;
  process.stdout.write(
    `medians of ${rounds} rounds in turns\n` +
      line(`empty Astro site of ${areas + 25} pages`, runs.floor) +
      line('check', runs.check) +
      line(`${outlines.areas} outlines of ${outlines.points} points, read`, runs.boundaries) +
      line('build, nothing kept', runs.cold) +
      line('build, drawings kept', runs.warm),
  );
  return Promise.resolve(exitCodes.good);
});
