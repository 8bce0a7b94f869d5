import { describe, expect, it, test } from 'vitest';
import { ProblemList } from '../../../domain/problem/problem.ts';
import { area, municipality } from '../../../test/small-report.ts';
import { parseAreas } from './areas-file.ts';
import { parseStreets } from './streets-file.ts';

const areas = [area('01', { name: 'Altstadt' }), area('02', { name: 'Große Heide' })];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('areas.csv', () => {
  const parsed = (text: string) => {
    const problems = new ProblemList();
    const words = parseAreas(bytes(text), municipality(), areas, problems);
    return { words: Object.fromEntries(words), codes: problems.all.map(({ code }) => code) };
  };

  it('takes areas by id and by name, under German headings too', () => {
    expect(
      parsed('gebiet;ortsangabe;kurz\n01;in der Altstadt;Alt\nGroße Heide;Auf der Heide;\n'),
    ).toEqual({
      words: {
        '01': { locative: 'in der Altstadt', short: 'Alt' },
        '02': { locative: 'auf der Heide', short: undefined },
      },
      codes: [],
    });
  });

  it('leaves out words that say no place, keeps the rest of the row', () => {
    expect(parsed('area,locative,short\n01,Altstadt,Alt\n')).toEqual({
      words: { '01': { locative: undefined, short: 'Alt' } },
      codes: ['locative-without-preposition'],
    });
  });

  it('takes the first of two rows, and warns of areas that there are not', () => {
    const { words, codes } = parsed('area,short\n01,A\n01,B\n09,C\n');
    expect(words['01']?.short).toBe('A');
    expect(codes).toEqual(['area-described-twice', 'row-of-unknown-area']);
  });
});

describe('streets.csv', () => {
  const parsed = (text: string, state?: string) => {
    const problems = new ProblemList();
    const streets = parseStreets(bytes(text), municipality({ state }), areas, problems);
    return { streets, codes: problems.all.map(({ code }) => code) };
  };

  it('takes a street in two areas, house numbers as they are written, equal rows once', () => {
    const { streets, codes } = parsed(
      'straße;hausnummern;gebiet\nHeideweg;1 - 19;01\nHeideweg;ab 20;02\nHeideweg;ab 20;02\n',
    );
    expect(streets.map(({ numbers, area: id }) => [numbers, id])).toEqual([
      ['1–19', '01'],
      ['ab 20', '02'],
    ]);
    expect(codes).toEqual([]);
  });

  it('gives a German postcode the zero back that a spreadsheet took', () => {
    expect(parsed('plz,gebiet\n1067,01\n', 'Sachsen').streets[0]?.postcode).toBe('01067');
    expect(parsed('plz,gebiet\n1067,01\n').streets[0]?.postcode).toBe('1067');
  });

  test.each(['01. Dez', '1. Dezember', '2025-12-01', '01.12.2025', 'Dez 12', '12-Jan'])(
    'does not take „%s“ for house numbers',
    (numbers) => {
      const { streets, codes } = parsed(`street,numbers,area\nMarkt,${numbers},01\n`);
      expect(streets[0]?.numbers).toBeUndefined();
      expect(codes).toEqual(['house-numbers-as-date']);
    },
  );
});
