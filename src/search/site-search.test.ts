import { describe, expect, it } from 'vitest';
import type { SearchVocabulary } from '../domain/words/search-vocabulary.ts';
import { searchIndex } from './search-index.ts';
import type { SearchDocument } from './search-index.ts';
import { SiteSearch } from './site-search.ts';

const vocabulary: SearchVocabulary = {
  stopWords: ['für', 'die', 'wo'],
  synonyms: [
    ['Kita', 'Kindergarten'],
    ['Bürgergeld', 'Hartz IV'],
  ],
  parts: ['Kurs', 'Platz', 'Garten', 'Stelle'],
};

const page = (kind: SearchDocument['kind'], title: string, more = ''): SearchDocument => ({
  kind,
  title,
  line: '',
  address: `${kind}/${title}`,
  about: more,
  text: '',
});

const pages: readonly SearchDocument[] = [
  page('area', 'Nordstadt'),
  page('indicator', 'Kinder mit Bürgergeld'),
  page('offer', 'Kita Nordstadt', 'Kita'),
  page('offer', 'Schwimmkurse im Hallenbad', 'Anfänger'),
  page('offer', 'Spielplatz Am Ring', 'Spielplatz'),
  page('offer', 'Erziehungsberatung', 'Beratungsstelle Nordstadt'),
  page('street', 'Nordstraße'),
];

/** Titles of the answers to a question, the best first, and which files were loaded. */
async function ask(question: string, of = pages, words = vocabulary) {
  const files = new Map(searchIndex(of, words, 'de'));
  const loaded: string[] = [];
  const search = new SiteSearch((name) => {
    loaded.push(name);
    return Promise.resolve(files.get(name));
  });
  const { found, asked } = await search.answer(question);
  const entries = await search.entries(found.map((one) => one.page));
  return { titles: entries.map(([title]) => title), asked, loaded, files };
}

describe('search of a site', () => {
  it.each([
    ['Spielplätze', 'Spielplatz Am Ring'],
    ['Spielplaetze', 'Spielplatz Am Ring'],
    ['schwimmen', 'Schwimmkurse im Hallenbad'],
    ['Schwimmkurs für die Anfänger', 'Schwimmkurse im Hallenbad'],
    ['Spiel Platz', 'Spielplatz Am Ring'],
    ['Kindergärten', 'Kita Nordstadt'],
    ['Hartz IV', 'Kinder mit Bürgergeld'],
    ['Beratung', 'Erziehungsberatung'],
    ['Nordstr.', 'Nordstraße'],
    ['Spielpltz', 'Spielplatz Am Ring'],
    ['Nordtsadt', 'Nordstadt'],
    ['Bürgegreld', 'Kinder mit Bürgergeld'],
    ['schwi', 'Schwimmkurse im Hallenbad'],
  ])('finds by „%s“ %s first', async (question, title) => {
    expect((await ask(question)).titles[0]).toBe(title);
  });

  it('puts an area before the offers in it', async () => {
    expect((await ask('Nordstadt')).titles.slice(0, 3)).toEqual([
      'Nordstadt',
      'Kita Nordstadt',
      'Erziehungsberatung',
    ]);
  });

  it('puts a page with all words before pages with one', async () => {
    expect((await ask('Kita Nordstadt')).titles[0]).toBe('Kita Nordstadt');
  });

  it('puts the word itself before its other forms, and both before parts', async () => {
    const three = ['Platzwart', 'Plätze', 'Platz'].map((title) => page('offer', title));
    expect((await ask('Platz', three)).titles).toEqual(['Platz', 'Plätze', 'Platzwart']);
  });

  it('answers nothing where nothing fits, nor an empty question', async () => {
    expect((await ask('Xylophon')).titles).toEqual([]);
    expect((await ask('  ')).titles).toEqual([]);
  });

  it('asks by words without weight where there are no others', async () => {
    expect((await ask('für')).asked).toEqual(['für']);
  });

  it('loads what the words need, not the whole index', async () => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      page('offer', `Angebot ${String.fromCodePoint(97 + (n % 26))}wort${n}`),
    );
    const { loaded, files } = await ask('Kita', [...pages, ...many]);
    expect(files.size).toBeGreaterThan(30);
    expect(loaded.length).toBeLessThan(8);
  });

  it('ships only groups of synonyms of which the site says something', async () => {
    const { files } = await ask('Kita', [page('offer', 'Kita')]);
    expect(JSON.stringify(files.get('anfang'))).not.toContain('hartz');
  });

  it('writes the same bytes for the same pages', () => {
    const written = (): string => JSON.stringify(searchIndex(pages, vocabulary, 'de'));
    expect(written()).toBe(written());
  });
});
