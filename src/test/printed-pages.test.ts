/** The built example on paper, and seen large. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { pagesOfEachKind } from './pages-of-each-kind.ts';
import { builtExample } from './shared-site.ts';
import { pagesOf } from './site-checks.ts';

let files: readonly string[];
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  const { site } = await builtExample();
  // Frames for other sites have no head of their own.
  files = pagesOfEachKind(pagesOf(site)).filter((file) => !file.startsWith('einbetten/'));
  browser = await openBrowser();
  served = await serveSite(site);
});

afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

const address = (file: string): string => `${served.origin}/${file.replace(/index\.html$/, '')}`;

/** Sheets of paper that a page takes. */
async function sheetsOf(page: Page, file: string): Promise<number> {
  await page.goto(address(file));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('on paper', () => {
  it('an area and an indicator take one sheet or two', async () => {
    const page = await browser.newPage();
    for (const file of [
      'gebiete/lerchenfeld/index.html',
      'indikatoren/jugendarbeitslosigkeit/index.html',
    ]) {
      const sheets = await sheetsOf(page, file);
      expect(sheets, file).toBeGreaterThan(0);
      expect(sheets, file).toBeLessThanOrEqual(2);
    }
    await page.close();
  });

  it('every kind of page says first who publishes it, and has no foot that could stand on a sheet alone', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const file of files) {
      await page.goto(address(file));
      const imprint = page.locator('.sheet-imprint');
      if (!/Herausgegeben von Stadt Reihersbrück/u.test(await imprint.innerText()))
        found.push(`${file}: no imprint`);
      for (const gone of ['.site-foot', '.site-navigation', '.skip-link', '.trail']) {
        const part = page.locator(gone).first();
        if ((await part.count()) > 0 && (await part.isVisible())) found.push(`${file}: ${gone}`);
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

describe('seen large', () => {
  it.each([
    ['320 px wide', { width: 320, height: 640 }, 1, '100%'],
    ['at 200 %', { width: 640, height: 450 }, 2, '100%'],
    ['with text twice as large', { width: 640, height: 800 }, 1, '200%'],
  ])(
    'no kind of page loses anything at its edge: %s',
    async (_, viewport, deviceScaleFactor, text) => {
      const context = await browser.newContext({ viewport, deviceScaleFactor });
      const page = await context.newPage();
      const lost: string[] = [];
      for (const file of files) {
        await page.goto(address(file));
        const found = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          const scrolls = (of: Element): boolean => {
            for (let at: Element | null = of; at !== null; at = at.parentElement) {
              if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
            }
            return false;
          };
          return [...document.querySelectorAll('body *')].flatMap((element) => {
            const { right, left, width, height } = element.getBoundingClientRect();
            const kept =
              width < 2 ||
              height < 2 ||
              (left > -1 && right < innerWidth + 1) ||
              element.closest('.visually-hidden, .skip-link, svg') !== null ||
              scrolls(element);
            return kept ? [] : [`${element.tagName}.${element.className}`];
          });
        }, text);
        lost.push(...found.slice(0, 3).map((one) => `${file}: ${one}`));
      }
      await context.close();
      expect(lost).toEqual([]);
    },
  );
});
