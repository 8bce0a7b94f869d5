import { describe, expect, it } from 'vitest';
import { viewReport } from '../../../report/report-view.ts';
import { protect } from '../../../test/protected-report.ts';
import { area, municipality, smallReport } from '../../../test/small-report.ts';
import { pageScope } from '../assembly.ts';
import type { PageScope } from '../assembly.ts';
import { accessibilityStatement, factsBelow, needsStatement } from './accessibility-facts.ts';

function scope(state: string | undefined, slugs: readonly string[] = []): PageScope {
  const { publishable } = protect(
    smallReport({
      indicators: [],
      rows: [],
      areas: [area('a')],
      frame: {
        municipality: municipality({
          state,
          language: 'de',
          publisher: { name: 'Stadt Beispiel', email: 'amt@beispiel.example' },
        }),
        pages: slugs.map((slug) => ({
          slug,
          title: slug,
          plainLanguageOf: undefined,
          words: { file: `content/pages/${slug}.mdx`, text: '', nodes: [] },
          place: { file: `content/pages/${slug}.mdx` },
        })),
      },
    }),
  );
  return pageScope(viewReport(publishable), false);
}

const linesOf = (of: PageScope): readonly string[] =>
  accessibilityStatement(of).flatMap(({ lines }) => lines.map(({ text }) => text));

describe('the accessibility statement', () => {
  it('names the publisher and the body of the state', () => {
    const lines = linesOf(scope('Schleswig-Holstein'));
    expect(lines).toContain('Stadt Beispiel');
    expect(lines).toContain('E-Mail: amt@beispiel.example');
    expect(lines).toContain('Beschwerdestelle für barrierefreie Informationstechnik');
    expect(lines).toContain('Karolinenweg 1, 24105 Kiel');
  });

  it('names no body of another place where the report has no German state', () => {
    expect(linesOf(scope(undefined))).toEqual(['Stadt Beispiel', 'E-Mail: amt@beispiel.example']);
  });

  it('gives way to a page in words, below which the facts are said that it leaves out', () => {
    expect(needsStatement(scope('Bayern'))).toBe(true);
    const own = scope('Bayern', ['barrierefreiheit']);
    expect(needsStatement(own)).toBe(false);
    const anchors = (text: string): readonly string[] =>
      factsBelow(own, text).map(({ anchor }) => anchor);
    expect(anchors('Wir bemühen uns.')).toEqual(['geprueft', 'durchsetzung']);
    expect(anchors('Durchsetzung: bitv@bayern.de')).toEqual(['geprueft']);
  });
});
