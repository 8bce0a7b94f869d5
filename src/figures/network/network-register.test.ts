import { describe, expect, it } from 'vitest';
import { largeNetwork, network } from './network.fixture.ts';
import { offerNumbers, rangesOf, registerFacts } from './network-register.ts';

const model = largeNetwork(900, 12);

describe('the list of a large register', () => {
  it('has every fact of every offer at its number', () => {
    const facts = registerFacts(model, new Set(['stadt'])) ?? '';
    const columns = facts.split('/').map((column) => {
      const [name = '', values = '', of = ''] = column.split(';');
      const list = values.split(',');
      return [name, of.split(' ').map((place) => list[Number(place)])] as const;
    });
    const numbers = offerNumbers(model);
    const read = (name: string, id: string): string | undefined =>
      new Map(columns).get(name)?.[numbers.get(id) ?? NaN];
    for (const offer of model.nodes) {
      expect(read('type', offer.id)).toBe(offer.types.join('|'));
      expect(read('area', offer.id)).toBe(offer.areas.join('|'));
      expect(read('phase', offer.id)).toBe(offer.phases.join('|'));
      // Only those that can be chosen are named.
      expect(read('provider', offer.id)).toBe(offer.provider === 'provider:stadt' ? 'stadt' : '');
      expect(read('block', offer.id)).toBe(`g${Number(offer.areas[0]?.slice(1)) - 1}`);
    }
  });

  it('numbers offers of one mark as a range', () => {
    const ids = model.nodes.map(({ id }) => id);
    const halves = [0, 1].map((half) => ids.filter((_, index) => index % 2 === half));
    const placed = {
      ...model,
      geography: {
        ...model.geography,
        zooms: [
          {
            factor: 1,
            distance: 1,
            edges: [],
            edgesLeftOut: 0,
            clusters: halves.map((offers, index) => ({
              id: `cluster:1:${index}`,
              lon: 9,
              lat: 50 + index,
              offers,
              types: [],
              parent: undefined,
            })),
          },
        ],
      },
    };
    const numbers = offerNumbers(placed);
    const members = halves.map((half) => rangesOf(half.map((id) => numbers.get(id) ?? NaN)));
    expect(members).toEqual(['0-449', '450-899']);
  });

  it('is not there where each offer has a mark of its own', () => {
    expect(registerFacts(network, new Set())).toBeUndefined();
  });
});
