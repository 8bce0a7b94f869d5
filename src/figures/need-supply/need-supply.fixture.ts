/** Need beside supply in a small town: every quadrant, a value that is withheld, one that may be more. */
import type { NeedSupplyModel } from './model.ts';
import { town, subject, year, place, observed } from '../town.fixture.ts';

export const needSupply: NeedSupplyModel = {
  municipality: town,
  level: subject.level,
  need: subject,
  needPeriod: year('2022'),
  needRisesWithValue: true,
  supply: {
    measure: 'places',
    types: [{ id: 'kita', title: 'Kita' }],
    children: undefined,
    unit: 'Plätze',
    mixedUnits: [],
  },
  supplyIndicator: undefined,
  supplyRisesWithValue: true,
  split: {
    need: { value: 18.1, basis: 'municipality' },
    supply: { value: 50, basis: 'municipality' },
  },
  points: [
    {
      area: place(0),
      need: observed(5),
      supply: observed(70),
      quadrant: 'less-need-more-supply',
      uncertain: false,
    },
    {
      area: place(1),
      need: observed(30.8),
      supply: observed(31),
      quadrant: 'more-need-less-supply',
      uncertain: false,
    },
    {
      area: place(2),
      need: { state: 'withheld' },
      supply: observed(40),
      quadrant: undefined,
      uncertain: false,
    },
    {
      area: place(3),
      need: observed(25),
      supply: { state: 'unreliable', value: 44 },
      quadrant: 'more-need-less-supply',
      uncertain: true,
    },
    {
      area: place(4),
      need: observed(24),
      supply: observed(61),
      quadrant: 'more-need-more-supply',
      uncertain: false,
    },
    {
      area: place(5),
      need: observed(12),
      supply: observed(41),
      quadrant: 'less-need-less-supply',
      uncertain: false,
    },
  ],
  current: undefined,
  asOf: '2023-06-30',
};
