/** From raw files to a first site: `npm run new`, check and build, in German and in English. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import { buildSite } from '../build-site.ts';
import { emptyFolder, filesBelow, repository, sharedFolder } from './folders.ts';
import { runCommand } from './run-command.ts';
import { brokenLinks, pagesOf } from './site-checks.ts';

const folder = emptyFolder('new-report');
const raw = join(folder, 'raw');

/** Six areas in a row, with the properties of a cadastre. */
function writeRawFiles(): void {
  mkdirSync(raw, { recursive: true });
  const names = ['Altstadt', 'Neustadt', 'Nordstadt', 'Süderhof', 'Tarup', 'Weiche'];
  const features = names.map((name, n) => {
    const [x, y] = [9.4 + n * 0.01, 54.78];
    const ring = [[x, y], [x, y + 0.01], [x + 0.01, y + 0.01], [x + 0.01, y], [x, y]]; // prettier-ignore
    return {
      type: 'Feature',
      properties: { OBJECTID: n + 7, AREA_ID: `ST${String(n + 1).padStart(2, '0')}`, AREA_NAME: name, CLASS: 'KRG' }, // prettier-ignore
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  const put = (name: string, text: string): void => writeFileSync(join(raw, name), text);
  put('Stadtteile 2024.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  const rows = (value: (n: number, year: number) => string): string =>
    names.flatMap((name, n) => [2022, 2023].map((year) => `${year};${name};${value(n, year)}`)).join('\n'); // prettier-ignore
  put('kinder_unter_6.csv', `Jahr;Ortsname;Kinder\n${rows((n, year) => String(140 + n * 31 + (year - 2022) * 5))}\n`); // prettier-ignore
  put('quote.csv', `Jahr;Stadtteil;Wert\n${rows((n, year) => `${String(20 + n)},${String(year - 2020)}`)}\n`); // prettier-ignore
  put('unlesbar.csv', 'Jahr 2022\nStadtteil;unter 3;3 bis 6\nAltstadt;1;2\n');
}

beforeAll(writeRawFiles);

const begin = (name: string, ...args: readonly string[]) =>
  runCommand(
    'new', join(folder, name), '--boundaries', join(raw, 'Stadtteile 2024.geojson'),
    '--tables', join(raw, 'kinder_unter_6.csv'), join(raw, 'quote.csv'), join(raw, 'unlesbar.csv'), ...args,
  ); // prettier-ignore

describe.each([
  ['de', 'Musterort', 'Bitte ergänzen', 'Was nicht gelesen wird'],
  ['en', 'Sampletown', 'Please complete', 'What is not read'],
])('a first report in „%s“', (language, name, gap, aside) => {
  const report = join(folder, language);
  let said: ReturnType<typeof begin>;

  beforeAll(() => {
    said = begin(language, '--language', language, '--name', name);
  });

  const text = (path: string): string => readFileSync(join(report, path), 'utf8');

  it('is written in one command, without an error', async () => {
    expect(said.code).toBe(0);
    const { problems, publishable } = await checkReport(report);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(publishable?.series.get('kinder_unter_6')?.periods.map((one) => one.text)).toEqual(['2022', '2023']); // prettier-ignore
    expect(publishable?.frame.asOf.date).toBe('2023-12-31');
  });

  it('holds every part of a report, and the deliveries as they came', () => {
    const story = language === 'de' ? 'eine-erste-geschichte' : 'a-first-story';
    expect(filesBelow(report)).toEqual([
      'README.md',
      'content/narratives/' + story + '.mdx',
      'content/pages/barrierefreiheit.mdx',
      'content/pages/datenschutz.mdx',
      'content/pages/impressum.mdx',
      'data/addresses.csv',
      'data/columns.yaml',
      'data/geography/stadtteile-2024.geojson',
      'data/indicators.csv',
      'data/municipality.yaml',
      'data/observations/kinder_unter_6.csv',
      'data/observations/quote.csv',
      'deliveries/unlesbar.csv',
    ]);
    for (const table of ['kinder_unter_6.csv', 'quote.csv']) {
      expect(text(`data/observations/${table}`)).toBe(readFileSync(join(raw, table), 'utf8'));
    }
    expect(said.stderr).toContain(aside);
  });

  it('says what it chose, and comments what a person must look at', () => {
    expect(text('data/municipality.yaml')).toMatch(
      /idProperty: AREA_ID\n\s*nameProperty: AREA_NAME/,
    );
    expect(said.stderr).toMatch(/OBJECTID/);
    expect(text('data/indicators.csv')).toMatch(/^#.*quote/m);
    expect(text('content/pages/impressum.mdx')).toContain(gap);
    expect(text('content/narratives/' + (language === 'de' ? 'eine-erste-geschichte' : 'a-first-story') + '.mdx')).toContain('status: draft'); // prettier-ignore
  });

  it('is built into a site without a dead link', async () => {
    const site = join(folder, `site-${language}`);
    await buildSite({ repository, report, out: site });
    const pages = pagesOf(site);
    expect(brokenLinks(site, pages)).toEqual([]);
    expect([...pages.keys()]).toContain('indikatoren/kinder_unter_6/index.html');
    expect(
      [...pages.keys()].some((page) => /^berichte\/./.test(page) && page !== 'berichte/index.html'),
    ).toBe(false);
  });

  it('is the same from the same files', () => {
    const again = begin(`${language}-again`, '--language', language, '--name', name);
    expect(again.code).toBe(0);
    for (const path of filesBelow(report).filter((one) => one !== 'README.md')) {
      const other = readFileSync(join(folder, `${language}-again`, path), 'utf8');
      expect(other).toBe(text(path));
    }
  });
});

describe('one file or row more', () => {
  const report = join(folder, 'more');
  const add = (...args: readonly string[]) => runCommand('new', ...args, '--report', report);

  beforeAll(() => {
    begin('more', '--name', 'Musterort');
  });

  it.each([
    [['story', '--title', 'Wege ans Wasser', '--area', 'Tarup'], 'content/narratives/wege-ans-wasser.mdx', "areas: ['ST05']"],
    [['area', '--area', 'ST02'], 'content/areas/ST02.mdx', "area: 'ST02'"],
    [['goal', '--title', 'Mehr', '--indicator', 'kinder_unter_6', '--area', 'ST01', '--target', '200', '--due', '2030-12-31'], 'content/goals/mehr.mdx', "baseline: { period: '2023', value: 145 }"],
    [['question', '--title', 'Was gelingt hier gut?'], 'content/questions/was-gelingt-hier-gut.mdx', 'knowledge: experience'],
    [['measure', '--title', 'Bau', '--goal', 'mehr', '--from', '2024-01-01', '--to', '2026-01-01'], 'content/measures/bau.mdx', 'goal: mehr'],
    [['offer', '--name', 'Kita Süd, am Hang', '--type', 'kita', '--area', 'ST04'], 'data/offers.csv', 'kita-sued-am-hang,"Kita Süd, am Hang",kita,'],
    [['indicator', '--title', 'So viele Geburten', '--unit', 'count'], 'data/observations/so-viele-geburten.csv', 'ST01,2023,'],
  ])('%j is valid at once', (args, path, part) => {
    const { code, stderr } = add(...args);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Angelegt: ${path}`)]);
    expect(readFileSync(join(report, path), 'utf8')).toContain(part);
  }); // prettier-ignore

  it('never overwrites, and names what is known where something is not', () => {
    const story = ['story', '--title', 'Wege ans Wasser'];
    expect(add(...story)).toMatchObject({ code: 1, stderr: expect.stringContaining('gibt es schon') as string }); // prettier-ignore
    const unknown = add('area', '--area', 'Atlantis');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('ST01 (Altstadt)');
    expect(add('goal', '--title', 'X').code).toBe(2);
  });

  it('reads a German day, and asks about a number that may be thousands', () => {
    const goal = ['goal', '--title', 'Viel mehr', '--indicator', 'kinder_unter_6', '--area', 'ST01', '--due', '31.12.2030']; // prettier-ignore
    const { code, stderr } = add(...goal, '--target', '16.000');
    expect([code, stderr]).toEqual([1, expect.stringContaining('16000')]);
    expect(add(...goal, '--target', '16000').code).toBe(0);
    const text = readFileSync(join(report, 'content/goals/viel-mehr.mdx'), 'utf8');
    expect(text).toMatch(/target: 16000\n[^]*due: 2030-12-31\n/u);
  });

  it('names the columns that a register made by others lacks', () => {
    const path = join(report, 'data/offers.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, 'id,name,type,lat,lon\nkita-a,Kita A,kita,54.785,9.405\n');
    const { code, stderr } = add('offer', '--name', 'Kita B', '--type', 'kita', '--area', 'ST04');
    writeFileSync(path, text);
    expect([code, stderr]).toEqual([1, expect.stringContaining('nicht: area.')]);
  });
});

describe('a first report is refused', () => {
  it('in a folder that is not empty, and without boundaries', () => {
    expect(begin('raw').code).toBe(2);
    expect(runCommand('new', join(folder, 'none')).code).toBe(2);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('from what is no map, in words and without a trace', () => {
    const table = join(raw, 'quote.csv');
    const { code, stderr } = runCommand('new', join(folder, 'none'), '--boundaries', table);
    expect([code, stderr]).toEqual([1, expect.stringContaining('weder GeoJSON noch TopoJSON')]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('a table that a report does not read as it is', () => {
  it('goes through the import, and stays as it came beside the report', async () => {
    const turned = join(raw, 'einwohner_gedreht.csv');
    const heads = ['Altstadt', 'Neustadt', 'Nordstadt', 'Süderhof', 'Tarup', 'Weiche'];
    const rows = [2022, 2023].map((year) => `${String(year)};${heads.map((_, n) => String(900 + 7 * n + year - 2022)).join(';')}`); // prettier-ignore
    writeFileSync(turned, `Einwohner\nStichtag 31.12.;${heads.join(';')}\n${rows.join('\n')}\n`);
    const report = join(folder, 'imported');
    const boundaries = join(raw, 'Stadtteile 2024.geojson');
    const said = runCommand('new', report, '--boundaries', boundaries, '--tables', turned);
    expect(said.code).toBe(0);
    expect(filesBelow(report)).toContain('deliveries/einwohner_gedreht.csv');
    const { publishable } = await checkReport(report);
    const [series] = [...(publishable?.series.values() ?? [])];
    expect(series?.at('ST06', series.periods.at(-1)?.text ?? '')?.value).toEqual({ state: 'observed', value: 936 }); // prettier-ignore
  });
});

describe('tables that have the form of a report already', () => {
  const town = join(folder, 'own-form');
  const table = (name: string, text: string): string => {
    const path = join(raw, name);
    writeFileSync(path, text);
    return path;
  };

  it('become the report, with the row of the whole, the words of the register and strangers left out', async () => {
    const ids = ['ST01', 'ST02', 'ST03', 'ST04', 'ST05', 'ST06'];
    const counts = ids.map((id, n) => `${id},2023,${String(100 + n)}`).join('\n');
    const said = runCommand(
      'new', town, '--boundaries', join(raw, 'Stadtteile 2024.geojson'), '--tables',
      table('kinder.csv', `area,period,value\n${counts}\nmusterort,2023,615\nland,2023,90000\n`),
      table('lage.csv', `area,period,value\n${ids.map((id) => `${id},2023,${id === 'ST01' ? 'laut' : 'ruhig'}`).join('\n')}\n`),
      table('offers.csv', 'id,name,type,area,phases\na,Kita A,kita,ST01,0-3\nb,Treff,treffpunkt,ST02,beruf\n'),
      table('groups.csv', 'id,title\nfemale,weiblich\n'),
    ); // prettier-ignore
    expect(said.stderr).toContain('„musterort“ ist die Summe aller Gebiete');
    expect(said.stderr).toMatch(/Dieses Gebiet kennen die Grenzen nicht.*: land\./u);
    expect(said.code).toBe(0);
    expect(filesBelow(town).filter((path) => path.startsWith('data/'))).toEqual([
      'data/addresses.csv',
      'data/geography/stadtteile-2024.geojson',
      'data/groups.csv',
      'data/indicators.csv',
      'data/municipality.yaml',
      'data/observations/kinder.csv',
      'data/observations/lage.csv',
      'data/offers.csv',
    ]);
    expect(filesBelow(town).some((path) => path.startsWith('deliveries/'))).toBe(false);
    const { publishable, problems } = await checkReport(town);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    const whole = publishable?.frame.municipality.id ?? '';
    expect(whole).toBe('musterort');
    expect(publishable?.series.get('kinder')?.at(whole, '2023')?.value).toMatchObject({ value: 615 }); // prettier-ignore
    expect(publishable?.frame.offers.map(({ types }) => types)).toEqual([['kita'], ['treffpunkt']]);
  });
});

describe('raw files of a real city', () => {
  const flensburg = sharedFolder('data/flensburg', 'a first report of Flensburg');

  it.skipIf(flensburg === undefined)('become a report without an error', () => {
    const shared = flensburg ?? '';
    const { code } = runCommand(
      'new', join(folder, 'flensburg'), '--name', 'Flensburg',
      '--boundaries', join(shared, 'raw', 'flensburg_stadtteile.geojson'),
      '--tables', join(shared, 'office-style', 'T16_raeumungsklagen_geheimhaltung_cp1252.csv'),
    ); // prettier-ignore
    expect(code).toBe(0);
  });
});
