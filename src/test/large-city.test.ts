/** A city with districts, streets and a large register in a browser: found by street, never wider than a phone, never moving. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMadeUpReport } from '../../scripts/make-report.ts';
import { buildSite } from '../build-site.ts';
import { axeOf, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
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
    areas: 160,
    districts: 5,
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
  await browser.close();
  await served.close();
});

describe('a city of 160 areas in 5 districts', () => {
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
