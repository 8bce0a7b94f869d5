import { describe, expect, it } from 'vitest';
import { drawComparisonChart } from './draw.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import {
  areaValue,
  english,
  german,
  mapModel,
  observed,
  place,
  subject,
  year,
} from '../town.fixture.ts';

const comparison = {
  ...subject,
  period: year('2022'),
  values: mapModel.values.map((v) => (v.area.id === 'a6' ? { ...v, lower: 10.1, upper: 14.9 } : v)),
  reference: mapModel.reference,
  highlighted: ['a6'],
};

describe('the comparison of areas', () => {
  it('looks as it was agreed', () => {
    expectGolden('comparison-chart.svg', inline(drawComparisonChart(comparison, german)));
  });

  it('shows many areas as a distribution that looks as it was agreed', () => {
    const values = Array.from({ length: 120 }, (_, index) =>
      areaValue(
        { ...place(0), id: `b${index}`, name: `Gebiet ${index}` },
        observed(10 + 8 * Math.sin(index)),
      ),
    );
    expectGolden(
      'distribution.svg',
      inline(drawComparisonChart({ ...comparison, values, highlighted: ['b7'] }, german)),
    );
  });
  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawComparisonChart(comparison, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('gives what is withheld no bar and no number', () => {
    const chart = drawComparisonChart(comparison, german);
    expect(inline(chart)).not.toContain('Süd');
    expect(chart.notes.join(' ')).toContain('Süd (geheim gehalten)');
  });

  it('leaves its table where all areas are withheld', () => {
    const values = mapModel.values.map((v) => areaValue(v.area, { state: 'withheld' }));
    const chart = drawComparisonChart({ ...comparison, values, reference: undefined }, german);
    expect(chart.picture).toBeUndefined();
    expect(chart.table.rows).toHaveLength(6);
  });

  it('draws one area alone, and values that are all the same', () => {
    const one = { ...comparison, values: [areaValue(place(0), observed(5))], reference: undefined };
    expect(inline(drawComparisonChart(one, german))).not.toMatch(/NaN/);
    const same = {
      ...comparison,
      values: [0, 1, 2].map((i) => areaValue(place(i), { state: 'zero' })),
      reference: undefined,
    };
    expect(inline(drawComparisonChart(same, german))).not.toMatch(/NaN/);
    const many = Array.from({ length: 50 }, () => areaValue(place(0), observed(5)));
    expect(inline(drawComparisonChart({ ...comparison, values: many }, german))).not.toMatch(/NaN/);
  });
  it('draws negative values on both sides of zero', () => {
    const values = [-4, 6].map((v, i) => areaValue(place(i), observed(v)));
    expect(
      inline(drawComparisonChart({ ...comparison, values, reference: undefined }, german)),
    ).not.toMatch(/width="-/);
  });
});
