/** Facts of each mistake with releases and corrections, as a report might have them. */
import type { StandProblems } from '../../domain/problem/stand-problems.ts';

export const standSamples: StandProblems = {
  'stand-damaged': {
    stand: '2026-11',
    file: 'data/stands/dateien/0123456789abcdef0123.html',
    fault: 'missing',
  },
  'correction-without-text': {},
  'correction-date-unclear': { date: 'im Herbst' },
  'correction-of-unknown-indicator': { indicator: 'kita-qoute', nearest: 'kita-quote' },
};
