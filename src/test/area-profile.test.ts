/** Profiles of the shipped example as their readers have them: three screens, folds, addresses, paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { filesBelow } from './folders.ts';
import { builtExample } from './shared-site.ts';

let site: string;
let browser: Browser;
let served: ServedSite;
let profiles: readonly string[];

beforeAll(async () => {
  ({ site } = await builtExample());
  browser = await openBrowser();
  served = await serveSite(site);
  profiles = filesBelow(site)
    .filter((file) => /^gebiete\/[^/]+\/index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
});

afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

/** Opens a page without any script. */
async function open(address: string, size = { width: 1280, height: 800 }): Promise<Page> {
  const page = await browser.newPage({ viewport: size, javaScriptEnabled: false });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(served.origin + address, { waitUntil: 'load' });
  return page;
}

/** What a reader gets who selects an element and copies it. */
const copied = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.selectAllChildren(element);
      return selection?.toString().trim() ?? '';
    }),
  );

describe('a profile', () => {
  it('is at most 6,000 px high, 800 elements, 30 KB and 5 requests', async () => {
    expect(profiles.length).toBeGreaterThan(10);
    for (const address of profiles) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(served.origin + address, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // what an editor draws in the words comes on top
      const [elements, html] = await page.evaluate(() => {
        for (const figure of document.querySelectorAll('.prose .figure')) figure.remove();
        return [document.querySelectorAll('*').length, document.documentElement.outerHTML] as const;
      });
      await page.close();
      const weight = asked
        .filter((path) => !/(?:\.(?:woff2|jpg|webp|avif)|\/)$/.test(path))
        .map((path) => readFileSync(join(site, path)))
        .reduce((sum, bytes) => sum + gzipSync(bytes).length, gzipSync(html).length);
      expect(height, address).toBeLessThanOrEqual(6000);
      expect(elements, address).toBeLessThanOrEqual(800);
      expect(weight, address).toBeLessThanOrEqual(30_000);
      expect(asked.length, address).toBeLessThanOrEqual(5);
    }
  });

  it('names strengths and needs, each with a way to its row', async () => {
    const named = profiles.map((address) =>
      readFileSync(join(site, address, 'index.html'), 'utf8'),
    );
    expect(named.some((html) => html.includes('class="standing-strength"'))).toBe(true);
    expect(named.some((html) => html.includes('class="standing-need"'))).toBe(true);
    const [address = ''] = profiles.filter((_, at) => named[at]?.includes('standing-need'));
    const page = await open(address);
    const link = page.locator('.standing-need a').first();
    const href = (await link.getAttribute('href')) ?? '';
    await page.close();
    const row = await open(`${address}${href}`);
    expect(await row.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
    await row.close();
  });

  it('opens the fold that an address leads into, without a script', async () => {
    const page = await open('/gebiete/lerchenfeld/#sgb2-quote');
    const row = page.locator('#sgb2-quote');
    expect(await row.isVisible()).toBe(true);
    expect(await row.boundingBox().then((box) => box !== null && box.y >= 0 && box.y < 800)).toBe(
      true,
    );
    expect(await page.locator('#schwimmen').isVisible()).toBe(false);
    await page.close();
  });

  it('passes axe with every fold open', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/gebiete/lerchenfeld/`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const { violations } = await axeOf(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.close();
  });

  it('prints on one sheet of two pages with what its folds hold', async () => {
    for (const address of profiles) {
      const page = await open(address);
      await page.emulateMedia({ media: 'print' });
      const rows = await page.locator('.key-figure').all();
      for (const row of rows.slice(0, 1)) expect(await row.isVisible(), address).toBe(true);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page[^s]/g)?.length, address).toBeLessThanOrEqual(2);
      await page.close();
    }
  });
});

describe('a copied number', () => {
  it('is the number alone, with no mark of a remark and no label', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/indikatoren/sgb2-quote/`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const marked = await copied(page, '.numbers td[data-mark]');
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text).toMatch(/^(?:\(?−?[\d.]+(?:,\d+)?\)?|[a-zäöü ]+)$/);
    await page.close();
  });
});

describe('the page of a period', () => {
  it('is where the figures of that period link to, and weighs at most 80 KB', async () => {
    const page = await open('/indikatoren/sgb2-quote/');
    const links = await page
      .locator('.figure-row a[href*="#"]')
      .evaluateAll((found) =>
        found.map(
          (one) =>
            new URL((one as HTMLAnchorElement).href).pathname + (one as HTMLAnchorElement).hash,
        ),
      );
    await page.close();
    const kept = links.filter((link) => /^\/indikatoren\/sgb2-quote\/\d{4}\/#/.test(link));
    expect(kept.map((link) => link.split('#')[1]?.split('-')[0])).toEqual(['map', 'comparison']);
    for (const link of kept) {
      const [path = '', id = ''] = link.split('#');
      const html = readFileSync(join(site, path, 'index.html'), 'utf8');
      expect(html).toContain(`id="${id}"`);
    }
    const periods = filesBelow(site).filter((file) =>
      /^indikatoren\/[^/]+\/[^/]+\/index\.html$/.test(file),
    );
    expect(periods.length).toBeGreaterThan(100);
    for (const file of periods)
      expect(readFileSync(join(site, file)).length, file).toBeLessThanOrEqual(80_000);
  });
});
