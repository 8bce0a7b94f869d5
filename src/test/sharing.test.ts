/** The built example, taken away: cards, pictures, frames of other sites. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDrawnPictures } from '../site/work/drawn-pictures.ts';
import { axeOf, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { emptyFolder, filesBelow } from './folders.ts';
import { builtExample } from './shared-site.ts';

let site: string;
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  ({ site } = await builtExample());
  browser = await openBrowser();
  served = await serveSite(site);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const page = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');
const folders = (below: string): readonly string[] =>
  readdirSync(join(site, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${below}/${name}/`);

describe('a page whose link is shared', () => {
  it('has a card of 1,200 × 630 pixels, whatever it is about', async () => {
    for (const address of [
      '/',
      ...['gebiete', 'indikatoren', 'berichte', 'ziele'].flatMap(folders),
    ]) {
      const image = /<meta property="og:image" content="([^"]+)"/u.exec(page(address))?.[1];
      expect(image, address).toMatch(/^https:\/\//u);
      const file = join(site, new URL(image ?? '').pathname);
      const { width, height, format } = await sharp(file).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
    }
  });

  it('says as data what it is: a place, numbers, an article', () => {
    const kindOf = (address: string): unknown => {
      const text = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(
        page(address),
      )?.[1];
      return (JSON.parse(text ?? '{}') as { readonly '@type'?: string })['@type'];
    };
    expect(folders('gebiete').map(kindOf)).not.toContain(undefined);
    expect(new Set(folders('gebiete').map(kindOf))).toEqual(new Set(['Place']));
    expect(new Set(folders('indikatoren').map(kindOf))).toEqual(new Set(['Dataset']));
    expect(new Set(folders('berichte').map(kindOf))).toEqual(new Set(['Article']));
  });
});

describe('a figure that is taken away', () => {
  it('has each file that its row leads to', () => {
    const missing = filesBelow(site)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [
          ...readFileSync(join(site, file), 'utf8').matchAll(
            / href="((?:\.\.\/)*(?:einbetten|bilder\/abbildungen|daten\/abbildungen)\/[^"]+)"/gu,
          ),
        ].map(([, link = '']) => decodeURI(link.replaceAll('../', ''))),
      )
      .filter((address) => !existsSync(join(site, address)));
    expect(missing).toEqual([]);
  });

  it('has letters in its picture, of the face of the site and not of the machine', async () => {
    const pictures = openDrawnPictures(emptyFolder('letters'));
    const drawing = (text: string, face: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40" font-family="${face}"><rect width="200" height="40" fill="#fff"/><text x="5" y="30" font-size="30">${text}</text></svg>`;
    const own = "'Atkinson Hyperlegible Next'";
    pictures.ask('/a.png', drawing('Äpfel 0', own), 1);
    pictures.ask('/b.png', drawing('', own), 1);
    pictures.ask('/c.png', drawing('Äpfel 0', 'a face that no machine has'), 1);
    await pictures.made();
    const bytes = (address: '/a.png' | '/b.png' | '/c.png'): Buffer =>
      readFileSync(pictures.files.get(address) ?? '');
    expect(bytes('/a.png').equals(bytes('/b.png'))).toBe(false);
    // No other face is found: whatever is asked for, the same letters are drawn.
    expect(bytes('/c.png').equals(bytes('/a.png'))).toBe(true);
  });

  it('is copied with its source by one press', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const tab = await context.newPage();
    await tab.goto(`${served.origin}/indikatoren/sgb2-quote/`);
    const box = tab.locator('.figure-share').first();
    await box.locator('summary').press('Enter');
    await box.getByRole('button', { name: 'Kopieren' }).first().press('Enter');
    await box.getByRole('button', { name: 'Kopiert' }).first().waitFor();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /\(Quelle: .+\) https:\/\/.+\/indikatoren\/sgb2-quote\/.+#map-sgb2-quote/u,
    );
    await context.close();
  });
});

describe('a frame in another site', () => {
  it('shows the figure, tells its height and breaks no rule of axe, in light and dark', async () => {
    const address = `${served.origin}/einbetten/map-sgb2-quote-stadtteil-2025/`;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 360, height: 700 },
      });
      const tab = await context.newPage();
      await tab.goto(address);
      expect((await axeOf(tab).analyze()).violations).toEqual([]);
      const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await context.close();
    }
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><title>x</title><iframe src="${address}" width="400" height="300"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const { port } = host.address() as AddressInfo;
    const tab = await browser.newPage();
    await tab.addInitScript(() => {
      addEventListener('message', ({ data }) => {
        Object.assign(globalThis, { told: data as unknown });
      });
    });
    await tab.goto(`http://127.0.0.1:${String(port)}/`);
    const told = await tab.waitForFunction(() => (globalThis as { told?: unknown }).told);
    const { chancenatlas } = (await told.jsonValue()) as { chancenatlas: { height: number } };
    expect(chancenatlas.height).toBeGreaterThan(300);
    await tab.close();
    host.closeAllConnections();
    host.close();
  });
});
