import { describe, expect, it } from 'vitest';
import { comparisonOf, countPhases, judgePhase, judgeWhole } from './life-phase.ts';

describe('judgePhase', () => {
  const judge = (counts: readonly number[], of: number) =>
    judgePhase(counts[of] ?? 0, comparisonOf(counts));

  it('calls it a gap where at least half of the other areas have an offer', () => {
    expect(judge([0, 1, 2, 0, 0], 0)).toBe('gap');
  });

  it('calls it none where most others have none either', () => {
    expect(judge([0, 1, 0, 0, 0], 0)).toBe('none');
    expect(judge([0, 0, 0], 0)).toBe('none');
  });

  it('calls it many from two on and beyond twice the middle area', () => {
    expect(judge([5, 2, 2, 1], 0)).toBe('many');
    expect(judge([4, 2, 2, 1], 0)).toBe('some');
    expect(judge([1, 0, 0, 0], 0)).toBe('some');
  });

  it('judges by the number of children where it is known', () => {
    const counts = [4, 2, 2, 0, 0];
    const children = [1000, 250, 500, 40, 600];
    const judged = counts.map((count, of) =>
      judgePhase(count, comparisonOf(counts, children), children[of]),
    );
    // 8 offers for 2,390 children: the hamlet's share is an eighth of one, that of the last area two.
    expect(judged).toEqual(['some', 'many', 'some', 'none', 'gap']);
  });

  it('says neither gap nor many of an area whose children are not published', () => {
    const comparison = comparisonOf([9, 1, 0], [undefined, 100, undefined]);
    expect(judgePhase(9, comparison)).toBe('some');
    expect(judgePhase(0, comparison)).toBe('none');
  });

  it('does not call the only area of a municipality a gap', () => {
    expect(judge([0], 0)).toBe('none');
  });

  it('calls a phase without any offer in the whole municipality a gap', () => {
    expect(judgeWhole(0)).toBe('gap');
    expect(judgeWhole(3)).toBe('some');
  });
});

it('counts an offer of several types once for a phase, and once in each type', () => {
  const counts = countPhases(
    [
      { area: '1', types: ['kita', 'familienzentrum'], phases: ['0-3', '3-6'] },
      { area: '1', types: ['kita'], phases: ['3-6'] },
    ],
    ({ area }) => ['stadt', area ?? ''],
  );
  expect(counts.all('1', '3-6')).toBe(2);
  expect(counts.ofType('1', '3-6', 'kita')).toBe(2);
  expect(counts.ofType('1', '3-6', 'familienzentrum')).toBe(1);
  expect(counts.all('stadt', '0-3')).toBe(1);
  expect(counts.all('2', '0-3')).toBe(0);
});
