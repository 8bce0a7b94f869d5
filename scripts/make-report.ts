/**
 * A made-up report of any size, for measuring: `node scripts/make-report.ts DIR --areas 1000 --language en`.
 * Deterministic: numbers come from a seeded generator, never from the machine.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRegister, registerVocabulary } from './make-register.ts';
import type { MadeUpRegister } from './make-register.ts';
import { seeded } from '../src/figures/network/seeded.ts';
import { languageNamed } from '../src/domain/language.ts';
import type { Language } from '../src/domain/language.ts';

export interface MadeUpReport {
  /** A register of offers beside the numbers. */
  readonly register?: MadeUpRegister | undefined;
  readonly areas: number;
  /** Areas of a level above, in bands from south to north; streets lie in the areas. */
  readonly districts?: number | undefined;
  readonly indicators: number;
  readonly years: number;
  readonly language: Language;
}

/** What a municipality is called where it is no city. */
const kinds: Partial<Record<Language, string>> = { de: 'Stadt' };

/** Cells of a grid with shared, wiggly borders: corner points are moved, edges are bent in the middle. */
function makeBoundaries(areas: number, parentOf: (n: number) => string | undefined): string {
  const random = seeded(7);
  const columns = Math.ceil(Math.sqrt(areas));
  const rows = Math.ceil(areas / columns);
  const step = 0.006;
  const points = new Map<string, readonly [number, number]>();
  const point = (x: number, y: number): readonly [number, number] => {
    const key = `${x} ${y}`;
    const known = points.get(key);
    if (known !== undefined) return known;
    const edge = x === 0 || y === 0 || x === columns * 4 || y === rows * 4;
    const move = edge ? 0 : step * 0.09;
    const made = [
      Number((8 + (x / 4) * step * 1.5 + (random() - 0.5) * move * 2).toFixed(6)),
      Number((51 + (y / 4) * step + (random() - 0.5) * move).toFixed(6)),
    ] as const;
    points.set(key, made);
    return made;
  };
  const features = Array.from({ length: areas }, (_, n) => {
    const [x, y] = [(n % columns) * 4, Math.floor(n / columns) * 4];
    const ring = [
      ...[0, 1, 2, 3].map((d) => point(x + d, y)),
      ...[0, 1, 2, 3].map((d) => point(x + 4, y + d)),
      ...[4, 3, 2, 1].map((d) => point(x + d, y + 4)),
      ...[4, 3, 2, 1].map((d) => point(x, y + d)),
    ];
    return {
      type: 'Feature',
      properties: { id: areaId(n), name: `Area ${n + 1}`, parent: parentOf(n) },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Bands over the whole width: whole rows of cells, so that areas lie in them. */
function makeDistricts(areas: number, districts: number): string {
  const columns = Math.ceil(Math.sqrt(areas));
  const rows = Math.ceil(areas / columns);
  const edge = (d: number): number =>
    Number((51 + Math.round((rows * d) / districts) * 0.006).toFixed(6));
  const east = Number((8 + columns * 0.009).toFixed(6));
  const features = Array.from({ length: districts }, (_, d) => {
    const [south, north] = [edge(d), edge(d + 1)];
    const ring = [[8, south], [8, north], [east, north], [east, south], [8, south]]; // prettier-ignore
    return {
      type: 'Feature',
      properties: { id: districtId(d), name: `District ${d + 1}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const districtId = (d: number): string => `D${String(d + 1).padStart(2, '0')}`;

/** In which band an area lies; undefined where there are none. */
const districtOf =
  (areas: number, districts: number | undefined) =>
  (n: number): string | undefined => {
    if (districts === undefined) return undefined;
    const columns = Math.ceil(Math.sqrt(areas));
    const rows = Math.ceil(areas / columns);
    const row = Math.floor(n / columns);
    const bands = Array.from({ length: districts }, (_, d) => d);
    return districtId(bands.findLast((d) => Math.round((rows * d) / districts) <= row) ?? 0);
  };

/** Four streets in each area. */
const makeStreets = (areas: number): string => {
  const rows = Array.from({ length: areas * 4 }, (_, n) => {
    const letter = String.fromCharCode(65 + (n % 26));
    return `${letter}${'aeiou'[n % 5] ?? 'a'}lt Street ${n + 1},${10_000 + Math.floor(n / 40)},${areaId(Math.floor(n / 4))}`;
  });
  return ['street,postcode,area', ...rows, ''].join('\n');
};

const areaId = (n: number): string => `A${String(n + 1).padStart(5, '0')}`;

/** A point well inside the n-th cell. */
const placeIn = (areas: number) => (n: number, random: () => number) => {
  const columns = Math.ceil(Math.sqrt(areas));
  return {
    id: areaId(n),
    lon: 8 + ((n % columns) + 0.2 + random() * 0.6) * 0.009,
    lat: 51 + (Math.floor(n / columns) + 0.2 + random() * 0.6) * 0.006,
  };
};

/** Files of a made-up report by path. Counts of children, and shares made of numerator and denominator. */
export function makeReport(size: MadeUpReport): ReadonlyMap<string, string> {
  const random = seeded(42);
  // No year lies ahead of the report's day, however many there are.
  const first = Math.min(2014, 2026 - size.years);
  const files = new Map<string, string>();
  files.set(
    'data/municipality.yaml',
    `id: CITY
name: Largeville
kind: ${kinds[size.language] ?? 'City'}
language: ${size.language}
site: https://largeville.example
publisher: { name: Largeville Council }
demonstration: Made up for measuring.
asOf: 2026-01-01
levels:
${size.districts === undefined ? '' : '  - { id: district, title: District, plural: Districts, file: geography/districts.geojson }\n'}  - { id: ward, title: Ward, plural: Wards, file: geography/wards.geojson, report: true }
themes:
  - { id: children, title: Children }
  - { id: living, title: Living conditions }
${size.register === undefined ? '' : registerVocabulary}`,
  );
  const parentOf = districtOf(size.areas, size.districts);
  files.set('data/geography/wards.geojson', makeBoundaries(size.areas, parentOf));
  if (size.districts !== undefined) {
    files.set('data/geography/districts.geojson', makeDistricts(size.areas, size.districts));
    files.set('data/streets.csv', makeStreets(size.areas));
  }
  const catalogue = ['id,theme,title,short,unit,polarity,numerator,denominator'];
  for (let i = 0; i < size.indicators; i += 1) {
    const count = i === 0;
    catalogue.push(
      count
        ? 'children,children,So many children live here.,Children under 18,count,neutral,,'
        : `share-${i},${i % 2 ? 'living' : 'children'},Of 100 children so many are in situation ${i}.,Share ${i},percent,${i % 3 ? 'lower' : 'higher'},children in situation ${i},all children`,
    );
    const rows = ['area,period,value,numerator,denominator'];
    for (let a = 0; a < size.areas; a += 1) {
      const base = 150 + Math.floor(random() * 2500);
      const level = 0.1 + random() * 0.5;
      for (let y = 0; y < size.years; y += 1) {
        const children = base + Math.floor(random() * 40) + y * 3;
        const part = Math.floor(children * (level + (random() - 0.5) * 0.04 + y * 0.003));
        rows.push(`${areaId(a)},${first + y},${count ? `${children},,` : `,${part},${children}`}`);
      }
    }
    files.set(`data/observations/${count ? 'children' : `share-${i}`}.csv`, `${rows.join('\n')}\n`);
  }
  files.set('data/indicators.csv', `${catalogue.join('\n')}\n`);
  for (const slug of ['impressum', 'datenschutz', 'barrierefreiheit']) {
    files.set(`content/pages/${slug}.mdx`, `---\ntitle: ${slug}\n---\n\nMade up.\n`);
  }
  if (size.register !== undefined) {
    const register = makeRegister(size.register, size.areas, placeIn(size.areas));
    for (const [path, text] of register) files.set(path, text);
  }
  return files;
}

/** Writes a made-up report into a folder. */
export function writeMadeUpReport(folder: string, size: MadeUpReport): void {
  for (const [path, text] of makeReport(size)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const help = `node scripts/make-report.ts DIR [--areas 1000 --indicators 12 --years 10 --language en]
  A made-up report for measuring: the same numbers each time. Into DIR, which
  must not exist or be empty.
  --districts N    a level above and streets (default: none)
  --offers N --providers N --cooperations N   with a register (default: none)
`;
  const wrong = (what: string): never => {
    process.stderr.write(`${what}\n\n${help}`);
    process.exit(2);
  };
  const asked = () => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: {
          areas: { type: 'string', default: '1000' },
          districts: { type: 'string', default: '0' },
          indicators: { type: 'string', default: '12' },
          years: { type: 'string', default: '10' },
          language: { type: 'string', default: 'en' },
          offers: { type: 'string', default: '0' },
          providers: { type: 'string', default: '1500' },
          cooperations: { type: 'string', default: '0' },
          help: { type: 'boolean', short: 'h' },
        },
      });
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
  };
  const { values, positionals } = asked();
  if (values.help === true) {
    process.stdout.write(help);
    process.exit(0);
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) wrong('make-report: one folder');
  const isTaken = folder !== undefined && existsSync(folder) && readdirSync(folder).length > 0;
  if (isTaken) wrong(`${folder}: not empty`);
  const number = (
    name: 'areas' | 'districts' | 'indicators' | 'years' | 'offers' | 'providers' | 'cooperations',
  ): number =>
    /^\d{1,7}$/u.test(values[name])
      ? Number(values[name])
      : wrong(`--${name}: ${values[name]}: a number`);
  const language =
    languageNamed(values.language) ?? wrong(`--language: ${values.language}: de or en`);
  const offers = number('offers');
  writeMadeUpReport(folder ?? '', {
    areas: number('areas'),
    districts: number('districts') === 0 ? undefined : number('districts'),
    indicators: number('indicators'),
    years: number('years'),
    language,
    register:
      offers === 0
        ? undefined
        : { offers, providers: number('providers'), cooperations: number('cooperations') },
  });
}
