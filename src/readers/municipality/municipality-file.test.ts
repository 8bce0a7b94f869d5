import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseMunicipality } from './municipality-file.ts';
import { parseYaml } from '../yaml/yaml.ts';

const least = `id: muster
name: Musterstadt
levels:
  - { id: bezirk, title: Bezirk, file: geography/a.topojson, object: bezirke }
  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/a.topojson }
`;

function parsed(text: string) {
  const problems = new ProblemList();
  const tree = parseYaml(text, 'data/municipality.yaml', problems);
  const municipality = tree && parseMunicipality(tree, problems);
  return {
    municipality,
    problems: problems.all.map(({ code, level, facts }) => ({ code, level, ...facts })),
  };
}

test('fills in the defaults of the contract', () => {
  const { municipality, problems } = parsed(least);
  expect(problems).toEqual([]);
  expect(municipality).toMatchObject({
    language: 'de',
    languages: ['de'],
    publisher: { name: 'Musterstadt' },
    licence: 'dl-de/by-2-0',
    crs: 'EPSG:4326',
    disclosure: { minimumCount: 5, minimumDenominator: 100, width: 5 },
    offers: { staleAfterMonths: 18 },
    signs: {
      zero: ['-'],
      withheld: ['.'],
      unreliable: ['/'],
      notMeaningful: ['x'],
      later: ['…', '...'],
    },
    levels: [
      { id: 'bezirk', plural: 'Bezirk', report: false, nested: true },
      { id: 'stadtteil', plural: 'Stadtteile', report: true, nested: true },
    ],
  });
});

test('refuses a minimum count below 3 and any unknown key of disclosure control', () => {
  const { problems } = parsed(`${least}disclosure: { minimumCount: 2, minimumcount: 5 }`);
  expect(problems).toMatchObject([
    { code: 'unknown-disclosure-key', level: 'error', nearest: 'minimumCount' },
    { code: 'minimum-count-too-low', level: 'error', value: 2 },
  ]);
});

test('lets width follow the minimum count', () => {
  expect(parsed(`${least}disclosure: {minimumCount: 7}`).municipality?.disclosure.width).toBe(7);
});

test('only warns of an unknown key elsewhere', () => {
  expect(parsed(`${least}publsher: {name: A}`).problems).toMatchObject([
    { code: 'unknown-key', level: 'warning', nearest: 'publisher' },
  ]);
});

test('replaces the signs of a given key, keeps the others and takes a sign from its usual meaning', () => {
  const { municipality, problems } = parsed(`${least}signs: { withheld: [x, c] }`);
  expect(problems).toEqual([]);
  expect(municipality?.signs).toMatchObject({
    withheld: ['x', 'c'],
    notMeaningful: [],
    zero: ['-'],
  });
});

test('refuses a sign with two meanings', () => {
  expect(parsed(`${least}signs: { withheld: [c], later: [c] }`).problems).toMatchObject([
    { code: 'sign-used-twice', sign: 'c', states: ['withheld', 'later'] },
  ]);
});

test('refuses two reporting levels', () => {
  const two = least.replaceAll(' }', ', report: true }');
  expect(parsed(two).problems).toMatchObject([
    { code: 'report-level-unclear', levels: ['bezirk', 'stadtteil'] },
  ]);
});

test('keeps the origin of a site and warns of its path', () => {
  const { municipality, problems } = parsed(`${least}site: https://kinder.example/bericht/`);
  expect(municipality?.site).toBe('https://kinder.example');
  expect(problems).toMatchObject([{ code: 'site-has-path', path: '/bericht/' }]);
});

test.each(['javascript:alert(1)', 'kinder.example', 'ftp://kinder.example'])(
  'refuses the site %s',
  (site) => {
    expect(parsed(`${least}site: "${site}"`).problems).toMatchObject([
      { code: 'wrong-value', key: 'site', expected: 'web-address' },
    ]);
  },
);

test.each(['../secret.geojson', '/etc/a.geojson', 'a/../../b.json', 'C:\\a.geojson', 'a.shp'])(
  'refuses boundaries in %s',
  (file) => {
    const { problems } = parsed(least.replace('geography/a.topojson', `'${file}'`));
    expect(problems).toMatchObject([{ code: 'wrong-value', expected: 'file' }]);
  },
);

test('takes a colour in hex only', () => {
  expect(parsed(`${least}accent: "#0AF"`).municipality?.accent).toBe('#00aaff');
  expect(parsed(`${least}accent: "red;}body{display:none"`).problems).toMatchObject([
    { code: 'wrong-value', expected: 'colour' },
  ]);
});

test('understands a licence by its other names and shows an unknown one as it is', () => {
  expect(parsed(`${least}licence: DL-DE-BY-2.0`).municipality?.licence).toBe('dl-de/by-2-0');
  const { municipality, problems } = parsed(`${least}licence: CC-BY-4.1`);
  expect(municipality?.licence).toBe('CC-BY-4.1');
  expect(problems).toMatchObject([{ code: 'unknown-licence', level: 'warning' }]);
});

test('refuses an id that occurs twice but for its case', () => {
  const themes = 'themes: [{id: armut, title: A}, {id: Armut, title: B}]';
  expect(parsed(least + themes).problems).toMatchObject([
    { code: 'duplicate-entry', key: 'themes', id: 'Armut' },
  ]);
});

test('keeps the ids unassigned and municipality for tables', () => {
  expect(
    parsed(least.replace('muster\n', 'Unassigned\n').replace('bezirk,', 'municipality,')).problems,
  ).toMatchObject([
    { code: 'reserved-id', key: 'id' },
    { code: 'reserved-id', key: 'levels' },
  ]);
});

test('tells what a report cannot do without', () => {
  const { municipality, problems } = parsed('title: Musterstadt');
  expect(municipality).toBeUndefined();
  expect(problems).toMatchObject([
    { code: 'missing-key', key: 'id' },
    { code: 'missing-key', key: 'name' },
    { code: 'missing-key', key: 'levels' },
    { code: 'unknown-key', key: 'title' },
  ]);
});

test('reads the rest of a file with mistakes, so that other files are still checked', () => {
  const { municipality, problems } = parsed(`${least}asOf: 2026-02-30\ncrs: EPSG:999999`);
  expect(problems.map(({ code }) => code)).toEqual(['wrong-value', 'unknown-choice']);
  expect(municipality).toMatchObject({ asOf: undefined, crs: 'EPSG:4326', name: 'Musterstadt' });
});
