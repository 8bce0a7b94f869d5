import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { cooperation, provider } from '../../domain/register/offer-network.fixture.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import { area, offer, smallReport } from '../../test/small-report.ts';
import { networkModel } from './offer-network-model.ts';
import { partnersBeyond, partnersOfArea, partnersOfOffer } from '../register/partners.ts';
import { viewReport } from '../report-view.ts';

const at = (lon: number, lat: number) => ({ lon, lat });
const frame: Partial<ReportFrame> = {
  offers: [
    offer('kita-a1', { provider: 'p', area: 'a', point: at(0.1, 0.1) }),
    offer('kita-a2', { provider: 'q', area: 'a', point: at(0.1, 0.1001) }),
    offer('kita-b', { provider: 'p', area: 'b', point: at(0.9, 0.9) }),
    offer('treff-c', { informal: true, area: 'c', types: ['treff'] }),
    offer('everywhere', { provider: 'r' }),
  ],
  providers: [provider('p', { kind: 'public' }), provider('q'), provider('r')],
  cooperations: [
    cooperation('kita-a1', 'kita-a2'),
    cooperation('treff-c', 'kita-b', 'Fest'),
    cooperation('r', 'kita-b'),
  ],
};

const viewOf = (changes: Partial<ReportFrame> = {}) =>
  viewReport(
    protect(smallReport({ indicators: [], rows: [], frame: { ...frame, ...changes } })).publishable,
  );

describe('networkModel', () => {
  const model = networkModel(viewOf());

  it('has offers, providers and areas as nodes, tied by cooperation, provider and place', () => {
    const kinds = Map.groupBy(model.nodes, ({ kind }) => kind);
    expect(kinds.get('offer')).toHaveLength(5);
    expect(kinds.get('provider')?.map(({ ownId }) => ownId)).toEqual(['p', 'q', 'r']);
    expect(kinds.get('area')?.map(({ ownId }) => ownId)).toEqual(['a', 'b', 'c']);
    expect(model.edges.filter(({ kind }) => kind === 'cooperation')).toHaveLength(3);
    expect(model.fallback).toBeUndefined();
  });

  it('counts an area whose offers cooperate only with each other as closed', () => {
    expect(model.measures?.onlyInside.map((one) => one.area.id)).toEqual(['a']);
  });

  it('calls offers that no cooperation names without partner, and says whether their provider has some', () => {
    const alone = model.measures?.withoutPartner;
    expect(alone?.map(({ label }) => label)).toEqual(['everywhere']);
    expect(alone?.[0]?.providerHasPartners).toBe(true);
  });

  it('names the provider that holds others together, and whom it holds', () => {
    const [bridge, ...others] = model.measures?.bridges ?? [];
    expect(others).toEqual([]);
    expect(bridge?.label).toBe('p');
    expect(bridge?.parts).toEqual([['treff-c'], ['q'], ['r']]);
    expect(bridge?.through).toEqual(['kita-a1', 'kita-b']);
  });

  it('gathers offers at one place into a cluster that opens at no zoom, and draws no line within it', () => {
    for (const { clusters, edges } of model.geography.zooms) {
      expect(clusters.map(({ offers }) => offers.length).toSorted()).toEqual([1, 2]);
      expect(edges).toEqual([]);
    }
    expect(model.geography.withoutPoint).toBe(2);
    expect(model.geography.withoutLine).toBe(2);
  });

  it('shows areas by kind of provider at first sight', () => {
    const groups = model.overview.groups.map(({ id, offers }) => [id, offers.length]);
    expect(groups).toEqual([
      ['group::unknown', 1],
      ['group:a:public', 1],
      ['group:a:unknown', 1],
      ['group:b:public', 1],
      ['group:c:informal', 1],
    ]);
  });

  it('falls back to provider, offer and area where no cooperation is entered, and measures nothing', () => {
    const none = networkModel(viewOf({ cooperations: [] }));
    expect(none.fallback).toBe('provider-offer-area');
    expect(none.measures).toBeUndefined();
    expect(none.communities).toEqual([]);
    expect(none.edges.every(({ kind }) => kind !== 'cooperation')).toBe(true);
  });

  it('shows an area with those it works with elsewhere', () => {
    const some = networkModel(viewOf(), { area: 'c' });
    const offers = some.nodes.filter(({ kind }) => kind === 'offer').map(({ ownId }) => ownId);
    expect(offers).toEqual(['kita-b', 'treff-c']);
  });

  it('is the same whatever the order of the register', () => {
    const reversed = networkModel(
      viewOf({
        offers: frame.offers?.toReversed() ?? [],
        providers: frame.providers?.toReversed() ?? [],
        cooperations: frame.cooperations?.toReversed() ?? [],
      }),
    );
    expect(reversed.nodes).toEqual(model.nodes);
    expect(reversed.edges).toEqual(model.edges);
    expect(reversed.communities).toEqual(model.communities);
    expect(reversed.geography).toEqual(model.geography);
  });

  it('shows a large city without districts by compass and kind of provider', () => {
    const square = (lon: number): Polygon => ({
      type: 'Polygon',
      coordinates: [
        [0, 1, 1, 0, 0].map((x, i) => [lon + x / 100, 50 + (i === 2 || i === 3 ? 0.01 : 0)]),
      ],
    });
    const areas = Array.from({ length: 60 }, (_, i) =>
      area(`x${i}`, { shape: square(8 + i / 100) }),
    );
    const offers = areas.map(({ id }, i) =>
      offer(`o${i}`, { area: id, types: [i % 2 === 0 ? 'kita' : 'treff'] }),
    );
    const { publishable } = protect(
      smallReport({ indicators: [], rows: [], areas, frame: { offers } }),
    );
    const { overview } = networkModel(viewReport(publishable));
    expect(overview.by).toBe('region');
    // All in a row from west to east.
    expect(overview.groups.map(({ id, offers: own }) => [id, own.length])).toEqual([
      ['group:east:unknown', 25],
      ['group:middle:unknown', 10],
      ['group:west:unknown', 25],
    ]);
  });
});

describe('partners', () => {
  it('are found from both ends', () => {
    const names = (id: string) =>
      partnersOfOffer(viewOf(), id, new Intl.Collator('de')).map(({ label }) => label);
    expect(names('kita-b')).toEqual(['r', 'treff-c']);
    expect(names('treff-c')).toEqual(['kita-b']);
  });

  it('of an area name a cooperation within it once', () => {
    const partners = partnersOfArea(viewOf(), 'a', new Intl.Collator('de'));
    expect(partners.map(({ label, of }) => [of.label, label])).toEqual([['kita-a1', 'kita-a2']]);
  });

  it('of a provider are those beyond its own offers', () => {
    const own = viewOf({ cooperations: [cooperation('kita-a1', 'kita-b'), cooperation('p', 'q')] });
    expect(partnersBeyond(own, 'p', new Intl.Collator('de')).map(({ label }) => label)).toEqual([
      'q',
    ]);
  });
});
