/**
 * Every sentence about values, over all units, states and numbers, in both languages, kept in
 * src/test/golden/sentences.<language>.txt. `UPDATE_GOLDEN=1` writes them anew, and they are read aloud before they are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell, ValueState } from '../../domain/indicator/observation.ts';
import type { Unit } from '../../domain/indicator/unit.ts';
import { isCategory, knownUnits, unitRow } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { observed, poverty, trendPoint, year } from '../../figures/town.fixture.ts';
import { areasFinding } from './findings.ts';
import { goalFinding } from './goal-findings.ts';
import { placeFinding } from './place-findings.ts';
import type { Speech } from './speech.ts';
import { statesFinding } from './state-findings.ts';
import { changeWords, trendFinding } from './trend-findings.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';

const folder = join(import.meta.dirname, '..', '..', 'test', 'golden');

const own: readonly Unit[] = [{ text: 'Plätze je Kind' }, { text: 'Meter' }];
const units: readonly Unit[] = [...knownUnits, ...own];

const speeches: Readonly<Record<Language, Speech>> = {
  de: { language: 'de', kind: 'Stadt' },
  en: { language: 'en', kind: 'London Borough' },
};

const predicates: Readonly<Record<Language, Indicator['sentence']>> = {
  de: { subject: 'Kinder unter 15', predicate: 'leben in Haushalten mit Bürgergeld' },
  en: { subject: 'children under 15', predicate: 'live in households on benefits' },
};

const states: readonly ValueState[] = [
  'withheld',
  'unreliable',
  'not-meaningful',
  'later',
  'not-available',
];

const comparisons: readonly (ComparisonWord | undefined)[] = [
  'higher',
  'lower',
  'similar',
  undefined,
];

const indicatorOf = (unit: Unit): Indicator => ({
  ...poverty,
  unit,
  short: 'Beispiel',
  decimals: unitRow(unit)?.decimals ?? 1,
  noticeable: { amount: 1, relative: false },
  categories: ['leise', 'mittel', 'laut'].map((label, at) => ({ code: String(at + 1), label })),
});

const cells = (...values: readonly number[]): readonly Cell[] => values.map(observed);

function sentencesOf(unit: Unit, speech: Speech): readonly string[] {
  const indicator = indicatorOf(unit);
  const reference = { name: 'Musterstadt', value: observed(2) };
  const period = year('2022');
  const place = (value: Cell, changes: Partial<Parameters<typeof placeFinding>[0]> = {}): string =>
    placeFinding(
      {
        name: 'Altstadt',
        isMunicipality: false,
        value,
        period,
        indicator,
        reference,
        comparison: undefined,
        ...changes,
      },
      speech,
    );
  const areas = (values: readonly Cell[]): string =>
    areasFinding(
      {
        values: values.map((value, at) => ({ name: `G${at + 1}`, value })),
        reference,
        indicator,
        period,
        plural: 'Stadtteile',
      },
      speech,
    );
  const course = (...values: readonly number[]): string => {
    const points = values.map((value, at) => trendPoint(String(2020 + at), observed(value)));
    const line = { name: 'Musterstadt', isMunicipality: true, indicator, points };
    const trend = trendOf(points, indicator);
    const row = typeof trend === 'string' ? trend : changeWords(trend, indicator, speech.language);
    return `${trendFinding(line, speech)} | ${row}`;
  };
  const sentence = predicates[speech.language];
  return [
    ...[0, 1, 2, 3].map((value) => place(observed(value))),
    place({ state: 'zero' }),
    place({ state: 'unreliable', value: 1 }),
    ...states.map((state) => place({ state } as Cell)),
    ...comparisons.map((comparison) => place(observed(3), { comparison })),
    place(observed(3), { indicator: { ...indicator, sentence }, comparison: 'higher' }),
    place(observed(3), { group: 'Mädchen', comparison: 'lower' }),
    areas(cells(1, 3)),
    areas(cells(1, 1, 2, 2, 2)),
    areas([...cells(1, 3), { state: 'withheld' }, { state: 'unreliable', value: 2 }]),
    areas([...cells(1), { state: 'later' }]),
    areas(cells(2, 2)),
    areas([{ state: 'withheld' }, { state: 'withheld' }]),
    course(1, 3),
    course(1, 300),
    course(300, 1),
    course(3, 3),
    course(100, 300, 200),
    ...(isCategory(unit)
      ? []
      : [
          goalFinding(
            {
              name: 'Altstadt',
              indicator,
              baseline: { period: year('2020'), value: 1 },
              target: 3,
              due: '31. Dezember 2029',
              latest: { period, value: observed(2) },
              reached: false,
            },
            speech,
          ),
        ]),
  ];
}

/** What counts states: of all, of one, of some, several kinds. */
const statesOf = (language: Language): readonly string[] =>
  states.flatMap((state) => {
    const cell = { state } as Cell;
    const plain = { fromOffers: undefined };
    return [
      [cell],
      [cell, cell],
      [cell, observed(1)],
      [cell, cell, observed(1)],
      [cell, { state: state === 'later' ? 'withheld' : 'later' } as Cell, observed(1)],
    ].map((one) => statesFinding(one, plain, language) ?? '');
  });

const nameOf = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.text);

test.each(['de', 'en'] as const)('every sentence about values reads as kept, in %s', (language) => {
  const path = join(folder, `sentences.${language}.txt`);
  const text = [
    ...units.map((unit) =>
      [`# ${nameOf(unit)}`, ...sentencesOf(unit, speeches[language])].join('\n'),
    ),
    ['# states', ...statesOf(language)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replaceAll('\u00A0', ' ');
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
