/** Who works with whom: offers and their providers as nodes, cooperations as undirected ties. */
import type { Cooperation, Offer, Provider, ProviderKind } from './offer.ts';

/** Unique over offers, providers and areas, which may share an id. */
export type NodeId = `offer:${string}` | `provider:${string}` | `area:${string}`;

/** The node of an offer, by its id. */
export const offerNode = (id: string): NodeId => `offer:${id}`;
/** The node of a provider, by its id. */
export const providerNode = (id: string): NodeId => `provider:${id}`;
/** The node of an area, by its id. */
export const areaNode = (id: string): NodeId => `area:${id}`;

/** By code units: the same everywhere. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who stands behind an offer. */
export type OperatorKind = ProviderKind | 'informal' | 'unknown';

/** All cooperations between the same two; `from` before `to`. */
export interface Tie {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly cooperations: readonly Cooperation[];
}

export interface OfferNetwork {
  /** By node id; ids in code-unit order. */
  readonly offers: ReadonlyMap<NodeId, Offer>;
  readonly providers: ReadonlyMap<NodeId, Provider>;
  /** In the order of their ends: the order of the register plays no part. */
  readonly ties: readonly Tie[];
  /** Other ends of the ties of an offer or a provider itself. */
  partnersOf(node: NodeId): readonly NodeId[];
  /** The provider behind an offer; an offer without one, and a provider, stand for themselves. */
  actorOf(node: NodeId): NodeId;
  operatorOf(offer: Offer): OperatorKind;
  /** Areas of the offers of a provider, or of an offer. */
  areasOf(node: NodeId): readonly string[];
  offersOf(provider: NodeId): readonly Offer[];
}

/** The part of a report that the network is made of. */
export interface RegisterOfOffers {
  readonly offers: readonly Offer[];
  readonly providers: readonly Provider[];
  readonly cooperations: readonly Cooperation[];
}

/**
 * The network of a register. An id that a cooperation names is an offer's, else a provider's; cooperations
 * of anything else are left out (the reader reports them).
 */
export function offerNetwork(register: RegisterOfOffers): OfferNetwork {
  const offers = sortedMap(register.offers, (one) => offerNode(one.id));
  const providers = sortedMap(register.providers, (one) => providerNode(one.id));
  const nodeOf = (id: string): NodeId | undefined => {
    if (offers.has(offerNode(id))) return offerNode(id);
    return providers.has(providerNode(id)) ? providerNode(id) : undefined;
  };
  const actorOf = (node: NodeId): NodeId => {
    const provider = offers.get(node)?.provider;
    return provider === undefined ? node : providerNode(provider);
  };
  const ties = tiesOf(register.cooperations, nodeOf);
  const partners = new Map<NodeId, Set<NodeId>>();
  const meet = (one: NodeId, other: NodeId): void => {
    const known = partners.get(one) ?? new Set();
    partners.set(one, known.add(other));
  };
  for (const { from, to } of ties) {
    meet(from, to);
    meet(to, from);
  }
  const byProvider = Map.groupBy(offers.values(), (offer) => offer.provider);
  const offersOf = (node: NodeId): readonly Offer[] => {
    const provider = providers.get(node);
    return provider === undefined ? [] : (byProvider.get(provider.id) ?? []);
  };
  return {
    offers,
    providers,
    ties,
    partnersOf: (node) => [...(partners.get(node) ?? [])].sort(byCodeUnits),
    actorOf,
    operatorOf: (offer) =>
      offer.provider === undefined
        ? offer.informal
          ? 'informal'
          : 'unknown'
        : (providers.get(providerNode(offer.provider))?.kind ?? 'unknown'),
    areasOf(node) {
      const offer = offers.get(node);
      const own = offer === undefined ? offersOf(node) : [offer];
      return [...new Set(own.flatMap((one) => one.area ?? []))].sort(byCodeUnits);
    },
    offersOf,
  };
}

function sortedMap<T>(values: readonly T[], keyOf: (value: T) => NodeId): ReadonlyMap<NodeId, T> {
  const keyed = values.map((value): [NodeId, T] => [keyOf(value), value]);
  return new Map(keyed.sort(([a], [b]) => byCodeUnits(a, b)));
}

function tiesOf(
  cooperations: readonly Cooperation[],
  nodeOf: (id: string) => NodeId | undefined,
): readonly Tie[] {
  const bundled = new Map<string, { from: NodeId; to: NodeId; cooperations: Cooperation[] }>();
  for (const cooperation of cooperations) {
    const ends = [nodeOf(cooperation.from), nodeOf(cooperation.to)];
    const [from, to] = ends.filter((end) => end !== undefined).sort(byCodeUnits);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from}\u0000${to}`;
    const tie = bundled.get(key);
    if (tie === undefined) bundled.set(key, { from, to, cooperations: [cooperation] });
    else tie.cooperations.push(cooperation);
  }
  const textOf = (one: Cooperation): string =>
    [one.kind ?? '', one.since ?? '', one.note ?? ''].join('\u0000');
  for (const tie of bundled.values()) {
    tie.cooperations.sort((a, b) => byCodeUnits(textOf(a), textOf(b)));
  }
  return [...bundled.entries()].sort(([a], [b]) => byCodeUnits(a, b)).map(([, tie]) => tie);
}
