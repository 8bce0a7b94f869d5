import { describe, expect, it } from 'vitest';
import { drawNetworkMap } from './draw.ts';
import { expectGolden, expectSound, inline, outlines } from '../golden.fixture.ts';
import { network } from '../network/network.fixture.ts';
import { english, german } from '../town.fixture.ts';

describe('the network on the map', () => {
  it('looks as it was agreed', () => {
    const from = '/netzwerk/';
    expectGolden('network-map.svg', inline(drawNetworkMap(network, outlines, { ...german, from })));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawNetworkMap(network, outlines, context);
    expectSound(figure);
    expect(figure.notes.length).toBeGreaterThan(0);
  });
});
