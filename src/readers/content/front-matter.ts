/** One MDX file → its id, its front matter as a tree, its words as a source with true lines. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { ReferenceKind } from '../../domain/problem/content-problems.ts';
import { decodeText } from '../text/decode-text.ts';
import type { MdxSource } from '../words/mdx.ts';
import type { References } from './references.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import { writtenPath } from '../yaml/yaml-shape.ts';
import type { YamlPath, YamlTree, YamlValue } from '../yaml/yaml.ts';

/** A file of content/, as it lies on disk. */
export interface ContentFile {
  /** Relative to the report folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file of content/, taken apart. */
export interface ContentText {
  readonly file: string;
  /** From the file's name. */
  readonly id: string;
  /** Undefined where it is missing or cannot be read. */
  readonly front: YamlTree | undefined;
  readonly source: MdxSource;
}

/**
 * Takes one file apart. Front matter stands between two lines `---` at the beginning of the file.
 *
 * @param required keys that this kind of file must have; none: front matter may be missing
 * @returns undefined where the bytes are no text
 */
export function parseContentText(
  { file, bytes }: ContentFile,
  id: string,
  required: readonly string[],
  tags: TagSchemas,
  problems: ProblemList,
): ContentText | undefined {
  const text = decodeText(bytes, file, problems)?.replace(/\r\n?/gu, '\n');
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const source = { file, text };
  if (!/^---\s*$/u.test(lines[first] ?? '')) {
    const foreign = foreignFrontMatter.exec(lines[first] ?? '')?.[0];
    if (required.length > 0 || foreign !== undefined) {
      const place = { file, line: foreign === undefined ? 1 : first + 1, column: 1 };
      problems.add('front-matter-missing', place, { required, foreign });
    }
    // Front matter of another kind is no text, and its braces are no further mistakes.
    return {
      file,
      id,
      front: undefined,
      source: foreign === undefined ? source : { file, text: '' },
    };
  }
  const last = lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (last === -1) {
    problems.add('front-matter-not-closed', { file, line: first + 1, column: 1 }, {});
    return { file, id, front: undefined, source: { file, text: '' } };
  }
  const yaml = lines.slice(first + 1, last).join('\n');
  const front = parseYaml(yaml, file, problems, first + 2);
  reportTagsIn(front, tags, problems);
  const words = lines.map((line, at) => (at <= last ? '' : line)).join('\n');
  const again = lines.findIndex((line, at) => at > last && line.trim() !== '');
  if (secondFrontMatter.test(lines.slice(again).join('\n'))) {
    problems.add(
      'front-matter-twice',
      { file, line: again + 1, column: 1 },
      { key: keyIn(lines.slice(again)) },
    );
    return { file, id, front, source: { file, text: '' } };
  }
  return { file, id, front, source: { file, text: words } };
}

/** Front matter of Hugo in TOML or JSON. */
const foreignFrontMatter = /^(?:\+\+\+|\{)/u;

/** Lines `key: value` down to a line `---`: Markdown would make a heading of them. Keys begin with a small letter. */
const secondFrontMatter =
  /^(?:---[ \t]*\n)?(?:[a-z]\w*:(?:[ \t].*)?\n(?:[ \t-].*\n)*?)+---[ \t]*(?:\n|$)/u;

const keyIn = (lines: readonly string[]): string =>
  lines.map((line) => /^[a-z]\w*(?=:)/u.exec(line)?.[0]).find((key) => key !== undefined) ?? '';

/** Tags work in words only: in front matter they would be shown as they are written. */
function reportTagsIn(
  front: YamlTree | undefined,
  tags: TagSchemas,
  problems: ProblemList,
): void {
  if (front === undefined) return;
  const visit = (value: YamlValue, path: YamlPath): void => {
    if (typeof value === 'string') {
      const tag = /<\/?([A-Z]\w*)/u.exec(value)?.[1];
      if (tag !== undefined && schemaOf(tags, tag) !== undefined) {
        problems.add('tag-in-front-matter', front.place(path), { tag, key: writtenPath(path) });
      }
      return;
    }
    const below = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [part, one] of below as Iterable<[string | number, YamlValue]>)
      visit(one, [...path, part]);
  };
  visit(front.value, []);
}

/**
 * Checks days of what has been done: none lies after the day of the report, where municipality.yaml names one.
 * Problem `date-after-report`.
 */
export function checkPastDays(
  days: readonly (readonly [path: YamlPath, day: string | undefined])[],
  asOf: string | undefined,
  front: YamlTree,
  problems: ProblemList,
): void {
  for (const [path, date] of days) {
    if (date === undefined || asOf === undefined || date <= asOf) continue;
    problems.add('date-after-report', front.place(path), { key: writtenPath(path), date, asOf });
  }
}

/** The level that `level` beside areas names; undefined where nothing usable is written. */
export function levelBeside(
  written: string | undefined,
  path: YamlPath,
  front: YamlTree,
  references: References,
  problems: ProblemList,
): string | undefined {
  return written && references.find('level', written, front.place(path), problems);
}

/**
 * Checks names of one kind in front matter; gives those that exist.
 *
 * @param level of areas
 */
export function checkReferences(
  kind: ReferenceKind,
  values: readonly string[],
  path: YamlPath,
  front: YamlTree,
  references: References,
  problems: ProblemList,
  level?: string,
): readonly string[] {
  return values.flatMap((value, at) => {
    // A single name without brackets has no place [0]: then that of the key's value is given.
    const place = front.place([...path, at]);
    return references.find(kind, value, place, problems, level) ?? [];
  });
}
