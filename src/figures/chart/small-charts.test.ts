import { expect, it } from 'vitest';
import { trend } from '../trend/trend.fixture.ts';
import { expectGolden } from '../golden.fixture.ts';
import { drawDotStrip } from './dot-strip.ts';
import { drawSparkline } from './sparkline.ts';

const strip = {
  own: 4,
  reference: 5,
  label: 'Nord',
  place: 'a1',
  spoken: '/zeiger/werte/kita/stadtteil-2024.js',
} as const;

it('a dot strip looks as it was agreed, and is none without two different numbers', () => {
  expectGolden(
    'dot-strip.svg',
    drawDotStrip({ ...strip, values: [4.2, 1, 9, 4], areas: ['a2', 'a3', 'a4', 'a1'] }),
  );
  expect(
    drawDotStrip({ ...strip, values: [4, 4], areas: ['a1', 'a2'], reference: undefined }),
  ).toBeUndefined();
});

it('a sparkline looks as it was agreed, and is none of fewer than two numbers', () => {
  expectGolden('sparkline.svg', drawSparkline(trend.lines[1]?.points ?? [], 'Verlauf'));
  expect(drawSparkline([], 'Verlauf')).toBeUndefined();
});
