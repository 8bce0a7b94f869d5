import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { placeKey, textHead } from '../../domain/words/compiled-text.ts';
import type { WordNode } from '../../domain/words/words.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { readWords } from '../content/content.fixture.ts';
import { parserFeatures } from './mdx.ts';
import { publishedWords } from './published-tree.ts';

/** The JSX that a text is compiled to, on one line. */
function compile(text: string): string {
  // Astro takes the head for front matter and blanks it out.
  const { code } = mdxToJs(textHead.replaceAll('-', ' ') + text, {
    mdastPlugins: [publishedWords(tagSchemas)],
    features: parserFeatures,
    elementAttributeNameCase: 'html',
    jsx: true,
  });
  const body = code.slice(code.indexOf('return ') + 7, code.indexOf('function MDXContent'));
  return body
    .replace(/\{"\\n"\}/gu, '')
    .replaceAll('_components.', '')
    .trim();
}

/** Compiles words as a standing page has them; they begin at line 4. */
const compileWords = (words: string): string => compile(readWords(words).text);

describe('a compiled text', () => {
  test.each([
    ['Text "so" -- ...', '<p>{"Text \\"so\\" -- ..."}</p>'],
    ['## Kopf *x*', '<Heading at="4:1" shown={props.shown}>{"Kopf "}<em>{"x"}</em></Heading>'],
    [
      'Im [Hafen](/gebiete/ "dort") und [Amt][a]\n\n[a]: https://a.example/ä "t"',
      '<p>{"Im "}<Link href="/gebiete/" title="dort" shown={props.shown}>{"Hafen"}</Link>{" und "}' +
        '<Link href="https://a.example/ä" shown={props.shown}>{"Amt"}</Link></p>',
    ],
    ['<Value indicator="births" area="01" />', '<p><Value at="4:1" shown={props.shown} /></p>'],
    [
      'Ja <OfferMap /> nein',
      '<><p>{"Ja"}</p><OfferMap at="4:4" shown={props.shown} /><p>{"nein"}</p></>',
    ],
    [
      '<Claim indicator="births" area="01" op="highest">\n\nviel\n\n</Claim>',
      '<p><Claim at="4:1" shown={props.shown}>{"viel"}</Claim></p>',
    ],
    [
      'vorher\n\n<Facts>\n\nso\n\n</Facts>',
      '<><OwnWords at="0:0" shown={props.shown} server:root={true}><p>{"vorher"}</p></OwnWords>' +
        '<Facts at="6:1" shown={props.shown} server:root={true}><p>{"so"}</p></Facts></>',
    ],
    [
      '<abbr title=" a&quot;b " lang="de">K</abbr>, a<br title="x" />b {/* weg */}',
      '<p><abbr title=\'a"b\' lang="de">{"K"}</abbr>{", a"}<br />{"b"}</p>',
    ],
    [
      'a ![So](b.png "c") d',
      '<><p>{"a"}</p><Picture at="4:3" shown={props.shown} /><p>{"d"}</p></>',
    ],
    ['\\{x\\} &lt;b> `{y}`', '<p>{"{x} <b> "}<code>{"{y}"}</code></p>'],
    ['---\n\n*so*\n\n---', '<><hr /><p><em>{"so"}</em></p><hr /></>'],
  ])('%j names its places and keeps its words', (words, expected) => {
    expect(compileWords(words)).toBe(`${expected};\n}`);
  });

  test('is not compiled where it was not checked: whatever MDX could run stops it', () => {
    const hostile = [
      '{process.env.HOME}',
      'Text {1 + 1}',
      'import x from "node:fs"',
      'export const x = 1',
      '<img src="x" onerror="alert(1)" />',
      '<script>alert(1)</script>',
      '<iframe src="https://example.org" />',
      '<Unknown />',
      '<Facts.Inner />',
      '<>x</>',
      '<abbr onclick="alert(1)">x</abbr>',
      '<abbr title={x}>x</abbr>',
      '<abbr {...props}>x</abbr>',
      '[x](javascript:alert(1))',
      '[x][a]\n\n[a]: javascript:alert(1)',
      '![x](https://example.org/x.png)',
      '![x](../../../secret.png)',
      '![x](/etc/secret.png)',
      '## ![x](x.png)',
      '~~weg~~',
      '- [ ] Aufgabe',
      'x[^1]\n\n[^1]: y',
    ];
    expect(
      hostile.filter((text) => {
        try {
          compile(text);
          return true;
        } catch (error) {
          return !/has not been checked/u.test(String(error));
        }
      }),
    ).toEqual([]);
  });

  test('hands nothing of what an author writes in a tag to its component', () => {
    expect(compile('<Value indicator={process.env.HOME} shown="x" {...props} />')).toBe(
      '<p><Value at="1:1" shown={props.shown} /></p>;\n}',
    );
  });
});

/** Places that a page prepares: tags, headings and pictures. */
const placesIn = (nodes: readonly WordNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    const here =
      node.kind === 'tag' || node.kind === 'heading' || node.kind === 'picture'
        ? [placeKey(node.place)]
        : [];
    if (node.kind === 'list') return node.items.flatMap(placesIn);
    if (node.kind === 'table') return [...node.head.flatMap(placesIn), ...node.rows.flat().flatMap(placesIn)]; // prettier-ignore
    return 'children' in node ? [...here, ...placesIn(node.children)] : here;
  });

test('whatever the check lets pass is compiled, and names exactly the places of the checked tree', () => {
  const pieces = [
    '<Value indicator="births" area="01" />',
    '<Claim indicator="births" area="01" op="highest">',
    'x</Claim>',
    '<Facts>',
    '</Facts>',
    '\n\n</Facts>\n\n',
    '<Experience>\n\n',
    '\n\n</Experience>',
    '<OfferMap />',
    '<abbr title="t">a</abbr>',
    '<br/>',
    '{/* x */}',
    '|a|b|\n|-|-|\n|c|',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    '\n### ',
    '**b**',
    '[a](/b/)',
    '[a][q]',
    '![a](b.png "c")',
    '\n\n![a][q]\n\n',
    '\n\n[q]: https://q.example\n\n',
    '`c`',
    '\n```\nd\n```\n',
    '---',
    'ä😀',
    ' wort ',
    '&lt;',
    '\\',
  ];
  let passed = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const { text, nodes, problems } = readWords(parts.join(''));
      if (problems.all.some(({ level }) => level === 'error')) return;
      passed += 1;
      const named = [...compile(text).matchAll(/<(?!OwnWords)\w+ at="([\d:]+)"/gu)];
      expect(named.map(([, key]) => key)).toEqual(placesIn(nodes));
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(passed).toBeGreaterThan(200);
});
