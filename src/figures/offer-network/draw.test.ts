import { describe, expect, it } from 'vitest';
import { drawOfferNetwork } from './draw.ts';
import { expectGolden, expectSound, inline } from '../golden.fixture.ts';
import { largeNetwork, network, networkWithoutTies } from '../network/network.fixture.ts';
import { english, german } from '../town.fixture.ts';

const from = '/netzwerk/' as const;

describe('the drawing of relations', () => {
  it('looks as it was agreed', () => {
    expectGolden('network-graph.svg', inline(drawOfferNetwork(network, { ...german, from })));
  });
  it.each([german, english])('is sound in $language', (context) => {
    for (const model of [network, networkWithoutTies, largeNetwork(900, 30)]) {
      const figure = drawOfferNetwork(model, context);
      expectSound(figure);
      expect(figure.notes.length).toBeGreaterThan(0);
    }
  });
  it('says that no cooperation is entered, and shows providers by area instead', () => {
    const figure = drawOfferNetwork(networkWithoutTies, german);
    expect(figure.notes.join(' ')).toContain('noch keine Kooperation');
    expect(inline(figure)).not.toMatch(/class="tie[ "]/);
    expect(inline(figure)).toContain('Ost &amp; Au');
    expect(figure.table.rows.length).toBeGreaterThan(0);
  });
  it('sets offers without a partner apart, with their number', () => {
    expect(inline(drawOfferNetwork(network, german))).toContain('Ohne eingetragene Partner: 1');
  });
  it('draws no line per offer of a large register, and few at first sight', () => {
    const figure = drawOfferNetwork(largeNetwork(4200, 40), german);
    const svg = inline(figure);
    expect((svg.match(/class="node group"/g) ?? []).length).toBe(80);
    expect((svg.match(/class="tie"/g) ?? []).length).toBeLessThanOrEqual(160);
    expect(svg.length).toBeLessThan(400_000);
    expect(figure.notes.join(' ')).toContain('stärksten');
  });
  it('gives each edge the ends that enhancements look for', () => {
    const svg = inline(drawOfferNetwork(network, german));
    for (const [, ends = ''] of svg.matchAll(/data-ends="([^"]*)"/g)) {
      for (const end of ends.split(' ')) expect(svg).toContain(`data-node="${end}"`);
    }
  });
});
