import { describe, expect, it } from 'vitest';
import { drawNeedSupply } from './draw.ts';
import { needSupply } from './need-supply.fixture.ts';
import { expectGolden, expectSound, inline } from '../golden.fixture.ts';
import { english, german } from '../town.fixture.ts';

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
  it('draws nothing from a single area, and says so', () => {
    const figure = drawNeedSupply({ ...needSupply, points: needSupply.points.slice(0, 1) }, german);
    expect(figure.picture).toBeUndefined();
    expect(figure.summary).toContain('zu wenige');
  });
});
