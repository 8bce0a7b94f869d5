import { describe, expect, it } from 'vitest';
import type { Area } from '../../domain/place/area.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { town } from '../municipality/municipality.fixture.ts';
import { indicator } from '../../test/small-report.ts';
import { parseObservations } from './observations.ts';
import type { ObservationContext, ObservationFile } from './observation-context.ts';
import { parseObservationsSideBySide } from './side-by-side.ts';

const areas: readonly Area[] = Array.from({ length: 40 }, (_, n) => ({
  id: `A${String(n).padStart(2, '0')}`,
  name: `Viertel ${String(n)}`,
  short: undefined,
  level: 'stadtteil',
  parent: undefined,
  unpopulated: false,
  from: undefined,
  until: undefined,
  slug: `viertel-${String(n)}`,
  shape: { type: 'Polygon', coordinates: [] },
}));

const context: ObservationContext = {
  municipality: town(),
  areas,
  indicators: ['kinder', 'quote', 'breit', 'gruppen', 'zweitens'].map((id) =>
    indicator(id, id === 'quote' ? { unit: 'percent' } : {}),
  ),
  groups: [],
  columns: [],
};

const years = Array.from({ length: 12 }, (_, y) => 2010 + y);
const lines = (head: string, row: (area: string, year: number) => string): string =>
  [head, ...areas.flatMap(({ id }) => years.map((year) => row(id, year)))].join('\n');

/** Tables of every form, with mistakes of every kind in them. */
const tables: Readonly<Record<string, string>> = {
  kinder: lines('area;period;value;note', (id, year) => {
    if (id === 'A03' && year === 2012) return `${id};${String(year)};zwölf;`;
    return `${id};${String(year)};${String(100 + year)};${id === 'A05' ? 'Ein längerer Hinweis dazu' : ''}`;
  }),
  quote: lines(
    'area;period;value;numerator;denominator;lower;upper;flag',
    (id, year) =>
    id === 'A07' ? `${id};${String(year)};.;;;;;p` : `${id};${String(year)};;${String(year % 7)};90;${id === 'A01' ? '0,5;12,5' : ';'};${id === 'A02' ? 'r b' : ''}`, // prettier-ignore
  ),
  breit: [
    `area;${years.join(';')}`,
    ...areas.map(({ id }) => `${id};${years.map((year) => `${String(year % 50)},5`).join(';')}`),
    'A00;1',
  ].join('\n'),
  gruppen: lines('area;period;group;value', (id, year) => `${id};${String(year)};Mädchen;${String(year - 2000)}`), // prettier-ignore
  'b/gruppen': lines('area;period;group;value', (id, year) => `${id};${String(year)};mädchen ;${String(year - 1999)}`), // prettier-ignore
  'c/zweitens': `area;period;group;value\nA01;2014;MÄDCHEN;3\nA02;2014;Jungen;3\n`,
  'd/kinder': 'area;period;value\nA00;2010;2110\nA01;2010;5\nFremd;2010;4\n',
  'e/kinder': 'area;period;value\nA1;2011;2\nFremd;2030;4\nA02;2030;7\nA02;2030;8\n',
  'f/unbekannt': 'area;period;value\nA00;2010;1\n',
};

const files = (names: readonly string[]): readonly ObservationFile[] =>
  names.map((name) => {
    const bytes = new TextEncoder().encode(tables[name] ?? '');
    return { file: `data/observations/${name}.csv`, bytes, size: bytes.length };
  });

/** Rows as plain values, since a row is a view of its store. */
function readAlone(names: readonly string[]) {
  const problems = new ProblemList();
  const read = parseObservations(files(names), context, problems);
  return { ...plain(read), problems: problems.all };
}

const plain = ({ observations, ...counts }: ReturnType<typeof parseObservations>) => ({
  ...counts,
  rows: observations.map(
    ({ indicator: of, area, period, group, value, decimals, numerator, denominator, lower, upper, flags, note, place }) =>
      ({ of, area, period, group, value, decimals, numerator, denominator, lower, upper, flags, note, place }), // prettier-ignore
  ),
});

async function readSideBySide(names: readonly string[], threads: number) {
  const problems = new ProblemList();
  const options = { threads, least: 1 };
  const read = await parseObservationsSideBySide(files(names), context, problems, options);
  return { ...plain(read), problems: problems.all };
}

describe('tables read in several threads', () => {
  const names = Object.keys(tables);

  it.each([2, 3])(
    'give the rows and problems of one thread, mistakes and all: %i',
    async (threads) => {
      const alone = readAlone(names);
      expect(alone.rows.length).toBeGreaterThan(1500);
      const codes = new Set(alone.problems.map(({ code }) => code));
      for (const code of ['not-a-number', 'contradicting-rows', 'identical-rows', 'unknown-area', 'ragged-row', 'unknown-indicator'] as const) expect(codes).toContain(code); // prettier-ignore
      expect(await readSideBySide(names, threads)).toEqual(alone);
    },
  );

  it('take the order of the tables from the report, whatever it is', async () => {
    const backwards = [...names].reverse();
    expect(await readSideBySide(backwards, 2)).toEqual(readAlone(backwards));
  });

  it('spell a group as the first table does', async () => {
    const { rows } = await readSideBySide(['gruppen', 'c/zweitens'], 2);
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['Mädchen', 'Jungen']));
  });
});
