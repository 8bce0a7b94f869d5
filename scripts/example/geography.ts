import { drawBorders } from './boundaries.ts';
import type { Point } from './town-map.ts';
import { districts, quarters, type Quarter } from './town.ts';

const origin = { lon: 8.02, lat: 51.5 };
// Kilometres per degree at 51.5° north.
const perDegree = { lon: 69.3, lat: 111.25 };
const sheet = { width: 11.6, height: 9.9, quantum: 0.0005 };

/** Degrees, five decimals: about a metre. */
export function toDegrees([x, y]: Point): readonly [lon: number, lat: number] {
  return [round(origin.lon + x / perDegree.lon), round(origin.lat + y / perDegree.lat)];
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

const lines = drawBorders();
const indexOf = new Map(lines.map(({ key }, i) => [key, i]));

/** TopoJSON's own word for a border walked backwards: the one's complement of its index. */
function arcBetween(from: string, to: string): number {
  const forward = indexOf.get(`${from}-${to}`);
  if (forward !== undefined) return forward;
  const backward = indexOf.get(`${to}-${from}`);
  if (backward === undefined) throw new Error(`no border between ${from} and ${to}`);
  return ~backward;
}

function arcsOf(ring: readonly string[]): number[] {
  return ring.map((from, i) => arcBetween(from, ring[(i + 1) % ring.length] ?? ''));
}

function pointsOf(arc: number): readonly Point[] {
  const line = lines[arc < 0 ? ~arc : arc]?.line ?? [];
  return arc < 0 ? [...line].reverse() : line;
}

/** Ring of a Stadtteil in kilometres, closed. */
export function outlineOf(quarter: Quarter): Point[] {
  const ring = arcsOf(quarter.ring).flatMap((arc) => pointsOf(arc).slice(0, -1));
  const first = ring[0];
  return first ? [...ring, first] : ring;
}

/** Borders that only one Stadtteil of the Bezirk has, walked around: its outline. */
function outerArcs(members: readonly Quarter[]): number[] {
  const all = members.flatMap((quarter) => arcsOf(quarter.ring));
  const outer = all.filter((arc) => !all.includes(~arc));
  const start = (arc: number): Point | undefined => pointsOf(arc)[0];
  const end = (arc: number): Point | undefined => pointsOf(arc).at(-1);
  const walk: number[] = [];
  let next = outer[0];
  while (next !== undefined && !walk.includes(next)) {
    walk.push(next);
    const here = end(next);
    next = outer.find((arc) => start(arc)?.[0] === here?.[0] && start(arc)?.[1] === here?.[1]);
  }
  if (walk.length !== outer.length) throw new Error('a Bezirk falls into several pieces');
  return walk;
}

/** Bezirke and Stadtteile in one topology: what is a border for both is stored once. */
export function drawTopology(): string {
  const quantum = sheet.quantum;
  const arcs = lines.map(({ line }) => {
    const kept = line
      .map(([x, y]): Point => [Math.round(x / quantum), Math.round(y / quantum)])
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
    return kept.map(([x, y], i) => {
      const before = kept[i - 1] ?? [0, 0];
      return [x - before[0], y - before[1]];
    });
  });
  const polygon = (properties: Record<string, string | boolean>, ring: number[]): object => ({
    type: 'Polygon',
    properties,
    arcs: [ring],
  });
  const topology = {
    type: 'Topology',
    bbox: [...toDegrees([0, 0]), ...toDegrees([sheet.width, sheet.height])],
    transform: {
      scale: [quantum / perDegree.lon, quantum / perDegree.lat],
      translate: [origin.lon, origin.lat],
    },
    objects: {
      bezirke: {
        type: 'GeometryCollection',
        geometries: districts.map(({ id, name }) =>
          polygon({ id, name }, outerArcs(quarters.filter(({ parent }) => parent === id))),
        ),
      },
      stadtteile: {
        type: 'GeometryCollection',
        geometries: quarters.map(({ id, name, parent, ring, unpopulated }) =>
          polygon({ id, name, parent, ...(unpopulated ? { unpopulated } : {}) }, arcsOf(ring)),
        ),
      },
    },
    arcs,
  };
  return `${JSON.stringify(topology)}\n`;
}
