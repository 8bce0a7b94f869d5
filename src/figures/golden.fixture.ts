/**
 * One plausible drawing of each kind, kept in src/test/golden. A change of look is meant, or it is a mistake:
 * `UPDATE_GOLDEN=1` writes the files anew, and the difference is read before it is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Figure } from './figure.ts';
import { drawAreaPaths } from './map/map-geometry.ts';
import { geography } from './town.fixture.ts';

const folder = join(import.meta.dirname, '..', 'test', 'golden');

/** Compares with the kept file; coordinates to three decimals. */
export function expectGolden(name: string, svg: string | undefined): void {
  const path = join(folder, name);
  const drawn = (svg ?? '').replace(/(\d+\.\d{3})\d+/g, '$1').replace(/></g, '>\n<') + '\n';
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, drawn);
  }
  if (!existsSync(path)) throw new Error(`${name} is missing: run with UPDATE_GOLDEN=1`);
  expect(drawn).toBe(readFileSync(path, 'utf8'));
}

/** The drawing of a figure that stands in its page. */
export const inline = (figure: Figure): string => {
  if (figure.picture?.kind !== 'inline') throw new Error('not inline');
  return figure.picture.svg;
};

const drawn = drawAreaPaths(geography, 'stadtteil');
if (drawn === undefined) throw new Error('the town has outlines');

/** Of the small town's areas. */
export const outlines = drawn;

/** What holds of every drawing, whatever it shows. */
export function expectSound(figure: Figure): void {
  const svg = inline(figure);
  // A strict policy shows it.
  expect(svg + (figure.legend ?? '')).not.toMatch(/<style|<script|style=| on[a-z]+=|javascript:/);
  // Each id is there once, made from the figure's own.
  const ids = [...(svg + (figure.legend ?? '')).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id?.startsWith(figure.id)).toBe(true);
  // Every coordinate is a number, and names are escaped.
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(svg).not.toMatch(/<“|<&>/);
  // A sentence and a table say what it shows.
  expect(figure.summary.length).toBeGreaterThan(10);
  expect(figure.table.columns.length).toBeGreaterThan(1);
}

/** A picture says its title and what one sees to whoever does not see it, and a table has the numbers. */
export const expectSpoken = (figure: Figure): void => {
  expect(figure.table.rows.length).toBeGreaterThan(0);
  expect(inline(figure)).toMatch(/role="(img|group)" aria-label="[^"]{20,}/);
};
