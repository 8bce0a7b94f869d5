import { expect, test } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { indicator, municipality, row, smallReport } from '../../test/small-report.ts';
import { countWithheld, explainedCells, withheldSentence } from './explain-withheld.ts';

const report = (language: 'de' | 'en') =>
  smallReport({
    indicators: [indicator('poor')],
    municipality: municipality({ language }),
    rows: Object.entries({ a: '12', b: '3', c: '9', d: '20', town: '44' }).map(([place, value]) =>
      row('poor', place, '2024', { value }),
    ),
  });

test('says of every withheld cell which rule it was, in the language of the report, and no value', () => {
  const words = (['de', 'en'] as const).map((language) => {
    const { frame } = report(language);
    return explainedCells(protect(report(language)).explanations, frame).map((one) => one.words);
  });
  expect(words).toEqual([
    [
      'poor, b, 2024: Anzahl unter 5',
      'poor, c, 2024: zusätzlich geheim gehalten, schützt b, 2024 (Summe der Gebiete: Town, 2024)',
    ],
    [
      'poor, b, 2024: count below 5',
      'poor, c, 2024: withheld in addition, protects b, 2024 (sum of the areas: Town, 2024)',
    ],
  ]);
});

test('counts in one sentence, and keeps silent where nothing is withheld', () => {
  const counts = countWithheld(protect(report('de')).explanations);
  expect(withheldSentence(counts, 'de')).toBe(
    'In 1 Indikator sind 2 Werte geheim gehalten, davon 0 vom Amt, 1 zusätzlich zum Schutz anderer.',
  );
  expect(withheldSentence(counts, 'en')).toBe(
    'In 1 indicator 2 values are withheld, 0 of them by the office, 1 in addition to protect others.',
  );
  expect(
    withheldSentence({ indicators: 0, cells: 0, office: 0, additional: 0 }, 'en'),
  ).toBeUndefined();
});
