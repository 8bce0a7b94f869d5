/** The shipped example, built whole and looked at in a browser as its readers do. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { problemCodes } from '../domain/problem/problem.ts';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { needDrawings, unreadableLabels } from './drawn-labels.ts';
import { emptyFolder, filesBelow, repository } from './folders.ts';
import { readCsv } from './read-csv.ts';
import { builtExample } from './shared-site.ts';
import {
  brokenLinks,
  pagesOf,
  policyBreaches,
  referenceFaults,
  repeatedIds,
} from './site-checks.ts';
import { formatNumber } from '../language/numbers/numbers.ts';

const folder = emptyFolder('example');
let site: string;
let checked: CheckedReport;
let pages: ReadonlyMap<string, string>;
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  ({ site, checked } = await builtExample());
  pages = pagesOf(site);
  browser = await openBrowser();
  served = await serveSite(site);
});

afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

/** The first page of each kind. */
function onePageOfEachKind(): readonly string[] {
  const kinds = ['gebiete', 'themen', 'indikatoren', 'angebote', 'berichte', 'ziele'];
  const first = (kind: string): string | undefined =>
    [...pages.keys()].find((file) => file.startsWith(`${kind}/`) && file.split('/').length === 3);
  return [
    'index.html',
    ...kinds.flatMap((kind) => [
      ...(pages.has(`${kind}/index.html`) ? [`${kind}/index.html`] : []),
      first(kind) ?? `no page of kind ${kind}`,
    ]),
    'gebiete/lerchenfeld/index.html',
    'gebiete/lerchenfeld/angebote/index.html',
    'indikatoren/sgb2-quote/2022/index.html',
    'indikatoren/bedarf-vor-der-schule/index.html',
    'vergleich/index.html',
    'fragen/index.html',
    'suche/index.html',
    'methoden/index.html',
    'daten/index.html',
    'handbuch/index.html',
    'handbuch/meldungen/index.html',
    'handbuch/erster-bericht/index.html',
    'handbuch/kommune/index.html',
    'handbuch/tags/index.html',
    'impressum/index.html',
    '404.html',
  ];
}

const address = (file: string): string => `${served.origin}/${file.replace(/index\.html$/, '')}`;

describe('the built example', () => {
  it('has at most ten warnings and no error', () => {
    expect(checked.problems.filter((problem) => problem.level === 'error')).toEqual([]);
    expect(checked.problems.length).toBeLessThanOrEqual(10);
  });

  it('links only to pages and fragments that exist', () => {
    expect(brokenLinks(site, pages)).toEqual([]);
  });

  it('holds nothing inline that a strict content security policy refuses, and asks no other host', () => {
    expect(policyBreaches(pages)).toEqual([]);
  });

  it('gives every element of a page an id of its own', () => {
    expect(repeatedIds(pages)).toEqual([]);
  });

  it('refers to ids that are there, and has none with a space', () => {
    expect(referenceFaults(pages)).toEqual([]);
  });

  it('says no unit twice: of a number whose unit the sentence names, the number alone is put in', () => {
    const words = [...pages].map(
      ([file, html]) => [file, html.replaceAll(/<[^>]*>/gu, '')] as const,
    );
    const twice = words.filter(([, text]) => /je\sKind\sQuadratmeter|je\s100\sKita/u.test(text));
    expect(twice.map(([file]) => file)).toEqual([]);
    expect(words.filter(([, text]) => /\d\sQuadratmeter/u.test(text)).length).toBeGreaterThan(4);
  });

  it('keeps the labels of need beside supply apart and in the frame', () => {
    const drawn = needDrawings(pages.get('bedarf/index.html') ?? '');
    expect(drawn).toContain('quadrant-name');
    expect(unreadableLabels(drawn)).toEqual([]);
  });
  it('says on every page that the town is invented', () => {
    const silent = [...pages].filter(([, html]) => !/erfunden/.test(html)).map(([file]) => file);
    expect(silent).toEqual([]);
  });

  it('shows every state of a value somewhere in the downloads', () => {
    const states = new Set(
      filesBelow(join(site, 'daten'))
        .filter((file) => /^(?!angebote|netzwerk-|abbildungen\/).*\.csv$/.test(file))
        .flatMap((file) => readCsv(join(site, 'daten', file)).map((row) => row['state'])),
    );
    expect([...states].toSorted()).toEqual([
      'later',
      'not-available',
      'not-meaningful',
      'observed',
      'unreliable',
      'withheld',
      'zero',
    ]);
  });

  it('shows every published number of a raw table in its download and, written the German way, on its page', () => {
    // People without an area have no row of their own on the page.
    const raw = readCsv(join(repository, 'data/observations/einwohner.csv')).filter(
      ({ area }) => area !== 'unassigned',
    );
    const rows = readCsv(join(site, 'daten/einwohner.csv'));
    const html = pages.get('indikatoren/einwohner/index.html') ?? '';
    const wrong = raw.filter(({ area, period, value }) => {
      const row = rows.find((one) => one['area'] === area && one['period'] === period);
      const shown = html.includes(formatNumber(Number(value), 0, 'de'));
      return value !== '-' && (row?.['value'] !== value || !shown);
    });
    expect(raw.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('writes no number into a download whose cell is withheld', () => {
    const withheld = filesBelow(join(site, 'daten'))
      .filter((file) => /^(?!angebote|netzwerk-).*\.csv$/.test(file))
      .flatMap((file) => readCsv(join(site, 'daten', file)))
      .filter((row) => row['state'] === 'withheld');
    expect(withheld.length).toBeGreaterThan(100);
    const written = withheld.filter(
      (row) => row['value'] !== '' || (row['numerator'] ?? '') !== '',
    );
    expect(written).toEqual([]);
  });

  it('has a need index that its own downloads bear out, and that says how it is made', () => {
    const download = (id: string) => readCsv(join(site, 'daten', `${id}.csv`));
    const column = (id: string, period: string): ReadonlyMap<string, number> =>
      new Map(
        download(id)
          .filter((one) => one['area']?.length === 4 && one['period'] === period && one['value'])
          .map((one) => [one['area'] ?? '', Number(one['value'])]),
      );
    const parts = [
      { column: column('sgb2-quote', '2025'), weight: 2 },
      { column: column('sprachstand', '2023-2025'), weight: -1 },
      { column: column('uebergewicht', '2023-2025'), weight: 1 },
    ];
    const standard = parts.map(({ column: values, weight }) => {
      const n = values.size;
      const mean = [...values.values()].reduce((a, b) => a + b) / n;
      const squares = [...values.values()].map((value) => (value - mean) ** 2);
      const deviation = Math.sqrt(squares.reduce((a, b) => a + b) / n);
      return (area: string) => (weight * ((values.get(area) ?? NaN) - mean)) / deviation;
    });
    const rows = download('bedarf-vor-der-schule');
    const valued = rows.filter((one) => one['value'] !== '');
    expect(rows).toHaveLength(14);
    expect(valued).toHaveLength(11);
    for (const one of valued) {
      const sum = standard.reduce((total, part) => total + part(one['area'] ?? ''), 0);
      expect(Number(one['value']), one['area']).toBeCloseTo(sum / 4, 5);
    }
    const html = pages.get('indikatoren/bedarf-vor-der-schule/index.html') ?? '';
    expect(html).toContain('2 (50\u00A0%)');
    for (const file of ['themen/soziale-lage/index.html', 'methoden/index.html']) {
      expect(pages.get(file)).toContain('indikatoren/bedarf-vor-der-schule/');
    }
  });

  it('is the same to the byte when it is built again, with all drawings made anew', async () => {
    const again = join(folder, 'again');
    const hashes = (root: string): readonly string[] =>
      filesBelow(root).map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(root, file)))
            .digest('hex')}`,
      );
    await buildSite({
      repository,
      report: repository,
      out: again,
      cache: join(folder, 'no-pictures'),
    });
    expect(hashes(again)).toEqual(hashes(site));
  });
});

describe('the handbook', () => {
  it('has an anchor for every code of the check, and a quiet way to it from the foot', () => {
    const html = pages.get('handbuch/meldungen/index.html') ?? '';
    expect(problemCodes.filter((code) => !html.includes(`<h3 id="${code}"`))).toEqual([]);
    const methods = pages.get('methoden/index.html') ?? '';
    const [above = '', foot = ''] = methods.split('<footer');
    expect(foot).toContain('href="../handbuch/"');
    expect(above).not.toContain('handbuch');
  });
});

describe('pages in a browser', () => {
  it('pass axe on every kind of page, and its rules of colour in the dark as well', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const file of onePageOfEachKind()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(file));
      const light = await axeOf(page).analyze();
      // The dark scheme changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeOf(page).withRules(['color-contrast', 'link-in-text-block']).analyze();
      found.push(
        ...[...light.violations, ...dark.violations].flatMap((violation) =>
          violation.nodes.map((node) => `${file}: ${violation.id}: ${node.target.join(' ')}`),
        ),
      );
      expect(light.passes.length).toBeGreaterThan(10);
      expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('change colours and nothing else in the dark', async () => {
    const page = await browser.newPage();
    for (const file of ['index.html', 'netzwerk/index.html', 'handbuch/index.html']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(file));
      const places = (): Promise<readonly string[]> =>
        page.locator('body *').evaluateAll((elements) =>
          elements.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, x, y, width, height].join(' ');
          }),
        );
      const light = await places();
      const lightColour = await page.evaluate(() => getComputedStyle(document.body).color);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await places()).toEqual(light);
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(
        lightColour,
      );
    }
    await page.close();
  });

  it('fit a phone of 360 px and a desk of 1280 px without scrolling sideways, and need no script', async () => {
    const found: string[] = [];
    for (const width of [360, 1280]) {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      for (const file of onePageOfEachKind()) {
        await page.goto(address(file));
        // Scripts of the page are off; evaluate() of the browser's driver still runs.
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (wide > 0) found.push(`${file} is ${wide} px too wide at ${width}`);
        if ((await page.locator('h1').count()) !== 1) found.push(`${file}: not exactly one h1`);
      }
      await context.close();
    }
    expect(found).toEqual([]);
  });

  it('ask no other host and break no policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const found: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) {
        found.push(`request: ${request.url()}`);
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(`console: ${message.text()}`);
    });
    for (const file of onePageOfEachKind()) await page.goto(address(file), { waitUntil: 'load' });
    await context.close();
    expect(found).toEqual([]);
  });

  it('lead a keyboard user from the start page to an area in a few steps', async () => {
    const page = await browser.newPage();
    await page.goto(address('index.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    const link = page.locator('main a[href*="gebiete/"]').first();
    await link.focus();
    const outline = await link.evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/gebiete\//);
    expect(await page.locator('h1').innerText()).not.toBe('');
    await page.close();
  });
});
