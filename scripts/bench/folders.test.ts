import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeReport, writeMadeUpReport } from '../make-report.ts';
import { changeOneCell } from './folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const size = { areas: 4, indicators: 3, years: 2, language: 'en' } as const;

it('changes one cell of a made-up report and nothing else, to another value each time', () => {
  writeMadeUpReport(folder, size);
  const lines = (): readonly string[] =>
    readFileSync(join(folder, 'data/observations/share-1.csv'), 'utf8').split('\n');
  const before = lines();
  changeOneCell(folder);
  const after = lines();
  expect(after.filter((line, n) => line !== before[n])).toHaveLength(1);
  changeOneCell(folder);
  expect(lines().filter((line, n) => line !== after[n])).toHaveLength(1);
});

it('makes as many rows as are asked for, none later than the day of the report', () => {
  const table = makeReport({ ...size, years: 30 }).get('data/observations/share-2.csv') ?? '';
  const rows = table.trim().split('\n').slice(1);
  expect(rows).toHaveLength(4 * 30);
  expect(Math.max(...rows.map((row) => Number(row.split(',')[1])))).toBe(2025);
});
