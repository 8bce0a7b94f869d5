import { describe, it } from 'vitest';
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
});
