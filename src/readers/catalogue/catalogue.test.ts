import { expect, test } from 'vitest';
import { knownUnits, units } from '../../domain/indicator/unit.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseCatalogue } from './catalogue.ts';
import { parseMunicipality } from '../municipality/municipality-file.ts';
import { parseYaml } from '../yaml/yaml.ts';

const yaml = `id: muster
name: Musterstadt
levels:
  - { id: bezirk, title: Bezirk, file: a.topojson }
  - { id: stadtteil, title: Stadtteil, file: b.topojson }
themes: [{id: armut, title: Armut}, {id: gesundheit, title: Gesundheit}]
offerTypes: [{id: kita, title: Kita}, {id: hort, title: Hort}]
`;

function parsed(table: string) {
  const problems = new ProblemList();
  const tree = parseYaml(yaml, 'data/municipality.yaml', problems);
  const municipality = tree && parseMunicipality(tree, problems);
  if (municipality === undefined) throw new Error('the test needs a municipality');
  const catalogue = parseCatalogue(new TextEncoder().encode(table), municipality, problems);
  return {
    indicators: catalogue?.indicators ?? [],
    problems: problems.all.map(({ code, level, place, facts, count }) => ({
      ...facts,
      code,
      level,
      at: `${String(place.line)}:${String(place.column)}`,
      count,
    })),
  };
}

/** A catalogue of one row with further columns. */
const row = (cells: Readonly<Record<string, string>>) => {
  const all: Record<string, string> = {
    id: 'quote',
    theme: 'armut',
    title: 'Ein Satz.',
    unit: 'percent',
    ...cells,
  };
  return parsed(`${Object.keys(all).join(';')}\n${Object.values(all).join(';')}\n`);
};

test('fills in the defaults of the contract', () => {
  const { indicators, problems } = row({});
  expect(problems).toEqual([]);
  expect(indicators[0]).toMatchObject({
    short: 'Ein Satz.',
    polarity: 'neutral',
    decimals: 1,
    classification: 'quantile',
    classes: 5,
    confidence: 95,
    disclosure: 'persons',
    level: 'stadtteil',
    categories: [],
    licences: [],
  });
});

test.each([
  ['count', 0, 'persons'],
  ['persons', 0, 'persons'],
  ['euro', 0, 'none'],
  ['per1000', 1, 'persons'],
  ['years', 1, 'none'],
  ['Wohnungen', 1, 'none'],
])('shows %s with %i decimals, protected as %s', (unit, decimals, disclosure) => {
  expect(row({ unit }).indicators[0]).toMatchObject({ decimals, disclosure });
});

test.each([
  ['percnt', 'percent'],
  ['%', 'percent'],
  ['Personen', 'persons'],
  ['je 1.000', 'per1000'],
])('warns of the unit %s and protects it like %s', (unit, nearest) => {
  const { indicators, problems } = row({ unit });
  expect(problems).toMatchObject([{ code: 'unit-like-known-one', level: 'warning', nearest }]);
  expect(indicators[0]).toMatchObject({ unit: { text: unit }, disclosure: 'persons' });
});

test('reads the columns by their German names and the words without regard to case', () => {
  const { indicators, problems } = parsed(
    'Kennung;Thema;Titel;Einheit;Zähler;Nenner;polarity\nq;armut;T;percent;arme Kinder;alle Kinder;LOWER\n',
  );
  expect(problems).toEqual([]);
  expect(indicators[0]).toMatchObject({
    numerator: 'arme Kinder',
    denominator: 'alle Kinder',
    polarity: 'lower',
  });
});

test.each([
  ['theme', 'Armuth', 'unknown-theme', 'armut'],
  ['level', 'stadteil', 'unknown-level', 'stadtteil'],
  ['polarity', 'higer', 'unknown-catalogue-word', 'higher'],
  ['classification', 'quantiles', 'unknown-catalogue-word', 'quantile'],
  ['disclosure', 'person', 'unknown-catalogue-word', 'persons'],
  ['complement', 'harmles', 'unknown-catalogue-word', 'harmless'],
  ['from_offers', 'count:kitta', 'from-offers-unknown-type', 'kita'],
])('an unknown %s is an error that names the nearest', (column, value, code, nearest) => {
  const { problems } = row({ unit: 'count', [column]: value });
  expect(problems).toMatchObject([{ code, level: 'error', nearest }]);
});

test('never loosens protection because of a mistyped word', () => {
  expect(row({ disclosure: 'nonne' }).indicators[0]?.disclosure).toBe('persons');
});

test('reads manual breaks with decimal commas and keeps their written decimals', () => {
  const { indicators, problems } = row({
    classification: 'manual',
    breaks: '16,8 18,1 20 27,35',
    classes: '9',
  });
  expect(problems).toEqual([]);
  expect(indicators[0]).toMatchObject({
    classes: 3,
    breaks: { values: [16.8, 18.1, 20, 27.35], decimals: 2 },
  });
});

test.each([
  [{ classification: 'manual' }, 'manual-without-breaks'],
  [{ classification: 'manual', breaks: '1 3 2' }, 'breaks-not-ascending'],
  [{ classification: 'manual', breaks: '1 1' }, 'breaks-not-ascending'],
  [{ classification: 'manual', breaks: '1 bis 2' }, 'breaks-not-numbers'],
  [{ classification: 'manual', breaks: '7' }, 'breaks-not-numbers'],
  [{ breaks: '1 2' }, 'breaks-not-used'],
  [{ unit: 'category' }, 'category-without-categories'],
  [{ unit: 'category', categories: '1=gut|mittel' }, 'malformed-categories'],
  [{ unit: 'category', categories: '1=gut|1=mittel' }, 'duplicate-category'],
  [{ from_offers: 'kita' }, 'malformed-from-offers'],
  [{ from_offers: 'count:' }, 'malformed-from-offers'],
  [{ decimals: '7' }, 'catalogue-number'],
  [{ decimals: '1,5' }, 'catalogue-number'],
  [{ classes: '1' }, 'catalogue-number'],
  [{ confidence: '0' }, 'catalogue-number'],
  [{ updated: '2026-02-30' }, 'catalogue-date'],
  [{ updated: '31.13.2025' }, 'catalogue-date'],
  [{ source_url: 'javascript:alert(1)' }, 'catalogue-web-address'],
  [{ licence: 'CC-BY-4.0|frei' }, 'unknown-licence'],
  [{ title: '' }, 'empty-catalogue-cell'],
])('%o is reported as %s', (cells, code) => {
  expect(row(cells).problems.map((problem) => problem.code)).toEqual([code]);
});

test.each(['2026', '2026-02', '2026-02-28'])('takes %s as a date of update', (updated) => {
  expect(row({ updated }).indicators[0]?.updated).toBe(updated);
});

test('reads what to count in the register of offers', () => {
  expect(row({ from_offers: 'capacity: kita | hort' }).indicators[0]?.fromOffers).toEqual({
    measure: 'capacity',
    types: ['kita', 'hort'],
  });
});

test.each(['../etc', 'a..b', 'Kita Quote', 'con', 'nul.x', 'a.', '.a', '__proto__', 'größe'])(
  '%s cannot be an id',
  (id) => {
    expect(row({ id }).problems).toMatchObject([{ code: 'malformed-indicator-id', id }]);
  },
);

test.each(['angebote', 'Gebiete', 'katalog', 'netzwerk', 'index'])('%s is taken', (id) => {
  expect(row({ id }).problems).toMatchObject([{ code: 'reserved-indicator-id' }]);
});

test('takes ids that differ in case only as the same, and keeps the first', () => {
  const { indicators, problems } = parsed(
    'id,theme,title,unit\nquote,armut,A,percent\nQuote,armut,B,percent\n',
  );
  expect(problems).toMatchObject([{ code: 'duplicate-indicator', at: '3:1', line: 2 }]);
  expect(indicators.map((indicator) => indicator.title)).toEqual(['A']);
});

test('wants rates to be made of counts that exist', () => {
  const { problems } = parsed(
    'id,theme,title,unit,numerator_indicator,denominator_indicator\n' +
      'kinder,armut,K,count,,\nquote,armut,Q,percent,kindr,andere\nandere,armut,A,percent,,andere\n',
  );
  expect(problems).toMatchObject([
    { code: 'unknown-component', at: '3:23', value: 'kindr', nearest: 'kinder' },
    { code: 'component-not-a-count', at: '3:29', component: 'andere', unit: 'percent' },
    { code: 'component-of-itself', at: '4:25' },
  ]);
});

test('warns once of all indicators of people that are not protected for no reason', () => {
  const { problems } = parsed(
    'id,theme,title,unit,disclosure,published_by\n' +
      'a,armut,A,percent,none,\nb,armut,B,count,none,Amt\nc,armut,C,count,none,\nd,armut,D,euro,none,\n',
  );
  expect(problems).toMatchObject([
    { code: 'published-without-reason', level: 'warning', indicators: ['a', 'c'], count: 2 },
  ]);
});

test('asks no reason why numbers from the register of offers are not protected', () => {
  const { problems } = parsed(
    'id,theme,title,unit,disclosure,from_offers\na,armut,A,count,none,count:kita\n',
  );
  expect(problems.map(({ code }) => code)).not.toContain('published-without-reason');
});

test('says once of all indicators of a theme that share a name, and nothing of other themes', () => {
  const rows = ['a,t,T,Kinder', 'b,t,T,kinder', 'c,t,T, Kinder ', 'd,u,T,Kinder'];
  expect(
    parsed(
      `id,theme,title,short,unit\n${rows.map((row) => `${row},percent`).join('\n')}\n`,
    ).problems.filter(({ code }) => code === 'same-title'),
  ).toMatchObject([{ at: '3:7', count: 2, first: 'a', second: 'b' }]);
});

test('folds the same unknown theme of many rows into one problem', () => {
  const rows = Array.from(
    { length: 50 },
    (_, i) => `i${String(i)},alt,T ${String(i)},percent`,
  ).join('\n');
  expect(parsed(`id,theme,title,unit\n${rows}\n`).problems).toMatchObject([
    { code: 'unknown-theme', at: '2:4', count: 50 },
  ]);
});

test.each(knownUnits)('reads the known unit “%s” as that unit, whatever its case', (unit) => {
  for (const written of [unit, unit.toUpperCase()]) {
    const { indicators, problems } = row({ unit: written, categories: '1=gut|2=mittel' });
    expect(indicators[0]?.unit).toBe(unit);
    expect(indicators[0]?.decimals).toBe(units[unit].decimals);
    expect(indicators[0]?.disclosure).toBe(units[unit].ofPeople ? 'persons' : 'none');
    expect(problems.map(({ code }) => code)).not.toContain('unit-like-known-one');
  }
});

test.each(knownUnits.flatMap((unit) => units[unit].otherWords.map((word) => ({ unit, word }))))(
  'says that “$word” is like the known unit “$unit”',
  ({ unit, word }) => {
    const { indicators, problems } = row({ unit: word });
    expect(indicators[0]?.unit).toEqual({ text: word });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'unit-like-known-one', unit: word, nearest: unit }),
    );
  },
);

test('reads targets and thresholds, with a year or a day, in German and in English', () => {
  const guides = (cells: Readonly<Record<string, string>>) => {
    const { indicators, problems } = row(cells);
    expect(problems).toEqual([]);
    return indicators[0]?.guides;
  };
  const base = { by: undefined, title: undefined };
  expect(guides({ target: '25' })).toEqual([{ kind: 'target', value: 25, ...base }]);
  expect(guides({ zielwert: '2,5 % bis 2030' })).toEqual([
    { kind: 'target', value: 2.5, by: '2030', title: undefined },
  ]);
  expect(
    guides({ target: '25 by 2030-06-30', threshold: '95', threshold_title: 'Schutz' }),
  ).toEqual([
    { kind: 'target', value: 25, by: '2030-06-30', title: undefined },
    { kind: 'threshold', value: 95, by: undefined, title: 'Schutz' },
  ]);
  expect(guides({ unit: 'balance', target: '−3' })).toEqual([
    { kind: 'target', value: -3, ...base },
  ]);
  expect(guides({ unit: 'count', level: 'municipality', target: '1.200' })).toEqual([
    { kind: 'target', value: 1200, ...base },
  ]);
});

test('leaves out a target that is none, or that no line can show, and says so', () => {
  for (const cells of [{ target: 'etwa 25' }, { threshold: '25 bis bald' }, { target: '(25)' }]) {
    const { indicators, problems } = row(cells);
    expect(indicators[0]?.guides).toEqual([]);
    expect(problems).toMatchObject([{ code: 'malformed-guide-value', level: 'warning' }]);
  }
  expect(row({ unit: 'count', target: '25' }).problems).toMatchObject([
    { code: 'guide-value-not-shown', level: 'warning' },
  ]);
});
