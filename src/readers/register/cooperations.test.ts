import { expect, it } from 'vitest';
import type { Offer, Provider } from '../../domain/register/offer.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseCooperations } from './cooperations.ts';

const offers = [
  { id: 'kita-1', name: 'Kita Nord' },
  { id: 'treff', name: 'Treff' },
] as unknown as readonly Offer[];
const providers = [
  { id: 'awo', name: 'AWO' },
  { id: 'treff', name: 'Treff e. V.' },
] as unknown as readonly Provider[];

function read(csv: string) {
  const problems = new ProblemList();
  const files = [{ file: 'data/cooperations.csv', bytes: new TextEncoder().encode(csv) }];
  return {
    cooperations: parseCooperations(files, { offers, providers }, problems),
    problems: problems.all,
  };
}

it('joins offers and providers by id', () => {
  const { cooperations, problems } = read('von;mit;art;seit\nkita-1;AWO;Sprachförderung;2021\n');
  expect(problems).toEqual([]);
  expect(cooperations).toEqual([
    { from: 'kita-1', to: 'awo', kind: 'Sprachförderung', since: '2021', note: undefined },
  ]);
});

it('takes a name that one bears alone, and reports unknown partners with the id of the nearest name and partners of two kinds', () => {
  const { cooperations, problems } = read('from,to\nkita-1,Kita Nrd\nKita Nord,awo\ntreff,awo\n');
  expect(cooperations).toMatchObject([{ from: 'kita-1', to: 'awo' }]);
  expect(problems).toMatchObject([
    {
      code: 'unknown-cooperation-partner',
      place: { file: 'data/cooperations.csv', line: 2, column: 8 },
      facts: { nearest: 'kita-1' },
    },
    { code: 'ambiguous-cooperation-partner', facts: { id: 'treff' } },
  ]);
});

it('reports a cooperation with itself, and keeps a pair that comes twice once', () => {
  const { cooperations, problems } = read(
    'from,to,kind\nawo,awo,x\nkita-1,awo,x\nawo,kita-1,X\nawo,kita-1,y\n',
  );
  expect(cooperations).toHaveLength(2);
  expect(problems.map(({ code, level, place }) => [code, level, place.line])).toEqual([
    ['cooperation-with-itself', 'error', 2],
    ['duplicate-cooperation', 'warning', 4],
  ]);
});
