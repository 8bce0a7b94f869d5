import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/indicator/observation.ts';
import { observed, poverty, trendPoint, year } from '../../figures/town.fixture.ts';
import { comparisonFinding } from './comparison-findings.ts';
import { areasFinding } from './findings.ts';
import type { Spoken } from './findings.ts';
import { comparisonWords, placeFinding } from './place-findings.ts';
import type { PlaceFinding } from './place-findings.ts';
import { goalFinding } from './goal-findings.ts';
import { scatterFinding } from './scatter-findings.ts';
import { statesFinding } from './state-findings.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';
import type { SeriesPoint } from '../../domain/statistics/time/trend.ts';
import { changeWords, trendFinding } from './trend-findings.ts';
import { inMunicipality, referenceInWords } from './speech.ts';
import type { Speech } from './speech.ts';

const de: Speech = { language: 'de', kind: 'Stadt' };
const en: Speech = { language: 'en', kind: 'London Borough' };
const spoken = (...cells: readonly [string, Cell][]): readonly Spoken[] =>
  cells.map(([name, value]) => ({ name, value }));
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const areas = (values: readonly Spoken[], speech = de, indicator = poverty): string =>
  plain(
    areasFinding(
      {
        values,
        reference: { name: 'Musterstadt', value: observed(18.1) },
        indicator,
        period: year('2022'),
        plural: 'Stadtteile',
      },
      speech,
    ),
  );

describe('what a map shows', () => {
  it('gives lowest, highest, range in percentage points and ratio, and how many values are published', () => {
    expect(
      areas(
        spoken(['Nord', observed(1.1)], ['Süd', observed(30.8)], ['West', { state: 'withheld' }]),
      ),
    ).toBe(
      'Kinder mit Grundsicherung (2022): Veröffentlicht sind 2 von 3 Werten. Der Anteil reicht von 1,1 % (Nord) bis 30,8 % (Süd); das ist ein Unterschied von 29,7 Prozentpunkten, das 28-Fache. In Musterstadt insgesamt sind es 18,1 %.',
    );
  });
  it('says the same in English', () => {
    expect(areas(spoken(['North', observed(1.1)], ['South', observed(30.8)]), en)).toBe(
      'Kinder mit Grundsicherung (2022): The share ranges from 1.1% (North) to 30.8% (South): a difference of 29.7 percentage points, or 28 times as much. In Musterstadt as a whole it is 18.1%.',
    );
  });
  it('takes the difference and the ratio of the numbers that are shown', () => {
    const text = areas(spoken(['Nord', observed(1.05)], ['Süd', observed(30.84)]));
    expect(text).toContain('von 1,1 % (Nord) bis 30,8 % (Süd)');
    expect(text).toContain('von 29,7 Prozentpunkten, das 28-Fache');
  });
  it('leaves areas out where nobody lives, and values that are questionable', () => {
    const text = areas([
      { name: 'Hafen', value: { state: 'zero' }, unpopulated: true },
      { name: 'Nord', value: observed(4) },
      { name: 'Süd', value: observed(6) },
      { name: 'West', value: observed(90), flags: ['q'] },
    ]);
    expect(text).toContain('Veröffentlicht sind 2 von 3 Werten.');
    expect(text).toContain('von 4,0 % (Nord) bis 6,0 % (Süd)');
  });
  it('calls nothing a share that is below zero', () => {
    expect(areas(spoken(['Nord', observed(-47.4)], ['Süd', observed(6)]))).toContain(
      'Der Wert reicht von −47,4 % (Nord)',
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
    expect(areas(spoken(['Nord', observed(4)], ['Süd', observed(4.01)]))).toContain(
      'denselben Wert: 4,0 %',
    );
  });
  it('speaks of the whole alone where there are no areas', () => {
    expect(areas([])).toBe(
      'Kinder mit Grundsicherung (2022): In Musterstadt insgesamt sind es 18,1 %.',
    );
  });
  it('handles negative values without a ratio', () => {
    const text = areas(spoken(['Nord', observed(-4)], ['Süd', observed(6)]), de, {
      ...poverty,
      unit: 'balance',
      decimals: 0,
    });
    expect(text).toContain('reicht von −4 (Nord) bis 6 (Süd); das ist ein Unterschied von 10.');
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
          period: year('2022'),
          plural: 'Stadtteile',
        },
        de,
      ),
    );
    expect(text).toBe(
      'Kinder mit Grundsicherung (2022): Gebiete nach Kategorie: mittel (2), gut (1).',
    );
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
          period: year('2022'),
          plural: 'Stadtteile',
        },
        speech,
      ),
    ).replace('Kinder mit Grundsicherung (2022): ', '');
  it('counts areas above and below the municipality, and those of which that is not settled', () => {
    expect(text(compared('higher', 'higher', 'similar', 'lower'))).toBe(
      '2 von 4 Stadtteilen liegen über dem Wert der Stadt (18,1 %), 1 darunter; bei einem Gebiet ist der Unterschied nicht gesichert.',
    );
    expect(text(compared('higher', 'lower'))).toBe(
      '1 von 2 Stadtteilen liegt über dem Wert der Stadt (18,1 %), 1 darunter.',
    );
    expect(text(compared('lower', 'similar', 'similar'))).toBe(
      '1 von 3 Stadtteilen liegt unter dem Wert der Stadt (18,1 %); bei 2 Gebieten ist der Unterschied nicht gesichert.',
    );
    expect(text(compared('similar', 'similar'))).toBe(
      'In keinem von 2 Stadtteilen ist ein Unterschied zum Wert der Stadt (18,1 %) gesichert.',
    );
    expect(text(compared('similar', 'similar'), en)).toBe(
      'In none of 2 Stadtteile is the difference to the value of the London Borough (18.1%) significant.',
    );
    expect(text(compared('higher', 'lower', 'similar'), en)).toBe(
      '1 of 3 Stadtteile is above the value of the London Borough (18.1%), 1 below; for one area the difference is not significant.',
    );
  });
  it('counts the areas that cannot be compared, so that all are accounted for', () => {
    expect(text(compared('higher', 'lower', undefined))).toBe(
      '1 von 3 Stadtteilen liegt über dem Wert der Stadt (18,1 %), 1 darunter; für ein Gebiet ist kein Vergleich möglich.',
    );
    expect(text(compared('similar', 'similar', undefined, undefined))).toBe(
      'In keinem von 4 Stadtteilen ist ein Unterschied zum Wert der Stadt (18,1 %) gesichert; für 2 Gebiete ist kein Vergleich möglich.',
    );
    expect(text(compared('lower', 'similar', undefined, undefined), en)).toBe(
      '1 of 4 Stadtteile is below the value of the London Borough (18.1%); for one area the difference is not significant; 2 areas cannot be compared.',
    );
  });
  it('says how many areas do not exceed the middle one where nothing can be compared', () => {
    expect(text(compared(undefined, undefined, undefined, undefined, undefined))).toBe(
      'In 3 von 5 Stadtteilen mit Angaben sind es höchstens 2,0 %, in den übrigen mehr.',
    );
  });
  it('falls back on the extent where areas are few', () => {
    expect(text(compared(undefined, undefined))).toContain('Der Anteil reicht von');
  });
});

describe('states', () => {
  it('counts withheld areas without a reason', () => {
    const plain = { fromOffers: undefined };
    expect(statesFinding([observed(1), { state: 'withheld' }], plain, 'de')).toBe(
      'In 1 von 2 Gebieten ist der Wert geheim gehalten.',
    );
    expect(statesFinding([{ state: 'withheld' }, { state: 'withheld' }], plain, 'en')).toBe(
      'In all areas the value is withheld.',
    );
    expect(
      statesFinding([{ state: 'withheld' }, { state: 'later' }, observed(1)], plain, 'de'),
    ).toBe('Von 3 Gebieten: 1 geheim gehalten, 1 folgt später.');
    expect(statesFinding([observed(1)], plain, 'de')).toBeUndefined();
    const places = { fromOffers: { measure: 'capacity', types: ['kita'] } } as const;
    const atLeast = { state: 'unreliable', value: 40 } as const;
    expect(statesFinding([observed(1), atLeast], places, 'de')).toBe(
      'In 1 von 2 Gebieten ist die Zahl nur eine Mindestzahl oder unbekannt.',
    );
  });
});

describe('what a line shows', () => {
  const line = (points: readonly SeriesPoint[], indicator = poverty, speech = de): string =>
    plain(trendFinding({ name: 'Musterstadt', isMunicipality: true, points, indicator }, speech));
  const of = (period: string, numerator: number, denominator: number) =>
    trendPoint(period, observed((100 * numerator) / denominator), {
      numerator: observed(numerator),
      denominator: observed(denominator),
    });
  const people = { ...poverty, unit: 'count', decimals: 0, short: 'Kinder' } as const;
  it('says from when on a value has risen or fallen, and by how many percentage points', () => {
    expect(line([of('2018', 1810, 10_000), of('2022', 1500, 10_000)])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt sind es 15,0 % (2022). Seit 2018 (18,1 %) ist der Anteil gesunken, um 3,1 Prozentpunkte.',
    );
    expect(line([of('2018', 1500, 10_000), of('2022', 1810, 10_000)], poverty, en)).toBe(
      'Kinder mit Grundsicherung: In Musterstadt it is 18.1% (2022). The share has risen since 2018 (15.0%), by 3.1 percentage points.',
    );
  });
  it('has no word of a trend where chance may make the difference, but both numbers', () => {
    expect(line([of('2018', 181, 1000), of('2022', 170, 1000)])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt sind es 17,0 % (2022). 2018 waren es 18,1 %; der Unterschied ist nicht gesichert.',
    );
    expect(
      line([trendPoint('2021', observed(425)), trendPoint('2022', observed(424))], people),
    ).toBe(
      'Kinder: In Musterstadt sind es 424 (2022). 2021 waren es 425; der Unterschied ist nicht gesichert.',
    );
  });
  it('leaves both numbers alone where nothing says what a change means', () => {
    expect(line([trendPoint('2018', observed(18.1)), trendPoint('2022', observed(17))])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt sind es 17,0 % (2022). 2018 waren es 18,1 %.',
    );
  });
  it('names the value where the way turned', () => {
    const points = ['774', '1007', '900'].map((value, at) =>
      trendPoint(String(2015 + at), observed(Number(value))),
    );
    expect(line(points, people)).toBe(
      'Kinder: In Musterstadt sind es 900 (2017). Seit 2015 (774) ist die Zahl gestiegen, um 126. Dazwischen, 2016, waren es 1.007.',
    );
  });
  it('compares only after the last break, and says so where nothing is left to compare', () => {
    const broken = trendPoint('2018', observed(180), { flags: ['b'] });
    expect(
      line([trendPoint('2016', observed(5)), broken, trendPoint('2022', observed(290))], people),
    ).toContain('Seit 2018 (180) ist die Zahl gestiegen, um 110.');
    expect(line([trendPoint('2016', observed(5)), broken], people)).toBe(
      'Kinder: In Musterstadt sind es 180 (2018). Mit den Werten davor ist dieser Wert nicht vergleichbar.',
    );
  });
  it('compares nothing with a value that is unreliable, questionable or implausible', () => {
    const first = trendPoint('2016', observed(5));
    for (const end of [
      trendPoint('2019', { state: 'unreliable', value: 300 }),
      trendPoint('2019', observed(300), { flags: ['q'] }),
      trendPoint('2019', observed(300), { doubt: 'value' }),
    ]) {
      expect(line([first, end], people)).toContain('zu unsicher');
      expect(line([first, end], people)).not.toMatch(/gestiegen|gesunken/u);
    }
  });
  it('says so where nothing changed, or nothing is known', () => {
    expect(line([of('2018', 1811, 10_000), of('2022', 1812, 10_000)])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt sind es 18,1 % (2022). 2018 waren es ebenso viel.',
    );
    expect(line([trendPoint('2018', { state: 'withheld' })])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt liegt noch kein Wert vor, der gezeigt werden kann.',
    );
    expect(line([trendPoint('2018', observed(3))])).toBe(
      'Kinder mit Grundsicherung: In Musterstadt sind es 3,0 % (2018). Ein früherer Wert liegt nicht vor.',
    );
  });
  it.each([
    [['400', '500'], 'seit 2015 gestiegen', 'risen since 2015'],
    [['500', '400'], 'seit 2015 gesunken', 'fallen since 2015'],
    [
      ['424', '425'],
      '2015: 424, Unterschied nicht gesichert',
      '2015: 424, difference not significant',
    ],
    [['424', '424'], 'wie 2015', 'the same as in 2015'],
    [
      ['774', '1007', '900'],
      'seit 2015 gestiegen; dazwischen 1.007 (2016)',
      'risen since 2015; 1,007 in between (2016)',
    ],
  ])('fits %j into a row as „%s“', (values, german, english) => {
    const points = values.map((value, at) =>
      trendPoint(String(2015 + at), observed(Number(value))),
    );
    const trend = trendOf(points, people);
    if (typeof trend === 'string') throw new Error(trend);
    expect(plain(changeWords(trend, people, 'de'))).toBe(german);
    expect(plain(changeWords(trend, people, 'en'))).toBe(english);
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
});

describe('what one place shows', () => {
  const finding = {
    name: 'Nord',
    isMunicipality: false,
    value: observed(12.3),
    period: year('2022'),
    indicator: poverty,
    reference: { name: 'Musterstadt', value: observed(18.1) },
    comparison: 'lower',
  } as const satisfies PlaceFinding;
  const said = (changes: Partial<PlaceFinding> = {}, speech = de): string =>
    plain(placeFinding({ ...finding, ...changes }, speech));
  const inWords = {
    ...poverty,
    sentence: { subject: 'Kinder unter 15', predicate: 'leben in Haushalten mit Bürgergeld' },
  };
  it('says what it is and how it compares, and of what', () => {
    expect(said()).toBe(
      'Kinder mit Grundsicherung: In Nord sind es 12,3 % (2022), weniger als in der Stadt (18,1 %).',
    );
    expect(said({ comparison: 'similar' })).toBe(
      'Kinder mit Grundsicherung: In Nord sind es 12,3 % (2022); in der Stadt sind es 18,1 %, der Unterschied ist nicht gesichert.',
    );
    expect(said({ comparison: undefined })).toBe(
      'Kinder mit Grundsicherung: In Nord sind es 12,3 % (2022); in der Stadt sind es 18,1 %.',
    );
    expect(said({}, en)).toBe(
      'Kinder mit Grundsicherung: In Nord it is 12.3% (2022), less than in the London Borough (18.1%).',
    );
  });
  it('speaks with the words of the catalogue', () => {
    expect(said({ indicator: inWords, comparison: 'higher', value: observed(36.1) })).toBe(
      'In Nord leben 36,1 von 100 Kindern unter 15 in Haushalten mit Bürgergeld (2022), mehr als in der Stadt (18,1).',
    );
    expect(
      said({
        name: 'Altstadt',
        indicator: {
          ...poverty,
          unit: 'persons',
          decimals: 0,
          sentence: { subject: 'Menschen', predicate: 'leben' },
        },
        value: observed(9612),
      }),
    ).toBe('In der Altstadt leben 9.612 Menschen (2022).');
    const english = {
      ...poverty,
      sentence: { subject: 'children under 15', predicate: 'live in households on benefits' },
    };
    expect(said({ indicator: english }, en)).toBe(
      'In Nord, 12.3 of 100 children under 15 live in households on benefits (2022), less than in the London Borough (18.1).',
    );
  });
  it('goes without them for one, for brackets and for a group of its own', () => {
    const count = { ...inWords, unit: 'count', decimals: 0 } as const;
    expect(said({ indicator: count, value: observed(1) })).toBe(
      'Kinder mit Grundsicherung: In Nord ist es 1 (2022).',
    );
    expect(
      said({ indicator: inWords, value: { state: 'unreliable', value: 5 }, comparison: undefined }),
    ).toContain('sind es (5,0 %)');
    expect(said({ indicator: inWords, group: 'Mädchen' })).toContain(
      'Kinder mit Grundsicherung, Mädchen: In Nord sind es',
    );
  });
  it.each([
    ['withheld', 'ist der Wert geheim gehalten'],
    ['unreliable', 'ist der Wert zu unsicher'],
    ['not-meaningful', 'lässt sich der Wert nicht sinnvoll bilden'],
    ['later', 'folgt der Wert später'],
    ['not-available', 'ist kein Wert verfügbar'],
  ] as const)('says of a value that is %s why there is no number', (state, words) => {
    expect(said({ value: { state } })).toBe(`Kinder mit Grundsicherung: In Nord ${words} (2022).`);
  });
  it('names places as their grammar wants it, or as the report says', () => {
    const where = (name: string, locative?: string) =>
      said({ name, locative, reference: undefined }).replace(/^.*: (.*) sind es.*$/u, '$1');
    expect(where('Bahnhofsviertel')).toBe('Im Bahnhofsviertel');
    expect(where('Weststadt')).toBe('In der Weststadt');
    expect(where('Kreis 4')).toBe('Im Kreis 4');
    expect(where('Schöneberg')).toBe('In Schöneberg');
    expect(where('Insel', 'auf der Insel')).toBe('Auf der Insel');
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
  it('has one value for one year: the baseline alone, or that it is another today', () => {
    const said = (now: number): string =>
      plain(
        goalFinding(
          {
            name: 'Nord',
            indicator: poverty,
            baseline: { period: year('2020'), value: 27.14 },
            target: 40,
            due: '31. Dezember 2029',
            latest: { period: year('2020'), value: observed(now) },
            reached: false,
          },
          de,
        ),
      );
    const start = 'Ausgangswert 27,1 % (2020), Zielwert 40,0 % bis 31. Dezember 2029.';
    expect(said(27.12)).toBe(`${start} Ein neuerer Wert liegt noch nicht vor.`);
    expect(said(28)).toBe(
      `${start} Für 2020 gelten heute 28,0 %; bis zum Zielwert fehlen 12,0 Prozentpunkte.`,
    );
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
