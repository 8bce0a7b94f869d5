/** A small report whose words are put to the test: two areas, two indicators, one of everything. */
import { ProblemList } from '../../domain/problem/problem.ts';
import type { WordNode } from '../../domain/words/words.ts';
import { area, indicator, level, municipality, offer } from '../../test/small-report.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { parseContent } from './content.ts';
import type { Content } from './content.ts';

const context = {
  municipality: municipality({
    levels: [level('district', { report: true })],
    offerTypes: [{ id: 'kita', title: 'Kita' }],
    themes: [{ id: 'learning', title: 'Learning' }],
  }),
  areas: [area('01', { name: 'Nordstadt' }), area('02', { name: 'Südstadt' })],
  indicators: [indicator('births'), indicator('kita-share', { short: 'Kita share' })],
  offers: [offer('kita-1')],
  providers: [
    {
      id: 'awo',
      name: 'AWO Kreisverband',
      aliases: ['AWO'],
      kind: undefined,
      website: undefined,
      listed: true,
    },
  ],
};

/** Reads a folder written as path → text, paths relative to content/. */
export function readContent(files: Readonly<Record<string, string>>): {
  readonly content: Content;
  /** `code line:column`, in the order of their discovery. */
  readonly found: readonly string[];
  readonly problems: ProblemList;
} {
  const problems = new ProblemList();
  const encoder = new TextEncoder();
  const content = parseContent(
    Object.entries(files).map(([path, text]) => ({
      file: `content/${path}`,
      bytes: encoder.encode(text),
    })),
    context,
    tagSchemas,
    problems,
    new Set(['gebiete']),
  );
  const found = problems.all.map(
    ({ code, place }) => `${code} ${String(place.line)}:${String(place.column)}`,
  );
  return { content, found, problems };
}

/** Reads words as a standing page; the words begin at line 4. */
export function readWords(words: string): {
  /** What the words were read from, as pages are compiled from it. */
  readonly text: string;
  readonly nodes: readonly WordNode[];
  readonly found: readonly string[];
  readonly problems: ProblemList;
} {
  const read = readContent({ 'pages/test.mdx': `---\ntitle: Test\n---\n${words}` });
  return {
    text: read.content.pages[0]?.words.text ?? '',
    nodes: read.content.pages[0]?.words.nodes ?? [],
    found: read.found,
    problems: read.problems,
  };
}
