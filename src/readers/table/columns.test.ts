import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { isOfDelivery, parseColumns } from './columns.ts';
import { parseYaml } from '../yaml/yaml.ts';

function read(text: string) {
  const problems = new ProblemList();
  const tree = parseYaml(text, 'data/columns.yaml', problems);
  const deliveries = tree === undefined ? [] : parseColumns(tree, problems);
  return { deliveries, problems: problems.all };
}

test('reads a delivery with all its keys', () => {
  const { deliveries, problems } = read(`
- files: 'observations/ons-*.csv'
  columns: {areacd: area, observation: Wert, lci_95: lower}
  ignore: [areanm, unit]
  where: {geography: ['Local Authority District'], year: '2021'}
  indicators: {'Children in relative poverty': child-poverty}
  signs: {withheld: [c], notMeaningful: [z]}
`);
  expect(problems).toEqual([]);
  expect(deliveries).toMatchObject([
    {
      columns: new Map([
        ['areacd', 'area'],
        ['observation', 'value'],
        ['lci_95', 'lower'],
      ]),
      ignore: ['areanm', 'unit'],
      where: new Map([
        ['geography', ['Local Authority District']],
        ['year', ['2021']],
      ]),
      indicators: new Map([['children in relative poverty', 'child-poverty']]),
      signs: { withheld: ['c'], notMeaningful: ['z'] },
    },
  ]);
});

test('names the nearest column where the one mapped to does not exist', () => {
  expect(read('- files: a.csv\n  columns: {x: areea}\n').problems).toMatchObject([
    { code: 'unknown-choice', facts: { value: 'areea', nearest: 'area' } },
  ]);
});

test('an empty file holds no delivery', () => {
  expect(read('# nothing yet\n')).toEqual({ deliveries: [], problems: [] });
});

test('a pattern begins in data/ and takes its letters literally', () => {
  const [delivery] = read('- files: observations/ons-*.csv\n').deliveries;
  if (delivery === undefined) throw new Error('one delivery');
  expect(isOfDelivery('data/observations/ons-2021.csv', delivery)).toBe(true);
  expect(isOfDelivery('data/observations/ons-2021xcsv', delivery)).toBe(false);
  expect(isOfDelivery('data/observations/bons-1.csv', delivery)).toBe(false);
});
