/** What is run once in each round, in this order: our builds, and their peers beside them. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../command-line.ts';
import { writeMadeUpReport } from '../make-report.ts';
import type { MadeUpReport } from '../make-report.ts';
import { boundaryReading } from './boundaries.ts';
import { writeEmptySite } from './empty-peer.ts';
import { benchFolder, changeOneCell, countPages, forgetBuilds } from './folders.ts';
import { measure } from './measure.ts';
import type { Run } from './measure.ts';
import { writeUsualSite } from './usual-peer.ts';

/** A run, with the pages it wrote where it is a build. */
export interface Step extends Run {
  readonly pages?: number;
}

const reports = {
  town: { areas: 200, indicators: 12, years: 10, offers: 600 },
  city: { areas: 1000, indicators: 12, years: 10, offers: 3000 },
  region: { areas: 4000, indicators: 12, years: 10, offers: 12_000 },
  rows: { areas: 1000, indicators: 100, years: 20, offers: 0 },
} as const;
type ReportName = keyof typeof reports;

/** How many rows its tables have. */
export const rowsOf = (name: ReportName): number =>
  reports[name].areas * reports[name].indicators * reports[name].years;

const at = (...parts: readonly string[]): string => join(benchFolder, ...parts);
const siteOf = (name: string): string => at('sites', name);
const script = (name: string): string => join(repository, 'scripts', `${name}.ts`);

/** A made-up report, written when it is asked for first. */
function reportOf(name: ReportName): string {
  const folder = at('reports', name);
  if (existsSync(folder)) return folder;
  const { offers, ...numbers } = reports[name];
  const size: MadeUpReport = { ...numbers, language: 'en' };
  const providers = Math.ceil(offers / 4);
  const register = offers === 0 ? undefined : { offers, providers, cooperations: offers / 3 };
  writeMadeUpReport(folder, { ...size, register });
  return folder;
}

function build(name: string, report: string): Step {
  const site = siteOf(name);
  const run = measure(script('build'), ['--report', report, '--out', site]);
  return { ...run, pages: countPages(site) };
}

function coldBuild(name: string, report: string): Step {
  forgetBuilds();
  rmSync(siteOf(name), { recursive: true, force: true });
  return build(name, report);
}

let readBoundaries: (() => number) | undefined;

export const steps = {
  example: () => coldBuild('example', repository),
  town: () => coldBuild('town', reportOf('town')),
  usual: () => measure(writeUsualSite(at('usual'), reportOf('town'), reports.town.indicators), []),
  city: () => coldBuild('city', reportOf('city')),
  // Rests on what the build before it has kept.
  changed: () => {
    changeOneCell(reportOf('city'));
    return build('city', reportOf('city'));
  },
  empty: () => measure(writeEmptySite(at('empty'), countPages(siteOf('city'))), []),
  region: () => coldBuild('region', reportOf('region')),
  rows: () => measure(script('check'), ['--report', reportOf('rows')], [0, 1]),
  boundaries: () => {
    readBoundaries ??= boundaryReading(2000, 200);
    const before = process.cpuUsage();
    const seconds = readBoundaries();
    const { user, system } = process.cpuUsage(before);
    return { seconds, processorSeconds: (user + system) / 1e6, megabytes: NaN, code: 0 };
  },
} as const satisfies Readonly<Record<string, () => Step>>;

export type StepName = keyof typeof steps;
