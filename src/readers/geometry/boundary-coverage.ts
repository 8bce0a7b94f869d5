/** Whether the areas of a level lie side by side: overlaps and gaps over a thousandth of an area are told. */
import { bisector } from 'd3-array';
import type { Position } from 'geojson';
import type { Arc, Topology } from 'topojson-specification';
import type { LevelTopology } from '../../domain/place/area.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { UnnamedArea } from '../geography/area-parents.ts';
import { gapsOf } from './boundary-gaps.ts';
import type { Gap, GapBox } from './boundary-gaps.ts';
import { edgesOf, edgesOfShape, overlapOver } from './boundary-overlaps.ts';
import type { ShapeEdges } from './boundary-overlaps.ts';
import type { LooseEdge } from './scan-lines.ts';

/** Input contract: an overlap or a gap over 0.1 % of an area is a warning. */
const share = 0.001;

/**
 * A slit between two areas is a gap even where it opens to the outside: an opening of at most this share of the
 * areas' width, and a slit several times as deep as it is wide. A cove at a coast is none.
 */
const slit = { width: 0.12, depth: 4 } as const;

/** A slit along a whole border that is thinner than this share of the areas' width stays below `share`. */
const grain = 0.0008;

/** More of a kind than this are told as one with a count: the largest come first. */
const mostReported = 20;

/** Where everything lies on everything, the search ends: the mistake is plain. */
const mostCounted = 5000;

/** An area of the level, and where its id stands. */
export interface CoveringArea {
  readonly area: UnnamedArea;
  readonly place: () => Place;
}

/**
 * Checks one level. Areas that are never valid in the same year may overlap.
 * Problems: `boundary-overlap`, `boundary-gap`.
 *
 * @param level its id, the name of the object in the topology
 */
export function checkCoverage(
  level: string,
  covering: readonly CoveringArea[],
  topology: LevelTopology,
  problems: ProblemList,
): void {
  const shapes = covering.map(({ area }) => edgesOfShape(area.shape));
  const uses = arcUses(topology, level);
  const arcs = decodedArcs(topology);
  reportOverlaps(covering, shapes, looseAreas(uses), problems);
  const reported = new Set<string>();
  for (const year of yearsOfChange(covering)) {
    const valid = covering.map(({ area }) => isValid(area, year));
    if (valid.filter(Boolean).length > 1) {
      reportGaps(covering, shapes, looseEdges(uses, arcs, valid), reported, problems);
    }
  }
}

const isValid = ({ from, until }: UnnamedArea, year: number): boolean =>
  (from ?? -Infinity) <= year && year <= (until ?? Infinity);

const sameTime = (a: UnnamedArea, b: UnnamedArea): boolean =>
  (a.from ?? -Infinity) <= (b.until ?? Infinity) && (b.from ?? -Infinity) <= (a.until ?? Infinity);

/** One year of each stretch in which the same areas are valid. */
function yearsOfChange(covering: readonly CoveringArea[]): readonly number[] {
  const years = new Set(
    covering.flatMap(({ area: { from, until } }) => [
      from ?? 0,
      ...(until === undefined ? [] : [until + 1]),
    ]),
  );
  return [...years].sort((a, b) => a - b);
}

/** Which areas run along an arc, in its direction and against it. */
interface ArcUse {
  readonly along: number[];
  readonly against: number[];
}

function arcUses(topology: Topology, level: string): readonly ArcUse[] {
  const uses: ArcUse[] = topology.arcs.map(() => ({ along: [], against: [] }));
  const collection = Object.hasOwn(topology.objects, level) ? topology.objects[level] : undefined;
  if (collection?.type !== 'GeometryCollection') return uses;
  for (const [area, geometry] of collection.geometries.entries()) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    for (const arc of polygons.flat(2)) {
      (arc < 0 ? uses[~arc]?.against : uses[arc]?.along)?.push(area);
    }
  }
  return uses;
}

/** Areas with a border that no other area shares from the other side: the rest cannot overlap anything. */
function looseAreas(uses: readonly ArcUse[]): ReadonlySet<number> {
  return new Set(
    uses.flatMap(({ along, against }) =>
      along.length === 1 && against.length === 1 ? [] : [...along, ...against],
    ),
  );
}

function decodedArcs({ arcs, transform }: Topology): readonly (readonly Position[])[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const decoded = (arc: Arc): Position[] => {
    let [x, y] = [0, 0];
    return arc.map(([px = 0, py = 0]) => {
      x = transform === undefined ? px : x + px;
      y = transform === undefined ? py : y + py;
      return [x * kx + dx, y * ky + dy];
    });
  };
  return arcs.map(decoded);
}

function looseEdges(
  uses: readonly ArcUse[],
  arcs: readonly (readonly Position[])[],
  valid: readonly boolean[],
): readonly LooseEdge[] {
  const edges: LooseEdge[] = [];
  for (const [i, { along, against }] of uses.entries()) {
    const forth = along.filter((area) => valid[area]);
    const back = against.filter((area) => valid[area]);
    const step = forth.length - back.length;
    const area = (step > 0 ? forth : back)[0];
    if (step === 0 || area === undefined) continue;
    const points = arcs[i] ?? [];
    for (const [k, [x1 = NaN, y1 = NaN]] of points.entries()) {
      const [x0, y0] = points[k - 1] ?? [];
      if (x0 === undefined || y0 === undefined) continue;
      // Exteriors run clockwise: the area lies on the right-hand side.
      edges.push({ x0, y0, x1, y1, step, area });
    }
  }
  return edges;
}

function reportOverlaps(
  covering: readonly CoveringArea[],
  shapes: readonly ShapeEdges[],
  loose: ReadonlySet<number>,
  problems: ProblemList,
): void {
  const order = shapes.map((_, i) => i).sort((a, b) => westOf(shapes, a) - westOf(shapes, b));
  const found: { one: number; other: number; part: number; at: readonly [number, number] }[] = [];
  const see = (one: number, other: number, a: ShapeEdges, b: ShapeEdges): void => {
    const { size, at } = overlapOver(a, b, share);
    const part = size / Math.min(a.size, b.size);
    if (part > share && at !== undefined) found.push({ one, other, part, at });
  };
  search: for (const [rank, i] of order.entries()) {
    const a = shapes[i];
    if (a === undefined) continue;
    for (let k = rank + 1; k < order.length; k += 1) {
      const j = order[k] ?? 0;
      const b = shapes[j];
      if (b === undefined || b.west >= a.east) break;
      if (b.south >= a.north || b.north <= a.south || !(loose.has(i) || loose.has(j))) continue;
      const [one, other] = [covering[i]?.area, covering[j]?.area];
      if (one === undefined || other === undefined || !sameTime(one, other)) continue;
      see(Math.min(i, j), Math.max(i, j), a, b);
      if (found.length >= mostCounted) break search;
    }
  }
  for (const i of loose) {
    const shape = covering[i]?.area.shape;
    if (shape?.type !== 'MultiPolygon') continue;
    const parts = polygonsOf(shape).map((polygon) => edgesOf([polygon]));
    for (const [k, a] of parts.entries()) for (const b of parts.slice(k + 1)) see(i, i, a, b);
  }
  found.sort((a, b) => b.part - a.part || a.one - b.one || a.other - b.other);
  for (const [rank, { one, other, part, at }] of found.entries()) {
    // Told where the second one stands: the first was there before.
    const area = covering[other];
    const beside = covering[one];
    if (area === undefined || beside === undefined) continue;
    const facts = {
      area: area.area.name,
      other: one === other ? undefined : beside.area.name,
      percent: rounded(part * 100),
      at: [toSix(at[0]), toSix(at[1])] as const,
    };
    const key = rank < mostReported ? `${String(one)} ${String(other)}` : 'more';
    problems.fold('boundary-overlap', `${area.area.level} ${key}`, area.place(), facts);
  }
}

const westOf = (shapes: readonly ShapeEdges[], i: number): number => shapes[i]?.west ?? 0;

function reportGaps(
  covering: readonly CoveringArea[],
  shapes: readonly ShapeEdges[],
  edges: readonly LooseEdge[],
  reported: Set<string>,
  problems: ProblemList,
): void {
  const width = shapes.map(({ size }) => Math.sqrt(size));
  const slack = (left: number, right: number): number =>
    left === right ? 0 : slit.width * Math.min(width[left] ?? 0, width[right] ?? 0);
  const thinnest = (left: number, right: number): number =>
    grain * Math.min(width[left] ?? 0, width[right] ?? 0);
  let [west, east] = [Infinity, -Infinity];
  for (const shape of shapes) {
    west = Math.min(west, shape.west);
    east = Math.max(east, shape.east);
  }
  // Two steps of the topology.
  const tolerance = 2e-6 * (east - west);
  // Slits are seen across only, so the plane is looked at from two sides.
  const turned = edges.map(({ x0, y0, x1, y1, step, area }) => ({
    x0: y0,
    y0: x0,
    x1: y1,
    y1: x1,
    step: -step,
    area,
  }));
  const isLarge = ({ size, beside }: Gap): boolean =>
    [...beside.keys()].some((area) => size > share * (shapes[area]?.size ?? Infinity));
  const gaps = merged(
    gapsOf(edges, slack, thinnest, tolerance).filter(isLarge),
    gapsOf(turned, slack, thinnest, tolerance)
      .filter(isLarge)
      .map((gap) => {
        const [south, west, north, east] = gap.box;
        return { ...gap, at: [gap.at[1], gap.at[0]], box: [west, south, east, north] };
      }),
  ).flatMap(({ beside, size: whole, mouth, at }) => {
    // A hole in one single area is a lake or an enclave, and meant.
    if (beside.size < 2 || whole < slit.depth * mouth * mouth) return [];
    const [worst] = [...beside]
      .map(([area, size]) => ({ area, part: size / (shapes[area]?.size ?? Infinity) }))
      .sort((a, b) => b.part - a.part || a.area - b.area);
    if (worst === undefined || worst.part <= share) return [];
    const around = [...beside.keys()].sort((a, b) => a - b);
    return [{ ...worst, around, at }];
  });
  gaps.sort((a, b) => b.part - a.part || a.area - b.area);
  for (const { area, part, around, at } of gaps) {
    // The same gap, seen from the other side or in other years.
    const key = around.map((one) => covering[one]?.area.id).join(' ');
    if (reported.has(key)) continue;
    const first = covering[area];
    if (first === undefined) continue;
    const facts = {
      area: first.area.name,
      others: around
        .filter((one) => one !== area)
        .slice(0, 5)
        .map((one) => covering[one]?.area.name ?? ''),
      percent: rounded(part * 100),
      at: [toSix(at[0]), toSix(at[1])] as const,
    };
    const fold = reported.size < mostReported ? key : 'more';
    reported.add(key);
    problems.fold('boundary-gap', `${first.area.level} ${fold}`, first.place(), facts);
  }
}

/**
 * Gaps seen from two sides, each once: each side knows the areas to its left and right. What only one side sees
 * is the grain of borders that lie along its scan lines, unless it is a slit that opens to the outside.
 */
function merged(upright: readonly Gap[], lying: readonly Gap[]): readonly Gap[] {
  const isSlit = ({ mouth, box }: Gap, across: 0 | 1): boolean =>
    mouth > 0 &&
    2 * ((box[3 - across] ?? 0) - (box[1 - across] ?? 0)) >
      (box[2 + across] ?? 0) - (box[across] ?? 0);
  const middle = ({ box }: Gap): number => (box[0] + box[2]) / 2;
  const inOrder = lying.toSorted((a, b) => middle(a) - middle(b));
  const byMiddle = bisector(middle);
  const twins = new Set<Gap>();
  const both = upright.flatMap((gap) => {
    const reach = 0.15 * (gap.box[2] - gap.box[0]) + 1e-9;
    const from = byMiddle.left(inOrder, middle(gap) - reach);
    const to = byMiddle.right(inOrder, middle(gap) + reach);
    const near = inOrder.slice(from, to);
    const twin = near.find((other) => !twins.has(other) && isSameBox(gap.box, other.box));
    if (twin === undefined) return isSlit(gap, 0) ? [gap] : [];
    twins.add(twin);
    const beside = new Map(gap.beside);
    for (const [area, size] of twin.beside) beside.set(area, Math.max(beside.get(area) ?? 0, size));
    return [{ ...gap, beside, mouth: Math.min(gap.mouth, twin.mouth) }];
  });
  return [...both, ...inOrder.filter((gap) => !twins.has(gap) && isSlit(gap, 1))];
}

/** Scan lines see the ends of a gap a little short. */
function isSameBox(a: GapBox, b: GapBox): boolean {
  const slackOf = (from: number, to: number): number => 0.15 * (to - from) + 1e-9;
  const [x, y] = [slackOf(a[0], a[2]), slackOf(a[1], a[3])];
  return a.every((edge, i) => Math.abs(edge - (b[i] ?? NaN)) <= (i % 2 === 0 ? x : y));
}

const toSix = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Two digits that count. */
const rounded = (percent: number): number => Number(percent.toPrecision(2));
