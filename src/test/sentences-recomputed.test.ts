/** Words of rows about time and comparison, recomputed from the downloads without any of the report's own rules. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkReport } from '../build-report.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { drawComparisonChart } from '../figures/comparison/draw.ts';
import { comparisonModel } from '../figures/comparison/model.ts';
import { drawKeyFigure } from '../figures/key-figures/draw.ts';
import { themeFacts } from '../figures/key-figures/theme-facts.ts';
import { formatIndicatorCsv } from '../outputs/tables/indicator-csv.ts';
import { viewReport } from '../report/report-view.ts';
import { sharedFolder } from './folders.ts';
import { parseCsv } from './read-csv.ts';

type Row = Readonly<Record<string, string>>;

interface Said {
  readonly indicator: string;
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly words: readonly string[];
}

/** Two-sided p of two counts of one rate, by the normal approximation with continuity correction. */
function isSettledCount(before: number, after: number): boolean | undefined {
  const z = (Math.abs(after - before) - 1) / Math.sqrt(before + after);
  // close to the limit the exact test decides, which is tested for itself
  return Math.abs(z - 1.96) < 0.08 || before + after < 30 ? undefined : z > 1.96;
}

const number = (row: Row, column: string): number => Number(row[column]);

/** Undefined where the downloads do not decide. */
function isSettled(before: Row, after: Row, unit: string): boolean | undefined {
  const hasLimits = [before, after].every((row) => row['lower'] !== '' && row['upper'] !== '');
  const [from, to] = [number(before, 'value'), number(after, 'value')];
  if (!hasLimits) return ['count', 'persons'].includes(unit) ? isSettledCount(from, to) : undefined;
  const below = (to - number(after, 'lower')) ** 2 + (number(before, 'upper') - from) ** 2;
  const above = (number(after, 'upper') - to) ** 2 + (from - number(before, 'lower')) ** 2;
  return to - from - Math.sqrt(below) > 0 || to - from + Math.sqrt(above) < 0;
}

/** „seit dem Schuljahr 2014/15 gestiegen“ → `2014/15`; „31.12.2014“ → `2014-12-31`. */
function periodIn(text: string): string {
  const bare = text.replaceAll('\u00A0', ' ').replace(/^(?:seit )?(?:dem )?(?:Schuljahr )?/u, '');
  return bare.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/u, '$3-$2-$1').replace('–', '-');
}

async function saidIn(folder: string) {
  const { publishable } = await checkReport(folder);
  if (publishable === undefined) throw new Error(`${folder} has errors`);
  const view = viewReport(publishable);
  const { language, kind } = view.frame.municipality;
  const context = { language, kind, from: '/' } as const;
  const places = [view.municipality, ...view.frame.geography.areas.map(({ id }) => view.place(id))];
  const said = places.flatMap((place) =>
    themeFacts(view, place, view.area(place.id)?.level ?? '').flatMap(({ keyFigures }) =>
      keyFigures.map((model): Said => ({
        indicator: model.indicator.id,
        area: place.id,
        group: model.group?.id ?? '',
        period: model.period.text,
        words: drawKeyFigure(model, context).words.split('; '),
      })),
    ),
  );
  return { said, rows: rowsOf(publishable), publishable };
}

function rowsOf(publishable: PublishableDataset): (one: Omit<Said, 'words'>) => Row | undefined {
  const rows = new Map(
    publishable.frame.indicators.flatMap((indicator) =>
      parseCsv(formatIndicatorCsv(publishable, indicator)).map((row) => [
        [row['indicator'], row['area'], row['group'], row['period']].join(' | '),
        row,
      ]),
    ),
  );
  return ({ indicator, area, group, period }) =>
    rows.get([indicator, area, group, period].join(' | '));
}

const flensburg = sharedFolder('reports/flensburg', 'sentences of a real city');
const folders: readonly (readonly [name: string, folder: string])[] = [
  ['the example', join(import.meta.dirname, '..', '..')],
  ...(flensburg === undefined ? [] : [['Flensburg', flensburg] as const]),
];

describe.each(folders)('the rows of %s', (_name, folder) => {
  let found: Awaited<ReturnType<typeof saidIn>>;
  beforeAll(async () => {
    found = await saidIn(folder);
  });

  const judged = (pattern: RegExp) =>
    found.said.flatMap((one) =>
      one.words.flatMap((part) => {
        const period = periodIn(pattern.exec(part)?.[1] ?? '');
        const [before, after] = [found.rows({ ...one, period }), found.rows(one)];
        if (!pattern.test(part)) return [];
        if (before === undefined || after === undefined) throw new Error(`no cell for ${part}`);
        const unit = found.publishable.frame.indicators.find(
          ({ id }) => id === one.indicator,
        )?.unit;
        return [{ part, before, after, unit: typeof unit === 'string' ? unit : '' }];
      }),
    );

  test('say risen or fallen only where the downloads bear it out', () => {
    const all = judged(/^(seit .*) (?:gestiegen|gesunken)$/u);
    expect(all.length).toBeGreaterThan(50);
    for (const { part, before, after, unit } of all) {
      const rises = number(after, 'value') > number(before, 'value');
      expect([part, rises]).toEqual([part, part.endsWith('gestiegen')]);
      expect([part, isSettled(before, after, unit) ?? true]).toEqual([part, true]);
      expect(`${before['flag'] ?? ''}${after['flag'] ?? ''}`).not.toContain('q');
    }
  });

  test('call a difference not settled only where the downloads do not bear it out', () => {
    const all = judged(/^(.*): .*, Unterschied nicht gesichert$/u);
    expect(all.length).toBeGreaterThan(50);
    for (const { part, before, after, unit } of all) {
      expect([part, isSettled(before, after, unit) ?? false]).toEqual([part, false]);
    }
  });

  test('count in comparisons every area once, each on the side where its limits put it', () => {
    const { publishable } = found;
    const view = viewReport(publishable);
    const { language, kind } = view.frame.municipality;
    let seen = 0;
    for (const indicator of view.frame.indicators) {
      const subject = view.subject(indicator);
      const period = view.latest(subject);
      if (period === undefined || subject.level.id === 'municipality') continue;
      const model = comparisonModel(view, subject, period);
      const { summary } = drawComparisonChart(model, { language, kind, from: '/' });
      const [, first, all, side, below = '0', open = '0', rest = '0'] = /(\d+) von (\d+) \S+ liegt?(?:en)? (über|unter) dem Wert [^()]*\([^()]*\)(?:, (\d+) darunter)?(?:; bei (einem|\d+) Gebiet\S* ist der Unterschied nicht gesichert)?(?:; für (ein|\d+) Gebiete? ist kein Vergleich möglich)?\./u.exec(summary) ?? []; // prettier-ignore
      if (first === undefined) continue;
      const cells = model.values.filter(({ unpopulated }) => !unpopulated);
      const rowsOfAreas = cells.map(({ area }) =>
        found.rows({
          indicator: indicator.id,
          area: area.id,
          group: subject.group?.id ?? '',
          period: period.text,
        }),
      );
      const reference = Number(found.rows({ indicator: indicator.id, area: publishable.frame.municipality.id, group: subject.group?.id ?? '', period: period.text })?.['value']); // prettier-ignore
      const firm = rowsOfAreas.filter(
        (row): row is Row =>
          row !== undefined &&
          ['observed', 'zero'].includes(row['state'] ?? '') &&
          row['lower'] !== '' &&
          !(row['flag'] ?? '').includes('q'),
      );
      const higher = firm.filter((row) => number(row, 'lower') > reference).length;
      const lower = firm.filter((row) => number(row, 'upper') < reference).length;
      const count = (text: string): number => (/^ein/u.test(text) ? 1 : Number(text));
      const said = [side === 'über' ? count(first) : 0, side === 'über' ? count(below) : count(first), count(open), count(rest)]; // prettier-ignore
      const right = [higher, lower, firm.length - higher - lower, cells.length - firm.length];
      expect([indicator.id, ...said]).toEqual([indicator.id, ...right]);
      expect(Number(all)).toBe(cells.length);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('compare with the municipality as its value and their limits do', () => {
    let seen = 0;
    for (const one of found.said) {
      const [, word] = one.words.map((part) => /^(höher|niedriger|ähnlich) (?:als|wie)/u.exec(part)).find((match) => match !== null) ?? []; // prettier-ignore
      if (word === undefined) continue;
      const [own, whole] = [found.rows(one), found.rows({ ...one, area: found.publishable.frame.municipality.id })]; // prettier-ignore
      if (own === undefined || whole === undefined) throw new Error(JSON.stringify(one));
      const reference = number(whole, 'value');
      expect([own['lower'], own['upper']]).not.toContain('');
      const right = number(own, 'lower') > reference ? 'höher' : number(own, 'upper') < reference ? 'niedriger' : 'ähnlich'; // prettier-ignore
      expect([one.indicator, one.area, word]).toEqual([one.indicator, one.area, right]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(50);
  });
});
