import { expect, it } from 'vitest';
import { trend } from '../trend/trend.fixture.ts';
import { expectGolden } from '../golden.fixture.ts';
import { drawDotStrip } from './dot-strip.ts';
import { drawSparkline } from './sparkline.ts';

it('a dot strip looks as it was agreed, and is none without two different numbers', () => {
  expectGolden(
    'dot-strip.svg',
    drawDotStrip({ values: [1, 4, 4.2, 9], own: 4, reference: 5, label: 'Nord' }),
  );
  expect(drawDotStrip({ values: [4, 4], own: 4, reference: undefined, label: 'Nord' })).toBe(
    undefined,
  );
});

it('a sparkline looks as it was agreed, and is none of fewer than two numbers', () => {
  expectGolden('sparkline.svg', drawSparkline(trend.lines[1]?.points ?? [], 'Verlauf'));
  expect(drawSparkline([], 'Verlauf')).toBeUndefined();
});
