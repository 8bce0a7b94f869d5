import { describe, expect, it } from 'vitest';
import { drawTrendChart } from './draw.ts';
import { trend } from './trend.fixture.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german, place, year } from '../town.fixture.ts';

describe('the course over time', () => {
  it('looks as it was agreed', () => {
    expectGolden('trend-chart.svg', inline(drawTrendChart(trend, german)));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawTrendChart(trend, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('says what it shows where the municipality has no value', () => {
    const others = { ...trend, lines: trend.lines.filter(({ role }) => role === 'other') };
    expect(drawTrendChart(others, german).summary).toBe(
      'Gezeigt sind die Stadtteile in Musterstadt; für das Ganze liegt kein Wert vor, der gezeigt werden kann.',
    );
  });

  it('names lines that end early beside the others, with the period of their value', () => {
    const early = {
      ...trend,
      lines: trend.lines.map((line) =>
        line.role === 'highlighted' ? { ...line, points: line.points.slice(0, 1) } : line,
      ),
    };
    expect(inline(drawTrendChart(early, german))).toMatch(/name-leader.*28,0\u00A0% \(2018\)/su);
  });

  it('is as high as the names of its lines need', () => {
    const heights = [2, 12].map((count) => {
      const [line] = trend.lines.filter(({ role }) => role === 'highlighted');
      const lines = Array.from({ length: count }, (_, index) => ({
        ...(line ?? expect.fail()),
        place: { ...place(1), id: `b${index}`, name: `Gebiet ${index}` },
      }));
      return Number(
        /height="(\d+)"/.exec(inline(drawTrendChart({ ...trend, lines }, german)))?.[1],
      );
    });
    expect(heights).toEqual([320, 14 + 10 + 11 * 36 + 24 + 32]);
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
