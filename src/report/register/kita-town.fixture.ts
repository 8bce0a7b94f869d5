/** Small towns with children and Kitas, for what the register is set against. */
import { protect } from '../../test/protected-report.ts';
import { area, indicator, offer, row, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';

const square = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, 0],
      [x, 1],
      [x + 1, 1],
      [x + 1, 0],
      [x, 0],
    ],
  ],
});

const children = indicator('children', { decimals: 0 });
const poverty = indicator('poverty', { unit: 'percent', polarity: 'lower' });
const { publishable } = protect(
  smallReport({
    indicators: [children, poverty],
    areas: [
      area('a', { shape: square(0) }),
      area('b', { shape: square(1) }),
      area('c', { shape: square(2) }),
      area('park', { shape: square(3), unpopulated: true }),
    ],
    rows: [
      row('children', 'a', '2025', { value: '200' }),
      row('children', 'b', '2025', { value: '100' }),
      row('children', 'c', '2025', { value: '.' }),
      row('children', 'town', '2025', { value: '500' }),
      row('poverty', 'a', '2024', { n: '60', d: '200' }),
      row('poverty', 'b', '2024', { n: '10', d: '100' }),
      row('poverty', 'c', '2024', { n: '50', d: '200' }),
      row('poverty', 'town', '2024', { n: '120', d: '500' }),
    ],
    municipality: {
      phases: [
        { id: '0-3', title: 'under 3' },
        { id: '3-6', title: '3 to 5' },
      ],
    },
    frame: {
      offers: [
        offer('kita-a', {
          area: 'a',
          capacity: 20,
          phases: ['3-6'],
          point: { lon: 0.5, lat: 0.5 },
        }),
        offer('kita-b', { area: 'b', phases: ['3-6'] }),
        offer('kita-b2', { area: 'b', capacity: 30, phases: ['0-3', '3-6'] }),
        offer('kita-c', { area: 'c', capacity: 30 }),
      ],
    },
  }),
);
/** Two areas with children, one whose number is withheld, one where nobody lives; four offers. */
export const view = viewReport(publishable);
/** Kita places of the register. */
export const kita = { measure: 'places', types: ['kita'] } as const;

/** Two areas with children and one without; what differs is the register. */
export function viewWith(offers: readonly ReturnType<typeof offer>[]): ReportView {
  const { publishable } = protect(
    smallReport({
      indicators: [
        indicator('children', { decimals: 0 }),
        indicator('poverty', { unit: 'percent', polarity: 'lower' }),
        indicator('income', { unit: 'euro', polarity: 'lower', disclosure: 'none' }),
      ],
      areas: [
        area('a', { shape: square(0) }),
        area('b', { shape: square(1) }),
        area('harbour', { shape: square(2), unpopulated: true }),
      ],
      rows: [
        row('children', 'a', '2025', { value: '200' }),
        row('children', 'b', '2025', { value: '100' }),
        row('poverty', 'a', '2024', { n: '60', d: '200' }),
        row('poverty', 'b', '2024', { n: '10', d: '100' }),
        row('income', 'a', '2024', { value: '1000' }),
        row('income', 'b', '2024', { value: '3000' }),
      ],
      municipality: {
        phases: [
          { id: '0-3', title: 'under 3' },
          { id: '3-6', title: '3 to 5' },
        ],
      },
      frame: { offers },
    }),
  );
  return viewReport(publishable);
}

export const point = { lon: 0.5, lat: 0.5 };
