/** Marks that would lie on one another, gathered for each zoom of a map; finer zooms open the clusters of coarser ones. */
import { planeAround } from '../place/distance.ts';
import type { Degrees } from '../place/point-in-area.ts';

export interface PlacedOffer {
  readonly id: string;
  readonly point: Degrees;
}

export interface Cluster {
  /** Smallest id of its offers. */
  readonly first: string;
  /** Mean of its offers. */
  readonly point: Degrees;
  /** In the order of ids. */
  readonly offers: readonly string[];
  /** `first` of the cluster of the next coarser zoom that holds it. */
  readonly parent: string | undefined;
}

interface Heap {
  readonly offers: readonly string[];
  readonly x: number;
  readonly y: number;
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Clusters for distances in metres, coarse to fine: within each, no two clusters are nearer to one another
 * than the distance, and every offer is in exactly one. Larger heaps gather first, then smaller ids: the
 * order of the offers plays no part.
 */
export function clustersOf(
  offers: readonly PlacedOffer[],
  distances: readonly number[],
): readonly (readonly Cluster[])[] {
  const sorted = offers.toSorted((a, b) => byId(a.id, b.id));
  const [first] = sorted;
  if (first === undefined) return distances.map(() => []);
  const plane = planeAround(first.point);
  const points = new Map(sorted.map((offer) => [offer.id, offer.point]));
  let heaps: readonly Heap[] = sorted.map(({ id, point }) => {
    const [x, y] = plane(point);
    return { offers: [id], x, y };
  });
  const levels: (readonly Heap[])[] = [];
  for (const distance of distances.toReversed()) {
    for (let gathered = gather(heaps, distance); ; gathered = gather(heaps, distance)) {
      const done = gathered.length === heaps.length;
      heaps = gathered;
      if (done) break;
    }
    levels.unshift(heaps);
  }
  return levels.map((level, at) => {
    const coarser = new Map(
      (levels[at - 1] ?? []).flatMap((heap) => heap.offers.map((id) => [id, heap.offers[0] ?? ''])),
    );
    return level.map((heap): Cluster => {
      const id = heap.offers[0] ?? '';
      return {
        first: id,
        point: meanOf(heap.offers.map((one) => points.get(one) ?? first.point)),
        offers: heap.offers,
        parent: at === 0 ? undefined : coarser.get(id),
      };
    });
  });
}

/** One pass: each heap, largest first, takes in those nearer than the distance. */
function gather(heaps: readonly Heap[], distance: number): readonly Heap[] {
  const order = heaps.toSorted(
    (a, b) => b.offers.length - a.offers.length || byId(a.offers[0] ?? '', b.offers[0] ?? ''),
  );
  const cells = new Map<string, Heap[]>();
  const cellOf = (value: number): number => Math.floor(value / distance);
  for (const heap of order) {
    const key = `${cellOf(heap.x)} ${cellOf(heap.y)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [heap]);
    else cell.push(heap);
  }
  const taken = new Set<Heap>();
  const gathered: Heap[] = [];
  for (const heap of order) {
    if (taken.has(heap)) continue;
    taken.add(heap);
    const members = [heap];
    for (let i = -1; i <= 1; i += 1) {
      for (let j = -1; j <= 1; j += 1) {
        for (const other of cells.get(`${cellOf(heap.x) + i} ${cellOf(heap.y) + j}`) ?? []) {
          if (taken.has(other) || Math.hypot(other.x - heap.x, other.y - heap.y) >= distance) {
            continue;
          }
          taken.add(other);
          members.push(other);
        }
      }
    }
    gathered.push(members.length === 1 ? heap : merged(members));
  }
  return gathered.sort((a, b) => byId(a.offers[0] ?? '', b.offers[0] ?? ''));
}

function merged(members: readonly Heap[]): Heap {
  let x = 0;
  let y = 0;
  let count = 0;
  for (const member of members) {
    x += member.x * member.offers.length;
    y += member.y * member.offers.length;
    count += member.offers.length;
  }
  const offers = members.flatMap((member) => member.offers).sort(byId);
  return { offers, x: x / count, y: y / count };
}

function meanOf(points: readonly Degrees[]): Degrees {
  const sum = points.reduce((a, b) => ({ lon: a.lon + b.lon, lat: a.lat + b.lat }), {
    lon: 0,
    lat: 0,
  });
  return { lon: sum.lon / points.length, lat: sum.lat / points.length };
}
