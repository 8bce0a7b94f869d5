/**
 * Attacks from outside, on whole reports: what the downloads give away, and whether anything at all (pages,
 * pictures, logs) changes with a number that they leave open. Numbers that no published byte depends on cannot
 * be worked out from any.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { KeptChecks, checkReport } from '../build-report.ts';
import { buildSite } from '../build-site.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import { formatProblems } from '../language/messages/problem-report.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { formatIndicatorCsv } from '../outputs/tables/indicator-csv.ts';
import { emptyFolder, filesBelow, repository } from './folders.ts';
import { givenAway } from './outside-attack.ts';
import type { CsvRow } from './outside-attack.ts';
import { dice, outsideTown, writeFolder } from './outside-town.ts';
import type { OutsideTown } from './outside-town.ts';
import { parseCsv, readCsv } from './read-csv.ts';
import { messageLanguageOf } from '../domain/language.ts';

const folder = emptyFolder('disclosure-outside');
const ids = ['children', 'poor', 'poverty'];
type Checked = Awaited<ReturnType<typeof checkReport>>;

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** What stands in `/daten/`, without a build; undefined where the report is refused. */
function downloadsOf({ publishable }: Checked): ReadonlyMap<string, string> | undefined {
  if (publishable === undefined) return undefined;
  const { indicators } = publishable.frame;
  return new Map(indicators.map((one) => [one.id, formatIndicatorCsv(publishable, one)]));
}

const logsOf = ({ problems, language, ignored }: Checked): string =>
  (['text', 'json', 'github'] as const)
    .map((format) =>
      formatProblems(problems, format, messageLanguageOf(language), 'report', ignored),
    )
    .join('\n');

function attack(town: OutsideTown, rowsOf: (id: string) => readonly CsvRow[]) {
  // Also where the catalogue does not say so: the numbers do.
  const rate = { numerator: 'poor', denominator: 'children' };
  return givenAway(
    {
      tables: new Map(ids.map((id) => [id, rowsOf(id)])),
      catalogue: [
        { id: 'children', unit: 'count' },
        { id: 'poor', unit: 'count' },
        { id: 'poverty', unit: 'percent', ...rate },
      ],
      wholes: town.wholes,
      dimensions: [['m', 'w']],
    },
    town,
    solver,
  );
}

type Change = (value: number, roll: (low: number, high: number) => number) => number;

/** The same town with other numbers, some of them impossible or unlikely, in cells that are withheld. */
function withOtherSecrets(
  town: OutsideTown,
  downloads: ReadonlyMap<string, string>,
  seed: number,
  change: Change,
): ReadonlyMap<string, string> {
  const hidden = new Set(
    [...downloads].flatMap(([id, text]) =>
      (parseCsv(text) as unknown as readonly CsvRow[])
        .filter(({ state }) => state === 'withheld')
        .map(({ area, period, group }) => [id, area, period, group].join()),
    ),
  );
  // One number of people stays one number in all its tables.
  const other = (cell: string, value: string): string => {
    const roll = dice([...cell].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), seed) | 0);
    return roll(0, 2) > 0 ? value : String(change(Number(value), roll));
  };
  const files = new Map(town.files);
  for (const id of town.linked ? ids : ['poor', 'poverty']) {
    const path = `data/observations/${id}.csv`;
    const lines = files.get(path)?.trimEnd().split('\n') ?? [];
    const changed = lines.map((line) => {
      const [area, period, value = '', n = '', d, , , group] = line.split(',');
      const cell = [area, period, group].join();
      if (!hidden.has(`${id},${cell}`)) return line;
      const people = id === 'children' ? `of ${cell}` : cell;
      return value === ''
        ? [area, period, '', other(people, n), d, '', '', group, 'told'].join()
        : [area, period, other(people, value), n, d, '', '', group, 'told'].join();
    });
    if (lines.length > 0) files.set(path, `${changed.join('\n')}\n`);
  }
  return files;
}

const near: Change = (value, roll) => (value === 0 ? 0 : Math.max(1, value + roll(-1, 1)));

/** Writes a town, and one that differs in withheld numbers only and has the same downloads. */
async function townWithTwin(report: string, twin: string): Promise<OutsideTown> {
  for (let seed = 11; seed < 31; seed += 1) {
    const town = outsideTown(seed);
    const downloads = downloadsOf(await checkReport(writeFolder(report, town.files)));
    if (downloads === undefined) continue;
    for (let other = 1; other < 7; other += 1) {
      const files = withOtherSecrets(town, downloads, other, near);
      const found = downloadsOf(await checkReport(writeFolder(twin, files)));
      const changed = [...files].some(([path, text]) => town.files.get(path) !== text);
      if (changed && found !== undefined && isSame(found, downloads)) return town;
    }
  }
  throw new Error('no town has a twin');
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a].every(([id, text]) => b.get(id) === text);

describe('the downloads of random towns', () => {
  test.each([11, 12, 13, 14, 15, 16, 17, 18])(
    'leave every withheld count of town %i open',

    async (seed) => {
      const town = outsideTown(seed);
      const checked = await checkReport(writeFolder(join(folder, `town-${seed}`), town.files));
      const downloads = downloadsOf(checked);
      const rowsOf = (id: string) =>
        parseCsv(downloads?.get(id) ?? '') as unknown as readonly CsvRow[];
      const { found, tried } = attack(town, rowsOf);
      expect([found, tried > 0]).toEqual([[], true]);
    },
  );

  test('would give a count away whose neighbour were not withheld with it', async () => {
    const town = outsideTown(11);
    const downloads = downloadsOf(await checkReport(writeFolder(join(folder, 'open'), town.files)));
    const raw = parseCsv(town.files.get('data/observations/poor.csv') ?? '') as unknown as CsvRow[];
    const opened = (id: string): readonly CsvRow[] =>
      (parseCsv(downloads?.get(id) ?? '') as unknown as readonly CsvRow[]).map((row) => {
        const known = raw.find(
          (one) => one.area === row.area && one.period === row.period && one.group === row.group,
        );
        const keep = id !== 'poor' || row.state !== 'withheld' || known === undefined;
        // Primary suppression alone.
        return keep || Number(known.value) < town.minimum
          ? row
          : { ...row, value: known.value, state: 'observed' };
      });
    expect(attack(town, opened).found).not.toEqual([]);
  });
});

describe('a number that the downloads leave open', () => {
  test('changes no log, in any form, however unlikely it is', async () => {
    let pairs = 0;
    const further = new Set<string>();
    // What a check keeps changes nothing (kept-checks.test.ts): of two towns only the tables differ.
    const kept = new KeptChecks();
    // Of a fraction few towns have a twin: 48 has.
    for (const seed of [...Array.from({ length: 30 }, (_, i) => 11 + i), 48]) {
      const town = outsideTown(seed);
      const first = await checkReport(
        writeFolder(join(folder, 'first'), town.files),
        undefined,
        kept,
      );
      const downloads = downloadsOf(first);
      if (downloads === undefined) throw new Error(`town ${String(seed)} is refused`);
      const wild: readonly Change[] = [(value) => value * 1000, (value) => value + 0.4];
      const changes = town.linked ? [near, ...wild] : [near];
      for (const [i, change] of [...changes, ...changes].entries()) {
        const files = withOtherSecrets(town, downloads, 100 * seed + i, change);
        const other = await checkReport(writeFolder(join(folder, 'other'), files), undefined, kept);
        const seen = downloadsOf(other);
        if (seen === undefined || !isSame(seen, downloads)) continue;
        pairs += 1;
        expect(logsOf(other)).toBe(logsOf(first));
        for (const { code } of other.explained) further.add(code);
        for (const { code } of other.problems) further.delete(code);
      }
    }
    expect(pairs).toBeGreaterThan(4);
    // The editor, who asks on the own machine, is told.
    expect([...further]).toContain('fractional-count');
    expect([...further]).toContain('group-over-total');
  });

  test('changes no byte of the site, file names included', async () => {
    const report = join(folder, 'built');
    const twin = join(folder, 'twin');
    const town = await townWithTwin(report, twin);
    const site = join(folder, 'site');
    await buildSite({ repository, report, out: site });
    const rowsOf = (id: string) =>
      readCsv(join(site, 'daten', `${id}.csv`)) as unknown as readonly CsvRow[];
    expect(attack(town, rowsOf).found).toEqual([]);
    const twinSite = join(folder, 'twin-site');
    await buildSite({ repository, report: twin, out: twinSite });
    expect(filesBelow(twinSite)).toEqual(filesBelow(site));
    const differing = filesBelow(site).filter(
      (file) => !readFileSync(join(site, file)).equals(readFileSync(join(twinSite, file))),
    );
    expect(differing).toEqual([]);
    expect(filesBelow(site).length).toBeGreaterThan(30);
  });
});
