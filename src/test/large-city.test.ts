/** A city with districts, streets and a large register in a browser: found by street, never wider than a phone, never moving. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMadeUpReport } from '../../scripts/make-report.ts';
import { buildSite } from '../build-site.ts';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { needDrawings, unreadableLabels } from './drawn-labels.ts';
import { emptyFolder, repository } from './folders.ts';

const folder = emptyFolder('large-city');
const pages = [
  '/',
  '/gebiete/',
  '/gebiete/area-7/',
  '/gebiete/district-2/',
  '/angebote/',
  '/gebiete/area-7/angebote/',
  '/gebiete/district-2/angebote/',
  '/bedarf/',
  '/netzwerk/',
  '/strassen/',
  '/strassen/b/',
  '/themen/',
  '/indikatoren/share-1/',
];
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  const report = join(folder, 'report');
  writeMadeUpReport(report, {
    areas: 542,
    districts: 12,
    indicators: 2,
    years: 2,
    language: 'de',
    register: { offers: 700, providers: 200, cooperations: 80 },
  });
  await buildSite({ repository, report, out: join(folder, 'site') });
  served = await serveSite(join(folder, 'site'));
  browser = await openBrowser();
});

afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

/** Opens a page on a phone or a desk. */
async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(served.origin + path);
  return page;
}

describe('a city of 542 areas in 12 districts', () => {
  it('has no page that scrolls sideways on a phone', async () => {
    const wide: string[] = [];
    for (const width of [320, 360]) {
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      for (const path of pages) {
        const answer = await page.goto(served.origin + path);
        expect(answer?.status(), path).toBe(200);
        const own = await page.evaluate(() => document.documentElement.scrollWidth);
        if (own > width) wide.push(`${path} ${String(own)} at ${String(width)}`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  it('has an indicator of at most 80 KB and 8,000 px, whose numbers stand on the pages of its periods', async () => {
    const html = readFileSync(join(folder, 'site/indikatoren/share-1/index.html'), 'utf8');
    expect(html.length).toBeLessThanOrEqual(80_000);
    for (const width of [1280, 360]) {
      const page = await open('/indikatoren/share-1/', width);
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight),
        String(width),
      ).toBeLessThanOrEqual(8000);
      await page.context().close();
    }
    const periods = [...html.matchAll(/href="(\d{4})\/"/g)].map(([, year = '']) => year);
    expect(new Set(periods).size).toBe(2);
    for (const year of new Set(periods)) {
      const held = readFileSync(
        join(folder, `site/indikatoren/share-1/${year}/index.html`),
        'utf8',
      );
      expect(held.length).toBeLessThanOrEqual(80_000);
      expect(held).toContain('Area 542');
    }
  });

  it('begins with its districts, each of which leads on', async () => {
    const page = await open('/', 1280, false);
    const links = page.locator('.overview-map a[data-area]');
    expect(await links.count()).toBe(12);
    await links.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/gebiete\/district-\d+\/$/);
    expect(await page.getByRole('link', { name: 'Area 1', exact: true }).count()).toBe(1);
    await page.context().close();
  });

  it('names its districts on the map of the finer level, inside the map and apart', async () => {
    for (const width of [1280, 360]) {
      const page = await open('/indikatoren/share-1/', width);
      const boxes = await page.locator('.map-coarser-names:visible text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { name: text.textContent, left, right, top, bottom };
        }),
      );
      expect(boxes.map(({ name }) => name).sort(), String(width)).toEqual(
        Array.from({ length: 12 }, (_, at) => `District ${at + 1}`).sort(),
      );
      const met = boxes.filter((one, at) =>
        boxes
          .slice(at + 1)
          .some(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top + 3 < other.bottom &&
              other.top + 3 < one.bottom,
          ),
      );
      expect(met).toEqual([]);
      expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
      await page.context().close();
    }
  });

  it('folds its list of areas, which is whole without a script', async () => {
    const page = await open('/gebiete/', 360, false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      8000,
    );
    expect(await page.locator('.area-group a[href*="area-"]').count()).toBe(542);
    await page.getByText('District 3').first().click();
    expect(await page.locator('.area-group[open] li').count()).toBe(48);
    await page.context().close();
  });

  it('keeps the labels of need beside supply apart and in the frame', () => {
    const html = readFileSync(join(folder, 'site/bedarf/index.html'), 'utf8');
    expect(needDrawings(html)).toContain('quadrant-name');
    expect(unreadableLabels(needDrawings(html))).toEqual([]);
  });

  it('does not move while fonts and fields load', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of pages) {
      await page.goto(served.origin + path, { waitUntil: 'load' });
      const sum = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        const { shifts } = window as unknown as { readonly shifts: readonly number[] };
        return shifts.reduce((all, one) => all + one, 0);
      });
      expect(sum, path).toBeLessThanOrEqual(0.05);
    }
    await page.close();
  });

  it('leads from a street to its area by keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(served.origin);
    await page.getByLabel('Straße oder Postleitzahl').fill('dilt street 108');
    await page.locator('.finder-found a').first().waitFor();
    expect(await page.locator('.finder-found li').allInnerTexts()).toEqual([
      'Dilt Street 108 10002 · Area 27',
    ]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/gebiete\/area-27\/$/);
    await page.close();
  });

  it('lists streets by their first letter where there is no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.origin);
    await page.getByRole('link', { name: 'Alle Straßen' }).click();
    await page.getByRole('link', { name: 'D', exact: true }).click();
    await page.getByText('Dilt Street 108', { exact: true }).waitFor();
    await context.close();
  });

  it('has no fault that axe finds on its new pages', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const path of [
      '/',
      '/gebiete/',
      '/angebote/',
      '/gebiete/district-2/angebote/',
      '/bedarf/',
      '/strassen/',
    ]) {
      await page.goto(served.origin + path);
      const { violations } = await axeOf(page).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        path,
      ).toEqual([]);
    }
    await context.close();
  });
});
