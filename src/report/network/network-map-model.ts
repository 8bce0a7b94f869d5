/** The geographic view of the network: offers as clusters for each zoom, cooperations bundled between them. */
import { clustersOf } from '../../domain/register/offer-clusters.ts';
import type { Cluster } from '../../domain/register/offer-clusters.ts';
import { metresBetween, planeAround } from '../../domain/place/distance.ts';
import { offerNode } from '../../domain/register/offer-network.ts';
import type { NodeId, OfferNetwork, Tie } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { Area } from '../../domain/place/area.ts';
import type { NetworkCluster, NetworkGeography, NetworkZoom } from './network-models.ts';

/** The drawing's column, in pixels: what a map of the whole municipality is fitted into. */
const drawn = { width: 628, height: 708 };

/** Marks keep this distance, in pixels: the reach of a finger. */
const reach = 24;

/** Zooms of the drawing; each opens the clusters of the one before. */
const factors = [1, 2, 4, 8] as const;

/** More marks than these are no picture: the pages of areas show them. */
const mostMarks = 1200;

/** More lines than these are a hairball: the strongest are drawn, the shortest of equals. */
const mostLines = 300;

/**
 * Clusters and bundled lines.
 *
 * @param inside offers of the figure
 * @param ties of the figure
 * @param areas whose extent the drawing shows
 */
export function networkGeography(
  network: OfferNetwork,
  inside: readonly Offer[],
  ties: readonly Tie[],
  areas: readonly Area[],
): NetworkGeography {
  const placed = inside.flatMap((offer) =>
    offer.point === undefined ? [] : [{ id: offer.id, point: offer.point }],
  );
  const metres = metresPerPixel(areas) * reach;
  const distances = factors.map((factor) => metres / factor);
  const levels = clustersOf(placed, distances);
  const types = new Map(inside.map((offer) => [offer.id, offer.types]));
  const placeOf = placing(network, new Set(placed.map(({ id }) => id)));
  const lines = ties.map(({ from, to, cooperations }) => ({
    ends: [placeOf(from), placeOf(to)] as const,
    weight: cooperations.length,
  }));
  const drawnLines = lines.flatMap(({ ends: [from, to], weight }) =>
    from === undefined || to === undefined ? [] : [{ from, to, weight }],
  );
  const zooms = levels
    .map((clusters, at): NetworkZoom => {
      const factor = factors[at] ?? 1;
      const idOf = new Map(
        clusters.flatMap((one) => one.offers.map((id) => [id, clusterId(factor, one.first)])),
      );
      return {
        factor,
        distance: distances[at] ?? metres,
        clusters: clusters.map((one) => clusterModel(one, factor, factors[at - 1], types)),
        ...strongest(bundled(drawnLines, idOf), clusters, factor),
      };
    })
    .filter(({ clusters }, at) => at === 0 || clusters.length <= mostMarks);
  return {
    zooms: placed.length === 0 ? [] : zooms,
    withoutPoint: inside.length - placed.length,
    withoutLine: lines.length - drawnLines.length,
  };
}

const clusterId = (factor: number, first: string): string => `cluster:${factor}:${first}`;

function clusterModel(
  { first, point, offers, parent }: Cluster,
  factor: number,
  coarser: number | undefined,
  typesOf: ReadonlyMap<string, readonly string[]>,
): NetworkCluster {
  const counts = new Map<string, number>();
  for (const id of offers) {
    for (const type of typesOf.get(id) ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return {
    id: clusterId(factor, first),
    lon: rounded(point.lon),
    lat: rounded(point.lat),
    offers: offers.map(offerNode),
    types: [...counts].map(([id, count]) => ({ id, count })),
    parent: parent === undefined || coarser === undefined ? undefined : clusterId(coarser, parent),
  };
}

/** About 0.1 m. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** An offer stands where its point is, a provider where its only offer with a point is. */
function placing(
  network: OfferNetwork,
  placed: ReadonlySet<string>,
): (node: NodeId) => string | undefined {
  return (node) => {
    const offer = network.offers.get(node);
    if (offer !== undefined) return placed.has(offer.id) ? offer.id : undefined;
    const [only, ...others] = network.offersOf(node).filter(({ id }) => placed.has(id));
    return others.length === 0 ? only?.id : undefined;
  };
}

function bundled(
  lines: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
  idOf: ReadonlyMap<string, string>,
): NetworkZoom['edges'] {
  const bundles = new Map<string, { from: string; to: string; weight: number }>();
  for (const line of lines) {
    const [from = '', to = ''] = [idOf.get(line.from) ?? '', idOf.get(line.to) ?? ''].sort();
    if (from === to) continue;
    const key = `${from}\u0000${to}`;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, { from, to, weight: line.weight });
    else bundle.weight += line.weight;
  }
  return [...bundles.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundle]) => bundle);
}

/** The lines that are drawn, in the order of their ends. */
function strongest(
  lines: NetworkZoom['edges'],
  clusters: readonly Cluster[],
  factor: number,
): Pick<NetworkZoom, 'edges' | 'edgesLeftOut'> {
  if (lines.length <= mostLines) return { edges: lines, edgesLeftOut: 0 };
  const points = new Map(clusters.map(({ first, point }) => [clusterId(factor, first), point]));
  const length = ({ from, to }: NetworkZoom['edges'][number]): number => {
    const [a, b] = [points.get(from), points.get(to)];
    return a === undefined || b === undefined ? Infinity : metresBetween(a, b);
  };
  const drawn = new Set(
    lines
      .map((line) => ({ line, length: length(line) }))
      .sort((a, b) => b.line.weight - a.line.weight || a.length - b.length)
      .slice(0, mostLines)
      .map(({ line }) => line),
  );
  return {
    edges: lines.filter((line) => drawn.has(line)),
    edgesLeftOut: lines.length - drawn.size,
  };
}

/** Metres that one pixel of the drawing of all areas stands for. */
function metresPerPixel(areas: readonly Area[]): number {
  let box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  let plane: ReturnType<typeof planeAround> | undefined;
  for (const { shape } of areas) {
    for (const [ring = []] of shape === undefined ? [] : polygonsOf(shape)) {
      for (const [lon = NaN, lat = NaN] of ring) {
        plane ??= planeAround({ lon, lat });
        const [x, y] = plane({ lon, lat });
        box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
      }
    }
  }
  const [left, top, right, bottom] = box;
  const metres = Math.max((right - left) / drawn.width, (bottom - top) / drawn.height);
  return Number.isFinite(metres) && metres > 0 ? metres : 1;
}
