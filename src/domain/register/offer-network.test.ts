import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraph, bridgesOf, communitiesOf, partsOf, tieGraph } from './graph-measures.ts';
import { offer } from '../../test/small-report.ts';
import { cooperation, provider } from './offer-network.fixture.ts';
import { offerNetwork } from './offer-network.ts';

const register = {
  offers: [
    offer('kita-a', { provider: 'a', area: '1' }),
    offer('kita-b', { provider: 'b', area: '2' }),
    offer('kita-c', { provider: 'c', area: '2' }),
    offer('treff', { informal: true, area: '1' }),
    offer('zweite-a', { provider: 'a', area: '2' }),
  ],
  providers: [provider('a', { kind: 'public' }), provider('b'), provider('c')],
  cooperations: [
    cooperation('kita-a', 'kita-b', 'Sprache'),
    cooperation('kita-b', 'kita-a', 'Bewegung'),
    cooperation('kita-b', 'kita-c'),
    cooperation('treff', 'c'),
    cooperation('kita-a', 'zweite-a'),
  ],
};

describe('offerNetwork', () => {
  const network = offerNetwork(register);

  it('bundles cooperations of the same two, whichever direction they are entered in', () => {
    const tie = network.ties.find(({ from }) => from === 'offer:kita-a');
    expect(tie?.to).toBe('offer:kita-b');
    expect(tie?.cooperations.map(({ kind }) => kind)).toEqual(['Bewegung', 'Sprache']);
  });

  it('knows partners from both ends', () => {
    expect(network.partnersOf('offer:kita-b')).toEqual(['offer:kita-a', 'offer:kita-c']);
    expect(network.partnersOf('provider:c')).toEqual(['offer:treff']);
  });

  it('calls a meeting point without provider informal, and an unknown kind unknown', () => {
    const kinds = register.offers.map((one) => network.operatorOf(one));
    expect(kinds).toEqual(['public', 'unknown', 'unknown', 'informal', 'public']);
  });

  it('leaves out what is neither offer nor provider, and prototypes are no ids', () => {
    const odd = offerNetwork({
      ...register,
      cooperations: [cooperation('kita-a', '__proto__'), cooperation('constructor', 'kita-a')],
    });
    expect(odd.ties).toEqual([]);
    expect(odd.partnersOf('offer:__proto__')).toEqual([]);
  });
});

describe('graph measures', () => {
  it('does not count cooperation among the offers of one provider as a tie between providers', () => {
    const graph = actorGraph(offerNetwork(register));
    expect(graph.neighbors('provider:a')).toEqual(['provider:b']);
    expect(graph.getEdgeAttribute('provider:a', 'provider:b', 'weight')).toBe(2);
  });

  it('finds the providers without whom others would lose touch, and who that is', () => {
    const bridges = bridgesOf(actorGraph(offerNetwork(register)));
    expect(bridges.map(({ node }) => node)).toEqual(['provider:b', 'provider:c']);
    expect(bridges.map(({ loose }) => loose)).toEqual([[['provider:a']], [['offer:treff']]]);
  });

  it('finds no bridge in a ring', () => {
    const ring = offerNetwork({
      offers: [],
      providers: ['a', 'b', 'c', 'd'].map((id) => provider(id)),
      cooperations: [
        cooperation('a', 'b'),
        cooperation('b', 'c'),
        cooperation('c', 'd'),
        cooperation('d', 'a'),
      ],
    });
    expect(bridgesOf(actorGraph(ring))).toEqual([]);
  });

  it('says nothing of a register without cooperations', () => {
    const empty = offerNetwork({ ...register, cooperations: [] });
    expect(bridgesOf(actorGraph(empty))).toEqual([]);
    expect(communitiesOf(tieGraph(empty))).toEqual([]);
    expect(partsOf(actorGraph(empty))).toEqual([]);
  });

  it('separates two groups that one tie joins', () => {
    const ids = ['a', 'b', 'c', 'x', 'y', 'z'];
    const pairs = ['a b', 'b c', 'c a', 'x y', 'y z', 'z x', 'a x'].map((pair) => pair.split(' '));
    const network = offerNetwork({
      offers: [],
      providers: ids.map((id) => provider(id)),
      cooperations: pairs.map(([from = '', to = '']) => cooperation(from, to)),
    });
    expect(communitiesOf(tieGraph(network))).toEqual([
      ['provider:a', 'provider:b', 'provider:c'],
      ['provider:x', 'provider:y', 'provider:z'],
    ]);
  });

  it('measures the same whatever the order of the register', () => {
    const ids = fc.integer({ min: 0, max: 11 });
    const pairs = fc.array(fc.tuple(ids, ids), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        pairs.chain((made) => fc.tuple(fc.constant(made), shuffled(made))),
        ([made, other]) => {
          expect(measured(other, true)).toEqual(measured(made, false));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

function measured(pairs: readonly (readonly [number, number])[], reversed: boolean) {
  const offers = Array.from({ length: 12 }, (_, i) => offer(`o${i}`, { provider: `p${i % 5}` }));
  const network = offerNetwork({
    offers: reversed ? offers.toReversed() : offers,
    providers: Array.from({ length: 5 }, (_, i) => provider(`p${i}`)),
    cooperations: pairs.map(([from, to]) =>
      reversed ? cooperation(`o${to}`, `o${from}`) : cooperation(`o${from}`, `o${to}`),
    ),
  });
  return {
    ties: network.ties.map(({ from, to, cooperations }) => [from, to, cooperations.length]),
    communities: communitiesOf(tieGraph(network)),
    bridges: bridgesOf(actorGraph(network)),
    parts: partsOf(actorGraph(network)),
  };
}
