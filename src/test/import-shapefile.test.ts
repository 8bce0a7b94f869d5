import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeliveryReport } from '../domain/delivery/delivery-findings.ts';
import { importDelivery } from '../import/import-delivery.ts';
import { deliver, importTown } from './import-town.ts';

const take = (report: string, path: string): Promise<DeliveryReport> =>
  importDelivery(path, undefined, {
    report,
    out: undefined,
    sheet: undefined,
    as: undefined,
    period: undefined,
    isRegister: false,
    replace: false,
  });

/** A zip of deflated entries. */
function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, packed);
    directory.push(entry, title);
    at += local.length + title.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, entries, end]);
}

/** Squares as a .shp holds them (ESRI technical description, 1998: polygons are type 5, outer rings clockwise). */
function shp(corners: readonly (readonly [number, number])[], size: number): Uint8Array {
  const records = corners.map(([x, y], number) => {
    const ring = [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ];
    const body = Buffer.alloc(44 + 4 + ring.length * 16);
    body.writeInt32LE(5, 0);
    for (const [n, value] of [x, y, x + size, y + size].entries())
      body.writeDoubleLE(value, 4 + n * 8);
    body.writeInt32LE(1, 36);
    body.writeInt32LE(ring.length, 40);
    for (const [n, [east = 0, north = 0]] of ring.entries()) {
      body.writeDoubleLE(east, 48 + n * 16);
      body.writeDoubleLE(north, 56 + n * 16);
    }
    const head = Buffer.alloc(8);
    head.writeInt32BE(number + 1, 0);
    head.writeInt32BE(body.length / 2, 4);
    return Buffer.concat([head, body]);
  });
  const content = Buffer.concat(records);
  const head = Buffer.alloc(100);
  head.writeInt32BE(9994, 0);
  head.writeInt32BE((100 + content.length) / 2, 24);
  head.writeInt32LE(1000, 28);
  head.writeInt32LE(5, 32);
  return Buffer.concat([head, content]);
}

/** Attributes of dBase III: texts of 20 characters, in Latin-1 or UTF-8. */
function dbf(
  fields: readonly string[],
  rows: readonly (readonly string[])[],
  encoding: 'latin1' | 'utf8',
): Uint8Array {
  const width = 20;
  const head = Buffer.alloc(32 + fields.length * 32 + 1);
  head.writeUInt8(3, 0);
  head.writeUInt32LE(rows.length, 4);
  head.writeUInt16LE(head.length, 8);
  head.writeUInt16LE(1 + fields.length * width, 10);
  for (const [n, field] of fields.entries()) {
    head.write(field, 32 + n * 32, 'latin1');
    head.write('C', 32 + n * 32 + 11, 'latin1');
    head.writeUInt8(width, 32 + n * 32 + 16);
  }
  head.writeUInt8(0x0d, head.length - 1);
  const cells = rows.map((row) =>
    Buffer.concat([
      Buffer.from(' '),
      ...row.map((text) => {
        const cell = Buffer.alloc(width, ' ');
        Buffer.from(text, encoding).copy(cell);
        return cell;
      }),
    ]),
  );
  return Buffer.concat([head, ...cells, Buffer.from([0x1a])]);
}

const utm32 =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = [
  ['001', 'Südstadt'],
  ['002', 'Höhe'],
] as const;
const shapes = shp([[500_000, 5_538_630.703], [502_000, 5_538_630.703]], 1000); // prettier-ignore

interface Collection {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] };
  }[];
}

const collection = (report: string): Collection =>
  JSON.parse(readFileSync(join(report, 'data/geography/stadtteile.geojson'), 'utf8')) as Collection;

describe('a Shapefile in a zip', () => {
  it.each([
    ['with a .cpg of Latin-1', 'latin1', { 'st.cpg': bytes('ISO-8859-1') }],
    ['with a .cpg that says 1252', 'latin1', { 'st.cpg': bytes('1252') }],
    ['in Latin-1 without a .cpg', 'latin1', {}],
    ['in UTF-8 without a .cpg', 'utf8', {}],
  ] as const)('%s keeps its umlauts, and metres become degrees', async (_, encoding, further) => {
    const report = importTown('import-shapefile');
    const zip = zipOf({
      'st.shp': shapes,
      'st.dbf': dbf(['STT_NR', 'NAME'], names, encoding),
      'st.prj': bytes(utm32),
      ...further,
    });
    const { boundaries, written } = await take(report, deliver(report, 'Stadtteile.zip', zip));
    expect(written[0]?.file).toBe('data/geography/stadtteile.geojson');
    expect(boundaries).toMatchObject({ features: 2, idProperty: 'STT_NR', nameProperty: 'NAME' });
    const { features } = collection(report);
    expect(features.map(({ properties }) => [properties['id'], properties['name']])).toEqual(names);
    // Easting 500 000 is the central meridian, 9° east; this northing lies at 50° north.
    const [lon = 0, lat = 0] = features[0]?.geometry.coordinates[0]?.[0] ?? [];
    expect(lon).toBeCloseTo(9, 6);
    expect(lat).toBeCloseTo(50, 4);
  });

  it('in metres without a .prj is refused', async () => {
    const report = importTown('import-shapefile');
    const zip = zipOf({ 'st.shp': shapes, 'st.dbf': dbf(['NAME'], [['a'], ['b']], 'utf8') });
    expect((await take(report, deliver(report, 'st.zip', zip))).refusal).toMatchObject({
      kind: 'boundaries',
      reason: 'unknown-crs',
    });
  });
});

describe('a file of few bytes that unpacks to many', () => {
  it('is refused before it is unpacked', async () => {
    const report = importTown('import-bomb');
    const bomb = zipOf({ 'st.shp': new Uint8Array(120_000_000), 'st.dbf': new Uint8Array(90_000_000) }); // prettier-ignore
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await take(report, deliver(report, 'bomb.zip', bomb))).refusal).toEqual({
      kind: 'unpacks-too-large',
      megabytes: 200,
    });
  });
});
