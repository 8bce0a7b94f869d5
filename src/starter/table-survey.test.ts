import { describe, expect, it } from 'vitest';
import { areaWords } from './area-words.ts';
import { surveyTable } from './table-survey.ts';
import type { SurveyedTable } from './table-survey.ts';

const areas = [
  { id: 'ST01', name: '01 Altstadt' },
  { id: 'ST02', name: '02 Neustadt' },
  { id: 'ST03', name: '03 Nordstadt' },
];
const words = areaWords(areas, ['town', 'Musterstadt']);

const survey = (text: string, name = 'kinder.csv') =>
  surveyTable(name, new TextEncoder().encode(text), words, 'town');

const read = (text: string, name?: string): SurveyedTable => {
  const surveyed = survey(text, name);
  if (typeof surveyed === 'string') throw new Error(surveyed);
  return surveyed;
};

describe('a delivered table', () => {
  it('needs no entry where its headings are known and its areas are ids', () => {
    const table = read('Gebiet;Jahr;Wert\nST01;2021;12\nST02;2021;15\nST03;2021;8\n');
    expect(table.entry).toBeUndefined();
    expect(table.indicators).toEqual([
      { id: 'kinder', title: 'Kinder', unit: { unit: 'count', decimals: undefined }, cityWide: false },
    ]); // prettier-ignore
    expect(table.lastDay).toBe('2021-12-31');
  });

  it('is wide where its headings are periods', () => {
    const table = read(
      'Quote der Kinder\nStadtteil;2020;2021\n01 Altstadt;12,5;13\n02 Neustadt;.;9\n',
    );
    expect(table.entry).toBeUndefined();
    expect(table.indicators.map(({ title, unit }) => [title, unit.unit])).toEqual([
      ['Quote der Kinder', 'percent'],
    ]);
  });

  it('gets an entry for foreign headings, and for numbers that are the ends of ids', () => {
    const table = read('year,district_id,residents\n2021,1,3\n2022,2,1300\n', 'fl_births.csv');
    expect(table.file).toBe('fl_births.csv');
    expect(table.entry).toEqual({
      files: 'observations/fl_births.csv',
      columns: { district_id: 'area', residents: 'value' },
      areas: { 1: 'ST01', 2: 'ST02' },
    });
  });

  it('has an indicator for each column of numbers', () => {
    const table = read('Jahr;Gebiet;Geburten;Quote in %\n2021;ST01;12;1,5\n2021;ST02;15;2,5\n');
    expect(table.entry?.indicators).toEqual({
      Geburten: 'kinder-geburten',
      'Quote in %': 'kinder-quote-in',
    });
    expect(table.indicators.map(({ unit }) => unit.unit)).toEqual(['count', 'percent']);
  });

  it('takes keys that fit every row before names that fit some, and says which column', () => {
    const table = read('Nr;Gebiet;Jahr;Wert\nST01;Alte Stadt;2021;12\nST02;Neustadt;2021;15\n');
    expect(table.entry).toMatchObject({ columns: { Nr: 'area' }, ignore: ['Gebiet'] });
    expect(table.areaColumn).toEqual({ taken: 'Nr', left: ['Gebiet'] });
  });

  it('takes the unit from a heading or from a column of units', () => {
    const rows = (heading: string, measure: string): SurveyedTable =>
      read(`Gebiet;Jahr;measure;${heading}\nST01;2021;${measure};12\nST02;2021;${measure};15\n`);
    expect(rows('Percentage', '').indicators[0]?.unit.unit).toBe('percent');
    expect(rows('value', 'Percentage').indicators.map(({ id }) => id)).toEqual(['kinder']);
    expect(rows('value', 'Percentage').indicators[0]?.unit.unit).toBe('percent');
    expect(rows('value', 'Count').indicators[0]?.unit.unit).toBe('count');
    const both = 'Gebiet;Jahr;measure;value\nST01;2021;Percentage;12\nST01;2021;Count;15\n';
    expect(survey(both)).toBe('no-values');
  });

  it('is of the whole municipality where it names no area', () => {
    const table = read('Jahr;Wert\n2021;1200\n2022;1300\n');
    expect(table.entry?.set).toEqual({ area: 'town' });
    expect(table.indicators[0]?.cityWide).toBe(true);
  });

  it('maps a name without its number, and leaves total rows alone', () => {
    const table = read('Gebiet;Jahr;Wert\nAltstadt;2021;1\nNeustadt;2021;2\nInsgesamt;2021;3\n');
    expect(table.entry?.areas).toEqual({ Altstadt: 'ST01', Neustadt: 'ST02' });
  });

  it('is not guessed at where areas, periods or numbers cannot be told', () => {
    expect(survey('')).toBe('not-a-table');
    expect(survey('Gebiet;Wert\nST01;1\nST02;2\n')).toBe('no-period');
    expect(survey('Jahr;Ort;Wert\n2021;a;1\n2021;b;2\n2021;c;3\n2021;d;3\n2021;e;3\n')).toBe('no-area'); // prettier-ignore
    expect(survey('Jahr;01 Altstadt;02 Neustadt\n2021;1;2\n2022;3;4\n')).toBe('no-area');
    expect(survey('Jahr;Gebiet;Text\n2021;ST01;rot\n2022;ST02;blau\n')).toBe('no-values');
  });
});
