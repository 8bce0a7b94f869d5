/** The markup of the built example, as assistive technology and search engines read it. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from './folders.ts';
import { pagesOfEachKind } from './pages-of-each-kind.ts';
import { builtExample } from './shared-site.ts';
import { pagesOf } from './site-checks.ts';

let pages: ReadonlyMap<string, string>;
/** Pages that search engines may list: not the frames for other sites, nor the page for unknown addresses. */
let listed: readonly (readonly [string, string])[];

beforeAll(async () => {
  pages = pagesOf((await builtExample()).site);
  listed = [...pages].filter(([, html]) => !html.includes('name="robots" content="noindex"'));
});

const config = JSON.parse(
  readFileSync(join(repository, '.config/html-validate.json'), 'utf8'),
) as ConfigData;

describe('the pages of the example', () => {
  it('are valid HTML on every kind of page, by the standard and by its rules of accessibility', async () => {
    const validator = new HtmlValidate(config);
    const files = pagesOfEachKind(pages);
    expect(files.length).toBeGreaterThan(25);
    const found: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateString(pages.get(file) ?? '');
      found.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) =>
            [file, ruleId, message, selector ?? ''].join(': '),
          ),
        ),
      );
    }
    expect(found).toEqual([]);
  });

  it('are told apart by their titles', () => {
    const titles = Map.groupBy(
      listed.map(([file, html]) => [file, /<title>([^<]*)/.exec(html)?.[1] ?? ''] as const),
      ([, title]) => title,
    );
    expect(titles.get('')).toBeUndefined();
    const repeated = [...titles].filter(([, same]) => same.length > 1);
    expect(repeated.map(([title, same]) => [title, same.map(([file]) => file)])).toEqual([]);
  });

  it('describe themselves in whole sentences of at most 160 characters', () => {
    const found: string[] = [];
    expect(listed.length).toBeGreaterThan(400);
    for (const [file, html] of listed) {
      const [, own = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
      const [, shared = ''] = /<meta property="og:description" content="([^"]*)"/.exec(html) ?? [];
      const text = own.replace(/&(?:#\d+|[a-z]+);/g, '_');
      if (text.length === 0 || text.length > 160 || own !== shared) found.push(`${file}: ${text}`);
    }
    expect(found).toEqual([]);
  });
});
