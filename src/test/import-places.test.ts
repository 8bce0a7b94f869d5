import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeliveryReport } from '../domain/delivery/delivery-findings.ts';
import { readKnowledge } from '../import/delivery/report-knowledge.ts';
import { importDelivery } from '../import/import-delivery.ts';
import { deliver, importTown, workbookOf } from './import-town.ts';

const take = async (report: string, path: string, sheet?: string): Promise<DeliveryReport> =>
  importDelivery(path, (await readKnowledge(report)).knowledge, {
    report,
    out: undefined,
    sheet,
    as: undefined,
    period: undefined,
    isRegister: false,
    replace: false,
  });

/** The same with `--register`. */
const takeList = async (report: string, path: string): Promise<DeliveryReport> =>
  importDelivery(path, (await readKnowledge(report)).knowledge, {
    report,
    out: undefined,
    sheet: undefined,
    as: undefined,
    period: undefined,
    isRegister: true,
    replace: false,
  });

const lines = (report: string, file: string): readonly string[] =>
  readFileSync(join(report, file), 'utf8').trim().split('\n');

describe('registers', () => {
  const csv =
    'Liste der Einrichtungen;;;;;;\nlfd. Nr.;Name der Einrichtung;Einrichtungsart;Träger;Straße;Hausnr.;Ort\n1;Kita Mole;Kindertagesstätte;AWO;Kai;3;Seeburg\n2;Hort Birke;Hort;Stadt Seeburg;Waldweg;1a;Seeburg\n;Quelle: Jugendamt;;;;;\n';

  it('asks for own words of types, and makes ids of name and address that stay', async () => {
    const report = importTown('import-register');
    const file = deliver(report, 'einrichtungen.csv', csv);
    const asked = await take(report, file);
    expect(asked.questions).toMatchObject([
      { kind: 'unknown-types', types: ['Kindertagesstätte'] },
    ]);
    // Which type is meant only a person knows: the entry stands as it is, and asks again until it is answered.
    expect(asked.entry).toContain("'Kindertagesstätte': '?'");
    writeFileSync(join(report, 'data/columns.yaml'), `${asked.entry ?? ''}\n`);
    expect((await take(report, file)).questions).toMatchObject([
      { kind: 'unknown-types', types: ['Kindertagesstätte'] },
    ]);
    const answered = importTown('import-register', {
      'data/columns.yaml': `${asked.entry?.replace("'?'", 'kita') ?? ''}\n`,
    });
    expect((await take(answered, deliver(answered, 'einrichtungen.csv', csv))).questions).toEqual(
      [],
    );
    expect(lines(answered, 'data/offers.csv')).toEqual([
      'id,name,type,provider,area,address',
      'kita-mole-kai-3,Kita Mole,kita,AWO,,"Kai 3, Seeburg"',
      'hort-birke-waldweg-1a,Hort Birke,hort,Stadt Seeburg,,"Waldweg 1a, Seeburg"',
    ]);
    expect(lines(answered, 'data/providers.csv')).toEqual([
      'id,name',
      'awo,AWO',
      'stadt-seeburg,Stadt Seeburg',
    ]);
    // The order of rows does not change an id.
    const [title = '', head = '', ...rows] = csv.trim().split('\n');
    const turned = deliver(
      answered,
      'einrichtungen.csv',
      [title, head, ...rows.toReversed()].join('\n'),
    );
    await take(answered, turned);
    expect(
      lines(answered, 'data/offers.csv').some((line) => line.startsWith('kita-mole-kai-3,')),
    ).toBe(true);
  });

  it('asks for the column of the name, and never takes the first type of a vocabulary for it', async () => {
    const report = importTown('import-register-columns');
    const csv = 'Objekt;Straße;E-Mail;Plätze\nA;Weg 1;a@kinder.example;20\n';
    const file = deliver(report, 'schulen.csv', csv);
    const asked = await takeList(report, file);
    expect(asked.questions).toMatchObject([
      { kind: 'register-columns', missing: ['name', 'type'] },
    ]);
    expect(asked.entry).toBe(
      "- files: 'schulen.*'\n  columns:\n    '?': 'name'\n  set:\n    'type': '?'",
    );
    const answer = asked.entry?.replace("'?': 'name'", 'Objekt: name').replace("'?'", 'hort');
    writeFileSync(join(report, 'data/columns.yaml'), `${answer ?? ''}\n`);
    expect((await takeList(report, file)).questions).toEqual([]);
    expect(lines(report, 'data/offers.csv')[1]).toBe('a-weg-1,A,hort,,Weg 1,20,a@kinder.example');
  });

  it('reads lists of providers and of cooperations, under the words of offices', async () => {
    const report = importTown('import-lists');
    const providers = deliver(
      report,
      'Träger 2024.csv',
      'Trägername;Kurzname;Trägergruppe;Internet\nArbeiterwohlfahrt Seeburg;AWO;freier Träger;awo.example\nStadt Seeburg;;öffentlicher Träger;\n',
    );
    const read = await take(report, providers);
    expect(read.questions).toEqual([]);
    expect(read.register).toMatchObject({ providers: 2, offers: 0, madeIds: 2 });
    expect(lines(report, 'data/providers.csv')).toEqual([
      'id,name,aliases,kind,website',
      'arbeiterwohlfahrt-seeburg,Arbeiterwohlfahrt Seeburg,AWO,frei,awo.example',
      'stadt-seeburg,Stadt Seeburg,,öffentlich,',
    ]);
    const cooperations = workbookOf({
      Netz: [
        ['Kooperationen der Einrichtungen', null, null, null],
        ['Einrichtung', 'Kooperationspartner', 'Art der Kooperation', 'seit'],
        ['Kita Mole', 'Hort Birke', 'Übergang', 2021],
        ['Kita Mole', 'AWO', 'Beratung', 2022],
        ['Quelle: Jugendamt', null, null, null],
      ],
    });
    const found = await take(report, deliver(report, 'kooperationen.xlsx', cooperations));
    expect(found.register).toMatchObject({ cooperations: 2 });
    expect(lines(report, 'data/cooperations.csv')).toEqual([
      'from,to,kind,since',
      'Kita Mole,Hort Birke,Übergang,2021',
      'Kita Mole,AWO,Beratung,2022',
    ]);
  });

  it('keeps the rows that columns.yaml chooses, and the entry stays one for import and check', async () => {
    const report = importTown('import-where', {
      'data/columns.yaml':
        "- files: 'Einrichtungen*'\n  where: { Status: [aktiv] }\n  types: { Krippe: kita }\n",
    });
    const csv =
      'Name;Art;Adresse;Status\nKita A;Krippe;Weg 1;aktiv\nKita B;Krippe;Weg 2;geschlossen\n';
    expect((await take(report, deliver(report, 'Einrichtungen.csv', csv))).questions).toEqual([]);
    expect(lines(report, 'data/offers.csv').slice(1)).toEqual(['kita-a-weg-1,Kita A,kita,,Weg 1']);
    const { problems } = await readKnowledge(report);
    expect(problems.map(({ code }) => code)).not.toContain('unknown-choice');
  });

  it('reads workbooks and GeoJSON, with areas by name', async () => {
    const report = importTown('import-register-kinds');
    const book = workbookOf({
      Kitas: [
        ['Name', 'Art', 'Adresse', 'Stadtteil', 'Plätze'],
        ['Kita A', 'Kita', 'Weg 1', '01 Altmarkt', 40],
      ],
    });
    expect((await take(report, deliver(report, 'kitas.xlsx', book))).questions).toEqual([]);
    expect(lines(report, 'data/offers.csv')[1]).toBe('kita-a-weg-1,Kita A,kita,01,Weg 1,40');
    const other = importTown('import-register-geojson');
    const geojson = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Kita B', typ: 'kita' },
          geometry: { type: 'Point', coordinates: [9.005, 50.005] },
        },
      ],
    });
    expect((await take(other, deliver(other, 'kitas.geojson', geojson))).questions).toEqual([]);
    expect(lines(other, 'data/offers.csv')[1]).toBe('kita-b,Kita B,kita,,50.005,9.005');
  });
});

/** A square of the plane as a GeoPackage writes it. */
function blobOf(x: number, y: number, size: number): Uint8Array {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  const bytes = Buffer.alloc(8 + 9 + 4 + ring.length * 16);
  bytes.write('GP', 0);
  bytes.writeUInt8(1, 3);
  bytes.writeInt32LE(25832, 4);
  bytes.writeUInt8(1, 8);
  bytes.writeUInt32LE(3, 9);
  bytes.writeUInt32LE(1, 13);
  bytes.writeUInt32LE(ring.length, 17);
  for (const [at, [east = 0, north = 0]] of ring.entries()) {
    bytes.writeDoubleLE(east, 21 + at * 16);
    bytes.writeDoubleLE(north, 29 + at * 16);
  }
  return bytes;
}

function geopackage(layers: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'gpkg-'));
  const path = join(folder, 'a.gpkg');
  const database = new DatabaseSync(path);
  database.exec(
    'CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER); CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)',
  );
  database
    .prepare('INSERT INTO gpkg_spatial_ref_sys VALUES (25832, ?, 25832, ?)')
    .run(
      'EPSG',
      'PROJCS["ETRS89 / UTM zone 32N",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]',
    );
  for (const layer of layers) {
    database.exec(
      `CREATE TABLE "${layer}" (fid INTEGER PRIMARY KEY, geom BLOB, schluessel TEXT, name TEXT)`,
    );
    database.prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, 25832)').run(layer, 'geom');
    const insert = database.prepare(
      `INSERT INTO "${layer}" (geom, schluessel, name) VALUES (?, ?, ?)`,
    );
    insert.run(blobOf(500_000, 5_538_630.703, 1000), '001', 'Altmarkt');
    insert.run(null, '002', 'Ohne Fläche');
  }
  database.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

interface Collection {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] };
  }[];
}

const collection = (report: string, file: string): Collection =>
  JSON.parse(readFileSync(join(report, file), 'utf8')) as Collection;

describe('boundaries', () => {
  it('come out of a GeoPackage in degrees, with id and name, and without what has no area', async () => {
    const report = importTown('import-gpkg');
    const { boundaries, written } = await take(
      report,
      deliver(report, 'Stadtteile.gpkg', geopackage(['stadtteile'])),
    );
    expect(written[0]?.file).toBe('data/geography/stadtteile.geojson');
    expect(boundaries).toMatchObject({
      features: 1,
      leftOut: 1,
      idProperty: 'schluessel',
      nameProperty: 'name',
    });
    const [feature] = collection(report, 'data/geography/stadtteile.geojson').features;
    expect(feature?.properties).toMatchObject({ id: '001', name: 'Altmarkt' });
    // Easting 500 000 is the central meridian, 9° east; this northing lies at 50° north.
    const [lon = 0, lat = 0] = feature?.geometry.coordinates[0]?.[0] ?? [];
    expect(lon).toBeCloseTo(9, 6);
    expect(lat).toBeCloseTo(50, 4);
  });

  it('are asked about where a file has several layers, and take the one that is named', async () => {
    const report = importTown('import-layers');
    const file = deliver(report, 'alles.gpkg', geopackage(['bezirke', 'stadtteile']));
    expect((await take(report, file)).questions).toMatchObject([
      { kind: 'layers', layers: ['bezirke', 'stadtteile'] },
    ]);
    expect((await take(report, file, 'bezirke')).written).toHaveLength(1);
  });

  it('come out of KML with the data of its schema', async () => {
    const report = importTown('import-kml');
    const kml =
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Altmarkt</name><ExtendedData><Data name="nr"><value>01</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>9,50,0 9.01,50,0 9.01,50.01,0 9,50,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark><Placemark><name>Punkt</name><Point><coordinates>9,50</coordinates></Point></Placemark></Document></kml>';
    const { boundaries } = await take(report, deliver(report, 'gebiete.kml', kml));
    expect(boundaries).toMatchObject({
      features: 1,
      leftOut: 1,
      idProperty: 'nr',
      nameProperty: 'name',
    });
    expect(
      collection(report, 'data/geography/gebiete.geojson').features[0]?.geometry
        .coordinates[0]?.[1],
    ).toEqual([9.01, 50]);
  });
});
