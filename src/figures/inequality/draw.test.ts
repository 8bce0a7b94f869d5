import { describe, expect, it } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german } from '../town.fixture.ts';
import { drawInequality } from './draw.ts';
import { inequalityModel } from './model.ts';

const poverty = indicator('poverty', {
  unit: 'percent',
  numerator: 'Kinder unter 15 in Haushalten mit Bürgergeld',
  denominator: 'alle Kinder unter 15',
  classes: 3,
  classification: 'equal-interval',
});
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const counts: readonly (readonly [string, string])[] = [
  ['120', '400'],
  ['90', '450'],
  ['40', '400'],
  ['30', '500'],
  ['60', '600'],
  ['20', '400'],
];

function model(withheld: readonly string[] = []) {
  const report = smallReport({
    areas: names.map((id) => area(id)),
    indicators: [poverty],
    rows: names.map((id, at) =>
      row('poverty', id, '2024', {
        n: withheld.includes(id) ? '.' : (counts[at]?.[0] ?? ''),
        d: counts[at]?.[1] ?? '',
        ...(withheld.includes(id) ? { value: '.' } : {}),
      }),
    ),
  });
  const view = viewReport(protect(report).publishable);
  const subject = view.subject(poverty);
  const period = view.latest(subject);
  return period && inequalityModel(view, subject, period);
}

describe('the figure of inequality', () => {
  const shown = model();
  if (shown === undefined) throw new Error('six areas bear the measures');

  it('looks as it was agreed', () => {
    expectGolden('inequality.svg', inline(drawInequality(shown, german)));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawInequality(shown, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('says where those counted live, recomputed by hand: 210 of 360 and 850 of 2,750', () => {
    expect(drawInequality(shown, german).summary).toMatch(
      /^In den zwei .+ mit den höchsten Anteilen leben 58\u00A0% aller Kinder unter 15 in Haushalten mit Bürgergeld und 31\u00A0% aller Kinder unter 15 \(2024\)\.$/u,
    );
    expect(drawInequality(shown, english).summary).toMatch(/^58% of kinder.+ and 31% of alle? /u);
  });

  it('says how much is covered where an area is withheld, and nothing where too little is', () => {
    const part = model(['f']);
    expect(part && drawInequality(part, german).summary).toContain('aus 5 von 6');
    expect(model(['b', 'e'])).toBeUndefined();
  });
});
