/**
 * Which parts of a territory lie so far from its bulk that a map of all would show the bulk too small: Neuwerk off
 * Hamburg, Alaska. They are drawn as insets.
 */
import { mapScale } from './map-frame.ts';

/** Left, bottom, right, top. */
export type PlaneBox = readonly [number, number, number, number];

/** A part of an area: one polygon. */
export interface TerritoryPart {
  readonly area: string;
  readonly box: PlaneBox;
}

/** Parts within this share of the bulk's diagonal belong together. */
const near = 0.08;
/** What lies far would make the map of the rest so many times smaller. */
const enlarges = 1.2;
/** Either it lies a diagonal away, or it holds at most this share of the areas. */
const few = 0.05;
/** What is left holds at least this share of the areas. */
const most = 0.75;
/** No more than so many insets: what lies strewn everywhere has no bulk. */
const mostClusters = 8;

export const boxOfBoxes = (boxes: Iterable<PlaneBox>): PlaneBox => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [l, b, r, t] of boxes) {
    left = Math.min(left, l);
    bottom = Math.min(bottom, b);
    right = Math.max(right, r);
    top = Math.max(top, t);
  }
  return [left, bottom, right, top];
};

const distance = (a: PlaneBox, b: PlaneBox): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

const diagonal = ([left, bottom, right, top]: PlaneBox): number =>
  Math.hypot(right - left, top - bottom);

const scaleOf = ([left, bottom, right, top]: PlaneBox): number =>
  mapScale(right - left, top - bottom);

/** Parts that are joined by steps of at most `reach`; each cluster in the order of its parts. */
function clustersOf(parts: readonly TerritoryPart[], step: number): number[][] {
  const cluster = new Int32Array(parts.length).fill(-1);
  const found: number[][] = [];
  const order = parts
    .map((_, i) => i)
    .sort((a, b) => (parts[a]?.box[0] ?? 0) - (parts[b]?.box[0] ?? 0) || a - b);
  for (const start of order) {
    if (cluster[start] !== -1) continue;
    const members = [start];
    const own = found.length;
    cluster[start] = own;
    for (const member of members) {
      const { box } = parts[member] as TerritoryPart;
      for (const other of order) {
        if (cluster[other] !== -1) continue;
        const { box: next } = parts[other] as TerritoryPart;
        if (next[0] > box[2] + step) break;
        if (distance(box, next) > step) continue;
        cluster[other] = own;
        members.push(other);
      }
    }
    found.push(members.sort((a, b) => a - b));
  }
  return found;
}

/**
 * The far clusters of a level's parts.
 *
 * @param parts boxes on one plane, in any unit
 * @returns lists of indices of `parts`, nearest first; empty where everything fits one map. Source of the method
 *   and its thresholds: tried on maps of 73 towns and countries
 */
export function farClusters(parts: readonly TerritoryPart[]): readonly (readonly number[])[] {
  if (parts.length < 2) return [];
  const all = new Set(parts.map(({ area }) => area)).size;
  const boxOf = (members: readonly number[]): PlaneBox =>
    boxOfBoxes(members.map((i) => (parts[i] as TerritoryPart).box));
  const areasOf = (members: readonly number[]): Set<string> =>
    new Set(members.map((i) => (parts[i] as TerritoryPart).area));
  const whole = Math.max(diagonal(boxOfBoxes(parts.map((part) => part.box))), 1e-9);
  const weight = (members: readonly number[]): number =>
    areasOf(members).size + diagonal(boxOf(members)) / whole / 2;
  // The bulk grows from the cluster with the most areas; among equals the largest.
  const diagonals = parts.map((part) => diagonal(part.box)).sort((a, b) => a - b);
  const usual = diagonals[Math.floor(diagonals.length / 2)] ?? 0;
  const weighed = clustersOf(parts, usual / 2).map((members) => ({
    members,
    weight: weight(members),
  }));
  const largest = weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).members;
  const bulk = new Set(largest);
  let box = boxOf(largest);
  for (let grown = true; grown;) {
    grown = false;
    for (const [i, part] of parts.entries()) {
      if (bulk.has(i) || distance(box, part.box) > near * diagonal(box)) continue;
      bulk.add(i);
      box = boxOfBoxes([box, part.box]);
      grown = true;
    }
  }
  const rest = parts.flatMap((part, i) => (bulk.has(i) ? [] : [{ ...part, index: i }]));
  if (rest.length === 0) return [];
  const clusters = clustersOf(rest, near * diagonal(box))
    .map((members) => members.map((i) => rest[i]?.index ?? 0))
    .map((members) => ({ members, box: boxOf(members) }))
    .map((cluster) => ({ ...cluster, away: distance(box, cluster.box) }))
    .sort((a, b) => a.away - b.away);
  // Measured against all that is sure to stay: of two far parts on two sides neither alone makes the map smaller.
  const isNear = ({ members, away }: (typeof clusters)[number]): boolean =>
    away <= diagonal(box) && areasOf(members).size > few * all;
  const sure = boxOfBoxes([box, ...clusters.filter(isNear).map((cluster) => cluster.box)]);
  let kept = sure;
  const far: (typeof clusters)[number][] = [];
  for (const cluster of clusters) {
    const larger = boxOfBoxes([kept, cluster.box]);
    if (scaleOf(sure) < enlarges * scaleOf(larger)) kept = larger;
    else far.push(cluster);
  }
  const left = new Set(far.flatMap(({ members }) => members));
  const remaining = areasOf(parts.map((_, i) => i).filter((i) => !left.has(i))).size;
  if (
    far.length === 0 ||
    far.length > mostClusters ||
    remaining < Math.min(most * all, Math.max(all - 1, 2))
  )
    return [];
  return far.map(({ members }) => members);
}
