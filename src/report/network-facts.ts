/** The network of a report and what is measured on it, once for all figures. */
import { addresses } from '../domain/address.ts';
import type { SiteAddress } from '../domain/address.ts';
import {
  actorGraph,
  bridgesOf,
  communitiesOf,
  partsOf,
  tieGraph,
} from '../domain/graph-measures.ts';
import type { Bridge } from '../domain/graph-measures.ts';
import { offerNetwork } from '../domain/offer-network.ts';
import type { NodeId, OfferNetwork } from '../domain/offer-network.ts';
import type { ReportView } from './report-view.ts';

/** What is measured once for all figures of a report. */
export interface NetworkFacts {
  readonly network: OfferNetwork;
  readonly communities: readonly (readonly NodeId[])[];
  readonly communityOf: ReadonlyMap<NodeId, number>;
  readonly bridges: readonly Bridge[];
  /** Providers (and offers without one) that cooperate, in parts without a tie between them. */
  readonly parts: readonly (readonly NodeId[])[];
  /** Different providers (or offers without one) that a provider works with. */
  partners(node: NodeId): number;
}

const known = new WeakMap<ReportView, NetworkFacts>();

/** The network of a report and its measures; made once. */
export function networkFacts(view: ReportView): NetworkFacts {
  let facts = known.get(view);
  if (facts === undefined) {
    facts = measure(view);
    known.set(view, facts);
  }
  return facts;
}

function measure(view: ReportView): NetworkFacts {
  const network = offerNetwork(view.frame);
  const actors = actorGraph(network);
  const communities = communitiesOf(tieGraph(network));
  const communityOf = new Map(
    communities.flatMap((members, index) => members.map((node): [NodeId, number] => [node, index])),
  );
  return {
    network,
    communities,
    communityOf,
    bridges: bridgesOf(actors),
    parts: partsOf(actors),
    partners: (node) =>
      network.offers.has(node)
        ? network.partnersOf(node).length
        : actors.hasNode(node)
          ? actors.degree(node)
          : 0,
  };
}

/** Name of an offer or a provider. */
export const labelOf = ({ offers, providers }: OfferNetwork, node: NodeId): string =>
  offers.get(node)?.name ?? providers.get(node)?.name ?? node;

/** Where a node has its place on the site. */
export function addressOf(network: OfferNetwork, node: NodeId): SiteAddress | undefined {
  const offer = network.offers.get(node);
  if (offer !== undefined) return addresses.offer(offer.id);
  const provider = network.providers.get(node);
  return provider === undefined ? undefined : addresses.provider(provider.id);
}
