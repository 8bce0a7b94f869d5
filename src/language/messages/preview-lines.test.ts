import { describe, expect, it } from 'vitest';
import { inOrderOfSaving, previewLines } from './preview-lines.ts';
import type { ProblemLine } from './problem-report.ts';

const line = (level: 'error' | 'warning', file: string): ProblemLine => ({
  level,
  code: 'unknown-area',
  file,
  text: `${file}:1:1 unknown-area — …`,
  hint: 'Do this.',
});

describe('what the preview says', () => {
  it('puts errors first, then the file just saved', () => {
    const lines = [
      line('warning', 'b'),
      line('error', 'a'),
      line('error', 'b'),
      line('error', 'c'),
    ];
    const order = inOrderOfSaving(lines, ['c', 'b']).map(({ level, file }) => `${level} ${file}`);
    expect(order).toEqual(['error c', 'error b', 'error a', 'warning b']);
  });

  it('ends in a terminal with the counts and with what the pages show', () => {
    expect(previewLines([line('error', 'a')], '1 Fehler', ['a'], 'last-good', 'de')).toEqual([
      'Gespeichert: a',
      'error a:1:1 unknown-area — …',
      '  Do this.',
      '1 Fehler. Sie sehen den letzten guten Stand.',
    ]);
  });

  it('counts what would run off a terminal', () => {
    const lines = Array.from({ length: 20 }, () => ({ ...line('error', 'a'), hint: undefined }));
    expect(previewLines(lines, '20 errors', [], 'newest', 'en').slice(-2)).toEqual([
      '… and 5 more (all of them on the page)',
      '20 errors',
    ]);
  });
});
