import { describe, expect, it } from 'vitest';
import { drawTrendChart } from './draw.ts';
import { trend } from './trend.fixture.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german, year } from '../town.fixture.ts';

describe('the course over time', () => {
  it('looks as it was agreed', () => {
    expectGolden('trend-chart.svg', inline(drawTrendChart(trend, german)));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawTrendChart(trend, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('draws no trend of one period', () => {
    const [line] = trend.lines;
    const single = {
      ...trend,
      periods: [year('2018')],
      lines: line === undefined ? [] : [{ ...line, points: line.points.slice(0, 1) }],
    };
    expect(drawTrendChart(single, german).picture).toBeUndefined();
  });
});
