/** What a network of offers is like, measured with graphology on providers and on offers. */
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { connectedComponents, countConnectedComponents } from 'graphology-components';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { byCodeUnits } from './offer-network.ts';
import type { NodeId, OfferNetwork } from './offer-network.ts';

// CommonJS modules that are a function; their types speak of a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/**
 * Providers, and offers without one, as nodes; tied where they or their offers cooperate. Ties among the
 * offers of one provider play no part. Weight: how many cooperations.
 */
export function actorGraph(network: OfferNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  const ties = new Map<string, { ends: [NodeId, NodeId]; weight: number }>();
  for (const { from, to, cooperations } of network.ties) {
    const ends = [network.actorOf(from), network.actorOf(to)].sort(byCodeUnits);
    const [a, b] = ends;
    if (a === undefined || b === undefined || a === b) continue;
    const key = `${a}\u0000${b}`;
    const weight = (ties.get(key)?.weight ?? 0) + cooperations.length;
    ties.set(key, { ends: [a, b], weight });
  }
  addSorted(
    graph,
    [...ties.values()].map(({ ends, weight }) => ({ ends, weight })),
  );
  return graph;
}

/** Offers and providers that cooperations name, tied as they are entered. */
export function tieGraph(network: OfferNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  addSorted(
    graph,
    network.ties.map(({ from, to, cooperations }) => ({
      ends: [from, to],
      weight: cooperations.length,
    })),
  );
  return graph;
}

/** Nodes and edges in the order of their ids, so that no result depends on the order of the register. */
function addSorted(
  graph: UndirectedGraph,
  ties: readonly { readonly ends: readonly [NodeId, NodeId]; readonly weight: number }[],
): void {
  const nodes = new Set(ties.flatMap(({ ends }) => ends));
  for (const node of [...nodes].sort(byCodeUnits)) graph.addNode(node);
  const ordered = ties.toSorted(
    (x, y) => byCodeUnits(x.ends[0], y.ends[0]) || byCodeUnits(x.ends[1], y.ends[1]),
  );
  for (const { ends, weight } of ordered) graph.addEdge(ends[0], ends[1], { weight });
}

/**
 * Communities by the Louvain method: who works with each other more than with others.
 *
 * @returns members of each community, the largest community first, then by smallest member
 */
export function communitiesOf(graph: UndirectedGraph): readonly (readonly NodeId[])[] {
  if (graph.order === 0) return [];
  // Without a random walk the nodes are taken as they come: sorted, so the same in every build.
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0 });
  const members = Map.groupBy(graph.nodes() as NodeId[], (node) => found[node]);
  return [...members.values()]
    .map((nodes) => nodes.toSorted(byCodeUnits))
    .sort((a, b) => b.length - a.length || byCodeUnits(a[0] ?? '', b[0] ?? ''));
}

/** Groups with no tie between them, the largest first. */
export const partsOf = (graph: UndirectedGraph): readonly (readonly NodeId[])[] =>
  (connectedComponents(graph) as NodeId[][])
    .map((part) => part.sort(byCodeUnits))
    .sort((a, b) => b.length - a.length || byCodeUnits(a[0] ?? '', b[0] ?? ''));

export interface Bridge {
  readonly node: NodeId;
  /** What would come loose without it: all parts but the largest; all, where each is a single one. */
  readonly loose: readonly (readonly NodeId[])[];
}

/**
 * Nodes without which others would lose touch (articulation points), those that most depend on first,
 * then those on most shortest ways (betweenness), then by id.
 */
export function bridgesOf(graph: UndirectedGraph): readonly Bridge[] {
  if (graph.order === 0) return [];
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null });
  const before = countConnectedComponents(graph);
  const rest = graph.copy() as UndirectedGraph;
  const bridges: Bridge[] = [];
  for (const node of graph.nodes() as NodeId[]) {
    if ((betweenness[node] ?? 0) === 0) continue;
    const around = graph.neighbors(node);
    rest.dropNode(node);
    if (countConnectedComponents(rest) > before) {
      // Parts elsewhere in the network are not held by this node.
      const held = partsOf(rest).filter((part) => part.some((one) => around.includes(one)));
      const nothingStays = held[0]?.length === 1;
      bridges.push({ node, loose: nothingStays ? held : held.slice(1) });
    }
    rest.addNode(node);
    for (const other of around) rest.addEdge(node, other);
  }
  return bridges.sort(
    (a, b) =>
      looseSize(b) - looseSize(a) ||
      (betweenness[b.node] ?? 0) - (betweenness[a.node] ?? 0) ||
      byCodeUnits(a.node, b.node),
  );
}

const looseSize = ({ loose }: Bridge): number => loose.reduce((sum, part) => sum + part.length, 0);
