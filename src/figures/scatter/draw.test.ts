import { describe, it } from 'vitest';
import { drawScatterPlot } from './draw.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german, mapModel, observed, poverty, subject, year } from '../town.fixture.ts';

const scatter = {
  x: subject,
  y: {
    ...subject,
    indicator: { ...poverty, id: 'plaetze', short: 'Kita-Plätze', unit: 'per100' as const },
  },
  xPeriod: year('2022'),
  yPeriod: year('2021'),
  points: mapModel.values.map((v, index) => ({ area: v.area, x: v.value, y: observed(index * 3) })),
};

describe('two indicators side by side', () => {
  it('look as they were agreed', () => {
    expectGolden('scatter-plot.svg', inline(drawScatterPlot(scatter, german)));
  });

  it.each([german, english])('are sound in $language', (context) => {
    const figure = drawScatterPlot(scatter, context);
    expectSound(figure);
    expectSpoken(figure);
  });
});
