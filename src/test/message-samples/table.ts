import type { TableProblems } from '../../domain/problem/table-problems.ts';

/** Facts of one mistake of each kind, as reports of readers bear them: of what the golden messages are made. */
export const tableSamples: TableProblems = {
  'broken-quotes': { start: 'Anfang' },
  'duplicate-column': { column: 'value', first: 'observation', second: 'status' },
  'empty-file': { name: 'seite.mdx' },
  'foreign-line-ends': { mark: 'U+2028', lines: 2 },
  'garbled-text': { kind: 'twice', near: 'MÃ¼hle;201' },
  'header-not-split': { header: 'area,period,value' },
  'header-repeated': { start: 'area period value' },
  'merge-conflict': { mark: '<<<<<<< HEAD' },
  'missing-column': {
    column: 'title',
    aliases: ['titel'],
    present: ['id', 'theme', 'titel2', 'short', 'unit', 'polarity'],
    nearest: 'titel2',
  },
  'not-a-text-file': { name: 'seite.mdx', kind: 'binary' },
  'ragged-row': { cells: 15, expected: 14, surplus: ['2024-02-01'], missing: [] },
  'table-without-rows': { name: 'wege.csv' },
  'too-many-columns': { columns: 100000, limit: 10000 },
  'too-many-rows': { rows: 2131256, limit: 2000000 },
  'undecodable-text': { encoding: 'windows-1252', near: 'Haf�en;1180;' },
  'unknown-column': {
    column: 'polarität',
    known: ['id', 'theme', 'title', 'short', 'unit', 'polarity'],
    nearest: 'polarity',
  },
  'unnamed-column': { position: 1 },
};
