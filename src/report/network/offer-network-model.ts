/** The network of offers as figures show it: everything, or what surrounds one area or one provider. */
import {
  areaNode,
  byCodeUnits,
  offerNode,
  providerNode,
} from '../../domain/register/offer-network.ts';
import type { NodeId, Tie } from '../../domain/register/offer-network.ts';
import type { Offer, Provider } from '../../domain/register/offer.ts';
import { networkFacts } from './network-facts.ts';
import type { NetworkFacts } from './network-facts.ts';
import { networkGeography } from './network-map-model.ts';
import type { NetworkCommunity, NetworkEdge, NetworkModel, NetworkNode } from './network-models.ts';
import { networkMeasures } from './network-measures.ts';
import { networkOverview } from './network-overview-model.ts';
import { offersOf, phaseTitle, typeTitle } from '../register/chosen-offers.ts';
import type { ReportView } from '../report-view.ts';
import { termsIn } from '../register/term.ts';
import { addressOf, labelOf } from './named-node.ts';

export interface NetworkChoice {
  /** An area of any level; its parts count. */
  readonly area?: string | undefined;
  readonly provider?: string | undefined;
}

/** The network of the whole municipality, of an area (its offers and whom they are tied to) or of a provider. */
export function networkModel(view: ReportView, choice: NetworkChoice = {}): NetworkModel {
  const facts = networkFacts(view);
  const { network } = facts;
  const area =
    choice.area === undefined || choice.area === view.municipality.id ? undefined : choice.area;
  const whole = area === undefined && choice.provider === undefined;
  const focus = new Set(
    offersOf(view, { area })
      .filter((offer) => choice.provider === undefined || offer.provider === choice.provider)
      .map((offer) => offerNode(offer.id)),
  );
  const provider = choice.provider === undefined ? undefined : providerNode(choice.provider);
  const touches = (node: NodeId): boolean => focus.has(node) || node === provider;
  const ties = whole
    ? network.ties
    : network.ties.filter(({ from, to }) => touches(from) || touches(to));
  const ids = new Set<NodeId>(focus);
  for (const { from, to } of ties) ids.add(from).add(to);
  const offers = view.frame.offers.filter((offer) => ids.has(offerNode(offer.id)));
  const nodes = nodesOf(facts, offers, ids, provider, view);
  const places = area === undefined ? view.areasOf(view.reportLevel.id) : [view.area(area)];
  return {
    municipality: view.municipality,
    level: view.reportLevel,
    area: area === undefined ? undefined : view.place(area),
    provider:
      provider === undefined
        ? undefined
        : { id: choice.provider ?? '', title: labelOf(network, provider) },
    fallback: network.ties.length === 0 ? 'provider-offer-area' : undefined,
    asOf: view.frame.municipality.offers.asOf ?? view.frame.asOf.date,
    types: termsIn(
      view.frame.municipality.offerTypes.map(({ id }) => id),
      offers.flatMap(({ types }) => types),
    ).map((id) => ({ id, title: typeTitle(view, id) })),
    phases: termsIn(
      view.frame.municipality.phases.map(({ id }) => id),
      offers.flatMap(({ phases }) => phases),
    ).map((id) => ({ id, title: phaseTitle(view, id) })),
    nodes,
    edges: edgesOf(ties, offers),
    communities: communityModels(view, facts, ids),
    overview: networkOverview(view, network, offers, ties),
    geography: networkGeography(
      network,
      offers,
      ties,
      places.filter((one) => one !== undefined),
    ),
    measures: whole && network.ties.length > 0 ? networkMeasures(view, facts) : undefined,
  };
}

/** Offers, their providers and areas, sorted by id. */
function nodesOf(
  facts: NetworkFacts,
  offers: readonly Offer[],
  ids: ReadonlySet<NodeId>,
  chosen: NodeId | undefined,
  view: ReportView,
): readonly NetworkNode[] {
  const { network, communityOf, partners } = facts;
  const bridges = new Set(facts.bridges.map(({ node }) => node));
  const shared = (node: NodeId): Pick<NetworkNode, 'partners' | 'community' | 'bridge'> => ({
    partners: partners(node),
    community: communityOf.get(node),
    bridge: bridges.has(node),
  });
  const offerNodes = offers.map((offer): NetworkNode => {
    const id = offerNode(offer.id);
    return {
      id,
      kind: 'offer',
      ownId: offer.id,
      label: offer.name,
      address: addressOf(facts, id),
      operator: network.operatorOf(offer),
      types: offer.types,
      phases: offer.phases,
      areas: offer.area === undefined ? [] : [offer.area],
      provider: offer.provider === undefined ? undefined : providerNode(offer.provider),
      free: offer.free,
      informal: offer.informal,
      offers: 1,
      point: offer.point,
      ...shared(id),
    };
  });
  const byProvider = Map.groupBy(offers, (offer) => offer.provider);
  const providers = [...network.providers].filter(
    ([id, { id: own }]) => byProvider.has(own) || ids.has(id) || id === chosen,
  );
  const providerNodes = providers.map(([id, provider]: [NodeId, Provider]): NetworkNode => {
    const own = byProvider.get(provider.id) ?? [];
    return {
      id,
      kind: 'provider',
      ownId: provider.id,
      label: provider.name,
      address: addressOf(facts, id),
      operator: provider.kind ?? 'unknown',
      ...unionOf(own),
      provider: undefined,
      free: undefined,
      informal: false,
      offers: own.length,
      point: undefined,
      ...shared(id),
    };
  });
  const areaNodes = [...Map.groupBy(offers, (offer) => offer.area)].flatMap(
    ([area, own]): readonly NetworkNode[] => {
      if (area === undefined) return [];
      const place = view.place(area);
      return [
        {
          id: areaNode(area),
          kind: 'area',
          ownId: area,
          label: place.name,
          address: place.address,
          operator: undefined,
          ...unionOf(own),
          provider: undefined,
          free: undefined,
          informal: false,
          offers: own.length,
          partners: 0,
          community: undefined,
          bridge: false,
          point: undefined,
        },
      ];
    },
  );
  return [...offerNodes, ...providerNodes, ...areaNodes].sort((a, b) => byCodeUnits(a.id, b.id));
}

const unionOf = (
  offers: readonly Offer[],
): { types: readonly string[]; phases: readonly string[]; areas: readonly string[] } => ({
  types: [...new Set(offers.flatMap(({ types }) => types))].sort(byCodeUnits),
  phases: [...new Set(offers.flatMap(({ phases }) => phases))].sort(byCodeUnits),
  areas: [...new Set(offers.flatMap(({ area }) => area ?? []))].sort(byCodeUnits),
});

/** Cooperations, and what ties offers to providers and areas. */
function edgesOf(ties: readonly Tie[], offers: readonly Offer[]): readonly NetworkEdge[] {
  const plain = (kind: 'runs' | 'stands-in', ends: readonly [NodeId, NodeId]): NetworkEdge => {
    const [from, to] = ends.toSorted(byCodeUnits) as [NodeId, NodeId];
    return { from, to, kind, weight: 1, cooperations: [] };
  };
  const edges = [
    ...ties.map(({ from, to, cooperations }): NetworkEdge => ({
      from,
      to,
      kind: 'cooperation',
      weight: cooperations.length,
      cooperations: cooperations.map(({ kind, since, note }) => ({ kind, since, note })),
    })),
    ...offers.flatMap(({ id, provider, area }) => [
      ...(provider === undefined
        ? []
        : [plain('runs', [offerNode(id), providerNode(provider)] as const)]),
      ...(area === undefined ? [] : [plain('stands-in', [offerNode(id), areaNode(area)] as const)]),
    ]),
  ];
  return edges.sort(
    (a, b) => byCodeUnits(a.kind, b.kind) || byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to),
  );
}

function communityModels(
  view: ReportView,
  { network, communities, partners }: NetworkFacts,
  ids: ReadonlySet<NodeId>,
): readonly NetworkCommunity[] {
  return communities.flatMap((all, index) => {
    if (!all.some((node) => ids.has(node))) return [];
    const members = all.toSorted((a, b) => partners(b) - partners(a) || byCodeUnits(a, b));
    const areas = new Set(members.flatMap((node) => network.offers.get(node)?.area ?? []));
    return [
      {
        index,
        members,
        names: members.slice(0, 3).map((node) => labelOf(network, node)),
        areas: view
          .areasOf(view.reportLevel.id)
          .filter(({ id }) => areas.has(id))
          .map(({ id }) => view.place(id)),
      },
    ];
  });
}
