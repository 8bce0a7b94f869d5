import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { readReport } from '../../readers/read-report.ts';
import { sharedFolder } from '../../test/folders.ts';
import { offer } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';
import { kita, point, view, viewWith } from './kita-town.fixture.ts';
import { supplyModel } from './supply-model.ts';

describe('supplyModel', () => {
  it('sets places against the first count of people, and keeps what is withheld withheld', () => {
    const model = supplyModel(view, kita);
    expect(model?.children?.subject.indicator.id).toBe('children');
    expect(model?.rows.map(({ area: { id }, value }) => [id, value])).toEqual([
      ['a', { state: 'observed', value: 10 }],
      ['b', { state: 'unreliable', value: 30 }],
      ['c', { state: 'withheld' }],
      ['park', { state: 'not-available' }],
    ]);
    expect(model?.reference?.value).toEqual({ state: 'unreliable', value: 16 });
  });

  it('measures the way from the inner point of the area to the nearest offer with a point', () => {
    const model = supplyModel(view, { ...kita, measure: 'distance' });
    const [a, b] = model?.rows ?? [];
    expect(a?.nearest?.label).toBe('kita-a');
    expect(a?.nearest?.metres).toBeLessThan(2000);
    expect(b?.nearest?.metres).toBeGreaterThan(100_000);
  });
});

describe('supply where the register is thin', () => {
  test('no way is measured to where nobody lives', () => {
    const view = viewWith([offer('k', { area: 'a', point })]);
    const model = supplyModel(view, { measure: 'distance', types: ['kita'] });
    const harbour = model?.rows.find((one) => one.area.id === 'harbour');
    expect(harbour?.value).toEqual({ state: 'not-meaningful' });
    expect(harbour?.nearest).toBeUndefined();
  });

  test('without a single point no distance is given', () => {
    const view = viewWith([offer('k', { area: 'a' })]);
    const model = supplyModel(view, { measure: 'distance', types: ['kita'] });
    expect(model?.rows.filter(({ unpopulated }) => !unpopulated).map(({ value }) => value)).toEqual(
      [{ state: 'not-available' }, { state: 'not-available' }],
    );
    expect(model?.reference).toBeUndefined();
  });

  test('without any capacity places are unreliable, never zero', () => {
    const view = viewWith([offer('k', { area: 'a' })]);
    const a = supplyModel(view, kita)?.rows.find((one) => one.area.id === 'a');
    expect(a?.value).toEqual({ state: 'unreliable' });
  });

  test('capacities in several units are set aside', () => {
    const view = viewWith([
      offer('k', { area: 'a', capacity: 30, capacityUnit: 'places' }),
      offer('l', { area: 'b', capacity: 20, capacityUnit: 'hours' }),
    ]);
    expect(supplyModel(view, kita)?.mixedUnits).toEqual(['places', 'hours']);
  });
});

const flensburg = sharedFolder('reports/flensburg', 'Flensburg');

describe.skipIf(flensburg === undefined)('on a real city', () => {
  it('finds the places per 100 children that were computed from the raw tables', async () => {
    if (flensburg === undefined) return;
    const { readable } = await readReport(flensburg, { tags: tagSchemas, siteFolders: new Set() });
    if (readable === undefined) throw new Error('unreadable');
    const model = supplyModel(viewReport(protect(readable).publishable), kita);
    const { default: expected } = (await import(join(flensburg, 'expected.json'), {
      with: { type: 'json' },
    })) as { default: { kitaPlacesPer100Under7: Record<string, number> } };
    expect(model?.children?.subject.indicator.id).toBe('kinder-unter-7');
    for (const { area: place, value } of model?.rows ?? []) {
      expect(value.state).toBe('observed');
      expect(value.state === 'observed' ? value.value : NaN).toBeCloseTo(
        expected.kitaPlacesPer100Under7[place.id] ?? NaN,
        5,
      );
    }
  });
});
