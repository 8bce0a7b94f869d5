/**
 * Attacks beyond what check can see: a report whose every text is hostile is built, and all of the output is
 * searched and opened in a browser; `--out` is aimed at what it must not touch.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import type { CheckedReport } from '../build-report.ts';
import { manifestName } from '../site/work/replace-folder.ts';
import { leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { emptyFolder, filesBelow, repository } from './folders.ts';
import { readCsv } from './read-csv.ts';
import { runCommand, spawnCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';
import { brokenLinks, pagesOf, policyBreaches, repeatedIds } from './site-checks.ts';

const folder = emptyFolder('attacks');
const report = join(folder, 'report');
// Spaces, umlauts and signs of addresses, in a folder that is not there yet.
const site = join(folder, 'Öffentlich für alle', 'Seite (neu) #1 %20');
const base = join(import.meta.dirname, 'bad-inputs', '_base');

/** What an attacker would put where a text belongs. `M` marks the place, to see that the text has arrived. */
const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '{{7*7}}${7*7}',
  ']]></svg></style>--><svg onload=alert(1)>',
  '&lt;b&gt;&#x3c;i>',
  '</title></textarea></script><iframe src=javascript:alert(1)>',
  '\u2028\u200fאב',
] as const;
let turn = 0;
const texts: string[] = [];
/** The next hostile text; short enough for a label. */
function hostile(mark: string): string {
  const text = `${mark}${payloads[turn % payloads.length] ?? ''}`;
  turn += 1;
  texts.push(text);
  return text;
}

const inCsv = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const inYaml = (text: string): string => JSON.stringify(text);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(report, path)), { recursive: true });
  writeFileSync(join(report, path), text);
}
const read = (path: string): string => readFileSync(join(report, path), 'utf8');

/** Ids that mean something to a program, and the texts around them. */
function makeHostileReport(): void {
  cpSync(base, report, { recursive: true });
  write(
    'data/municipality.yaml',
    read('data/municipality.yaml')
      .replace('name: Kleinau\n', `name: ${inYaml(hostile('Mname'))}\n`)
      .replace('kind: Stadt', `kind: ${inYaml(hostile('Mkind'))}`)
      .replace('name: Stadt Kleinau', `name: ${inYaml(hostile('Mpublisher'))}, note: ${inYaml(hostile('Mnote'))}, responsible: ${inYaml(hostile('Mresponsible'))}`) // prettier-ignore
      .replace("'Markt 1, 00000 Kleinau'", inYaml(hostile('Maddress')))
      .replace('licence: dl-de/by-2-0', `licence: ${inYaml(hostile('Mlicence'))}`)
      .replace('demonstration: Kleinau ist erfunden.', `demonstration: ${inYaml(hostile('Mdemo'))}`)
      .replace(/title: Bezirk, plural: Bezirke/, `title: ${inYaml(hostile('Mlevel'))}, plural: ${inYaml(hostile('Mlevels'))}`) // prettier-ignore
      .replace(/title: Ortsteil, plural: Ortsteile/, `title: ${inYaml(hostile('Mpart'))}, plural: ${inYaml(hostile('Mparts'))}`) // prettier-ignore
      .replace('{ id: kita, title: Kita }', `{ id: constructor, title: ${inYaml(hostile('Mtype'))} }`)
      .replace('title: unter 3 Jahre', `title: ${inYaml(hostile('Mphase'))}`)
      .replace('title: 3 bis unter 6 Jahre', `title: ${inYaml(hostile('Mlaterphase'))}`)
      .replace('state: Hessen', `state: ${inYaml(hostile('Mstate'))}`)
      .replace('crs: EPSG:4326', `signs: { later: [${inYaml('<i>')}], withheld: [${inYaml('"><')}] }`)
      .replace('{ id: treff, title: Treff }', `{ id: treff, title: ${inYaml(hostile('Mmeeting'))} }`)
      .replace('title: Bevölkerung', `title: ${inYaml(hostile('Mpeople'))}`)
      .replace('{ id: bildung, title: Bildung }', `{ id: constructor, title: ${inYaml(hostile('Mtheme'))} }`), // prettier-ignore
  );
  const areas: Readonly<Record<string, string>> = {
    '0101': 'constructor',
    '0102': 'toString',
    '0201': 'hasOwnProperty',
    '0202': 'valueOf',
  };
  const renamed = (text: string): string =>
    Object.entries(areas).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  let shapes = renamed(read('data/geography/ortsteile.geojson'));
  for (const name of ['Hafen', 'Mühle', 'Südhang', 'Neustadt']) {
    shapes = shapes.replace(`"name": "${name}"`, `"name": ${JSON.stringify(hostile(`M${name}`))}`);
  }
  // Lines of this kind have no place in a name: check says so.
  write('data/geography/ortsteile.geojson', shapes.replaceAll('\u2028', ''));
  let districts = read('data/geography/bezirke.geojson');
  for (const name of ['West', 'Ost']) {
    districts = districts.replace(
      `"name": "${name}"`,
      `"name": ${JSON.stringify(hostile(`M${name}`))}, "short": ${JSON.stringify(hostile(`Mshort${name}`))}`,
    );
  }
  write('data/geography/bezirke.geojson', districts.replaceAll('\u2028', ''));
  rmSync(join(report, 'data/addresses.csv'));
  for (const file of readdirSync(join(report, 'data/observations'))) {
    write(`data/observations/${file}`, renamed(read(`data/observations/${file}`)));
  }
  write(
    'data/observations/wege.csv',
    read('data/observations/wege.csv')
      .replace('area,period,value', 'area,period,value,note')
      .replace(
        /^(constructor,2023,.*)$/m,
        `$1,${inCsv(hostile('Mcellnote').replaceAll('$', '$$$$'))}`,
      )
      .replace(/^(\w+,\d+,[\d.]+)$/gm, '$1,'),
  );
  write(
    'data/indicators.csv',
    [
      'id,theme,title,short,unit,polarity,numerator,denominator,decimals,classification,classes,source,source_url,attribution,licence,updated,note,categories,disclosure,published_by,unit_reference',
      `einwohner,bevoelkerung,${inCsv(hostile('Mtitle'))},${inCsv(hostile('Mshort'))},persons,,,,,,4,${inCsv(hostile('Msource'))},,${inCsv(hostile('Mattribution'))},${inCsv(hostile('Mindlicence'))},2024-02-01,${inCsv(hostile('Mindnote'))},,none,${inCsv(hostile('Mpublishedby'))},${inCsv(hostile('Munitref'))}`,
      `kinder,bevoelkerung,${inCsv(hostile('Mtitle2'))},${inCsv(hostile('Mshort2'))},count,,,,,,4,=cmd|' /C calc'!A0,,,dl-de/by-2-0,2024-02-01,,,,,`,
      `betreuung,constructor,${inCsv(hostile('Mtitle3'))},${inCsv(hostile('Mshort3'))},percent,higher,${inCsv(hostile('Mnumerator'))},${inCsv(hostile('Mdenominator'))},1,equal-interval,3,Quelle,https://kleinau.example/?a=%22%3E,,dl-de/by-2-0,2024-02-01,,,,,`,
      `wege,constructor,${inCsv(hostile('Mtitle4'))},${inCsv(hostile('Mshort4'))},${inCsv(hostile('Munit'))},lower,,,1,natural-breaks,3,Quelle,,,dl-de/by-2-0,2024-02-01,,,,,`,
      `art,constructor,${inCsv(hostile('Mtitle5'))},${inCsv(hostile('Mshort5'))},category,,,,,,,Quelle,,,dl-de/by-2-0,2024-02-01,,${inCsv(`a=${hostile('Mcategory').replaceAll('|', '/')}|b=${hostile('Mothercategory').replaceAll('|', '/')}`)},,,`,
      '',
    ].join('\n'),
  );
  write('data/observations/art.csv', 'area,period,value\nconstructor,2023,a\ntoString,2023,b\nhasOwnProperty,2023,a\nvalueOf,2023,b\n'); // prettier-ignore
  write('data/groups.csv', read('data/groups.csv').replace('Jungen', () => inCsv(hostile('Mboys'))).replaceAll('geschlecht', () => 'dimension <i>').replace(/^female,[^,]*/m, `female,${inCsv(hostile('Mgroup')).replaceAll('$', '$$$$')}`)); // prettier-ignore
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx'];
  write(
    'data/offers.csv',
    [
      'id,name,type,provider,area,lat,lon,address,phases,capacity,capacity_unit,free,languages,opening,focus,website,email,phone,contact,informal,checked',
      `constructor,${inCsv(hostile('Moffer'))},constructor,${inCsv(hostile('Mprovider'))},constructor,50.31,8.71,${inCsv(hostile('Mstreet'))},0-3,60,${inCsv(hostile('Mcapunit'))},ja,${inCsv(hostile('Mlanguages'))},${inCsv(hostile('Mopening'))},${inCsv(hostile('Mfocus'))},https://kleinau.example/?q=%22,o'neil@kleinau.example,"0000 1<script>",${inCsv(hostile('Mcontact'))},nein,2024-01-15`,
      `valueOf,${inCsv(formulas[0] ?? '')},treff,verein,toString,50.33,8.71,${inCsv(formulas[1] ?? '')},,,,,${inCsv(formulas[2] ?? '')},${inCsv(formulas[3] ?? '')},${inCsv('-\tx')},,,,${inCsv('=HYPERLINK("https://x.example")')},ja,2024-01-15`,
      '',
    ].join('\n'),
  );
  write('data/providers.csv', `id,name,aliases,kind,website\n__proto,${inCsv('x')},,public,\nverein,${inCsv(hostile('Mlisted'))},${inCsv(hostile('Malias').replaceAll('|', '/'))},voluntary,https://kleinau.example/?q=%22onload=%22\n`.replace('__proto', 'prototype')); // prettier-ignore
  write('data/cooperations.csv', `from,to,kind,since,note\nconstructor,valueOf,${inCsv(hostile('Mcoop'))},2022,${inCsv(hostile('Mcoopnote'))}\n`); // prettier-ignore
  rmSync(join(report, 'content'), { recursive: true });
  for (const slug of ['impressum', 'datenschutz', 'barrierefreiheit', 'constructor']) {
    write(`content/pages/${slug}.mdx`, `---\ntitle: ${inYaml(hostile('Mpage'))}\n---\n\nText.\n`);
  }
  write(
    'content/narratives/constructor.mdx',
    `---\ntitle: ${inYaml(hostile('Mstory'))}\nsummary: ${inYaml(hostile('Msummary'))}\nauthors: [${inYaml(hostile('Mauthor'))}]\ndate: 2024-05-10\nareas: [constructor]\nthemes: [constructor]\nstatus: published\n---\n\n{/* Mcomment <script> */}\n\n# A &lt;b&gt; \`</script>\`\n\nSo <abbr title="x&quot; onclick=&quot;alert(1)">Kita</abbr> und [Link](https://kleinau.example/?a="&b=<c>).\n\n\`\`\`\n<script>alert(1)</script>\n\`\`\`\n\n<Expectation expected="<b>mehr</b>" found="x &quot; onclick=&quot;alert(1)" explained="</p><script>alert(1)</script>" />\n\n<ChoroplethMap indicator="wege" period="2023" level="ortsteil" />\n\n<ChoroplethMap indicator="art" />\n\n<TrendChart indicator="einwohner" areas="constructor|valueOf" />\n\n<ComparisonChart indicator="betreuung" period="2023" />\n\n<ScatterPlot x="betreuung" y="wege" period="2023" />\n\n<OfferMap />\n`,
  );
  write(
    'content/narratives/entwurf.mdx',
    `---\ntitle: Mdraft\nsummary: Mdraft\nauthors: [Mdraft]\ndate: 2024-05-10\nareas: [constructor]\nthemes: [constructor]\n---\n\nMdraft <Value indicator="wege" area="constructor" period="2023" />\n`,
  );
  write(
    'content/questions/constructor.mdx',
    `---\ntitle: ${inYaml(hostile('Mquestion'))}\nknowledge: experience\nstage: analysis\nindicators: [kinder]\nofferTypes: [constructor]\n---\n\nText.\n`,
  );
  write(
    'content/areas/constructor.mdx',
    `---\narea: constructor\nauthors: [${inYaml(hostile('Mlocal'))}]\ndate: 2024-05-02\n---\n\n<Answer question="constructor">\n\nHier \\<script>alert(1)\\</script> und &lt;img src=x onerror=alert(1)&gt;.\n\n</Answer>\n`,
  );
  write(
    'content/goals/constructor.mdx',
    `---\ntitle: ${inYaml(hostile('Mgoal'))}\nfield: ${inYaml(hostile('Mfield'))}\nspecific: ${inYaml(hostile('Mspecific'))}\nmeasure: { indicator: betreuung, area: valueOf, baseline: { period: '2022', value: 21.8 }, target: 35 }\naccepted: ${inYaml(hostile('Maccepted'))}\nrealistic: ${inYaml(hostile('Mrealistic'))}\ndue: 2027-12-31\ndecision: { date: 2023-03-01, body: ${inYaml(hostile('Mbody'))}, reference: ${inYaml(hostile('Mreference'))} }\n---\n\n<GoalProgress goal="constructor" />\n`,
  );
  write(
    'content/measures/constructor.mdx',
    `---\ntitle: ${inYaml(hostile('Mmeasure'))}\ngoal: constructor\nresponsible: ${inYaml(hostile('Mwho'))}\nfrom: 2023-06-01\nto: 2025-12-31\nstatus: running\npartners: [${inYaml(hostile('Mpartner'))}]\nreports:\n  - { date: 2024-03-01, status: running, text: ${inYaml(hostile('Mprogress'))} }\n---\n\nText.\n`,
  );
}

/** White space as one space; line separators are white space, and names of areas have none. */
const inOneLine = (text: string): string => text.replaceAll('\u2028', '').replace(/\s+/gu, ' ');

/** Text of a page with its entities read. */
const asRead = (html: string): string =>
  inOneLine(
    html.replace(
      /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/giu,
      (_, decimal?: string, hex?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(Number(decimal ?? `0x${String(hex)}`))
          : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name.toLowerCase()] ?? "'"),
    ),
  );

/** Path, size and time of everything below a folder; links are not followed. */
const stateOf = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const file = join(path, entry.name);
      if (entry.isDirectory()) return [`${file}/`, ...stateOf(file)];
      const { size, mtimeMs } = lstatSync(file);
      return [`${file} ${String(size)} ${String(mtimeMs)}`];
    })
    .toSorted();

let checked: CheckedReport;
let pages: ReadonlyMap<string, string>;
let files: readonly string[];

describe('a report whose every text is hostile', () => {
  let browser: Browser;
  let served: ServedSite;
  let built: CommandResult;
  let before: readonly string[];

  beforeAll(async () => {
    makeHostileReport();
    before = stateOf(folder);
    built = spawnCommand('build', '--report', report, '--out', site);
    checked = await checkReport(report);
    expect(checked.problems.filter(({ level }) => level === 'error')).toEqual([]);
    pages = pagesOf(site);
    files = filesBelow(site);
    browser = await openBrowser();
    served = await serveSite(site);
  });

  afterAll(async () => {
    await leaveBrowser(browser);
    await served.close();
  });

  it('is built into a path with spaces and umlauts, and everything else is left as it was', () => {
    expect(built.stderr).not.toMatch(/\n\s+at /);
    expect(built.code).toBe(0);
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(existsSync(join(site, manifestName))).toBe(true);
    const parent = dirname(site);
    expect(stateOf(folder).filter((file) => !file.startsWith(parent))).toEqual(before);
  });

  it('is built, with links that lead somewhere and no id twice', () => {
    expect(pages.size).toBeGreaterThan(20);
    expect(brokenLinks(site, pages)).toEqual([]);
    expect(repeatedIds(pages)).toEqual([]);
  });

  it('puts no element, attribute or style of its own into a page', () => {
    // Inside the quotes of an attribute a `<` is text.
    const bare = new Map(
      [...pages].map(([file, html]) => [file, html.replace(/="[^"]*"/g, (value) => `="${value.slice(2, -1).replaceAll('<', '&lt;').replace(/\son/g, ' &#111;n')}"`)]), // prettier-ignore
    );
    expect(policyBreaches(bare)).toEqual([]);
    const injected = [...bare].filter(([, html]) => /<(?:iframe|img src=x|script>|b>|i>)|<svg onload/i.test(html)); // prettier-ignore
    expect(injected.map(([file]) => file)).toEqual([]);
  });

  it('shows its texts as text, letter by letter', () => {
    const all = [...pages.values()].map(asRead).join('\n');
    // These have no place on a page: imprint and kind are words of the editors. Languages are a list.
    const unseen =
      /^M(?:kind|responsible|address|coopnote|state|shortWest|shortOst|alias|languages)/u;
    const lost = texts.filter((text) => !all.includes(inOneLine(text)) && !unseen.test(text));
    expect(lost).toEqual([]);
  });

  it('links to http(s), mailto, tel and geo only', () => {
    const links = [...pages].flatMap(
      ([, html]) =>
      [...html.matchAll(/\s(?:href|src|action|formaction|xlink:href)="([^"]*)"/g)].map(([, link = '']) => link), // prettier-ignore
    );
    const schemes = new Set(links.map((link) => /^\s*([a-z][a-z0-9+.-]*):/i.exec(link)?.[1]?.toLowerCase())); // prettier-ignore
    schemes.delete(undefined);
    expect([...schemes].toSorted()).toEqual(['geo', 'https', 'mailto', 'tel']);
    expect(links.filter((link) => link.startsWith('//'))).toEqual([]);
  });

  it('opens no dialog and runs no script in a browser, even without a policy', async () => {
    const page = await browser.newPage();
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin)) foreign.push(request.url());
    });
    const kinds = [...pages.keys()].filter((file) => !file.startsWith('themen/bev'));
    for (const file of kinds) {
      await page.goto(`${served.origin}/${file.replace(/index\.html$/, '')}`);
      const injected = await page.evaluate(() => {
        // The search of the site is the one place that a form leads to.
        const leading = [...document.querySelectorAll<HTMLFormElement>('form[action]')].filter(
          ({ action }) => action !== new URL('/suche/', location.origin).href,
        );
        // Data for machines is no script that runs.
        const foreign = document.querySelectorAll(
          'iframe, object, embed, base, script:not([src], [type="application/ld+json"]), style, [onerror], [onload], [onclick], img[src="x"]',
        );
        return [...leading, ...foreign].map(({ outerHTML }) => outerHTML.slice(0, 200));
      });
      // The page for unknown addresses has a base of its own.
      expect(file === '404.html' ? [] : injected, file).toEqual([]);
    }
    await page.close();
    expect(opened).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('writes drawings and networks that are sound XML without scripts', async () => {
    const page = await browser.newPage();
    const drawings = files.filter((file) => /\.(?:svg|graphml|xml)$/.test(file));
    expect(drawings.length).toBeGreaterThan(3);
    for (const file of drawings) {
      const text = readFileSync(join(site, file), 'utf8');
      const found = await page.evaluate((svg) => {
        const tree = new DOMParser().parseFromString(svg, 'application/xml');
        const events = [...tree.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on')),
        );
        return {
          broken: tree.querySelector('parsererror') !== null,
          active: tree.querySelectorAll('script, foreignObject, iframe, image').length,
          events: events.length,
        };
      }, text);
      expect({ file, ...found }).toEqual({ file, broken: false, active: 0, events: 0 });
    }
    await page.close();
  });

  it('gives text cells that look like formulas an apostrophe, and numbers never', () => {
    const rows = readCsv(join(site, 'daten/angebote.csv'));
    expect(JSON.stringify(rows)).toContain("'=1+1");
    const cells = files
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => readFileSync(join(site, file), 'utf8').split(/[,\n]/));
    const bare = cells.map((cell) => cell.replace(/^"/, '')).filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell)); // prettier-ignore
    expect(bare).toEqual([]);
    expect(cells.filter((cell) => /^"?'-?\d+(?:\.\d+)?"?$/.test(cell))).toEqual(["'-1"]);
  });

  it('writes JSON that can be read', () => {
    for (const file of files.filter((name) => /json$/.test(name))) {
      expect(() => JSON.parse(readFileSync(join(site, file), 'utf8')) as unknown).not.toThrow();
    }
  });

  it('tells nothing of drafts, comments and the machine that built it', () => {
    const secrets = [
      'Mdraft',
      'Mcomment',
      'entwurf',
      repository,
      folder,
      homedir(),
      'node_modules',
    ];
    const shown = files.flatMap((file) => {
      const text = readFileSync(join(site, file), 'latin1');
      return secrets
        .filter((one) => text.includes(one) || file.includes(one))
        .map((one) => [file, one]);
    });
    expect(shown).toEqual([]);
  });

  it('writes names that every file system holds', () => {
    const odd = files.filter((file) => !/^[A-Za-z0-9._/-]+$/.test(file) || /(?:^|\/)\.\.?(?:\/|$)/.test(file)); // prettier-ignore
    expect(odd).toEqual([]);
  });
});

describe('--out aimed at what it must not touch', () => {
  const place = join(folder, 'aimed');
  const own = join(place, 'report');

  beforeAll(() => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    cpSync(base, own, { recursive: true });
    mkdirSync(join(place, 'foreign'));
    writeFileSync(join(place, 'foreign', 'letter.txt'), 'keep me\n');
    writeFileSync(join(place, 'file'), 'keep me\n');
    symlinkSync(join(own, 'data'), join(place, 'link-to-data'));
    symlinkSync(own, join(place, 'link-to-report'));
    symlinkSync(join(place, 'foreign'), join(place, 'link-to-foreign'));
    symlinkSync('/', join(place, 'link-to-root'));
  });

  const aims: readonly (readonly [what: string, out: string])[] = [
    ['the report itself', own],
    ['a folder that contains the report', place],
    ['data/', join(own, 'data')],
    ['a folder in data/', join(own, 'data', 'site')],
    ['a folder in content/', join(own, 'content', 'pages', 'site')],
    ['a link into data/', join(place, 'link-to-data')],
    ['a folder behind a link into data/', join(place, 'link-to-data', 'new', 'site')],
    ['a link to the report', join(place, 'link-to-report')],
    ['content/ behind a link', join(place, 'link-to-report', 'content')],
    ['a way up and down again', `${own}/data/../data/site`],
    ['a foreign folder', join(place, 'foreign')],
    ['a link to a foreign folder', join(place, 'link-to-foreign')],
    ['a file', join(place, 'file')],
    ['the root', '/'],
    ['the root behind a link', join(place, 'link-to-root')],
    ['the repository', repository],
    ['the folder above the repository', join(repository, '..')],
    ['the sources', join(repository, 'src')],
    ['nothing', ''],
  ];

  for (const [what, out] of aims) {
    it(`refuses ${what} with exit code 2 and writes nothing`, () => {
      const before = stateOf(place);
      const result = runCommand('build', '--report', own, '--out', out);
      expect({ code: result.code, stack: /\n\s+at /.test(result.stderr) }).toEqual({
        code: 2,
        stack: false,
      });
      expect(stateOf(place)).toEqual(before);
    });
  }

  it('refuses a report folder that is a file', () => {
    const result = runCommand('check', '--report', join(place, 'file'));
    expect(result.code).toBe(2);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});
