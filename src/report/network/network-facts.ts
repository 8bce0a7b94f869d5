/** The network of a report and what is measured on it, once for all figures. */
import {
  actorGraph,
  bridgesOf,
  communitiesOf,
  partsOf,
  tieGraph,
} from '../../domain/register/graph-measures.ts';
import type { Bridge } from '../../domain/register/graph-measures.ts';
import { offerNetwork } from '../../domain/register/offer-network.ts';
import type { NodeId, OfferNetwork } from '../../domain/register/offer-network.ts';
import type { ReportView } from '../report-view.ts';

/**
 * Marks stand for several offers in a register larger than this, and the network page tells it in part; all of it
 * stands on the offers' pages and in the downloads.
 */
export const largeRegister = 400;
const mostListed = 60;

/** What is measured once for all figures of a report. */
export interface NetworkFacts {
  readonly network: OfferNetwork;
  readonly communities: readonly (readonly NodeId[])[];
  readonly communityOf: ReadonlyMap<NodeId, number>;
  readonly bridges: readonly Bridge[];
  /** Providers (and offers without one) that cooperate, in parts without a tie between them. */
  readonly parts: readonly (readonly NodeId[])[];
  /** Different providers (or offers without one) that a provider works with; of an offer all others. */
  partners(node: NodeId): number;
  /** Providers with an entry on the network page: all, or those with most partners and offers of a large register. */
  readonly listed: ReadonlySet<NodeId>;
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
  const partners = (node: NodeId): number => {
    if (network.offers.has(node)) return network.partnersOf(node).length;
    return actors.hasNode(node) ? actors.degree(node) : 0;
  };
  return {
    network,
    communities,
    communityOf,
    bridges: bridgesOf(actors),
    parts: partsOf(actors),
    partners,
    listed: listedProviders(network, partners),
  };
}

function listedProviders(
  network: OfferNetwork,
  partners: (node: NodeId) => number,
): ReadonlySet<NodeId> {
  const weights = [...network.providers.keys()]
    .map((node) => ({ node, partners: partners(node), offers: network.offersOf(node).length }))
    .filter((one) => one.partners > 0 || one.offers > 0);
  if (network.offers.size <= largeRegister) return new Set(weights.map(({ node }) => node));
  const foremost = weights.sort((a, b) => b.partners - a.partners || b.offers - a.offers);
  return new Set(foremost.slice(0, mostListed).map(({ node }) => node));
}
