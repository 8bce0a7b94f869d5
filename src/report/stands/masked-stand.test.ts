/** Hand-made releases beside what is published today: nothing that is withheld now can be worked out of them. */
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../domain/indicator/observation.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { seriesOfCells } from '../../domain/stands/published-state.ts';
import type { Stand } from '../../domain/stands/stand.ts';
import { published } from '../../test/published-report.ts';
import { cell, indicator } from '../../test/small-report.ts';
import { maskStand } from './masked-stand.ts';
import { changesOfStands } from './stand-changes.ts';

const children = indicator('children');
const period = parsePeriod('2024') ?? { text: '', kind: 'year', firstDay: '', lastDay: '' };
const areas = ['town', 'a', 'b', 'c', 'd'] as const;

/** Values of the town and of its districts a, b, c, d, as tables write them. */
type Values = readonly [town: string, a: string, b: string, c: string, d: string];

function present(values: Values, stands: readonly Stand[]): PublishableDataset {
  const rows = areas.map((area, at) => ({
    indicator: 'children',
    area,
    period: '2024',
    value: values[at] ?? '',
  }));
  const { frame, series } = published({ indicators: [children], rows, frame: { stands } });
  return { frame, series, doubts: new Map(), withheldHere: new Map() } as unknown as PublishableDataset; // prettier-ignore
}

function standOf(values: Values, name = '2026-06'): Stand {
  const all = areas.map((area, at) => ({ area, period, group: '', value: cell(values[at] ?? '') }));
  return {
    name,
    date: '2026-06-30',
    language: 'de',
    figures: [],
    index: '',
    frame: '',
    style: '',
    state: {
      frame: {
        municipality: { id: 'town' },
        geography: { areas: areas.slice(1).map((id) => ({ id, name: id, parent: undefined })) },
        indicators: [children],
      },
      series: new Map([['children', seriesOfCells([period], all)]]),
    },
    text: () => '',
  };
}

const shownIn = (stand: Stand, now: PublishableDataset): readonly (number | undefined)[] =>
  areas.map((area) =>
    numberOf(maskStand(stand, now).state.series.get('children')?.at(area, '2024')?.value),
  );

describe('a release', () => {
  it('is shown as it was kept while the present withholds nothing of it', () => {
    const stand = standOf(['100', '40', '30', '20', '10']);
    const now = present(['105', '45', '30', '20', '10'], [stand]);
    expect(shownIn(stand, now)).toEqual([100, 40, 30, 20, 10]);
    expect(maskStand(stand, now).isWhole({ indicators: ['children'] })).toBe(true);
  });

  it('hides what is withheld today, and the total beside it', () => {
    const stand = standOf(['100', '40', '30', '20', '10']);
    const now = present(['100', '.', '.', '20', '10'], [stand]);
    expect(shownIn(stand, now)).toEqual([undefined, undefined, undefined, 20, 10]);
    expect(maskStand(stand, now).isWhole({ indicators: ['children'] })).toBe(false);
    expect(maskStand(stand, now).isWhole({ indicators: ['others'] })).toBe(true);
  });

  it('gives nothing away by its difference to the present: its total is hidden where a part was withheld then', () => {
    // 40 − 3 − 20 − 10 would be the 7 of a; 3 of them was withheld then and may be told only now.
    const stand = standOf(['38', '.', '5', '20', '10']);
    const now = present(['42', '7', '5', '20', '10'], [stand]);
    const [total, ...parts] = shownIn(stand, now);
    expect(total).toBeUndefined();
    expect(parts).toEqual([undefined, 5, 20, 10]);
  });

  it('tells revised values with both numbers, and none of hidden cells', () => {
    const stand = standOf(['100', '40', '30', '20', '10']);
    const now = present(['100', '.', '.', '25', '10'], [stand]);
    const [step] = changesOfStands(now);
    expect(step?.indicators[0]?.told.map(({ area, before, after }) => [area, numberOf(before), numberOf(after)])).toEqual([['c', 20, 25]]); // prettier-ignore
    expect(step?.withheld[0]?.withheld.map(({ area }) => area)).toEqual(['a', 'b']);
  });
});
