import { describe, expect, it } from 'vitest';
import { narrowChart } from '../chart/plot-drawing.ts';
import { textWidth } from '../svg.ts';
import { drawGoalProgress } from './draw.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german, observed, place, subject, trendPoint, year } from '../town.fixture.ts';

const goal = {
  ...subject,
  title: 'Mehr Kinder erreichen',
  address: '/ziele/mehr/' as const,
  place: place(1),
  baseline: { period: year('2020'), value: 30 },
  target: 24,
  due: '2027-12-31',
  asOf: '2023-06-30',
  points: [
    trendPoint('2020', observed(30)),
    trendPoint('2021', observed(29)),
    trendPoint('2022', observed(30.8)),
  ],
  latest: { period: year('2022'), value: observed(30.8) },
  reached: false,
};

describe('the progress of a goal', () => {
  it('looks as it was agreed', () => {
    expectGolden('goal-progress.svg', inline(drawGoalProgress(goal, german)));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawGoalProgress(goal, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('keeps the newest value within a phone, however long its unit and wherever its period', () => {
    const long = { ...goal.indicator, unit: { text: 'm² je Kind' } };
    for (const due of ['2022-12-31', '2025-12-31', '2060-12-31']) {
      const svg = inline(drawGoalProgress({ ...goal, due, indicator: long }, german));
      const [phone = ''] = svg.split('fig-narrow').slice(1);
      const [, shift = '', at = '', text = ''] =
        /line-name-own[^>]*translate\(([-\d.]+),[^>]*><text[^>]*translate\(([-\d.]+),[^>]*>([^<]+)</.exec(
          phone,
        ) ?? [];
      const start = Number(shift) + Number(at);
      expect(text).toContain('2022');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + textWidth(text.replaceAll('&nbsp;', ' '), 14)).toBeLessThanOrEqual(
        narrowChart,
      );
    }
  });
});
