/** The network of offers in a browser: found by keyboard, the same in every build, light enough for a phone. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptChecks, checkReport, openSite } from '../build-report.ts';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import type { AssembledPage } from '../site/site-pages.ts';
import { copyOfExample, emptyFolder, repository } from './folders.ts';
import { assetFile } from './site-checks.ts';
import { builtCity, builtExample } from './shared-site.ts';

let site: string;
let browser: Browser;
let served: ServedSite;

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const compressed = (path: string): number => gzipSync(read(path)).length;

beforeAll(async () => {
  ({ site } = await builtExample());
  browser = await openBrowser();
  served = await serveSite(site);
});

afterAll(async () => {
  await leaveBrowser(browser);
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
    expect((await axeOf(page).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.locator('.is-on').count()).toBe(0);
    await context.close();
  });

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
    const names = ['offers', 'network', 'network-areas', 'network-views', 'network-zoom'];
    const all = names.map((name) => compressed(assetFile(site, `skript/${name}.js`)));
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThan(12 * 1024);
  });

  it('pages stay light', () => {
    expect(compressed('netzwerk/index.html')).toBeLessThan(80 * 1024);
    expect(compressed('angebote/index.html')).toBeLessThan(60 * 1024);
  });

  it('the drawings do not depend on the order of the register', async () => {
    const reversed = copyOfExample('network-reversed');
    for (const table of ['offers', 'providers', 'cooperations']) {
      const path = join(reversed, 'data', `${table}.csv`);
      const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
      writeFileSync(path, `${[head, ...rows.toReversed()].join('\n')}\n`);
    }
    // Numbers and boundaries are the same: read once.
    const kept = new KeptChecks();
    const drawn = async (report: string): Promise<readonly string[]> => {
      const { publishable, pictures } = await checkReport(report, undefined, kept);
      if (publishable === undefined) throw new Error('the register is sound');
      const site = openSite(publishable, pictures, {
        report,
        cache: emptyFolder('network-pictures'),
      });
      const network = site.pages.find(({ kind }) => kind === 'network');
      if (network === undefined) throw new Error('the report has a network');
      const { model } = site.page(network) as AssembledPage<'network'>;
      return [JSON.stringify(model.network?.map), JSON.stringify(model.network?.graph)];
    };
    const first = await drawn(repository);
    expect(first.join('').match(/<svg/g)?.length).toBeGreaterThanOrEqual(4);
    expect(await drawn(reversed)).toEqual(first);
  });
});

describe('a city of 4,189 offers by 1,500 providers in 542 areas without districts', () => {
  let city: string;
  let large: ServedSite;

  beforeAll(async () => {
    city = (await builtCity()).site;
    large = await serveSite(city);
  });

  afterAll(async () => {
    await large.close();
  });

  it('fits its pages', () => {
    for (const page of ['netzwerk', 'angebote']) {
      const html = readFileSync(join(city, page, 'index.html'));
      expect(gzipSync(html).length, page).toBeLessThan(120 * 1024);
    }
  });

  it('lists every offer without a script, in parts by area', () => {
    const areas = join(city, 'gebiete');
    const pages = readdirSync(areas).flatMap((area) => {
      const file = join(areas, area, 'angebote', 'index.html');
      return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
    });
    const offers = pages.flatMap((html) => [
      ...html.matchAll(/href="((?:\.\.\/){3}angebote\/[^/"]+\/)"/g),
    ]);
    expect(new Set(offers.map(([, link]) => link)).size).toBe(4189);
    for (const html of [...pages, readFileSync(join(city, 'angebote', 'index.html'), 'utf8')]) {
      expect(gzipSync(html).length).toBeLessThan(30 * 1024);
    }
  });

  it('finds one of thousands of offers by its words', async () => {
    const page = await browser.newPage();
    await page.goto(`${large.origin}/angebote/`);
    await page.locator('[data-finder] input').fill('grundschule rotkehlchen 58');
    await page.locator('.finder-found a').first().waitFor();
    expect(await page.locator('.finder-found a').first().innerText()).toContain('Rotkehlchen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/angebote\/[^/]+\/$/);
    await page.close();
  });

  it('finds a free offer for a child of four in one area by keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(`${large.origin}/gebiete/area-77/angebote/`);
    await tabTo(page, '#filter-phase');
    await choose(page, '3 bis');
    await tabTo(page, '#filter-kostenlos');
    await choose(page, 'kostenlos');
    expect(await page.locator('.offer-filter [role=status]').innerText()).toMatch(/^\d+ von \d+$/);
    const shown = await page.locator('.offers li:visible').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) {
      expect(text).toContain('3 bis unter 6 Jahre');
      expect(text).toContain('kostenlos');
    }
    await tabTo(page, '.offers a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/angebote\/[^/]+\/$/);
    await page.goBack();
    expect(await page.locator('.offers li:visible').allInnerTexts()).toEqual(shown);
    await page.close();
  });

  it('counts in every field and number what matches all choices, and opens them into areas', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${large.origin}/netzwerk/?phase=3-6&kostenlos=yes#beziehungen`);
    const said = await page.locator('.offer-filter [role=status]').innerText();
    const matching = Number(said.replace(' von 4.189', '').replace('.', ''));
    const sum = async (selector: string): Promise<number> =>
      page
        .locator(selector)
        .evaluateAll((texts) =>
          texts.reduce((all, text) => all + Number((text.textContent ?? '').replace('.', '')), 0),
        );
    expect(await sum('#beziehungen .fig-wide [data-part]')).toBe(matching);
    const field = page.locator('#beziehungen svg:visible .group').first();
    await field.focus();
    await page.keyboard.press('Enter');
    const own = await field.locator('[data-part]').allTextContents();
    const total = own.reduce((all, text) => all + Number(text), 0);
    const panel = page.locator('.network-panel');
    expect(await panel.locator('.network-chosen').innerText()).toContain(`, ${total} Angebote`);
    const [way] = await panel
      .locator('.partner-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
    expect(way).toMatch(/^\?phase=3-6&kostenlos=yes&gebiet=A\d+$/);
    await page.close();
  });

  it('answers a choice with a layout or two and at most one change of each element', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const layouts = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
    };
    for (const path of ['/gebiete/area-77/angebote/', '/netzwerk/']) {
      await page.goto(`${large.origin}${path}`);
      await page.locator('#filter-phase').waitFor();
      const before = await layouts();
      const changes = await page.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('#filter-phase');
        if (select === null) return [];
        const observer = new MutationObserver(() => undefined);
        observer.observe(document, { subtree: true, attributes: true });
        select.selectedIndex = 2;
        select.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        const counts = new Map<string | Node, number>();
        for (const { target } of observer.takeRecords()) {
          counts.set(target, (counts.get(target) ?? 0) + 1);
        }
        observer.disconnect();
        return [...counts.values()];
      });
      const after = await layouts();
      expect(changes.length, path).toBeGreaterThan(0);
      expect(Math.max(...changes), path).toBe(1);
      expect(after - before, path).toBeLessThanOrEqual(2);
    }
    await context.close();
  });
});
