import { outlineOf, toDegrees } from './geography.ts';
import type { Point } from './town-map.ts';
import { providerOf, websiteOf } from './providers.ts';
import { createRandom, seedOf } from './random.ts';
import { writeTable, type Cell, type ExampleFile } from './tables.ts';
import { quarters } from './town.ts';
import { checkedDates, kinds, languagesOf, phasesOf, streets, type Kind } from './offer-kinds.ts';

function slug(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue');
  return ascii
    .replaceAll('ß', 'ss')
    .replaceAll('é', 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

const taken: Point[] = [];

/** A place inside the Stadtteil, 90 m from its border and from other offers, denser near its centre. */
function placeIn(area: string, id: string): Point {
  const quarter = quarters.find((one) => one.id === area);
  if (!quarter) throw new Error(`no Stadtteil ${area}`);
  const ring = outlineOf(quarter);
  const random = createRandom(seedOf('place', id));
  const middle = [0, 1].map(
    (k) => ring.reduce((sum, point) => sum + (point[k] ?? 0), 0) / ring.length,
  );
  const far = ([x1, y1]: Point, [x2, y2]: Point): boolean => Math.hypot(x1 - x2, y1 - y2) > 0.09;
  for (let attempt = 0; attempt < 4000; attempt += 1) {
    const spread = 0.5 + attempt / 500;
    const at = (k: 0 | 1): number =>
      (middle[k] ?? 0) + (random() + random() + random() - 1.5) * spread;
    const point: Point = [at(0), at(1)];
    const clear = (others: readonly Point[]): boolean => others.every((other) => far(point, other));
    if (contains(ring, point) && clear(ring) && clear(taken)) {
      taken.push(point);
      return point;
    }
  }
  throw new Error(`no room for ${id} in ${area}`);
}

function toRow(kind: Kind, line: string, index: number): Cell[] {
  const [area = '', name = '', provider = '', places = '', focus = ''] = line
    .split('|')
    .map((part) => part.trim());
  const id = slug(name);
  const random = createRandom(seedOf('offer', id));
  const informal = provider === '';
  const behind = informal ? undefined : providerOf(provider === 'Stadt' ? 'stadt' : provider);
  const [lon, lat] = toDegrees(placeIn(area, id));
  const road = streets[area] ?? [];
  const outdoors = kind.type === 'spielplatz' || informal;
  const street = road[Math.floor(random() * road.length)] ?? '';
  const reachable = !outdoors && behind !== undefined;
  return [
    id,
    name,
    kind.type,
    provider === 'Stadt' ? 'stadt' : provider,
    area,
    lat,
    lon,
    outdoors ? street : `${street} ${1 + Math.floor(random() * 58)}`,
    phasesOf[id] ?? kind.phases,
    places === '' ? '' : Number(places),
    places === '' ? '' : (kind.unit ?? ''),
    kind.free ?? '',
    reachable && kind.type !== 'sportverein' ? (languagesOf[area] ?? 'Deutsch') : '',
    kind.opening,
    focus,
    reachable ? `${websiteOf(behind)}${id}/` : '',
    reachable ? `${id}@${behind.id === 'stadt' ? 'reihersbrueck' : behind.id}.example` : '',
    reachable ? `0000 000-${100 + Math.floor(random() * 900)}` : '',
    kind.contact,
    informal ? 'yes' : '',
    checkedDates[
      Math.floor(random() ** 1.4 * checkedDates.length + (index % 5 === 4 ? 1 : 0)) %
        checkedDates.length
    ],
  ];
}

const header = [
  'id',
  'name',
  'type',
  'provider',
  'area',
  'lat',
  'lon',
  'address',
  'phases',
  'capacity',
  'capacity_unit',
  'free',
  'languages',
  'opening',
  'focus',
  'website',
  'email',
  'phone',
  'contact',
  'informal',
  'checked',
];

/** `data/offers.csv`. */
export function writeOffers(): ExampleFile {
  const rows = kinds.flatMap((kind) =>
    kind.list
      .trim()
      .split('\n')
      .map((line, index) => toRow(kind, line, index)),
  );
  return writeTable('data/offers.csv', [header, ...rows]);
}
