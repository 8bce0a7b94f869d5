import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { area, indicator, municipality } from '../../test/small-report.ts';
import { parseCorrections } from './corrections.ts';

function parse(text: string) {
  const problems = new ProblemList();
  const corrections = parseCorrections(
    new TextEncoder().encode(text),
    {
      municipality: municipality(),
      areas: [area('a')],
      indicators: [indicator('rate', { short: 'Quote' })],
    },
    problems,
  );
  return { corrections, codes: problems.all.map(({ code }) => code) };
}

describe('the table of corrections', () => {
  it('is read newest first, days and names in German as well', () => {
    const { corrections, codes } = parse(
      'datum;indikator;gebiet;text\n30.11.2026;Quote;a;Zu hoch.\n2026-12-01;;;Zu  niedrig.\n',
    );
    expect(codes).toEqual([]);
    expect(
      corrections.map(({ date, indicator: id, area: at, text }) => [date, id, at, text]),
    ).toEqual([
      ['2026-12-01', undefined, undefined, 'Zu niedrig.'],
      ['2026-11-30', 'rate', 'a', 'Zu hoch.'],
    ]);
  });

  it('leaves out rows without a day or a text, and links to no indicator that is unknown', () => {
    const { corrections, codes } = parse(
      'date,indicator,text\nim Herbst,,A.\n2026-11-30,,\n2026-11-30,rat,C.\n2026-02-30,,D.\n',
    );
    expect(codes).toEqual([
      'correction-date-unclear',
      'correction-without-text',
      'correction-of-unknown-indicator',
    ]);
    expect(corrections.map(({ text, indicator: id }) => [text, id])).toEqual([['C.', undefined]]);
  });
});
