/** A made-up English report: the chrome, the numbers and the messages are English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckedReport } from '../build-report.ts';
import { builtEnglish } from './shared-site.ts';
import { brokenLinks, pagesOf, policyBreaches, repeatedIds } from './site-checks.ts';

let site: string;
let checked: CheckedReport;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  ({ site, checked } = await builtEnglish());
  pages = pagesOf(site);
});

/** Text that a reader sees or hears. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    // What tables may hold is not spoken: `keine Angabe` is read in any language.
    .replaceAll(/<code>[^<]*<\/code>/g, ' ')
    .replaceAll(/<[^>]*?(?:aria-label|alt|title|content)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]+>/g, ' ');

describe('an English report', () => {
  it('is built without a problem but that its made-up town lies abroad and pins no addresses', () => {
    expect(checked.problems.map(({ code }) => code).toSorted()).toEqual([
      'addresses-missing',
      'municipality-abroad',
    ]);
  });

  it('has no German word on any page', () => {
    const german =
      /\b(und|oder|Gebiete?|Gebiets\w*|Stand|Quelle|Lizenz|Angebote?|Zahlen|Karte|Wert\w*|Daten|Kinder|Hinweis|Jahr|zwischen|Übersicht|Tabelle|Stadt|keine?)\b/;
    const found = [...pages].flatMap(([file, html]) => {
      const hit = german.exec(textOf(html));
      return hit === null ? [] : [`${file}: ${hit[0]}`];
    });
    expect(found).toEqual([]);
  });

  it('writes numbers the English way', () => {
    const html = readFileSync(join(site, 'indikatoren', 'share-1', 'index.html'), 'utf8');
    expect(html).toMatch(/\d+\.\d%/);
    expect(html).not.toMatch(/>\d+,\d %</);
  });

  it('says of each need index how it is made', () => {
    const page = (method: string): string =>
      textOf(readFileSync(join(site, 'indikatoren', `need-${method}`, 'index.html'), 'utf8'));
    expect(page('z-score')).toMatch(/Standard deviation\s.*1\.5 \(60%\).*percentage points/s);
    expect(page('min-max')).toMatch(/Smallest value\s+Largest value\s/);
    expect(page('rank')).toMatch(/Areas with a value\s.*\s130\s/s);
    expect(page('rank')).toContain('All parts are of the same period: 2019');
  });

  it('says which language it is in', () => {
    expect([...pages.values()].every((html) => html.includes('<html lang="en"'))).toBe(true);
  });

  it('has a profile for every area, no broken link, nothing inline, no id twice', () => {
    expect(
      [...pages.keys()].filter((file) => /^gebiete\/[^/]+\/index\.html$/.test(file)),
    ).toHaveLength(130);
    expect(brokenLinks(site, pages)).toEqual([]);
    expect(policyBreaches(pages)).toEqual([]);
    expect(repeatedIds(pages)).toEqual([]);
  });
});
