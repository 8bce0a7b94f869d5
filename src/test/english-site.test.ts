/** A made-up English report: the chrome, the numbers and the messages are English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMadeUpReport } from '../../scripts/make-report.ts';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { emptyFolder, repository } from './folders.ts';
import { brokenLinks, pagesOf, policyBreaches, repeatedIds } from './site-checks.ts';

const folder = emptyFolder('english');
const site = join(folder, 'site');
let checked: CheckedReport;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  writeMadeUpReport(join(folder, 'report'), { areas: 60, indicators: 4, years: 6, language: 'en' });
  checked = await buildSite({ repository, report: join(folder, 'report'), out: site });
  pages = pagesOf(site);
});

/** Text that a reader sees or hears. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*?(?:aria-label|alt|title|content)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]+>/g, ' ');

describe('an English report', () => {
  it('is built without a problem', () => {
    expect(checked.problems).toEqual([]);
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

  it('says which language it is in', () => {
    expect([...pages.values()].every((html) => html.includes('<html lang="en"'))).toBe(true);
  });

  it('has a profile for every area, no broken link, nothing inline, no id twice', () => {
    expect(
      [...pages.keys()].filter((file) => /^gebiete\/[^/]+\/index\.html$/.test(file)),
    ).toHaveLength(60);
    expect(brokenLinks(site, pages)).toEqual([]);
    expect(policyBreaches(pages)).toEqual([]);
    expect(repeatedIds(pages)).toEqual([]);
  });
});
