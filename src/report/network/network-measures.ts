/** What the network is like, as facts for plain sentences. */
import type { NodeId, OfferNetwork, Tie } from '../../domain/register/offer-network.ts';
import { byCodeUnits, offerNode } from '../../domain/register/offer-network.ts';
import type { NetworkMeasures } from './network-models.ts';
import type { NetworkFacts } from './network-facts.ts';
import type { ReportView } from '../report-view.ts';
import type { NamedNode } from './named-node.ts';
import { addressOf, labelOf } from './named-node.ts';

/** Names in a list of the foremost. */
const foremost = 10;

/** Measures of the cooperations that are entered; ask only where there are any. */
export function networkMeasures(view: ReportView, facts: NetworkFacts): NetworkMeasures {
  const { network, bridges, parts, partners } = facts;
  const { offers } = view.frame;
  const ends = new Set(network.ties.flatMap(({ from, to }) => [from, to]));
  const named = (node: NodeId): NamedNode => ({
    id: node,
    label: labelOf(network, node),
    address: addressOf(facts, node),
  });
  const hasPartner = (id: string): boolean => ends.has(offerNode(id));
  const alone = offers.filter(({ id }) => !hasPartner(id));
  const areas = view.areasOf(view.reportLevel.id).map(({ id }) => view.place(id));
  const offersByArea = Map.groupBy(offers, ({ area }) => area);
  const inside = tiesByArea(network);
  return {
    cooperations: network.ties.reduce((sum, tie) => sum + tie.cooperations.length, 0),
    offers: offers.length,
    providers: new Set(offers.flatMap(({ provider }) => provider ?? [])).size,
    offersWithPartner: offers.length - alone.length,
    withoutPartner: alone.map((offer) => ({
      ...named(offerNode(offer.id)),
      area: offer.area === undefined ? undefined : view.place(offer.area),
      providerHasPartners:
        offer.provider !== undefined && partners(network.actorOf(offerNode(offer.id))) > 0,
    })),
    withoutPartnerByArea: areas.flatMap((area) => {
      const own = offersByArea.get(area.id) ?? [];
      const count = own.filter(({ id }) => !hasPartner(id)).length;
      return count === 0 ? [] : [{ area, count, offers: own.length }];
    }),
    mostPartners: [...ends]
      .map((node) => ({ ...named(node), partners: partners(node) }))
      .sort((a, b) => b.partners - a.partners || byCodeUnits(a.id, b.id))
      .slice(0, foremost),
    bridges: bridges.map(({ node, loose }) => ({
      ...named(node),
      parts: loose.map((part) => part.map((one) => labelOf(network, one))),
      through: throughOf(network, node),
    })),
    onlyInside: areas.flatMap((area) => {
      const tally = inside.get(area.id);
      return tally?.outside === 0 ? [{ area, cooperations: tally.inside }] : [];
    }),
    withoutCooperation: areas.filter(
      ({ id }) => (offersByArea.get(id) ?? []).length > 0 && !inside.has(id),
    ),
    parts: parts.length,
  };
}

/** Offers of a provider that are tied to others than its own, by name. */
function throughOf(network: OfferNetwork, node: NodeId): readonly string[] {
  const leavesHome = (end: NodeId, other: NodeId): boolean =>
    network.offers.has(end) && network.actorOf(end) === node && network.actorOf(other) !== node;
  const through = new Set<string>();
  for (const { from, to } of network.ties) {
    if (leavesHome(from, to)) through.add(labelOf(network, from));
    if (leavesHome(to, from)) through.add(labelOf(network, to));
  }
  return [...through].sort(byCodeUnits);
}

/**
 * Cooperations of the offers of each area, by where the other end stands. A provider stands in an area if all
 * its offers do; else it is outside.
 */
function tiesByArea(
  network: OfferNetwork,
): ReadonlyMap<string, { readonly inside: number; readonly outside: number }> {
  const tally = new Map<string, { inside: number; outside: number }>();
  const count = (area: string, isInside: boolean, { cooperations }: Tie): void => {
    const own = tally.get(area) ?? { inside: 0, outside: 0 };
    if (isInside) own.inside += cooperations.length;
    else own.outside += cooperations.length;
    tally.set(area, own);
  };
  for (const tie of network.ties) {
    const homes = [tie.from, tie.to].map((end) => ({
      own: network.offers.get(end)?.area,
      all: network.areasOf(end),
    }));
    const [from, to] = homes;
    if (from === undefined || to === undefined) continue;
    const isOnly = (all: readonly string[], area: string): boolean =>
      all.length === 1 && all[0] === area;
    if (from.own !== undefined) count(from.own, isOnly(to.all, from.own), tie);
    // Within one area a cooperation counts once.
    if (to.own !== undefined && to.own !== from.own) count(to.own, isOnly(from.all, to.own), tie);
  }
  return tally;
}
