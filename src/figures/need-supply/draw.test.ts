import { describe, expect, it } from 'vitest';
import { drawNeedSupply } from './draw.ts';
import { seeded } from '../network/seeded.ts';
import type { NeedSupplyPoint } from './model.ts';
import { needSupply } from './need-supply.fixture.ts';
import { unreadableLabels } from '../../test/drawn-labels.ts';
import { expectGolden, expectSound, inline } from '../golden.fixture.ts';
import { english, german, observed, place } from '../town.fixture.ts';

describe('need beside supply', () => {
  it('looks as it was agreed', () => {
    const from = '/netzwerk/';
    expectGolden('need-supply.svg', inline(drawNeedSupply(needSupply, { ...german, from })));
  });
  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawNeedSupply(needSupply, context);
    expectSound(figure);
    expect(figure.notes.length).toBeGreaterThan(0);
  });
  it('names all four quadrants and each area without numbers', () => {
    const figure = drawNeedSupply(needSupply, german);
    for (const name of ['mehr Bedarf', 'weniger Bedarf', 'mehr Angebot', 'weniger Angebot'])
      expect(inline(figure)).toContain(name);
    expect(figure.notes.join(' ')).toContain('Süd (geheim gehalten)');
    expect(inline(figure)).not.toContain('Süd');
    expect(figure.table.rows).toHaveLength(6);
  });
  it('marks a supply that may be larger', () => {
    const figure = drawNeedSupply(needSupply, german);
    expect((inline(figure).match(/class="at-least"/g) ?? []).length).toBe(2);
    expect(figure.notes.join(' ')).toContain('West');
  });
  it('puts more need right and more supply up, whichever way the numbers run', () => {
    const turned: typeof needSupply = {
      ...needSupply,
      needRisesWithValue: false,
      supplyRisesWithValue: false,
    };
    const at = (svg: string, name: string): readonly number[] =>
      [
        ...svg.matchAll(
          new RegExp(`${name}:[^<]*</title><circle[^>]*cx="([\\d.]+)" cy="([\\d.]+)"`, 'g'),
        ),
      ]
        .slice(0, 1)
        .flatMap(([, x, y]) => [Number(x), Number(y)]);
    const [x = 0, y = 0] = at(inline(drawNeedSupply(needSupply, german)), 'Nord');
    const [otherX = 0, otherY = 0] = at(inline(drawNeedSupply(turned, german)), 'Nord');
    expect(x).toBeLessThan(otherX);
    expect(y).toBeLessThan(otherY);
  });
  it.each([german, english])('keeps labels apart and in the frame in $language', (context) => {
    expect(unreadableLabels(inline(drawNeedSupply(needSupply, context)))).toEqual([]);
  });
  it('keeps labels apart and in the frame in a city of 500 areas, and off the points', () => {
    const random = seeded(3);
    const points = Array.from({ length: 500 }, (_, at): NeedSupplyPoint => {
      const need = 5 + random() * 55;
      const supply = random() ** 4 * 300;
      return {
        area: { ...place(0), id: `a${at}`, name: `Wohnpark ${at}`, short: `Wohnpark ${at}` },
        need: observed(need),
        supply: at % 3 === 0 ? { state: 'unreliable', value: supply } : observed(supply),
        quadrant: need > 18.1 && supply < 50 ? 'more-need-less-supply' : 'less-need-more-supply',
        uncertain: at % 3 === 0,
      };
    });
    const svg = inline(drawNeedSupply({ ...needSupply, points }, german));
    expect(unreadableLabels(svg)).toEqual([]);
    for (const [drawn] of svg.matchAll(/<svg.*?<\/svg>/gs)) {
      const dots = [...drawn.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]); // prettier-ignore
      expect(dots).toHaveLength(500);
      const names = [...drawn.matchAll(/class="quadrant-name" x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)); // prettier-ignore
      const heights = dots.map(([, y = 0]) => y);
      expect(names.every((y) => y < Math.min(...heights) || y - 14 > Math.max(...heights))).toBe(
        true,
      );
    }
  });
  it('draws nothing from a single area, and says so', () => {
    const figure = drawNeedSupply({ ...needSupply, points: needSupply.points.slice(0, 1) }, german);
    expect(figure.picture).toBeUndefined();
    expect(figure.summary).toContain('zu wenige');
  });
});
