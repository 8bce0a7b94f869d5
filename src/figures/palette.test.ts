import { describe, expect, it } from 'vitest';
import {
  classColours,
  colourOfClass,
  contrast,
  hexOf,
  mapFileStyle,
  mostClasses,
  nameOn,
  paletteCss,
  tokenValue,
} from './palette.ts';

const modes = ['light', 'dark'] as const;
const accents = [undefined, '#a3123a', '#0b7a3b', '#f5c400', '#777777', '#1d2bff'];

describe.each(modes)('palette, %s', (mode) => {
  const token = (name: string, accent?: string): string => tokenValue(name, mode, accent);

  it.each(accents)('letters stand out from paper with the accent %s', (accent) => {
    expect(contrast(token('ink'), token('paper'))).toBeGreaterThan(12);
    expect(contrast(token('ink-2'), token('paper'))).toBeGreaterThan(7);
    expect(contrast(token('ink-3'), token('paper'))).toBeGreaterThan(4.5);
    expect(contrast(token('accent', accent), token('paper'))).toBeGreaterThan(4.5);
    expect(contrast(token('ink-2'), token('paper-2'))).toBeGreaterThan(4.5);
  });

  it.each(accents)('more stands out more from paper with the accent %s', (accent) => {
    for (let classes = 2; classes <= mostClasses; classes += 1) {
      const ratios = classColours(classes, mode, accent).map((colour) =>
        contrast(colour, token('paper')),
      );
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
      expect(ratios.at(-1)).toBeGreaterThan(3);
      expect(ratios[0]).toBeGreaterThan(1.1);
    }
  });

  it.each(accents)('names are read on every class, with the accent %s', (accent) => {
    for (let classes = 1; classes <= mostClasses; classes += 1) {
      for (const colour of classColours(classes, mode, accent)) {
        const name = nameOn(colour, mode);
        expect(contrast(token(name), colour)).toBeGreaterThan(3.8);
        // Where a line runs beneath, the halo parts it from the letters.
        expect(contrast(token(name), token(name === 'ink' ? 'paper' : 'ink'))).toBeGreaterThan(12);
      }
    }
  });

  it.each(accents)(
    'the outline of what has the focus is seen on every class, accent %s',
    (accent) => {
      for (const colour of classColours(mostClasses, mode, accent)) {
        const best = Math.max(contrast(token('ink'), colour), contrast(token('paper'), colour));
        expect(best).toBeGreaterThan(3);
      }
      // Ink lies on paper: one of the two edges is always seen.
      expect(contrast(token('ink'), token('paper'))).toBeGreaterThan(3);
    },
  );

  it('neighbouring classes can be told apart, up to seven', () => {
    for (let classes = 2; classes <= 7; classes += 1) {
      const colours = classColours(classes, mode);
      for (let i = 1; i < classes; i += 1) {
        expect(contrast(colours[i - 1] ?? '', colours[i] ?? '')).toBeGreaterThan(1.25);
      }
    }
  });

  it('the hatch of withheld areas is seen on its ground', () => {
    expect(contrast(token('state-withheld'), token('state-ground'))).toBeGreaterThan(3);
  });
});

it('gives way in chroma where sRGB ends', () => {
  expect(hexOf({ l: 0.95, c: 0.4, h: 220 })).toMatch(/^#[0-9a-f]{6}$/);
  expect(hexOf({ l: 1, c: 0, h: 0 })).toBe('#ffffff');
  expect(hexOf({ l: 0, c: 0, h: 0 })).toBe('#000000');
});

it('ignores an accent that is no colour', () => {
  expect(paletteCss('red;}body{')).toBe(paletteCss());
});

it('shares colours by neighbours where there are more classes than colours', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => colourOfClass(index, 12));
  expect(twelve[0]).toBe(1);
  expect(twelve.at(-1)).toBe(mostClasses);
  expect(twelve).toEqual([...twelve].sort((a, b) => a - b));
});

it('gives shared files light, dark and forced colours of their own, without custom properties', () => {
  const style = mapFileStyle(5);
  expect(style).toContain('prefers-color-scheme:dark');
  expect(style).toContain('forced-colors:active');
  expect(style).not.toContain('var(');
});
