import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordNode } from '../../domain/words/words.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { readWords } from '../content/content.fixture.ts';

const kinds = (nodes: readonly WordNode[]): string =>
  nodes
    .map((node) => {
      const name = node.kind === 'tag' ? node.name : node.kind;
      const inside =
        'children' in node && node.children.length > 0 ? `(${kinds(node.children)})` : '';
      return `${name}${inside}`;
    })
    .join(' ');

describe('plain words', () => {
  test('keep their structure and the quotes of the author', () => {
    const { nodes, found } = readWords(
      '# Eins "zwei"\n\n#### Tief\n\n##### Tiefer\n\nText *so* **fett** `x` -- „gut“ ...\n\n> Zitat\n\n---\n',
    );
    expect(found).toEqual([]);
    expect(nodes.slice(0, 3)).toMatchObject([
      { kind: 'heading', depth: 2, anchor: 'eins-zwei', children: [{ value: 'Eins "zwei"' }] },
      { kind: 'heading', depth: 4, anchor: 'tief' },
      { kind: 'heading', depth: 4, anchor: 'tiefer' },
    ]);
    expect(kinds(nodes.slice(3))).toBe(
      'paragraph(text emphasis(text) text strong(text) text code text) quote(paragraph(text)) rule',
    );
    expect(JSON.stringify(nodes[3])).toContain('-- „gut“ ...');
  });

  test('give equal headings different anchors', () => {
    const { nodes } = readWords('## Über uns\n\n## Über uns\n\n## Über uns 2\n\n## 北京\n');
    expect(nodes.map((node) => node.kind === 'heading' && node.anchor)).toEqual([
      'ueber-uns',
      'ueber-uns-2',
      'ueber-uns-2-2',
      'abschnitt',
    ]);
  });

  test('lay out tables with as many cells as the head', () => {
    const { nodes, found } = readWords('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n');
    expect(found).toEqual([]);
    expect(nodes).toEqual([
      {
        kind: 'table',
        head: [[{ kind: 'text', value: 'a' }], [{ kind: 'text', value: 'b' }]],
        rows: [
          [[{ kind: 'text', value: '1' }], []],
          [[{ kind: 'text', value: '1' }], [{ kind: 'text', value: '2' }]],
        ],
      },
    ]);
  });

  test('make lines of tight lists and paragraphs of loose ones', () => {
    const { nodes } = readWords('3. a\n4. b\n\n- x\n\n  y\n');
    expect(nodes).toMatchObject([
      { kind: 'list', ordered: true, start: 3, items: [[{ kind: 'text' }], [{ kind: 'text' }]] },
      { kind: 'list', ordered: false, items: [[{ kind: 'paragraph' }, { kind: 'paragraph' }]] },
    ]);
  });

  test('lose their comments without a trace', () => {
    const { nodes, found } = readWords('a {/* geheim */}b\n\n{/* auch\n   geheim */}\n');
    expect(found).toEqual([]);
    expect(JSON.stringify(nodes)).not.toContain('geheim');
  });
});

describe('what MDX could run', () => {
  test.each([
    ['import x from "y"', 'code-in-content 4:1'],
    ['export const a = 1', 'code-in-content 4:1'],
    ['Text {1 + 1}', 'code-in-content 4:6'],
    ['{/* */ alert(1) /* */}', 'code-in-content 4:1'],
    ['{"text"}', 'code-in-content 4:1'],
    ['{}', 'code-in-content 4:1'],
    ['<Value indicator={process.env.HOME} area="01" />', 'code-in-content 4:18'],
    ['<Facts {...steal} />', 'code-in-content 4:8'],
    ['<script>alert(1)</script>', 'html-not-allowed 4:1'],
    ['<img src="x" onerror="alert(1)" />', 'html-not-allowed 4:1'],
    ['<iframe src="https://x.example" />', 'html-not-allowed 4:1'],
    ['<svg onload="x"><a /></svg>', 'html-not-allowed 4:1'],
    ['<div>a</div>', 'html-not-allowed 4:1'],
    ['<sup onclick="x">2</sup>', 'unknown-attribute 4:1'],
    ['<abbr title={x}>DRK</abbr>', 'code-in-content 4:1'],
    ['<Fragment set:html="<b>" />', 'unknown-tag 4:1'],
    ['<Foo.Bar />', 'unknown-tag 4:1'],
    ['<__proto__ />', 'unknown-tag 4:1'],
    ['<constructor />', 'html-not-allowed 4:1'],
    ['<>text</>', 'unknown-tag 4:1'],
    ['[x](javascript:alert(1))', 'link-not-allowed 4:1'],
    ['[x](JAVASCRIPT:alert(1))', 'link-not-allowed 4:1'],
    ['[x](&#106;avascript:alert(1))', 'link-not-allowed 4:1'],
    ['[x](java&Tab;script:alert(1))', 'link-not-allowed 4:1'],
    ['[x](&#1;javascript:alert(1))', 'link-not-allowed 4:1'],
    ['[x](data:text/html,hi)', 'link-not-allowed 4:1'],
    ['[x](vbscript:x)', 'link-not-allowed 4:1'],
    ['[x](//other.example/)', 'link-not-allowed 4:1'],
    ['[x](/\\other.example/)', 'link-not-allowed 4:1'],
    ['[x](https:)', 'link-not-allowed 4:1'],
    ['[x]\n\n[x]: javascript:alert(1)', 'link-not-allowed 6:1'],
    ['Text.\n\n[x]: javascript:alert(1)', 'link-not-allowed 6:1'],
    ['[x](javascript%3Aalert(1))', 'link-not-allowed 4:1'],
    ['[x](www.example.org)', 'link-not-allowed 4:1'],
    ['[x](kita@example.org)', 'link-not-allowed 4:1'],
    ['![Bild](https://x.example/bild.png "x")', 'image-not-allowed 4:1'],
    ['![Bild](data:image/png;base64,AA "x")', 'image-not-allowed 4:1'],
    ['![Bild](//x.example/bild.png "x")', 'image-not-allowed 4:1'],
    ['# Kopf ![Bild](bild.png "x")', 'image-not-allowed 4:8'],
    ['| ![Bild](bild.png "x") |\n|-|', 'image-not-allowed 4:3'],
    ['*![Bild](bild.png "x")*', 'image-not-allowed 4:2'],
    ['Text[^1]\n\n[^1]: Note', 'markup-not-supported 4:5'],
    ['~~weg~~', 'markup-not-supported 4:1'],
    ['- [ ] Aufgabe', 'markup-not-supported 4:1'],
  ])('%s is refused', (words, expected) => {
    const { found, nodes } = readWords(words);
    expect(found[0]).toBe(expected);
    expect(JSON.stringify(nodes)).not.toMatch(/alert|onerror|onclick|javascript/iu);
  });

  test.each([
    '../../../etc/passwd',
    '../../../../../etc/hosts.conf',
    '%2e%2e/.%2E/../etc/passwd',
    '..%2f..%2f..%2fetc/passwd',
    '/../etc/passwd',
    '/gebiete/../../etc/passwd',
    'a/../../../../b',
  ])('%s climbs out of the folder, and is an error', (href) => {
    const { nodes, found } = readWords(`[x](${href})`);
    expect(found).toEqual(['link-out-of-folder 4:1']);
    expect(JSON.stringify(nodes)).not.toContain('"link"');
  });

  test.each([
    '../../',
    '../../gebiete/nord/',
    '/gebiete/../ziele/',
    './../x/',
    'a/../../b?x=../../../',
  ])('%s stays inside', (href) => {
    expect(readWords(`[x](${href})`).found).toEqual([]);
  });

  test('links that dial or write lose what nobody sees', () => {
    const { nodes, found } = readWords(
      '[x](tel:+49-461-85;phone-context=evil.example) [y](mailto:a@b.example?bcc=c@d.example&subject=Kita)',
    );
    expect(found).toEqual(['contact-shortened 4:1']);
    expect(JSON.stringify(nodes)).toContain('"tel:+4946185"');
    expect(JSON.stringify(nodes)).toContain('"mailto:a@b.example?subject=Kita"');
  });

  test('links of the contract pass as they are written', () => {
    const links = [
      'https://x.example/ä?q=1#a',
      'http://x.example',
      'mailto:a@b.example',
      'tel:+4946112345',
      'geo:54.7,9.4',
      '../gebiete/nord/',
      '/gebiete/nord/',
      '#abschnitt',
      'datei.csv',
    ];
    const { nodes, found } = readWords(links.map((link) => `[x](${link})`).join(' '));
    expect(found).toEqual([]);
    const [paragraph] = nodes;
    const hrefs =
      paragraph?.kind === 'paragraph'
        ? paragraph.children.flatMap((node) => (node.kind === 'link' ? [node.href] : []))
        : [];
    expect(hrefs).toEqual(links);
  });

  test('what the author says about a link is kept, and holds no control character', () => {
    const { nodes, found } = readWords('[x](../ "Zur „Übersicht“") [y](../ "a&#x202e;b")');
    const [paragraph] = nodes;
    const link = paragraph?.kind === 'paragraph' ? paragraph.children[0] : undefined;
    expect(link).toMatchObject({ kind: 'link', title: 'Zur „Übersicht“' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^content-control-character/u);
  });

  test('nesting without end is one problem and no crash', () => {
    for (const words of [
      `${'> '.repeat(5000)}a`,
      `${'<sub>'.repeat(1500)}a${'</sub>'.repeat(1500)}`,
    ]) {
      const { found } = readWords(words);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^content-nested-too-deeply/u);
    }
  });
});

describe('slips of the keyboard', () => {
  test('are all told at once, each with line and column in characters', () => {
    const { found, problems } = readWords(
      '😀 <5 Kinder\n\nweniger {als\n\n<!-- x -->\n\nsiehe <https://x.example>\n\n<Valu />\n\n<Value area=b />\n',
    );
    expect([...found].sort()).toEqual(
      [
        'less-than-sign 4:3',
        'curly-brace 6:9',
        'html-comment 8:1',
        'angle-bracket-link 10:7',
        'unknown-tag 12:1',
        'broken-markup 14:1',
      ].sort(),
    );
    expect(problems.all.find((one) => one.code === 'unknown-tag')?.facts).toEqual({
      tag: 'Valu',
      nearest: 'Value',
      known: Object.keys(tagSchemas),
    });
    expect(problems.all.find((one) => one.code === 'less-than-sign')?.facts).toEqual({
      text: '<5 Kinder',
    });
  });

  test('an unclosed tag is told where it opens, and what follows is still read', () => {
    const { found } = readWords('Text\n\n<Facts>\n\nmehr\n\n</Fakten>\n\n<Nix />\n');
    expect(found).toEqual(['tag-not-closed 6:1', 'unknown-tag 12:1']);
    expect(readWords('<br>\n').found).toEqual(['tag-not-closed 4:1']);
    expect(readWords('Text </Facts>\n').found).toEqual(['broken-markup 4:6']);
  });

  test('escaped signs are no mistakes', () => {
    const { nodes, found } = readWords('&lt;5, \\<5, 3 < 5, \\{x\\}, `<5 {x}`\n');
    expect(found).toEqual([]);
    expect(JSON.stringify(nodes)).toContain('<5, <5, 3 < 5, {x}, ');
  });

  test('invisible control characters are told once for each kind', () => {
    const { found } = readWords('a\u0007b\u0007c \u202Ed\n');
    expect(found).toEqual(['content-control-character 4:2', 'content-control-character 4:7']);
  });
});

describe('tags', () => {
  test('alone on a line or in a sentence make the same words', () => {
    const value = '<Value indicator="births" area="01" />';
    expect(kinds(readWords(value).nodes)).toBe('paragraph(Value)');
    expect(kinds(readWords(`Es sind ${value}.`).nodes)).toBe('paragraph(text Value text)');
    expect(kinds(readWords(`${value} ${value}\n\n${value}`).nodes)).toBe(
      'paragraph(Value text Value) paragraph(Value)',
    );
    const claim = '<Claim indicator="births" area="01" op=">" value="3">viele *viele*</Claim>';
    expect(kinds(readWords(claim).nodes)).toBe('paragraph(Claim(text emphasis(text)))');
    const lines = claim.replace('>viele', '>\nviele').replace('</Claim>', '\n</Claim>');
    expect(kinds(readWords(lines).nodes)).toBe('paragraph(Claim(text emphasis(text)))');
  });

  test('of blocks inside a paragraph split it', () => {
    const { nodes, found } = readWords(
      'vorher <OfferMap types="kita" /> nachher\n\n<Facts>kurz</Facts>\n',
    );
    expect(found).toEqual([]);
    expect(kinds(nodes)).toBe('paragraph(text) OfferMap paragraph(text) Facts(paragraph(text))');
    expect(nodes[0]).toMatchObject({ children: [{ value: 'vorher' }] });
  });

  test.each([
    ['## <OfferMap />', 'misplaced-tag 4:4'],
    ['| <OfferMap /> |\n|---|', 'misplaced-tag 4:3'],
    ['**<OfferMap />**', 'misplaced-tag 4:3'],
    ['<Facts>\n\n<OfferMap>\n\nx\n\n</OfferMap>\n\n</Facts>', 'tag-takes-no-words 6:1'],
    ['<Claim indicator="births" area="01" op="highest"></Claim>', 'tag-without-words 4:1'],
    ['<Claim indicator="births" area="01" op="highest">\n- a\n</Claim>', 'block-in-sentence 5:1'],
    ['<Answer question="q">\n\nx\n\n</Answer>', 'unknown-reference 4:19'],
  ])('%s cannot stand so', (words, expected) => {
    expect(readWords(words).found[0]).toBe(expected);
  });

  test('show the place of the attribute that is wrong', () => {
    const { found, problems } = readWords(
      'ä 😀 <Value indicator="birth" area="03"\n  perriod="2022" format=\'wrds\' /> und\n',
    );
    expect(found).toEqual([
      'unknown-indicator 4:23',
      'unknown-area 4:36',
      'unknown-attribute 5:3',
      'wrong-attribute 5:26',
    ]);
    expect(problems.all.map(({ facts }) => (facts as { nearest?: string }).nearest)).toEqual([
      'births',
      '01',
      'period',
      'words',
    ]);
  });

  test.each([
    ['<Value area="01" />', 'missing-attribute 4:1'],
    ['<Value indicator="births" indicator="births" area="01" />', 'duplicate-attribute 4:27'],
    ['<Value indicator="births" area="" />', 'empty-attribute 4:27'],
    ['<Value indicator="births" area />', 'empty-attribute 4:27'],
    ['<Value indicator="births" area="01" __proto__="x" />', 'unknown-attribute 4:37'],
    ['<Value indicator="births" area="01" constructor="x" />', 'unknown-attribute 4:37'],
    ['<Value indicator="births" area="Nordstdt" />', 'unknown-area 4:33'],
    ['<ChoroplethMap indicator="births" level="distrikt" />', 'unknown-reference 4:42'],
    ['<TrendChart indicator="births" areas="01|03" />', 'unknown-area 4:39'],
    ['<OfferMap types="kita|hort" />', 'unknown-reference 4:18'],
    ['<OfferNetwork provider="DRK" />', 'unknown-reference 4:25'],
    ['<GoalProgress goal="mehr" />', 'unknown-reference 4:21'],
    ['<Expectation expected="a" />', 'missing-attribute 4:1'],
    ['<Claim indicator="births" area="01" op="mehr">x</Claim>', 'wrong-attribute 4:41'],
    ['<Claim indicator="births" area="01" op=">">x</Claim>', 'claim-attributes 4:1'],
    [
      '<Claim indicator="births" area="01" op=">" value="1" than="02">x</Claim>',
      'claim-attributes 4:1',
    ],
    [
      '<Claim indicator="births" area="01" op="highest" value="1">x</Claim>',
      'claim-attributes 4:1',
    ],
    ['<Claim indicator="births" area="01" op="rising" value="1">x</Claim>', 'claim-attributes 4:1'],
    [
      '<Claim indicator="births" area="01" op=">" value="viel">x</Claim>',
      'attribute-not-a-number 4:51',
    ],
    [
      '<Claim indicator="births" area="01" op=">" value="15.000">x</Claim>',
      'attribute-not-a-number 4:51',
    ],
  ])('%s is an error', (words, expected) => {
    expect(readWords(words).found).toEqual([expected]);
  });

  test('take numbers with comma or point, providers by name, areas as a list', () => {
    const { nodes, found } = readWords(
      '<Claim indicator="births" area="01" op=">" value="1211,25">x</Claim>\n\n<OfferNetwork provider="awo  kreisverband" />\n\n<TrendChart indicator="births" areas=" 02 | 01 " />\n',
    );
    expect(found).toEqual([]);
    expect(JSON.stringify(nodes)).toContain('"value":"1211.25"');
    expect(nodes.slice(1)).toMatchObject([
      { name: 'OfferNetwork', attributes: { provider: 'awo' } },
      { name: 'TrendChart', attributes: { areas: '02|01' } },
    ]);
  });

  test('a claim without its value is never a half one: the words stay, the tag goes', () => {
    const { nodes } = readWords('<Claim indicator="x" area="01" op="highest">viel</Claim>');
    expect(nodes).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', value: 'viel' }] }]);
  });
});

describe('pictures', () => {
  test('stand between paragraphs, with what is to be seen and whose they are', () => {
    const { nodes, found } = readWords(
      'vorher\n![Ein **See**](foto%20am%20see.jpg "© Amt") nachher\n\n![x][b]\n\n[b]: ../b.png "CC0"\n',
    );
    expect(found).toEqual([]);
    expect(kinds(nodes)).toBe('paragraph(text) picture paragraph(text) picture');
    expect(nodes.filter(({ kind }) => kind === 'picture')).toMatchObject([
      { file: 'content/pages/foto am see.jpg', alternative: 'Ein See', credit: '© Amt' },
      { file: 'content/b.png', alternative: 'x', credit: 'CC0', place: { line: 7 } },
    ]);
  });

  test('are shown without them all the same, but not without a word about it', () => {
    const { nodes, found } = readWords('- ![ ](bild.png)\n');
    expect(found).toEqual(['picture-without-alternative 4:3', 'picture-without-credit 4:3']);
    expect(JSON.stringify(nodes)).toContain('"alternative":""');
  });
});

test('whatever an editor types, reading ends, and every mistake has a place inside the file', () => {
  const pieces = [
    '<Value indicator="births" area="01" />',
    '<Claim indicator="births" area="01" op="highest">',
    '</Claim>',
    '<Facts>',
    '</Facts>',
    '<OfferMap />',
    '<',
    '>',
    '{',
    '}',
    '{/* x */}',
    '"',
    '|',
    '|-|',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '# ',
    '**',
    '[a](b)',
    '![',
    '![a](b.png "c")',
    '`',
    '```',
    'ä😀',
    ' wort ',
    'import x',
    '&lt;',
    '~~',
    '[^1]',
    '\\',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const words = parts.join('');
      const { problems, nodes } = readWords(words);
      const lines = `---\ntitle: Test\n---\n${words}`.split('\n');
      for (const { place } of problems.all) {
        const length = [...(lines[(place.line ?? 0) - 1] ?? '')].length;
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeLessThanOrEqual(length + 1);
      }
      expect(JSON.stringify(nodes)).not.toMatch(/mdx[A-Z]/u);
    }),
    { numRuns: 500, seed: 1 },
  );
});
