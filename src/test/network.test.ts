/** The network of offers in a browser: found by keyboard, the same in every build, light enough for a phone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import { openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { copyOfExample, emptyFolder, repository } from './folders.ts';

const folder = emptyFolder('network');
const site = join(folder, 'site');
let browser: Browser;
let served: ServedSite;

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const compressed = (path: string): number => gzipSync(read(path)).length;

beforeAll(async () => {
  await buildSite({ repository, report: repository, out: site });
  browser = await openBrowser();
  served = await serveSite(site);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Presses Tab until the focused element matches; how many presses it took. */
async function tabTo(page: Page, selector: string, most = 120): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (there) return presses;
  }
  throw new Error(`${selector} is not reached within ${most} presses of Tab`);
}

/** Chooses in the focused select by typing the beginning of an entry. */
async function choose(page: Page, beginning: string): Promise<void> {
  await page.keyboard.type(beginning, { delay: 5 });
}

describe('the register by keyboard only', () => {
  it('leads to a free offer for a child of four in one area, and to its partners', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/angebote/`);
    await tabTo(page, '#filter-gebiet');
    await choose(page, 'Lerchenfeld');
    await tabTo(page, '#filter-phase');
    await choose(page, '3 bis');
    await tabTo(page, '#filter-kostenlos');
    await choose(page, 'kostenlos');
    expect(await page.locator('.offer-filter [role=status]').innerText()).toMatch(/^\d+ von \d+$/);
    expect(new URL(page.url()).searchParams.get('phase')).toBe('3-6');
    const lines = page.locator('.offers li:visible');
    expect(await lines.count()).toBeGreaterThan(0);
    for (const text of await lines.allInnerTexts()) {
      expect(text).toContain('Lerchenfeld');
      expect(text).toContain('3 bis unter 6 Jahre');
      expect(text).toContain('kostenlos');
    }
    await tabTo(page, '.offers a');
    const outline = await page.evaluate(() =>
      document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineWidth,
    );
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Enter');
    await page.waitForURL(/angebote\/[^/]+\/$/);
    expect(await page.locator('.partner-list a').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('shows a shared choice at once', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/angebote/?art=bibliothek`);
    expect(await page.locator('.offers li:visible').count()).toBe(4);
    await page.goto(`${served.origin}/angebote/?art=gibt-es-nicht`);
    expect(await page.locator('.offers li:visible').count()).toBeGreaterThan(150);
    await page.close();
  });

  it('is whole without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.origin}/angebote/`);
    expect(await page.locator('.offers li').count()).toBeGreaterThan(150);
    expect(await page.locator('.offer-filter').isVisible()).toBe(false);
    await page.goto(`${served.origin}/netzwerk/`);
    expect(await page.locator('#karte svg.network-map:visible').count()).toBe(1);
    expect(await page.locator('#beziehungen svg.network:visible').count()).toBe(1);
    await context.close();
  });
});

describe('the network by keyboard only', () => {
  it('names the partners of a chosen mark, and lets go of it with Escape', async () => {
    // axe opens pages of its own
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${served.origin}/netzwerk/`);
    await tabTo(page, '[role=tab]');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#beziehungen').isVisible()).toBe(true);
    expect(await page.locator('#karte').isVisible()).toBe(false);
    await tabTo(page, 'svg .node');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.locator('.network-panel');
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.innerText()).toContain('Arbeitet zusammen mit');
    expect(await panel.locator('li').count()).toBeGreaterThan(0);
    expect(await page.locator('.tie.is-on').count()).toBeGreaterThan(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.locator('.is-on').count()).toBe(0);
    await context.close();
  }, 120_000);

  it('opens a number on the map into the offers it stands for', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.origin}/netzwerk/`);
    const cluster = page.locator('.cluster').first();
    await cluster.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.cluster.is-open .members .node').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.network-panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.cluster.is-open').count()).toBe(0);
    await page.close();
  });

  it('lets marks recede that do not match the choice', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.origin}/netzwerk/?art=bibliothek`);
    const all = await page.locator('#beziehungen .fig-wide .node:not(.provider)').count();
    const out = await page.locator('#beziehungen .fig-wide .node.is-out:not(.provider)').count();
    expect(all - out).toBe(4);
    await page.close();
  });

  it('prints both views', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.origin}/netzwerk/`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#karte').isVisible()).toBe(true);
    expect(await page.locator('#beziehungen').isVisible()).toBe(true);
    await page.close();
  });
});

describe('names in the drawing of relations', () => {
  for (const [width, drawing] of [
    [1280, '.fig-wide'],
    [360, '.fig-narrow'],
  ] as const) {
    it(`never lie over one another at ${width} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${served.origin}/netzwerk/#beziehungen`);
      const boxes = await page
        .locator(`#beziehungen ${drawing} svg :is(.provider-name, .island-name)`)
        .evaluateAll((texts) =>
          texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { text: text.textContent, left, right, top, bottom };
          }),
        );
      expect(boxes.length).toBeGreaterThan(30);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(over).toEqual([]);
      await page.close();
    });
  }
});

describe('weight and sameness', () => {
  it('scripts stay small', () => {
    for (const name of ['network', 'offers']) {
      expect(compressed(`skript/${name}.js`)).toBeLessThan(6 * 1024);
    }
  });

  it('pages stay light', () => {
    expect(compressed('netzwerk/index.html')).toBeLessThan(80 * 1024);
    expect(compressed('angebote/index.html')).toBeLessThan(60 * 1024);
  });

  it('the drawing of relations does not depend on the order of the register', async () => {
    const report = copyOfExample('network-reversed');
    for (const table of ['offers', 'providers', 'cooperations']) {
      const path = join(report, 'data', `${table}.csv`);
      const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
      writeFileSync(path, `${[head, ...rows.toReversed()].join('\n')}\n`);
    }
    const again = join(folder, 'again');
    await buildSite({ repository, report, out: again });
    const drawings = (root: string): readonly string[] =>
      readFileSync(join(root, 'netzwerk', 'index.html'), 'utf8').match(
        /<svg[^>]*class="network".*?<\/svg>/gs,
      ) ?? [];
    expect(drawings(again)).toHaveLength(2);
    expect(drawings(again)).toEqual(drawings(site));
  }, 240_000);
});
