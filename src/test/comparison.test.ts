/** The comparison as its readers use it: by keyboard, by address, without scripts, on a phone, in a large city. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '../language/numbers/numbers.ts';
import { axeOf, leaveBrowser, openBrowser, serveSite } from './browser.ts';
import type { ServedSite } from './browser.ts';
import { filesBelow } from './folders.ts';
import { readCsv } from './read-csv.ts';
import { builtEnglish, builtExample } from './shared-site.ts';
import { pagesOf } from './site-checks.ts';

let browser: Browser;
let example: string;
let served: ServedSite;

beforeAll(async () => {
  ({ site: example } = await builtExample());
  browser = await openBrowser();
  served = await serveSite(example);
});

afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

const choice = 'gebiete=altstadt,lerchenfeld&indikatoren=sgb2-quote,sprachstand,kompik-sprache';

/** Opens the comparison and waits until its numbers are there. */
async function opened(query: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${served.origin}/vergleich/${query}`);
  return page;
}

/** What a page comes to show; the wait is a net for a busy machine, no claim rests on it. */
const eventually = <T>(asked: () => Promise<T> | T) => expect.poll(asked, { timeout: 120_000 });

const resultsOf = (page: Page) => page.locator('[data-comparison-results]');
const cellsOf = (page: Page) => resultsOf(page).locator('tbody td');
const query = (page: Page): string => new URL(page.url()).search;

describe('the comparison', () => {
  it('is chosen by keyboard alone, stands in the address, and goes back', async () => {
    const page = await opened('?indikatoren=');
    const status = page.locator('.comparison-status');
    await eventually(() => status.textContent()).toContain('Wählen Sie oben ein Gebiet');
    await page.locator('#vergleich-gebiet').focus();
    await page.keyboard.type('lerch');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await eventually(() => query(page)).toBe('?gebiete=lerchenfeld&indikatoren=');
    await page.locator('#vergleich-indikator').focus();
    await page.keyboard.type('sgb-ii-leistungen anteil');
    await page.keyboard.press('Enter');
    await eventually(() => query(page)).toBe('?gebiete=lerchenfeld&indikatoren=sgb2-quote');
    await eventually(() => status.textContent()).toBe('Gewählt: 1 Gebiet, 1 Indikator.');
    await eventually(() => cellsOf(page).first().textContent()).toBe('36,1');
    await page.goBack();
    await eventually(() => cellsOf(page).count()).toBe(0);
    await page.goForward();
    await eventually(() => cellsOf(page).first().textContent()).toBe('36,1');
    await page.getByRole('button', { name: 'Lerchenfeld entfernen' }).press('Enter');
    await eventually(() => query(page)).toBe('?indikatoren=sgb2-quote');
    await page.close();
  });

  it('shows what its address names: values, intervals, words and states as the pages have them', async () => {
    const page = await opened(`?${choice}`);
    await eventually(() => cellsOf(page).count()).toBe(9);
    expect(await cellsOf(page).allTextContents()).toEqual([
      ...['14,0', '36,1', '18,0'],
      ...['75,0', '80,6', '77,5'],
      ...['geheim gehalten', '4,0', 'nicht verfügbar'],
    ]);
    const says = await cellsOf(page).nth(1).getAttribute('data-says');
    expect(says).toBe('34,0 bis 38,3\nhöher als die Stadt\nKlasse 5 von 5\nvorläufig');
    const profile = readFileSync(join(example, 'gebiete/lerchenfeld/index.html'), 'utf8');
    expect(profile).toContain('höher als die Stadt');
    // Dots, courses and the scatter plot, each with what it shows as its name.
    const pictures = resultsOf(page).locator('svg[role=img]');
    expect(await pictures.count()).toBeGreaterThanOrEqual(3 + 5 + 1);
    for (const label of await pictures.evaluateAll((all) => all.map((one) => one.ariaLabel))) {
      expect(label?.length).toBeGreaterThan(20);
    }
    expect(await resultsOf(page).textContent()).toContain('gilt nicht für einzelne Kinder');
    await page.close();
  });

  it('says what it does not know, and shows the rest', async () => {
    const page = await opened(
      '?gebiete=altstadt,nirgends&indikatoren=sgb2-quote,nichts&zeitraum=1066',
    );
    await eventually(() => cellsOf(page).count()).toBe(2);
    await eventually(() => page.locator('.comparison-status').textContent()).toContain(
      'unbekannt und weggelassen: nirgends, nichts, 1066.',
    );
    await page.close();
  });

  it('shows a period that is asked for, and says which indicator does not have it', async () => {
    const page = await opened(`?${choice}&zeitraum=2023`);
    await eventually(() => cellsOf(page).count()).toBe(9);
    const rows = readCsv(join(example, 'daten/sgb2-quote.csv'));
    const wanted = rows.find((row) => row['area'] === '0201' && row['period'] === '2023');
    expect(await cellsOf(page).nth(1).textContent()).toBe(
      formatNumber(Number(wanted?.['value']), 1, 'de'),
    );
    expect(await cellsOf(page).nth(4).textContent()).toBe('Zeitraum nicht erhoben');
    await page.close();
  });

  it('keeps the axes of the scatter plot in its address', async () => {
    const page = await opened(`?${choice}`);
    const [across, up] = [0, 1].map((at) => page.locator('.comparison-axes select').nth(at));
    await eventually(() => page.locator('.comparison-axes select').count()).toBe(2);
    const ids = await across
      ?.locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const [first = '', second = '', third = ''] = ids ?? [];
    await across?.selectOption(third);
    expect(new URL(page.url()).searchParams.get('achsen')).toBe(`${third},${second}`);
    await page.reload();
    await eventually(() => page.locator('.comparison-axes select').count()).toBe(2);
    expect([await across?.inputValue(), await up?.inputValue()]).toEqual([third, second]);
    await page.goBack();
    await eventually(() => across?.inputValue() ?? Promise.resolve('')).toBe(first);
    await page.close();
  });

  it('says the class of each tint in words, without scripts too', () => {
    const html = readFileSync(join(example, 'vergleich/index.html'), 'utf8');
    const tinted = [...html.matchAll(/<td class="heat-\d[^>]*>/g)].map(([cell]) => cell);
    expect(tinted.length).toBeGreaterThan(50);
    for (const cell of tinted) expect(cell).toMatch(/data-says="[^"]*Klasse \d von \d"/);
  });

  it('is one step from profile, row and map', () => {
    const page = (path: string) => readFileSync(join(example, path, 'index.html'), 'utf8');
    expect(page('gebiete/altstadt')).toContain('vergleich/?gebiete=altstadt"');
    expect(page('gebiete/altstadt')).toMatch(
      /vergleich\/\?gebiete=altstadt&#38;indikatoren=|vergleich\/\?gebiete=altstadt&amp;indikatoren=/,
    );
    expect(page('indikatoren/sgb2-quote')).toContain('vergleich/?indikatoren=sgb2-quote"');
    expect(page('indikatoren/sgb2-quote/2022')).toContain('vergleich/?indikatoren=sgb2-quote"');
  });

  it('is whole without scripts: a table of all areas, and no field that answers nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.origin}/vergleich/`);
    expect(await page.locator('.comparison-choice').isVisible()).toBe(false);
    expect(await page.locator('.comparison-without-script').isVisible()).toBe(true);
    expect(await page.locator('.heat-table tbody tr').count()).toBe(14);
    await context.close();
  });

  it('passes axe with a choice, in light and dark, and fits narrow phones', async () => {
    const found: string[] = [];
    for (const width of [320, 360, 1280]) {
      const page = await opened(`?${choice}`, width);
      await eventually(() => cellsOf(page).count()).toBe(9);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (tooWide > 0) found.push(`${tooWide} px too wide at ${width}`);
      for (const colorScheme of width === 360 ? [] : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        const axe = axeOf(page);
        // The dark scheme changes nothing but colours.
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
        const { violations, passes } = await axe.analyze();
        found.push(
          ...violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`),
          ),
        );
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it('is loaded from files that say of every cell what its download says', () => {
    let compared = 0;
    const listed = listedIn(example);
    const { features } = JSON.parse(
      readFileSync(join(example, 'daten/gebiete.geojson'), 'utf8'),
    ) as { features: readonly { properties: { id: string; slug: string } }[] };
    const idOf = new Map(features.map(({ properties: { slug, id } }) => [slug, id]));
    for (const indicator of listed.indicators) {
      const files = filesBelow(join(example, 'vergleich/daten', indicator.id));
      const rows = readCsv(join(example, 'daten', `${indicator.id}.csv`));
      for (const file of files.filter((name) => name.startsWith('gebiete-'))) {
        runInNewContext(
          readFileSync(join(example, 'vergleich/daten', indicator.id, file), 'utf8'),
          {
            comparisonValues: (_: string, chunk: number, data: ValueFile) => {
              data.areas.forEach(({ v }, at) => {
                const slug = listed.areas[chunk * listed.areasInFile + at]?.[0] ?? '';
                v.forEach((cell, place) => {
                  const period = indicator.periods[place] ?? '';
                  const text = typeof period === 'string' ? period : period[0];
                  const row = rows.find(
                    (one) =>
                      one['area'] === idOf.get(slug) &&
                      one['period'] === text &&
                      (one['group'] ?? '') === '',
                  );
                  if (row === undefined) return;
                  compared += 1;
                  expect([indicator.id, slug, text, stateOf(cell)]).toEqual([
                    indicator.id,
                    slug,
                    text,
                    row['state'],
                  ]);
                  const number = typeof cell === 'object' ? cell?.[0] : Number(cell);
                  if (number !== undefined && !Number.isNaN(number)) {
                    expect(formatNumber(number, indicator.decimals, 'de')).toBe(
                      formatNumber(Number(row['value']), indicator.decimals, 'de'),
                    );
                  }
                });
              });
            },
          },
        );
      }
    }
    expect(compared).toBeGreaterThan(2000);
  });
});

type CellData = number | readonly [number] | string | null;
interface ValueFile {
  readonly areas: readonly { readonly v: readonly CellData[] }[];
}
interface ChoiceFile {
  readonly areas: readonly (readonly [string, string, number])[];
  readonly areasInFile: number;
  readonly indicators: readonly {
    readonly id: string;
    readonly decimals: number;
    readonly periods: readonly (string | readonly [string, string])[];
  }[];
}

function listedIn(site: string): ChoiceFile {
  const found: ChoiceFile[] = [];
  runInNewContext(readFileSync(join(site, 'vergleich/daten/auswahl.js'), 'utf8'), {
    comparisonChoice: (list: ChoiceFile) => found.push(list),
  });
  const [list] = found;
  if (list === undefined) throw new Error('no list');
  return list;
}

function stateOf(cell: CellData): string {
  if (cell === null) return 'not-available';
  if (typeof cell === 'number' || (typeof cell === 'string' && cell.startsWith('=')))
    return 'observed';
  if (typeof cell !== 'string') return 'unreliable';
  const names: Readonly<Record<string, string>> = {
    0: 'zero',
    w: 'withheld',
    u: 'unreliable',
    x: 'not-meaningful',
    l: 'later',
  };
  return names[cell] ?? cell;
}

describe('the comparison of a large city', () => {
  let site: string;
  let city: ServedSite;

  beforeAll(async () => {
    ({ site } = await builtEnglish());
    city = await serveSite(site);
  });

  afterAll(() => city.close());

  const parts = (): ReadonlyMap<string, string> =>
    new Map([...pagesOf(site)].filter(([file]) => file.startsWith('vergleich/')));

  it('has every area in exactly one table, and tables that stay light', () => {
    const tables = [...parts().values()];
    expect(tables.length).toBe(2);
    const named = tables.flatMap((html) =>
      [...html.matchAll(/<th scope="row"[^>]*>\s*<a href="[^"]*gebiete\/([^"/]+)\//gu)].map(
        ([, slug]) => slug,
      ),
    );
    expect(named.length).toBe(130);
    expect(new Set(named).size).toBe(130);
    for (const html of tables) expect(html.length).toBeLessThan(80_000);
  });

  it('loads the files of the chosen areas and two cross-sections, from nowhere else', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(
      `${city.origin}/vergleich/?gebiete=area-1,area-130&indikatoren=share-1,share-2`,
    );
    await eventually(() => page.locator('.chart-other').count()).toBe(128);
    expect(await page.locator('.comparison-scatter .chart-own').count()).toBe(2);
    const values = asked.flatMap((url) => /daten\/(.*)$/u.exec(url)?.[1] ?? []).toSorted();
    expect(values).toEqual([
      'auswahl.js',
      ...['share-1', 'share-2'].flatMap((id) => [
        `${id}/gebiete-0.js`,
        `${id}/gebiete-2.js`,
        `${id}/zeitraum-5.js`,
      ]),
    ]);
    expect(asked.filter((url) => !url.startsWith(city.origin))).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });
});
