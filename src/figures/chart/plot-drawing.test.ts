import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { drawPlot } from './plot-drawing.ts';

const drawn = drawPlot(
  {
    width: 300,
    height: 100,
    marks: [Plot.text(['Zielwert: 22.000 (2011: 21.798)'], { x: [1.23456], y: [2] })],
  },
  'figure',
  'A goal',
);

test('Words in a chart keep every digit: the point may stand between thousands', () => {
  expect(drawn).toContain('>Zielwert: 22.000 (2011: 21.798)</text>');
});

test('Places of marks have one decimal', () => {
  expect(drawn.match(/<[^>]*[ "(,]-?\d+\.\d{2,}[^>]*>/g)).toBeNull();
});
