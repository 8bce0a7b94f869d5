import { describe, expect, it } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { unreadableLabels } from '../../test/drawn-labels.ts';
import { expectGolden, expectSound, expectSpoken, inline } from '../golden.fixture.ts';
import { english, german } from '../town.fixture.ts';
import { drawStatusDynamics } from './draw.ts';
import { statusDynamicsModel } from './model.ts';

const poverty = indicator('poverty', {
  unit: 'percent',
  numerator: 'Kinder unter 15 in Haushalten mit Bürgergeld',
  denominator: 'alle Kinder unter 15',
});
/** Of 1,000 children each, before and now. */
const counts: Readonly<Record<string, readonly [string, string]>> = {
  a: ['300', '420'],
  b: ['120', '125'],
  c: ['110', '105'],
  d: ['180', '120'],
  e: ['100', '115'],
  f: ['130', '110'],
  g: ['100', '.'],
};

function model(only = Object.keys(counts)) {
  const report = smallReport({
    areas: only.map((id) => area(id)),
    indicators: [poverty],
    rows: only.flatMap((id) =>
      (counts[id] ?? []).map((n, at) =>
        row('poverty', id, at === 0 ? '2019' : '2024', {
          n,
          d: '1000',
          ...(n === '.' ? { value: '.' } : {}),
        }),
      ),
    ),
  });
  const view = viewReport(protect(report).publishable);
  const subject = view.subject(poverty);
  const period = view.latest(subject);
  const made = period && statusDynamicsModel(view, { subject, period });
  if (made === undefined) throw new Error('numbers bear a model');
  return made;
}

describe('status and dynamics', () => {
  const shown = model();

  it('looks as it was agreed', () => {
    expectGolden('status-dynamics.svg', inline(drawStatusDynamics(shown, german)));
  });

  it.each([german, english])('is sound in $language, its labels apart', (context) => {
    const figure = drawStatusDynamics(shown, context);
    expectSound(figure);
    expectSpoken(figure);
    expect(unreadableLabels(inline(figure))).toEqual([]);
  });

  it('tells the area far above the others, and by the one rule of trends where it is going', () => {
    const cell = (id: string) => shown.areas.find(({ value }) => value.area.id === id);
    expect(cell('a')).toMatchObject({ status: 'high', dynamics: 'rising' });
    expect(cell('b')).toMatchObject({ status: 'middle', dynamics: 'steady' });
    expect(cell('d')).toMatchObject({ status: 'middle', dynamics: 'falling' });
    expect(drawStatusDynamics(shown, german).summary).toMatch(
      /: Von 6 \S+ mit sicherem Wert liegt 1 deutlich über dem Durchschnitt der Gebiete und kein Gebiet deutlich darunter \(2024\)\. Im Gebiet darüber ist der Wert gestiegen\.$/u,
    );
  });

  it('leaves out an area without a firm number, and names it', () => {
    expect(shown.areas.map(({ value }) => value.area.id)).not.toContain('g');
    expect(drawStatusDynamics(shown, german).notes.join(' ')).toContain(
      shown.without[0]?.area.name,
    );
  });

  it('draws nothing of fewer than five areas, and says so', () => {
    const figure = drawStatusDynamics(model(['a', 'b', 'c', 'd']), german);
    expect(figure.picture).toBeUndefined();
    expect(figure.summary).toContain('mindestens fünf Gebiete');
  });
});
