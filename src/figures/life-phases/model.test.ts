import { describe, expect, it, test } from 'vitest';
import { view, viewWith } from '../../report/register/kita-town.fixture.ts';
import { offer } from '../../test/small-report.ts';
import { lifePhaseMatrix } from './model.ts';

describe('lifePhaseMatrix', () => {
  it('names a gap where most others have an offer, and none where nobody lives or children are not known', () => {
    const { rows } = lifePhaseMatrix(view);
    const verdicts = rows.map((one) => [one.place.id, ...one.cells.map(({ verdict }) => verdict)]);
    expect(verdicts).toEqual([
      ['town', 'some', 'some'],
      ['a', 'gap', 'some'],
      ['b', 'some', 'some'],
      ['c', 'none', 'none'],
      ['park', 'none', 'none'],
    ]);
  });

  it('says how many offers name no phase', () => {
    expect(lifePhaseMatrix(view).withoutPhase).toBe(1);
  });
});

describe('an area’s own row of the matrix', () => {
  test('counts offers without a phase in that area only', () => {
    const few = viewWith([
      offer('k', { area: 'a', phases: ['0-3'] }),
      offer('l', { area: 'a' }),
      offer('m', { area: 'b' }),
      offer('n', { area: 'b' }),
    ]);
    expect(lifePhaseMatrix(few, { area: 'a' }).withoutPhase).toBe(1);
    expect(lifePhaseMatrix(few).withoutPhase).toBe(3);
  });
});
