import { describe, expect, it } from 'vitest';
import { protect } from '../test/protected-report.ts';
import type { Narrative } from '../domain/words/words.ts';
import { viewReport } from '../report/report-view.ts';
import { area, indicator, municipality, offer, row, smallReport } from '../test/small-report.ts';
import { pageScope } from './assemble/assembly.ts';
import type { PageScope } from './assemble/assembly.ts';
import { pageKinds } from './kinds.ts';
import { linkTargets, navigationOf, pagesOf, siteFolders } from './site-pages.ts';

const story = (slug: string, status: Narrative['status']): Narrative => ({
  slug,
  title: slug,
  summary: '',
  authors: [],
  date: '2026-01-01',
  reviewed: undefined,
  areas: [],
  themes: [],
  status,
  words: { file: `content/narratives/${slug}.mdx`, text: '', nodes: [] },
});

function scope({ preview = false, offers = true } = {}): PageScope {
  const { publishable } = protect(
    smallReport({
      indicators: [indicator('share', { theme: 'learning' })],
      rows: [row('share', 'a', '2022', { value: '40' })],
      areas: [area('a'), area('b')],
      frame: {
        municipality: municipality({ themes: [{ id: 'learning', title: 'Learning' }] }),
        offers: offers ? [offer('kita')] : [],
        narratives: [story('draft', 'draft'), story('published', 'published')],
      },
    }),
  );
  return pageScope(viewReport(publishable), preview);
}

const addressesOf = (of: PageScope): readonly string[] => pagesOf(of).map(({ address }) => address);

describe('the pages of a report', () => {
  it('have an address each, which ends in a slash but for the file of the page for unknown ones', () => {
    const all = addressesOf(scope());
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((address) => !address.endsWith('/'))).toEqual(['/404.html']);
    expect(all).toEqual(expect.arrayContaining(['/gebiete/a/', '/themen/learning/']));
  });

  it('are drafts in the preview alone', () => {
    expect(addressesOf(scope())).not.toContain('/berichte/draft/');
    expect(addressesOf(scope({ preview: true }))).toContain('/berichte/draft/');
  });

  it('stand below pages that are there', () => {
    const of = scope();
    const all = new Set(addressesOf(of));
    for (const { kind, id } of pagesOf(of)) {
      for (const above of pageKinds[kind].trail(of, id)) {
        const address =
          typeof above === 'string' ? pageKinds[above].address('index') : above.address;
        expect(all, `${kind} ${id}`).toContain(address);
      }
    }
  });
});

describe('the navigation', () => {
  it('leads to pages that are there, and to no register of a report without offers', () => {
    const links = (of: PageScope): readonly string[] =>
      [...navigationOf(of, 'main'), ...navigationOf(of, 'foot')].map(({ address }) => address);
    expect(addressesOf(scope())).toEqual(expect.arrayContaining([...links(scope())]));
    expect(links(scope())).toContain('/angebote/');
    expect(links(scope({ offers: false }))).not.toContain('/angebote/');
  });
});

describe('words', () => {
  it('may link to every page and table, not to drafts and to the page for unknown addresses', () => {
    const targets = linkTargets(scope());
    expect(targets).toContain('/angebote/kita/');
    expect(targets).toContain('/handbuch/meldungen/');
    expect(targets).toContain('/daten/share.csv');
    expect(targets).not.toContain('/404.html');
    expect(targets).not.toContain('/berichte/draft/');
  });

  it('may take no address below those of the site', () => {
    expect(siteFolders).toContain('gebiete');
    expect(siteFolders).toContain('handbuch');
    expect(siteFolders).not.toContain('');
  });
});
