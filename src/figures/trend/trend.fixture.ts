/** A course with a gap, a break and a value that is withheld. */
import { observed, place, subject, town, trendPoint, year } from '../town.fixture.ts';
import type { TrendModel } from './model.ts';

export const trend: TrendModel = {
  ...subject,
  periods: ['2018', '2019', '2021', '2022'].map(year),
  lines: [
    {
      place: place(0),
      role: 'other',
      group: undefined,
      points: [trendPoint('2018', observed(4)), trendPoint('2019', observed(5))],
    },
    {
      place: town,
      role: 'municipality',
      group: undefined,
      points: [
        trendPoint('2018', observed(20)),
        trendPoint('2019', observed(19.2)),
        trendPoint('2021', observed(18.4), { gapBefore: true }),
        trendPoint('2022', observed(18.1), { flags: ['p'] }),
      ],
    },
    {
      place: place(1),
      role: 'highlighted',
      group: undefined,
      points: [
        trendPoint('2018', observed(28)),
        trendPoint('2019', { state: 'withheld' }),
        trendPoint('2021', observed(29), { gapBefore: true, flags: ['b'] }),
        trendPoint('2022', observed(30.8)),
      ],
    },
  ],
};
