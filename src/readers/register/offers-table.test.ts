import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level, Municipality } from '../../domain/municipality.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { openGeos } from '../geometry/geos.ts';
import { parseBoundaries } from '../geography/boundaries.ts';
import { sharedFolder } from '../../test/folders.ts';
import type { AreaOfRegister } from './offer-area.ts';
import { parseOffers } from './offers-table.ts';
import { parseProviders } from './providers.ts';
import { town } from '../municipality/municipality.fixture.ts';

const geos = await openGeos();

const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  title: id,
  plural: id,
  file: `geography/${id}.topojson`,
  report: false,
  nested: true,
  ...more,
});
const levels = [level('bezirk'), level('stadtteil', { report: true }), level('block')];

const area = (
  id: string,
  name: string,
  of: string,
  parent: string,
  [west, east]: readonly [number, number],
): AreaOfRegister => ({
  id,
  name,
  short: undefined,
  level: of,
  parent,
  unpopulated: false,
  from: undefined,
  until: undefined,
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west, 51],
        [east, 51],
        [east, 50],
        [west, 50],
      ],
    ],
  },
});
const areas = [
  area('B', 'Bezirk Mitte', 'bezirk', 'stadt', [9, 9.3]),
  area('01', 'Altstadt', 'stadtteil', 'B', [9, 9.1]),
  area('02', 'Neustadt', 'stadtteil', 'B', [9.1, 9.2]),
  area('03', 'Hafen', 'stadtteil', 'B', [9.2, 9.3]),
  area('01.1', 'Altstadt', 'block', '01', [9, 9.05]),
];

const fileOf = (name: string, text: string) => ({
  file: `data/${name}.csv`,
  bytes: new TextEncoder().encode(text),
});

function read(csv: string, more: Partial<Municipality> = {}, providersCsv?: string) {
  const problems = new ProblemList();
  const providers = parseProviders(
    providersCsv === undefined ? [] : [fileOf('providers', providersCsv)],
    [],
    problems,
  );
  const context = { municipality: town({ levels, ...more }), areas, providers, columns: [] };
  const register = parseOffers([fileOf('offers', csv)], context, problems);
  return { ...register, problems: problems.all, codes: problems.all.map((p) => p.code) };
}
/** One offer with the given cells; it stands in the Altstadt unless they say otherwise. */
function readCells(cells: Readonly<Record<string, string>>, more: Partial<Municipality> = {}) {
  const all = { id: 'o1', name: 'Kita', type: 'kita', area: '01', ...cells };
  const row = Object.values(all).map((cell) => `"${cell}"`);
  const result = read(`${Object.keys(all).join(';')}\n${row.join(';')}\n`, more);
  return { ...result, offer: result.offers[0] };
}

describe('the area of an offer', () => {
  it.each([
    ['an id', '02', '02'],
    ['a name without regard to case', 'NEUSTADT', '02'],
    ['a name that a finer level bears too', 'Altstadt', '01'],
    ['an area of a finer level, as the one above it', '01.1', '01'],
    ['the municipality, as none', 'Musterstadt', undefined],
    ['a number before a name', '02 Neustadt', '02'],
    ['a level before a name', 'Stadtteil Neustadt', '02'],
    ['a word for the whole', 'Gesamtstadt', undefined],
  ])('may be stated as %s', (_, written, expected) => {
    const { offer, problems } = readCells({ area: written });
    expect(offer?.area).toBe(expected);
    expect(problems).toEqual([]);
  });

  it('comes from the point where none is stated', () => {
    const { offer, problems } = readCells({ area: '', lat: '50,5', lon: '9,15' });
    expect(problems).toEqual([]);
    expect(offer).toMatchObject({ area: '02', point: { lat: 50.5, lon: 9.15 } });
  });

  it('counts as stated where the point disagrees, and the point is drawn', () => {
    const { offer, problems } = readCells({ lat: '50.5', lon: '9.15' });
    expect(offer).toMatchObject({ area: '01', point: { lat: 50.5, lon: 9.15 } });
    expect(problems).toMatchObject([
      {
        code: 'offer-area-differs-from-point',
        level: 'warning',
        facts: { stated: 'Altstadt', around: 'Neustadt' },
      },
    ]);
  });

  it('is narrowed by the point where a coarser area is stated, and absent without a point', () => {
    expect(readCells({ area: 'B', lat: '50.5', lon: '9.25' })).toMatchObject({
      offer: { area: '03' },
      problems: [],
    });
    const { offer, codes } = readCells({ area: 'B' });
    expect(offer?.area).toBeUndefined();
    expect(codes).toEqual(['offer-area-of-other-level']);
  });

  it('is an error where it is unknown, and where there is neither area nor point', () => {
    expect(readCells({ area: 'Nuestadt' }).problems).toMatchObject([
      {
        code: 'unknown-area',
        place: { file: 'data/offers.csv', line: 2, column: 20 },
        facts: { area: 'Nuestadt', nearest: 'Neustadt' },
      },
    ]);
    expect(readCells({ area: '2' }).problems).toMatchObject([
      { code: 'unknown-area', facts: { nearest: '02', lostZero: true } },
    ]);
    expect(readCells({ area: '' }).codes).toEqual(['offer-without-place']);
  });

  it('warns of a point outside, and says when latitude and longitude are swapped', () => {
    expect(readCells({ lat: '48', lon: '9.05' }).problems).toMatchObject([
      { code: 'offer-outside-municipality', level: 'warning', facts: { swapped: false } },
    ]);
    expect(readCells({ lat: '9.05', lon: '50.5' }).problems).toMatchObject([
      { code: 'offer-outside-municipality', facts: { swapped: true } },
    ]);
  });

  it('takes the area that is valid in the year of the register', () => {
    const old = { ...area('alt', 'Alt', 'stadtteil', 'B', [9, 9.1]), until: 2019 };
    const problems = new ProblemList();
    const csv = 'id,name,type,lat,lon\no,Kita,kita,50.5,9.05\n';
    const context = {
      municipality: town({ levels, asOf: '2026-11-23' }),
      areas: [old, ...areas],
      providers: [],
      columns: [],
    };
    const { offers } = parseOffers([fileOf('offers', csv)], context, problems);
    expect(offers[0]?.area).toBe('01');
  });
});

describe('the point of an offer', () => {
  it('is projected from x and y with German thousands and decimals', () => {
    const { offer, problems } = readCells(
      { area: '', x: '507.120,50', y: '5.594.200,25' },
      { crs: 'EPSG:25832' },
    );
    expect(problems).toEqual([]);
    expect(offer?.area).toBe('02');
    expect(offer?.point?.lon).toBeCloseTo(9.1, 2);
    expect(offer?.point?.lat).toBeCloseTo(50.5, 2);
  });

  it('is an error where half of it is missing or it cannot be in its system, and no area is stated', () => {
    expect(readCells({ area: '', lat: '50.5' }).problems).toMatchObject([
      { code: 'half-a-coordinate', facts: { missing: 'lon' } },
    ]);
    expect(readCells({ area: '', lat: '559', lon: '507' }).problems).toMatchObject([
      { code: 'offer-coordinate-impossible', facts: { looksLike: undefined } },
    ]);
    expect(readCells({ area: '', lat: 'N 50', lon: '9' }).codes).toEqual(['not-a-number']);
  });

  it.each([{ lat: '50.5' }, { lat: '559', lon: '507' }, { lat: 'N 50', lon: '9' }])(
    'is left out where an area is stated: %o',
    (cells) => {
      const { offer, problems } = readCells(cells);
      expect(offer).toMatchObject({ area: '01', point: undefined });
      expect(problems).toMatchObject([{ code: 'offer-point-left-out', level: 'warning' }]);
    },
  );

  it('is in degrees or metres as the numbers are, whatever the columns and the boundaries say', () => {
    const inPlace = { lon: expect.closeTo(9.1, 2), lat: expect.closeTo(50.5, 2) };
    const zone = { crs: 'EPSG:25832' } as const;
    expect(readCells({ area: '02', x: '9.1', y: '50.5' }, zone)).toMatchObject({
      offer: { point: inPlace },
      problems: [],
    });
    expect(readCells({ area: '02', lat: '5594200', lon: '507120' }, zone)).toMatchObject({
      offer: { point: inPlace },
      problems: [],
    });
    const offers = { asOf: undefined, staleAfterMonths: 18, crs: 'EPSG:25832' } as const;
    expect(readCells({ area: '02', x: '507120', y: '5594200' }, { offers })).toMatchObject({
      offer: { point: inPlace },
      problems: [],
    });
  });

  it('is read in the only system in which it lies in the municipality, and that is told', () => {
    const { offer, problems } = readCells({ area: '', x: '507120', y: '5594200' });
    expect(offer?.area).toBe('02');
    expect(problems).toMatchObject([{ code: 'offers-in-system', facts: { crs: 'EPSG:25832' } }]);
    expect(readCells({ area: '', x: '107120', y: '1594200' }).codes).toEqual([
      'offer-coordinate-impossible',
    ]);
  });
});

describe('the cells of an offer', () => {
  it('become values in German and English', () => {
    const { offer, problems } = readCells({
      Plätze: '1.060,0',
      kostenlos: 'Ja',
      informell: 'no',
      geprüft: '5.6.2026',
      website: 'www.kita.example/über?x=1',
      email: 'mailto:info@kita.example',
      kontakt: 'Leitung',
      name: '<b>Kita</b>',
    });
    expect(problems).toEqual([]);
    expect(offer).toMatchObject({
      name: '<b>Kita</b>',
      capacity: 1060,
      free: true,
      informal: false,
      checked: '2026-06-05',
      website: 'https://www.kita.example/über?x=1',
      email: 'info@kita.example',
      contact: 'Leitung',
    });
  });

  it.each([
    ['website', 'javascript:alert(1)', 'script-link'],
    ['website', 'java\tscript:alert(1)', 'script-link'],
    ['website', 'data:text/html,x', 'script-link'],
    ['website', 'https://a.example b', 'bad-website'],
    ['website', 'ftp://a.example', 'bad-website'],
    ['email', 'info(at)kita.example', 'bad-email'],
    ['email', '?bcc=c@d.example', 'bad-email'],
    ['email', 'a@b.example, c@d.example', 'bad-email'],
    ['capacity', '-5', 'negative-capacity'],
    ['capacity', 'ca. 20', 'capacity-left-out'],
    ['capacity', '20-25', 'capacity-left-out'],
    ['free', 'vielleicht', 'offer-not-yes-or-no'],
    ['checked', '2026-02-30', 'not-a-day'],
    ['checked', '31.04.2026', 'not-a-day'],
    ['contact', 'Frau Muster', 'contact-names-a-person'],
    ['contact', 'Dr. Muster, Leitung', 'contact-names-a-person'],
  ])('%s „%s“ is reported as %s', (column, value, code) => {
    const { codes, offer } = readCells({ [column]: value });
    expect(codes).toEqual([code]);
    expect(offer?.website).toBeUndefined();
    expect(offer?.email).toBeUndefined();
  });

  it.each([
    ['email', 'a@b.example?bcc=c@d.example', 'a@b.example'],
    ['email', 'mailto:a@b.example?subject=Hallo', 'a@b.example'],
    ['phone', '0461 85-0;phone-context=+49', '0461 85-0'],
    ['phone', 'tel:+49 461 85;ext=7', '+49 461 85'],
  ] as const)('%s „%s“ is kept as %s, and what rode along is told', (column, value, kept) => {
    const { codes, offer } = readCells({ [column]: value });
    expect(codes).toEqual(['contact-shortened']);
    expect(offer?.[column]).toBe(kept);
  });

  it('keep an unknown capacity apart from none', () => {
    const capacity = (cell: string) => readCells({ capacity: cell }).offer?.capacity;
    expect(capacity('-')).toBe(0);
    expect(capacity('–')).toBe(0);
    expect(capacity('0')).toBe(0);
    expect(capacity('.')).toBeUndefined();
    expect(capacity('')).toBeUndefined();
  });

  it('do not take a function for a person', () => {
    const codesOf = (contact: string) => readCells({ contact }).codes;
    expect(codesOf('Frauenbeauftragte')).toEqual([]);
    expect(codesOf('Sekretariat, Mo bis Fr')).toEqual([]);
  });

  it('name types and phases of the declared vocabulary, by id or title', () => {
    const more = {
      offerTypes: [
        { id: 'kita', title: 'Kindertagesstätte' },
        { id: 'hort', title: 'Hort' },
      ],
      phases: [{ id: '0-3', title: 'unter 3 Jahre' }],
    };
    const { offer, problems } = readCells(
      { type: 'Kindertagesstätte | hort|HORT', phases: 'Unter 3 Jahre|0-4' },
      more,
    );
    expect(offer).toMatchObject({ types: ['kita', 'hort'], phases: ['0-3'] });
    expect(problems).toMatchObject([
      { code: 'unknown-offer-term', facts: { column: 'phases', value: '0-4', nearest: '0-3' } },
    ]);
  });
});

describe('ids of offers', () => {
  it('are well-formed and unique without regard to case', () => {
    const { problems, offers } = read(
      'id,name,type,area\na,A,kita,01\nA,B,kita,01\n../x,C,kita,01\n,D,kita,01\n__proto__,E,kita,01\n',
    );
    expect(offers.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'A'],
      ['d', 'D'],
    ]);
    expect(problems).toMatchObject([
      { code: 'register-ids-made', place: { line: 5, column: 1 }, facts: { id: 'd' } },
      { code: 'duplicate-register-id', place: { line: 3, column: 1 }, facts: { firstLine: 2 } },
      { code: 'bad-register-id', facts: { id: '../x' } },
      { code: 'bad-register-id', facts: { id: '__proto__' } },
    ]);
  });
});

describe('ids that are made', () => {
  const made = (csv: string) => read(csv).offers.map(({ id }) => id);

  it('come from name and address, whatever the order, and are told once', () => {
    const rows = ['Kita Süd,kita,01,Am Weg 1', 'Kita Süd,kita,01,Am Weg 2', 'Hort,hort,02,'];
    const csv = (lines: readonly string[]) => `name,type,area,address\n${lines.join('\n')}\n`;
    expect(made(csv(rows))).toEqual(['kita-sued-am-weg-1', 'kita-sued-am-weg-2', 'hort']);
    expect(made(csv(rows.toReversed()))).toEqual(made(csv(rows)).toReversed());
    expect(read(csv(rows)).problems).toMatchObject([{ code: 'register-ids-made', count: 3 }]);
  });

  it('tell entries of one name and address apart by type, then place, then order', () => {
    expect(
      made('name,type,area\nHaus,kita,01\nHaus,hort,01\nHaus,treff,02\nHaus,treff,03\n'),
    ).toEqual(['haus-kita', 'haus-hort', 'haus-treff-02', 'haus-treff-03']);
    expect(made('name,type,area\nHaus,kita,01\nHaus,kita,01\n')).toEqual([
      'haus-kita-01',
      'haus-kita-01-2',
    ]);
  });
});

describe('the provider of an offer', () => {
  const list = 'id,name,aliases,kind\nstadt-m,Stadt Musterstadt,Stadt|die Stadt,öffentlich\n';
  const offers = (...names: readonly string[]) =>
    `id,name,type,area,provider\n${names.map((name, i) => `o${i},Kita,kita,01,${name}`).join('\n')}\n`;

  it('is found by id, name or alias without regard to case and spacing', () => {
    const found = read(offers('STADT-M', 'stadt  musterstadt', 'DieStadt', 'Stadt'), {}, list);
    expect(found.problems).toEqual([]);
    expect(found.offers.map(({ provider }) => provider)).toEqual(Array(4).fill('stadt-m'));
    expect(found.providers).toMatchObject([{ id: 'stadt-m', kind: 'public', listed: true }]);
  });

  it('is added with a warning per name where the list does not have it', () => {
    const { problems, providers } = read(offers('AWO', 'awo', 'A.W.O.', 'ÄÖ'), {}, list);
    expect(problems.map(({ code, level: l, count }) => [code, l, count])).toEqual([
      ['unlisted-provider', 'warning', 2],
      ['unlisted-provider', 'warning', 1],
      ['unlisted-provider', 'warning', 1],
    ]);
    expect(providers.slice(1).map(({ id, name, listed }) => [id, name, listed])).toEqual([
      ['awo', 'AWO', false],
      ['a-w-o', 'A.W.O.', false],
      ['aeoe', 'ÄÖ', false],
    ]);
  });

  it('is one warning in all where there is no list', () => {
    expect(read(offers('A', 'B', 'C')).problems).toMatchObject([
      { code: 'unlisted-provider', count: 3, facts: { hasList: false } },
    ]);
  });

  it('never shares a name or alias with another', () => {
    const twice = 'id,name,aliases\na,Alpha,Gemein sam\nb,Beta,gemeinsam|Alpha\nc,Ceta,C|ceta\n';
    expect(read(offers('Alpha'), {}, twice).problems).toMatchObject([
      { code: 'provider-name-twice', facts: { name: 'gemeinsam', first: 'a', second: 'b' } },
      { code: 'provider-name-twice', facts: { name: 'Alpha', first: 'a', second: 'b' } },
    ]);
  });
});

const folder = sharedFolder('reports/flensburg', 'the register of a real city');

// The same is claimed of the shipped example in src/test/example-figures.test.ts.
describe.runIf(folder !== undefined)('the register of a real city', () => {
  interface Expected {
    readonly offersByArea: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly capacityByArea: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly offersWhoseAreaDiffersFromTheirPoint: readonly string[];
    readonly providersAfterAliases: number;
  }
  const bytes = (path: string) => readFileSync(join(folder ?? '', path));
  const load = () => {
    const problems = new ProblemList();
    const municipality = town({
      id: 'STGM01001000',
      levels: [level('stadtteil', { file: 'geography/stadtteile.topojson', report: true })],
    });
    const path = 'geography/stadtteile.topojson';
    const boundaries = new Map([[path, bytes(`data/${path}`)]]);
    const geography = parseBoundaries(boundaries, municipality, problems, geos);
    const fileAt = (file: string) => ({ file, bytes: bytes(file) });
    const listed = parseProviders([fileAt('data/providers.csv')], [], problems);
    const context = { municipality, areas: geography.areas, providers: listed, columns: [] };
    const register = parseOffers([fileAt('data/offers.csv')], context, problems);
    const expected = JSON.parse(String(bytes('expected.json'))) as Expected;
    return { ...register, listed, problems: problems.all, expected };
  };

  it('has the offers and capacities of every area as computed from the raw tables', () => {
    const { offers, expected } = load();
    const types = ['kita', 'hort', 'schule', 'spielplatz'];
    for (const [id, counts] of Object.entries(expected.offersByArea)) {
      const here = offers.filter((offer) => offer.area === id);
      const counted = types.map((type) => [
        type,
        here.filter((offer) => offer.types.includes(type)).length,
      ]);
      expect({ ...Object.fromEntries(counted), total: here.length }).toEqual(counts);
      const sum = (type: string) =>
        here
          .filter((offer) => offer.types.includes(type))
          .reduce((all, offer) => all + (offer.capacity ?? 0), 0);
      expect({ kitaPlaces: sum('kita'), hortPlaces: sum('hort'), pupils: sum('schule') }).toEqual(
        expected.capacityByArea[id],
      );
    }
  });

  it('has one offer whose area differs from its point, and no other problem', () => {
    const { offers, problems, expected } = load();
    const differing = offers.filter((offer) =>
      problems.some((p) => p.place.line === offer.place.line),
    );
    expect(problems.map(({ code }) => code)).toEqual(['offer-area-differs-from-point']);
    expect(differing.map(({ id }) => id)).toEqual(expected.offersWhoseAreaDiffersFromTheirPoint);
  });

  it('has as many providers as its aliases leave', () => {
    const { offers, providers, expected } = load();
    const used = new Set(offers.flatMap(({ provider }) => provider ?? []));
    expect(used.size).toBe(expected.providersAfterAliases);
    expect(providers.every(({ listed }) => listed)).toBe(true);
  });
});
