import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/indicator/observation.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import { findNewestOff } from './newest-value.ts';
import { seriesOf, stepsOf } from './plausibility-series.ts';

const steady = {
  a: [1150, 1161, 1170, 1180, 1190],
  b: [960, 975, 990, 1010, 1006],
  c: [700, 712, 730, 740, 766],
  d: [341, 348, 353, 360, 381],
  e: [540, 530, 525, 531, 528],
};

function off(areas: Readonly<Record<string, readonly number[]>>, note?: string) {
  const rows = Object.entries(areas).flatMap(([area, values]) =>
    values.map((value, at) => {
      const period = parsePeriod(String(2018 + at));
      const cell = value === 0 ? { state: 'zero' } : { state: 'observed', value };
      return { area, group: '', period, value: cell, flags: [], note } as unknown as Observation;
    }),
  );
  const series = seriesOf(rows, true);
  return findNewestOff(series, stepsOf(series)).map(({ row, before }) => [
    row.area,
    row.period.text,
    before.period.text,
  ]);
}

describe('a newest value far off its own series', () => {
  it('is found while all others are steady', () => {
    expect(off({ ...steady, f: [270, 275, 281, 279, 60] })).toEqual([['f', '2022', '2021']]);
    expect(off({ ...steady, f: [270, 275, 281, 279, 2790] })).toEqual([['f', '2022', '2021']]);
    expect(off({ ...steady, f: [270, 275, 281, 279, 0] })).toEqual([['f', '2022', '2021']]);
  });

  it('is found in the only series there is', () => {
    expect(off({ f: [270, 275, 281, 279, 60] })).toEqual([['f', '2022', '2021']]);
  });

  it('is nothing where the area leaps about, numbers are small, or all go along', () => {
    expect(off({ ...steady, f: [270, 75, 281, 279, 60] })).toEqual([]);
    expect(off({ ...steady, f: [9, 8, 10, 9, 3] })).toEqual([]);
    const halved = Object.entries(steady).map(([id, values]) => [id, [...values.slice(0, 4), (values[3] ?? 0) / 3]] as const); // prettier-ignore
    expect(off(Object.fromEntries(halved))).toEqual([]);
    expect(off(steady)).toEqual([]);
  });

  it('is explained by a note', () => {
    expect(off({ ...steady, f: [270, 275, 281, 279, 60] }, 'Neubau')).toEqual([]);
  });
});
