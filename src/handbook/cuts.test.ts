import { describe, expect, it } from 'vitest';
import { cutTable } from './cut-table.ts';
import { cutTag } from './cut-tag.ts';
import { cutYaml, frontMatterOf } from './cut-yaml.ts';

const column = (name: string, ...aliases: readonly string[]) => ({
  name,
  aliases,
  required: false,
});

describe('an example is cut out of a file', () => {
  it('a key of YAML with the keys above it, from the first entry of a list that has it', () => {
    const text = "levels:\n  - id: a\n  - id: b\n    report: true\nareas: ['01', '02']\n";
    expect(cutYaml(text, ['levels', 'report'])).toBe('levels:\n  - report: true');
    expect(cutYaml(text, ['areas'])).toBe("areas: ['01', '02']");
    expect(cutYaml(text, ['levels', 'title'])).toBeUndefined();
  });

  it('a column with those that say what a row is, in rows that have a value', () => {
    const text = 'Gebiet;Jahr;Wert;Hinweis\n01;2024;3;\n02;2024;4;vorläufig\n';
    expect(cutTable(text, column('note', 'hinweis'), [column('area', 'gebiet')])).toBe(
      'Gebiet;Hinweis\n02;vorläufig',
    );
    expect(cutTable(text, column('flag'), [])).toBeUndefined();
  });

  it('a tag whose attributes hold angle brackets, with the words that it surrounds', () => {
    const words =
      'So <Claim op=">" value="5">are\nmany</Claim> and <Claim op="rising">more</Claim>.';
    const report = new Map([
      ['data/a.csv', '<Claim op="no">'],
      ['content/a.mdx', words],
    ]);
    expect(cutTag(report, 'Claim')?.text).toBe('<Claim op=">" value="5">are\nmany</Claim>');
    expect(cutTag(report, 'Claim', 'value')?.text).toBe(
      '<Claim op=">" value="5">are\nmany</Claim>',
    );
    expect(cutTag(report, 'Claim', 'than')).toBeUndefined();
  });

  it('the front matter without the words below it', () => {
    expect(frontMatterOf('---\ntitle: A\n---\n\nB\n')).toBe('title: A');
    expect(frontMatterOf('B\n')).toBe('');
  });
});
