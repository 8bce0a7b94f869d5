/** One pointer for all drawings: mouse, finger and keys, on the shipped example and on a report of 500 areas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMadeUpReport } from '../../scripts/make-report.ts';
import { buildSite } from '../build-site.ts';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { emptyFolder, filesBelow, repository } from './folders.ts';
import { readCsv } from './read-csv.ts';
import { builtExample } from './shared-site.ts';
import { assetFile } from './site-checks.ts';

const folder = emptyFolder('pointer');
let browser: Browser;
let example: string;
let town: ServedSite;
let city: ServedSite;
const large = join(folder, 'large-site');

beforeAll(async () => {
  example = (await builtExample()).site;
  const report = join(folder, 'large');
  writeMadeUpReport(report, {
    areas: 500,
    indicators: 2,
    years: 2,
    language: 'de',
    register: undefined,
  });
  await buildSite({ repository, report, out: large });
  browser = await openBrowser();
  [town, city] = [await serveSite(example), await serveSite(large)];
});

afterAll(async () => {
  await leaveBrowser(browser);
  await town.close();
  await city.close();
});

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
};

async function withPage(
  path: string,
  { site = town, ...how }: BrowserContextOptions & { site?: ServedSite },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(how);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  try {
    await page.goto(`${site.origin}${path}`);
    await look(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const tipOf = (page: Page): Locator => page.locator('.pointer-tip');
const textOf = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replaceAll('\u00A0', ' ');
const share = '/indikatoren/sgb2-quote/';
const mapArea = (page: Page, name: string): Locator =>
  page.locator(`.map [data-area][aria-label^="${name}:"]`);

/** Middle of what is drawn, after it is in view. */
async function middleOf(locator: Locator): Promise<readonly [number, number]> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing is drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Whether the words lie wholly in the window and leave a point free. */
async function isClearOf(page: Page, [x, y]: readonly [number, number]): Promise<boolean> {
  const box = await tipOf(page).boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (box === null) return false;
  const inside =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const free = x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height;
  return inside && free;
}

/** Two frames: within one, what a pointer or an arrow does is done. */
const frames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

/** Rows of a profile lie in folds. */
const openFolds = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

describe('the pointer with a mouse', () => {
  it('says name, value and state, and marks the area in every figure of the page', async () => {
    await withPage(share, desk, async (page) => {
      await mapArea(page, 'Lerchenfeld').hover();
      await tipOf(page).waitFor();
      const row = page
        .locator('.figure-table')
        .first()
        .locator('tr', { hasText: /^Lerchenfeld/ });
      const value = ((await row.locator('td').first().textContent()) ?? '').trim().slice(0, 4);
      const words = await textOf(tipOf(page));
      expect(words).toContain(`Lerchenfeld\n${value} %; Vertrauensbereich (95 %): `);
      expect(words).toContain('; höher als die Stadt');
      // Map, comparison, trend: each has one mark of the area.
      const figures = page.locator('figure:has(.pointer-line)');
      expect(await figures.evaluateAll((all) => all.map(({ id }) => id.split('-')[0]))).toEqual([
        'map',
        'comparison',
        'trend',
      ]);
    });
  });

  it('says a state in the words of the legend where a value is withheld', async () => {
    const withheld = filesBelow(join(example, 'zeiger/werte')).flatMap((file) =>
      [
        ...readFileSync(join(example, 'zeiger/werte', file), 'utf8').matchAll(
          /\["([^"]*)","[^"]*","[^"]*","geheim gehalten","[^\n]*"withheld",(\S+?)\]/g,
        ),
      ].map(([, , number]) => number),
    );
    expect(withheld.length).toBeGreaterThan(50);
    expect(new Set(withheld)).toEqual(new Set(['null']));
  });

  it('lets a reader rest on the words, and Escape takes them away', async () => {
    await withPage(share, desk, async (page) => {
      await mapArea(page, 'Lerchenfeld').hover();
      await tipOf(page).waitFor();
      await page.mouse.move(...(await middleOf(tipOf(page))));
      // Longer than words without a pointer on them stay.
      await page.waitForTimeout(400);
      expect(await tipOf(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await tipOf(page).waitFor({ state: 'detached' });
      expect(await page.locator('.pointer-line').count()).toBe(0);
    });
  });

  it('finds bars, lines, points and dots of strips', async () => {
    await withPage(share, desk, async (page) => {
      const bar = page.locator('figure[id^="comparison"] svg:visible [data-area="0104"]').first();
      await page.mouse.move(...(await middleOf(bar)));
      await tipOf(page).waitFor();
      expect(await textOf(tipOf(page))).toMatch(/^Schlossgärten\n\d+,\d %/);
      const point = page.locator('figure[id^="trend"] svg:visible .point-municipality path');
      await page.mouse.move(...(await middleOf(point.nth(3))));
      await page.getByText('Reihersbrück', { exact: true }).last().waitFor();
      expect(await textOf(tipOf(page))).toMatch(/^Reihersbrück\n2017: \d+,\d %/);
    });
    await withPage('/gebiete/altstadt/', desk, async (page) => {
      await openFolds(page);
      const own = page.locator('.strip .strip-own').first();
      await page.mouse.move(...(await middleOf(own)));
      await tipOf(page).waitFor();
      expect(await textOf(tipOf(page))).toMatch(/^Altstadt\n/);
      // The same area is marked on every strip that has a number of it.
      const marked = await page.locator('.strip:has(.pointer-line)').count();
      expect(marked).toBeGreaterThan(10);
    });
  });
});

describe('what is pointed at', () => {
  it('is marked in the rows of tables and on the small map of a profile', async () => {
    await withPage(share, desk, async (page) => {
      await mapArea(page, 'Lerchenfeld').hover();
      await tipOf(page).waitFor();
      const rows = page.locator('tr.is-pointed th');
      expect(new Set((await rows.allTextContents()).map((text) => text.trim()))).toEqual(
        new Set(['Lerchenfeld']),
      );
      await page.keyboard.press('Escape');
      expect(await rows.count()).toBe(0);
    });
    await withPage('/gebiete/altstadt/', desk, async (page) => {
      await openFolds(page);
      const strip = page.locator('.strip').first();
      await strip.focus();
      await page.keyboard.press('End');
      await tipOf(page).waitFor();
      expect(await textOf(tipOf(page))).not.toMatch(/^Altstadt/);
      await page.locator('.locator-map .pointer-line').waitFor();
      const marked = await page.locator('.locator-map .pointer-line').boundingBox();
      const map = await page.locator('.locator-map').boundingBox();
      if (marked === null || map === null) throw new Error('nothing is drawn');
      expect(marked.x).toBeGreaterThan(map.x - 3);
      expect(marked.x + marked.width).toBeLessThan(map.x + map.width + 3);
      expect(marked.width).toBeLessThan(map.width / 2);
    });
  });

  it('is said by the table where a mark is one of its rows: bars of classes, need and supply, goals', async () => {
    await withPage(share, desk, async (page) => {
      const parts = page.locator('figure[id^="inequality"] svg:visible .stack-part[data-row]');
      const half = (await parts.count()) / 2;
      await page.mouse.move(...(await middleOf(parts.nth(half - 1))));
      await tipOf(page).waitFor();
      const last = page.locator('figure[id^="inequality"] .figure-table tbody tr').last();
      const cells = await last.locator('th, td').allTextContents();
      const [name = '', value = ''] = cells.map((text) => text.replaceAll('\u00A0', ' ').trim());
      expect(name).toMatch(/\d/);
      expect(await textOf(tipOf(page))).toContain(`${name}\nWert: ${value}\n`);
      expect(await last.getAttribute('class')).toBe('is-pointed');
      // Both bars show the class.
      expect(await page.locator('figure[id^="inequality"] svg:visible .pointer-line').count()).toBe(
        2,
      );
    });
    await withPage('/bedarf/', desk, async (page) => {
      const point = page.locator('svg.need-supply:visible circle[data-area="0104"]');
      await page.mouse.move(...(await middleOf(point)));
      await tipOf(page).waitFor();
      expect(await textOf(tipOf(page))).toMatch(/^Schlossgärten\nBedarf .*: −?\d.*\nAngebot: /);
    });
    const [goal = ''] = readdirSync(join(example, 'ziele')).filter((name) => !name.includes('.'));
    await withPage(`/ziele/${goal}/`, desk, async (page) => {
      const start = page.locator('svg:visible .goal-start[data-row], svg:visible [data-row="0"]');
      await page.mouse.move(...(await middleOf(start.first())));
      await tipOf(page).waitFor();
      const first = page.locator('.figure-table tbody tr').first();
      expect(await textOf(tipOf(page))).toContain(
        ((await first.locator('th').textContent()) ?? '').trim(),
      );
      expect(await page.locator('tr.is-pointed').count()).toBe(1);
    });
  });
});

describe('the pointer with a finger', () => {
  it('holds at a tap, beside the finger and within the window, and leads to the profile', async () => {
    await withPage(share, phone, async (page) => {
      for (const name of ['Au/Hagen', 'Lerchenfeld', 'Röhricht', 'Mühlenberg']) {
        const area = mapArea(page, name);
        const at = await middleOf(area);
        await page.touchscreen.tap(...at);
        await tipOf(page).getByText(name, { exact: true }).waitFor();
        expect(await isClearOf(page, at)).toBe(true);
        expect(page.url()).toContain(share);
      }
      // Nothing is wider than the page.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      // A second tap on the same area lets go.
      await page.touchscreen.tap(...(await middleOf(mapArea(page, 'Mühlenberg'))));
      await tipOf(page).waitFor({ state: 'detached' });
      await page.touchscreen.tap(...(await middleOf(mapArea(page, 'Mühlenberg'))));
      await tipOf(page).getByRole('link').click();
      await page.waitForURL(/\/gebiete\/muehlenberg\/$/);
    });
  });
});

describe('the pointer with keys', () => {
  it('is one stop of Tab for each drawing, and arrows reach every area of the map', async () => {
    await withPage(share, desk, async (page) => {
      const stops = await page
        .locator('figure .picture:has([data-area])')
        .evaluateAll((pictures) =>
          pictures.map(
            (one) =>
              [one, ...one.querySelectorAll('*')].filter(
                (element) => (element as HTMLElement).tabIndex === 0,
              ).length,
          ),
        );
      expect(stops.length).toBeGreaterThan(2);
      expect(new Set(stops)).toEqual(new Set([1]));
      const all = await page.locator('.map [data-area]').count();
      await page.locator('.map [tabindex="0"]').focus();
      await tipOf(page).waitFor();
      const seen = new Set<string>();
      const focused = async (): Promise<string> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-area') ?? '');
      // A walk that tries each arrow everywhere it has been.
      const visit = async (): Promise<void> => {
        const here = await focused();
        if (seen.has(here)) return;
        seen.add(here);
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          await page.locator(`.map [data-area="${here}"]`).focus();
          await page.keyboard.press(key);
          // At the edge of the map an arrow does nothing.
          await frames(page);
          await visit();
        }
      };
      await visit();
      expect(seen.size).toBe(all);
    });
  });

  it('says what it points at, holds with the space bar and leads on by Tab', async () => {
    await withPage(share, desk, async (page) => {
      await page.locator('.map [tabindex="0"]').focus();
      await page.keyboard.press('End');
      await tipOf(page).waitFor();
      const [name = ''] = (await textOf(tipOf(page))).split('\n');
      await page.locator('[role="status"]', { hasText: `${name}: ` }).waitFor();
      await page.keyboard.press('Space');
      await tipOf(page).getByRole('link').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Profil öffnen');
      await page.keyboard.press('Escape');
      await tipOf(page).waitFor({ state: 'detached' });
    });
  });
});

describe('the legend', () => {
  it('filters by a class, says how many areas are in it, and lets go', async () => {
    await withPage(share, desk, async (page) => {
      const item = page.locator('.legend-item').nth(1);
      await item.focus();
      await page.keyboard.press('Enter');
      const status = page.locator('[role="status"]', { hasText: / von 14 Gebieten: 8,3 bis / });
      await status.waitFor({ state: 'attached' });
      const counted = Number((await textOf(status)).split(' ')[0]);
      expect(await item.getAttribute('aria-pressed')).toBe('true');
      const kept = page.locator('.map [data-area]:not(.is-dimmed)');
      expect(await kept.count()).toBe(counted);
      expect(await kept.locator('.c2').count()).toBe(counted);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.waitForFunction(
        () => document.querySelectorAll('[aria-pressed="true"]').length === 1,
      );
      expect(await item.getAttribute('aria-pressed')).toBe('false');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('.is-dimmed') === null);
    });
  });
});

describe('the control of the period', () => {
  it('puts the map of another period in place, with its own words, and keeps silent about the page’s', async () => {
    await withPage(share, desk, async (page) => {
      const control = page.locator('.period-control input');
      expect(await control.getAttribute('aria-valuetext')).toBe('2025');
      await control.focus();
      await page.keyboard.press('Home');
      await page.locator('.period-picture').waitFor({ state: 'attached' });
      expect(await control.getAttribute('aria-valuetext')).toBe('2014');
      expect(await page.locator('.period-shown').getAttribute('href')).toContain('2014');
      expect(await page.locator('figure[id^="map"] .figure-summary').isVisible()).toBe(false);
      await mapArea(page, 'Lerchenfeld').hover();
      await tipOf(page).waitFor();
      const rows = readCsv(join(example, 'daten/sgb2-quote.csv'));
      const id = await mapArea(page, 'Lerchenfeld').getAttribute('data-area');
      const old = rows.find(({ area, period }) => area === id && period === '2014');
      const written = Number(old?.['value']).toFixed(1).replace('.', ',');
      expect(await textOf(tipOf(page))).toContain(`Lerchenfeld\n${written} %`);
      const { violations } = await axeOf(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await control.focus();
      await page.keyboard.press('End');
      await page.locator('.period-picture').waitFor({ state: 'detached' });
      expect(await page.locator('figure[id^="map"] .figure-summary').isVisible()).toBe(true);
    });
  });

  it('moves nothing when it is added', async () => {
    for (const how of [desk, phone]) {
      const top = async (page: Page): Promise<number> => {
        await page.evaluate(() => document.fonts.ready);
        const box = await page.locator('.picture[data-period]').boundingBox();
        return Math.round(box?.y ?? 0);
      };
      let before = 0;
      const context = await browser.newContext(how);
      const page = await context.newPage();
      await page.route('**/skript/pointer.*.js', (route) => route.abort());
      await page.goto(`${town.origin}${share}`);
      before = await top(page);
      await context.close();
      await withPage(share, how, async (whole) => {
        await whole.locator('.period-control').waitFor();
        expect(await top(whole)).toBe(before);
      });
      expect(before).toBeGreaterThan(100);
    }
  });
});

describe('many areas in one drawing', () => {
  /** Names that a pointer meets on its way down through a drawing at a share of its width. */
  const namesDown = async (page: Page, drawing: Locator, across: number): Promise<Set<string>> => {
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error('nothing is drawn');
    const names = new Set<string>();
    for (let share = 0.1; share < 0.95; share += 0.05) {
      await page.mouse.move(box.x + box.width * across, box.y + box.height * share);
      await page.waitForTimeout(120);
      if (await tipOf(page).isVisible())
        names.add((await textOf(tipOf(page))).split('\n')[0] ?? '');
    }
    return names;
  };

  it('are found by their place: lines of a band, areas within one bar', async () => {
    await withPage('/indikatoren/share-1/', { ...desk, site: city }, async (page) => {
      const bars = page.locator('figure[id^="comparison"] svg[data-scale]:visible');
      expect((await namesDown(page, bars, 0.5)).size).toBeGreaterThan(4);
      const band = page.locator('figure[id^="trend"] svg[data-y]:visible');
      expect((await namesDown(page, band, 0.12)).size).toBeGreaterThan(6);
      const words = await textOf(tipOf(page));
      const [name = '', line = ''] = words.split('\n');
      const found = /(\d{4}): (\d+,\d) %/.exec(line);
      const rows = readCsv(join(large, 'daten/share-1.csv'));
      const id = `A${(/^Area (\d+)$/.exec(name)?.[1] ?? '').padStart(5, '0')}`;
      const row = rows.find((one) => one['area'] === id && one['period'] === found?.[1]);
      expect(Number(row?.['value']).toFixed(1).replace('.', ',')).toBe(found?.[2]);
    });
  });
});

describe('a map of 500 areas', () => {
  it('is a picture whose areas are found by one file, whatever is pointed at', async () => {
    await withPage('/indikatoren/share-1/', { ...desk, site: city }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const picture = page.locator('.picture[data-outlines]');
      expect(await page.locator('.map [data-area]').count()).toBe(0);
      await page.mouse.move(...(await middleOf(picture)));
      await tipOf(page).waitFor();
      const [name = '', value = ''] = (await textOf(tipOf(page))).split('\n');
      const rows = readCsv(join(large, 'daten/share-1.csv'));
      const [, number = ''] = /^Area (\d+)$/.exec(name) ?? [];
      const newest = rows.filter(({ area }) => area === `A${number.padStart(5, '0')}`).at(-1);
      expect(value).toContain(Number(newest?.['value']).toFixed(1).replace('.', ','));
      expect(asked.filter((path) => path.startsWith('/zeiger/')).toSorted()).toEqual([
        '/zeiger/umrisse/ward.js',
        expect.stringMatching(/^\/zeiger\/werte\/share-1\/ward-\d+\.js$/),
      ]);
      await page.mouse.move(2, 2);
      await picture.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await tipOf(page).waitFor();
      expect(await page.locator('.pointer-layer .pointer-line').count()).toBe(1);
      await page.locator('.legend-item').first().click();
      await page.locator('.pointer-veil').waitFor({ state: 'attached' });
      await page.locator('[role="status"]', { hasText: /^\d+ von 500 Gebieten/ }).waitFor({
        state: 'attached',
      });
    });
  });

  it('stays light: what is asked for at the first pointing', () => {
    const size = (file: string): number => gzipSync(readFileSync(join(large, file))).length;
    expect(size(assetFile(large, 'skript/pointer.js'))).toBeLessThan(10_000);
    expect(size('zeiger/umrisse/ward.js')).toBeLessThan(40_000);
    for (const file of readdirSync(join(large, 'zeiger/werte/share-1')))
      expect(size(`zeiger/werte/share-1/${file}`)).toBeLessThan(16_000);
  });
});

describe('with and without the script', () => {
  it('breaks no rule of axe while words are shown and a class is pressed', async () => {
    for (const [path, site] of [
      [share, town],
      ['/gebiete/altstadt/', town],
      ['/indikatoren/share-1/', city],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await withPage(path, { ...desk, site, colorScheme }, async (page) => {
          await openFolds(page);
          const stage = page.locator(
            '.map [tabindex="0"], .picture[tabindex="0"], .strip[tabindex="0"]',
          );
          await stage.first().focus();
          await page.keyboard.press('Home');
          await tipOf(page).waitFor();
          await page.keyboard.press('Space');
          const axe = axeOf(page);
          // The dark scheme changes nothing but colours.
          if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
          const { violations, passes } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          expect(passes.map(({ id }) => id)).toContain('color-contrast');
        });
      }
    }
  });

  it('leaves every value in the page where scripts are off', async () => {
    await withPage(share, { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.map a[data-area] title').count()).toBeGreaterThan(10);
      expect(await page.locator('[role="application"], [aria-pressed]').count()).toBe(0);
      expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(20);
    });
  });
});
