/** A real city as a report folder: what the source says is found on the pages and in the downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { leaveBrowser, openBrowser, serveSite } from './browser.ts';
import { emptyFolder, filesBelow, repository, sharedFolder } from './folders.ts';
import { needDrawings, unreadableLabels } from './drawn-labels.ts';
import { readCsv } from './read-csv.ts';
import { brokenLinks, pagesOf, policyBreaches, repeatedIds } from './site-checks.ts';
import { formatNumber } from '../language/numbers/numbers.ts';

interface Expected {
  readonly values: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly group?: string;
    readonly value: number;
  }[];
  readonly municipality: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly official: number;
  }[];
  readonly municipalityShares: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly plainMeanOfRates_mustNotAppear?: number;
  }[];
  readonly offersByArea: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly capacityByArea: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly withheldCells: Readonly<Record<string, number>>;
  readonly zeroCells: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
  }[];
  readonly notAvailableCells: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly group: string;
  }[];
  readonly publishedCountsBelow4: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly group: string;
  }[];
}

const folder = sharedFolder('reports/flensburg', 'the real city');
const city = 'STGM01001000';

describe.skipIf(folder === undefined)('the report of a real city', () => {
  const site = join(emptyFolder('flensburg'), 'site');
  let checked: CheckedReport;
  let expected: Expected;
  const tables = new Map<string, readonly Readonly<Record<string, string>>[]>();
  const rowOf = (indicator: string, area: string, period: string, group = '') => {
    let table = tables.get(indicator);
    if (table === undefined) {
      table = readCsv(join(site, 'daten', `${indicator}.csv`));
      tables.set(indicator, table);
    }
    return table.find(
      (row) => row['area'] === area && row['period'] === period && (row['group'] ?? '') === group,
    );
  };

  beforeAll(async () => {
    const report = folder ?? '';
    expected = JSON.parse(readFileSync(join(report, 'expected.json'), 'utf8')) as Expected;
    checked = await buildSite({ repository, report, out: site });
  });

  it('is read without an error', () => {
    expect(checked.problems.filter((problem) => problem.level === 'error')).toEqual([]);
  });

  it('gives every value of the source in the download of its indicator', () => {
    const wrong = expected.values.filter(({ indicator, area, period, group, value }) => {
      const row = rowOf(indicator, area, period, group);
      return (
        row === undefined || row['value'] === '' || Math.abs(Number(row['value']) - value) > 1e-5
      );
    });
    expect(wrong).toEqual([]);
  });

  it('shows every value of the source on the page of its indicator, written the German way', () => {
    const catalogue = new Map(
      readCsv(join(folder ?? '', 'data/indicators.csv')).map((row) => [row['id'], row]),
    );
    const missing = expected.values.filter(({ indicator, value, group }) => {
      if (group !== undefined && group !== '') return false;
      const row = catalogue.get(indicator);
      const decimals = row?.['decimals']
        ? Number(row['decimals'])
        : ['count', 'persons', 'euro'].includes(row?.['unit'] ?? '')
          ? 0
          : 1;
      const html = readFileSync(join(site, 'indikatoren', indicator, 'index.html'), 'utf8');
      return !html.includes(formatNumber(value, decimals, 'de'));
    });
    expect(missing).toEqual([]);
  });

  it('keeps the official value of the municipality, which need not be the sum of its areas', () => {
    const wrong = expected.municipality.filter(
      ({ indicator, period, official }) =>
        Number(rowOf(indicator, city, period)?.['value'] || NaN) !== official,
    );
    expect(wrong).toEqual([]);
  });

  it('forms shares of the municipality from sums, never as a plain mean of rates', () => {
    const wrong = expected.municipalityShares.filter(
      ({ indicator, period, value, plainMeanOfRates_mustNotAppear: mean }) => {
        const shown = Number(rowOf(indicator, city, period)?.['value'] || NaN);
        return (
          !(Math.abs(shown - value) < 1e-5) || (mean !== undefined && Math.abs(shown - mean) < 1e-3)
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  it('counts offers and their capacity by area as the register says', () => {
    const offers = readCsv(join(site, 'daten', 'angebote.csv'));
    const counted = (area: string, type: string): number =>
      offers.filter((offer) => offer['area'] === area && offer['type'] === type).length;
    const capacity = (area: string, type: string): number =>
      offers
        .filter((offer) => offer['area'] === area && offer['type'] === type)
        .reduce((sum, offer) => sum + Number(offer['capacity'] || 0), 0);
    for (const [area, types] of Object.entries(expected.offersByArea)) {
      for (const type of ['kita', 'hort', 'schule', 'spielplatz']) {
        expect([area, type, counted(area, type)]).toEqual([area, type, types[type] ?? 0]);
      }
    }
    for (const [area, sums] of Object.entries(expected.capacityByArea)) {
      expect([
        area,
        capacity(area, 'kita'),
        capacity(area, 'hort'),
        capacity(area, 'schule'),
      ]).toEqual([area, sums['kitaPlaces'], sums['hortPlaces'], sums['pupils']]);
    }
  });

  it('keeps withheld, zero and missing cells apart', () => {
    for (const [indicator, count] of Object.entries(expected.withheldCells)) {
      if (indicator === 'total') continue;
      rowOf(indicator, '', '');
      const withheld = tables.get(indicator)?.filter((row) => row['state'] === 'withheld') ?? [];
      expect([indicator, withheld.length >= count]).toEqual([indicator, true]);
      expect(withheld.every((row) => row['value'] === '' && row['numerator'] === '')).toBe(true);
    }
    for (const { indicator, area, period } of expected.zeroCells) {
      expect(rowOf(indicator, area, period)?.['state']).toBe('zero');
    }
    for (const { indicator, area, period, group } of expected.notAvailableCells) {
      expect(rowOf(indicator, area, period, group)?.['state'] ?? 'not-available').toBe(
        'not-available',
      );
    }
  });

  it('withholds by rule S1 the one published count below the minimum', () => {
    for (const { indicator, area, period, group } of expected.publishedCountsBelow4) {
      expect(rowOf(indicator, area, period, group)?.['state']).toBe('withheld');
    }
  });

  it('keeps the labels of need beside supply apart and in the frame', () => {
    const drawn = needDrawings(readFileSync(join(site, 'bedarf/index.html'), 'utf8'));
    expect(drawn).toContain('quadrant-name');
    expect(unreadableLabels(drawn)).toEqual([]);
  });
  it('has profiles of at most 800 elements, each printed on two pages', async () => {
    const served = await serveSite(site);
    const browser = await openBrowser();
    const page = await browser.newPage({ javaScriptEnabled: false });
    const profiles = filesBelow(site).filter((file) => /^gebiete\/[^/]+\/index\.html$/.test(file));
    expect(profiles.length).toBeGreaterThan(10);
    for (const file of profiles) {
      const address = `/${file.replace(/index\.html$/, '')}`;
      await page.goto(served.origin + address);
      expect(await page.locator('*').count(), address).toBeLessThanOrEqual(800);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page[^s]/g)?.length, address).toBeLessThanOrEqual(2);
    }
    await leaveBrowser(browser);
    await served.close();
  });
  it('has no broken link, nothing inline that a strict policy refuses, no id twice', () => {
    const pages = pagesOf(site);
    expect(brokenLinks(site, pages)).toEqual([]);
    expect(policyBreaches(pages)).toEqual([]);
    expect(repeatedIds(pages)).toEqual([]);
  });
});
