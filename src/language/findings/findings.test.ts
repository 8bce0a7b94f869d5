import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/indicator/observation.ts';
import { observed, poverty, trendPoint, year } from '../../figures/town.fixture.ts';
import { comparisonFinding } from './comparison-findings.ts';
import { areasFinding, comparisonWords, placeFinding } from './findings.ts';
import { goalFinding } from './goal-findings.ts';
import { scatterFinding } from './scatter-findings.ts';
import { statesFinding } from './state-findings.ts';
import { changeWords, comparableEnds, trendFinding } from './trend-findings.ts';
import { inMunicipality, referenceInWords } from './speech.ts';
import type { Speech } from './speech.ts';

const de: Speech = { language: 'de', kind: 'Stadt' };
const en: Speech = { language: 'en', kind: 'London Borough' };
const spoken = (...cells: readonly [string, Cell][]) =>
  cells.map(([name, value]) => ({ name, value }));
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const areas = (values: ReturnType<typeof spoken>, speech = de, indicator = poverty): string =>
  plain(
    areasFinding(
      {
        values,
        reference: { name: 'Musterstadt', value: observed(18.1) },
        indicator,
        plural: 'Stadtteile',
      },
      speech,
    ),
  );

describe('what a map shows', () => {
  it('gives lowest, highest, range in percentage points and ratio', () => {
    expect(
      areas(
        spoken(['Nord', observed(1.1)], ['Süd', observed(30.8)], ['West', { state: 'withheld' }]),
      ),
    ).toBe(
      'Der Anteil reicht von 1,1 % (Nord) bis 30,8 % (Süd); das ist ein Unterschied von 29,7 Prozentpunkten, das 28-Fache. In Musterstadt insgesamt sind es 18,1 %.',
    );
  });
  it('says the same in English', () => {
    expect(areas(spoken(['North', observed(1.1)], ['South', observed(30.8)]), en)).toBe(
      'The share ranges from 1.1% (North) to 30.8% (South): a difference of 29.7 percentage points, or 28 times as much. In Musterstadt as a whole it is 18.1%.',
    );
  });
  it('names no ratio to zero', () => {
    expect(areas(spoken(['Nord', { state: 'zero' }], ['Süd', observed(5)]))).not.toContain('Fache');
  });
  it('names areas together that read the same', () => {
    const text = areas(
      spoken(['A', observed(1)], ['B', observed(1.04)], ['C', observed(1.02)], ['D', observed(9)]),
    );
    expect(text).toContain('1,0 % (A und 2 weitere)');
  });
  it('says so where there is one value, none, or one and the same', () => {
    expect(areas(spoken(['Nord', observed(4)]))).toContain(
      'Nur für ein Gebiet liegt ein Wert vor: Nord mit 4,0 %.',
    );
    expect(
      areas(spoken(['Nord', { state: 'withheld' }], ['Süd', { state: 'withheld' }])),
    ).toContain('Für die Stadtteile liegt kein Wert vor, der gezeigt werden kann.');
    expect(areas([])).toContain('Für die Stadtteile liegt kein Wert vor');
    expect(areas(spoken(['Nord', observed(4)], ['Süd', observed(4.01)]))).toContain(
      'denselben Wert: 4,0 %',
    );
  });
  it('leaves unreliable numbers out of the sentence', () => {
    expect(
      areas(
        spoken(
          ['Nord', observed(4)],
          ['Süd', observed(6)],
          ['West', { state: 'unreliable', value: 60 }],
        ),
      ),
    ).toContain('bis 6,0 % (Süd)');
  });
  it('handles negative values without a ratio', () => {
    const text = areas(spoken(['Nord', observed(-4)], ['Süd', observed(6)]), de, {
      ...poverty,
      unit: 'count',
      decimals: 0,
    });
    expect(text).toContain(
      'Die Zahl reicht von −4 (Nord) bis 6 (Süd); das ist ein Unterschied von 10.',
    );
  });
  it('counts categories instead of measuring them', () => {
    const indicator = {
      ...poverty,
      unit: 'category' as const,
      categories: [
        { code: '1', label: 'gut' },
        { code: '2', label: 'mittel' },
      ],
    };
    const text = plain(
      areasFinding(
        {
          values: spoken(['A', observed(1)], ['B', observed(2)], ['C', observed(2)]),
          reference: undefined,
          indicator,
          plural: 'Stadtteile',
        },
        de,
      ),
    );
    expect(text).toBe('Gebiete nach Kategorie: mittel (2), gut (1).');
  });
});

describe('what a comparison shows', () => {
  const compared = (...words: readonly ('higher' | 'similar' | 'lower' | undefined)[]) =>
    words.map((comparison, index) => ({ name: `G${index}`, value: observed(index), comparison }));
  const text = (values: ReturnType<typeof compared>, speech = de): string =>
    plain(
      comparisonFinding(
        {
          values,
          reference: { name: 'Musterstadt', value: observed(18.1) },
          indicator: poverty,
          plural: 'Stadtteile',
        },
        speech,
      ),
    );
  it('counts areas above, about at and below the municipality', () => {
    expect(text(compared('higher', 'higher', 'similar', 'lower'))).toBe(
      'Von 4 Gebieten liegen 2 höher als die Stadt (18,1 %), 1 ähnlich und 1 niedriger.',
    );
    expect(text(compared('higher', 'lower'))).toBe(
      'Von 2 Gebieten liegt 1 höher als die Stadt (18,1 %) und 1 niedriger.',
    );
    expect(text(compared('similar', 'similar'), en)).toBe(
      'Of 2 areas, 2 are similar to the London Borough (18.1%).',
    );
  });
  it('says what half of the areas do not exceed where nothing can be compared', () => {
    expect(text(compared(undefined, undefined, undefined, undefined, undefined))).toBe(
      'In der Hälfte der 5 Gebiete mit Angaben sind es höchstens 2,0 %.',
    );
  });
  it('falls back on the extent where areas are few', () => {
    expect(text(compared(undefined, undefined))).toContain('Der Anteil reicht von');
  });
});

describe('states', () => {
  it('counts withheld areas without a reason', () => {
    expect(statesFinding([observed(1), { state: 'withheld' }], 'de')).toBe(
      'In 1 von 2 Gebieten ist der Wert geheim gehalten.',
    );
    expect(statesFinding([{ state: 'withheld' }, { state: 'withheld' }], 'en')).toBe(
      'In all areas the value is withheld.',
    );
    expect(statesFinding([{ state: 'withheld' }, { state: 'later' }, observed(1)], 'de')).toBe(
      'Von 3 Gebieten: 1 geheim gehalten, 1 folgt später.',
    );
    expect(statesFinding([observed(1)], 'de')).toBeUndefined();
  });
});

describe('what a line shows', () => {
  const line = (points: Parameters<typeof comparableEnds>[0]): string =>
    plain(trendFinding({ name: 'Musterstadt', isMunicipality: true, points }, poverty, de));
  it('says from when to when, and by how many percentage points', () => {
    expect(line([trendPoint('2018', observed(18.1)), trendPoint('2022', observed(17))])).toBe(
      'In Musterstadt ist der Anteil von 18,1 % (2018) auf 17,0 % (2022) gesunken, um 1,1 Prozentpunkte.',
    );
  });
  it('compares only after the last break', () => {
    expect(
      line([
        trendPoint('2016', observed(5)),
        trendPoint('2018', observed(18.1), { flags: ['b'] }),
        trendPoint('2022', observed(19)),
      ]),
    ).toContain('von 18,1 % (2018) auf 19,0 % (2022) gestiegen');
  });
  it('starts anew where derived totals follow official ones', () => {
    const ends = comparableEnds([
      trendPoint('2018', observed(1)),
      trendPoint('2019', observed(2), { basis: 'derived' }),
    ]);
    expect(ends).toBeUndefined();
  });
  it('uses no questionable or unreliable value', () => {
    expect(
      comparableEnds([
        trendPoint('2018', observed(1), { flags: ['q'] }),
        trendPoint('2019', { state: 'unreliable', value: 3 }),
        trendPoint('2020', observed(2)),
      ]),
    ).toBeUndefined();
  });
  it('says so where nothing changed, or nothing is known', () => {
    expect(
      line([trendPoint('2018', observed(18.11)), trendPoint('2022', observed(18.12))]),
    ).toContain('gleich geblieben');
    expect(line([trendPoint('2018', { state: 'withheld' })])).toBe(
      'In Musterstadt liegt noch kein Wert vor, der gezeigt werden kann.',
    );
    expect(line([trendPoint('2018', observed(3))])).toContain(
      'ein vergleichbarer früherer Wert liegt nicht vor',
    );
  });
});

describe('words of comparison', () => {
  it('bends with the kind of municipality', () => {
    expect(comparisonWords('similar', 'Musterstadt', de)).toBe('ähnlich wie die Stadt');
    expect(comparisonWords('higher', 'Herford', { language: 'de', kind: 'Kreis' })).toBe(
      'höher als der Kreis',
    );
    expect(comparisonWords('lower', 'Camden', en)).toBe('lower than the London Borough');
    expect(comparisonWords(undefined, 'Camden', en)).toBeUndefined();
  });
  it('falls back on the name where the grammar of a kind is unknown', () => {
    expect(referenceInWords('Musterort', { language: 'de', kind: 'Verbandsding' })).toBe(
      'Musterort',
    );
    expect(inMunicipality('Herford', { language: 'de', kind: 'Kreis' })).toBe('im Kreis Herford');
    expect(inMunicipality('Kreis Herford', { language: 'de', kind: 'Kreis' })).toBe(
      'im Kreis Herford',
    );
  });
  it('says since when', () => {
    expect(changeWords('falling', year('2018'), 'de')).toBe('seit 2018 gesunken');
    expect(changeWords('rising', year('2018'), 'en')).toBe('risen since 2018');
  });
  it('says of one place what it is and how it compares', () => {
    const text = placeFinding(
      {
        name: 'Nord',
        isMunicipality: false,
        value: observed(12.3),
        period: year('2022'),
        indicator: poverty,
        reference: { name: 'Musterstadt', value: observed(18.1) },
        comparison: 'lower',
      },
      de,
    );
    expect(plain(text)).toBe('In Nord sind es 12,3 % (2022), niedriger als die Stadt (18,1 %).');
  });
});

describe('goals and pairs', () => {
  const goal = (latest: number, reached: boolean): string =>
    plain(
      goalFinding(
        {
          name: 'Nord',
          indicator: poverty,
          baseline: { period: year('2020'), value: 27.1 },
          target: 40,
          due: '31. Dezember 2029',
          latest: { period: year('2022'), value: observed(latest) },
          reached,
        },
        de,
      ),
    );
  it('says what is missing to the target, and when it is reached', () => {
    expect(goal(30, false)).toContain(
      'Zuletzt 30,0 % (2022); bis zum Zielwert fehlen 10,0 Prozentpunkte.',
    );
    expect(goal(41, true)).toContain('Der Zielwert ist erreicht.');
  });
  it('claims no pattern where the correlation is weak or unknown', () => {
    expect(scatterFinding({ x: 'A', y: 'B', count: 9, correlation: 0.2 }, 'de')).toContain(
      'kein deutlicher Zusammenhang',
    );
    expect(scatterFinding({ x: 'A', y: 'B', count: 1, correlation: undefined }, 'de')).toBe(
      'Für ein Gebiet liegen beide Werte vor.',
    );
    expect(scatterFinding({ x: 'A', y: 'B', count: 9, correlation: -0.9 }, 'en')).toContain(
      'mostly lower',
    );
  });
});
