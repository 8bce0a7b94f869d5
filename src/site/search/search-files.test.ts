import { describe, expect, it } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, offer, row, smallReport } from '../../test/small-report.ts';
import type { Narrative, WordNode } from '../../domain/words/words.ts';
import { pageScope } from '../assemble/assembly.ts';
import { plainWords } from './plain-words.ts';
import { searchDocuments, searchFiles } from './search-files.ts';

const place = { file: 'content/narratives/a.mdx', line: 1 };
const text = (value: string): WordNode => ({ kind: 'text', value });
const tag = (name: string, children: readonly WordNode[]): WordNode => ({
  kind: 'tag',
  name,
  attributes: { indicator: 'secret-id' },
  places: {},
  children,
  place,
});

const story = (slug: string, status: Narrative['status']): Narrative => ({
  slug,
  title: `Story ${slug}`,
  summary: '',
  authors: [],
  date: '2026-01-01',
  reviewed: undefined,
  areas: [],
  themes: [],
  status,
  words: { file: place.file, text: '', nodes: [{ kind: 'paragraph', children: [text('Zebra')] }] },
});

const scope = (preview: boolean) =>
  pageScope(
    viewReport(
      protect(
        smallReport({
          indicators: [indicator('few', { unit: 'count', title: 'Children', short: 'Children' })],
          rows: [
            row('few', 'a', '2022', { value: '3' }),
            row('few', 'b', '2022', { value: '77123' }),
          ],
          areas: [area('a'), area('b')],
          municipality: { synonyms: [['kita', 'infant place']] },
          frame: {
            offers: [offer('kita', { area: 'a', focus: 'Music' })],
            narratives: [story('drafted', 'draft'), story('shown', 'published')],
          },
        }),
      ).publishable,
    ),
    preview,
  );

describe('what the search looks through', () => {
  it('names every page of readers once, and no page of the handbook', () => {
    const addresses = searchDocuments(scope(false)).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining(['', 'gebiete/a/', 'indikatoren/few/', 'angebote/kita/', 'daten/']),
    );
    expect(addresses.filter((address) => address.startsWith('handbuch'))).toEqual([]);
  });

  it('has drafts in the preview alone', () => {
    const all = (preview: boolean): string => JSON.stringify(searchFiles(scope(preview)));
    expect(all(false)).not.toContain('drafted');
    expect(all(true)).toContain('drafted');
  });

  it('has no value of any cell', () => {
    expect(JSON.stringify(searchFiles(scope(false)))).not.toContain('77123');
  });

  it('knows the words that the municipality calls the same', () => {
    expect(JSON.stringify(searchFiles(scope(false)))).toContain('infant place');
  });

  it('is plain data for one function', () => {
    for (const [address, file] of searchFiles(scope(false))) {
      expect(address).toMatch(/^\/suche\/daten\/[a-z]+(?:-\d+)?\.js$/u);
      expect(file).toMatch(/^searchData\("[a-z]+(?:-\d+)?",[\s\S]*\)\n$/u);
    }
  });
});

describe('words of a text', () => {
  it('are those that stand in it, marked letters within their word, without what tags look up', () => {
    const nodes: readonly WordNode[] = [
      { kind: 'paragraph', children: [text('Ein '), { kind: 'strong', children: [text('Sp')] }, text('iel')] }, // prettier-ignore
      tag('Experience', [text('Wir sehen')]),
      { kind: 'list', ordered: false, start: 1, items: [[text('eins')], [text('zwei')]] },
    ];
    expect(plainWords(nodes)).toBe('Ein Spiel Wir sehen eins zwei');
  });
});
