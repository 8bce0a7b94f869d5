import { describe, expect, it } from 'vitest';
import { drawChoropleth } from './draw.ts';
import { drawChoroplethFile } from './map-file.ts';
import { expectGolden, expectSound, expectSpoken, inline, outlines } from '../golden.fixture.ts';
import { areaValue, english, german, mapModel } from '../town.fixture.ts';

describe('the map of areas', () => {
  it('looks as it was agreed, in the page, as a file and with its legend', () => {
    expectGolden(
      'choropleth.svg',
      inline(drawChoropleth({ ...mapModel, current: 'a1' }, outlines, german)),
    );
    expectGolden('choropleth-file.svg', drawChoroplethFile(mapModel, outlines, german).svg);
    expectGolden('legend.svg', drawChoropleth(mapModel, outlines, german).legend);
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawChoropleth({ ...mapModel, current: 'a2' }, outlines, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('gives what is withheld no class', () => {
    const map = inline(drawChoropleth(mapModel, outlines, german));
    expect(map).toMatch(/<title>Süd: geheim gehalten<\/title><path class="s-withheld"/);
  });

  it('leaves a sentence where all areas are withheld', () => {
    const values = mapModel.values.map((v) => areaValue(v.area, { state: 'withheld' }));
    const model = { ...mapModel, values, reference: undefined, classification: undefined };
    expect(drawChoropleth(model, outlines, german).summary).toContain(
      'kein Wert vor, der gezeigt werden kann',
    );
  });

  it('escapes names that look like markup', () => {
    expect(inline(drawChoropleth(mapModel, outlines, german))).toContain('Ost &amp; Au');
  });
});
