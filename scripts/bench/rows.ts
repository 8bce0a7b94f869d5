/** The table that is printed: what each row needs, what it says, and what is wanted of it. */
import { median } from './measure.ts';
import { rowsOf } from './steps.ts';
import type { Step, StepName } from './steps.ts';
import { formatNumber } from '../../src/language/numbers/numbers.ts';

/** Medians of one step over all rounds; memory is the highest of them. */
interface Summary {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly code: number;
}

/** Steps are asked for by name; each row names those it asks for in `steps`. */
type Look = (step: StepName) => Summary;

interface Row {
  readonly steps: readonly StepName[];
  readonly title: (of: Look) => string;
  readonly figures: (of: Look) => readonly string[];
  readonly wanted: string;
}

export const summaryOf = (runs: readonly Step[]): Summary => ({
  seconds: median(runs.map(({ seconds }) => seconds)),
  processorSeconds: median(runs.map(({ processorSeconds }) => processorSeconds)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  pages: runs[0]?.pages ?? 0,
  code: Math.max(...runs.map(({ code }) => code)),
});

const count = (value: number): string => formatNumber(value, 0, 'en');
const time = ({ seconds, processorSeconds }: Summary): string =>
  `${seconds.toFixed(1)} s (CPU ${processorSeconds.toFixed(1)} s)`;
const memory = ({ megabytes }: Summary): string => `${(megabytes / 1000).toFixed(2)} GB`;
const ratio = (a: Summary, b: Summary): string =>
  `${(a.seconds / b.seconds).toFixed(2)} (CPU ${(a.processorSeconds / b.processorSeconds).toFixed(2)})`;

export const rows = {
  example: {
    steps: ['example'],
    title: (of) => `the example (${count(of('example').pages)} pages), nothing kept`,
    figures: (of) => [time(of('example')), memory(of('example'))],
    wanted: '≤ 2.5 s',
  },
  town: {
    steps: ['town', 'usual'],
    title: (of) => `200 areas, 12 × 10 values, 600 offers (${count(of('town').pages)} pages), cold`,
    figures: (of) => [
      time(of('town')),
      `the usual way (Plot on domino, map inline, 200 pages) ${time(of('usual'))}`,
      `ratio ${ratio(of('town'), of('usual'))}`,
    ],
    wanted: '≤ 3 s',
  },
  city: {
    steps: ['city', 'empty'],
    title: (of) => `1,000 areas, 3,000 offers (${count(of('city').pages)} pages), cold`,
    figures: (of) => [
      time(of('city')),
      memory(of('city')),
      `an empty Astro site of as many pages ${time(of('empty'))}`,
      `ratio ${ratio(of('city'), of('empty'))}`,
    ],
    wanted: '≤ 2, goal of the project 1.5',
  },
  change: {
    steps: ['city', 'changed'],
    title: () => 'the same after one changed cell',
    figures: (of) => [
      time(of('changed')),
      `share of a cold build ${ratio(of('changed'), of('city'))}`,
    ],
    wanted: '≤ 0.33',
  },
  growth: {
    steps: ['city', 'region'],
    title: (of) => `from 1,000 to 4,000 areas, 12,000 offers (${count(of('region').pages)} pages)`,
    figures: (of) => [
      time(of('region')),
      `ratio ${ratio(of('region'), of('city'))}`,
      memory(of('region')),
    ],
    wanted: '≤ 4.3, ≤ 1.5 GB',
  },
  rows: {
    steps: ['rows'],
    title: () => `${count(rowsOf('rows'))} rows in one report, read by check`,
    figures: (of) => [
      time(of('rows')),
      memory(of('rows')),
      ...(of('rows').code === 0 ? [] : ['refused: exit 1']),
    ],
    wanted: 'read, ≤ 1.5 GB',
  },
  boundaries: {
    steps: ['boundaries'],
    title: () => '2,000 outlines of 200 points, read',
    figures: (of) => [time(of('boundaries'))],
    wanted: '',
  },
} as const satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof rows;
export const rowNames = Object.keys(rows) as readonly RowName[];

/** One line of the table. */
export function rowLine(name: RowName, of: Look): string {
  const { title, figures, wanted }: Row = rows[name];
  const goal = wanted === '' ? '' : `   [wanted ${wanted}]`;
  return `${title(of).padEnd(66)} ${figures(of).join('   ')}${goal}\n`;
}
