/** One MDX file → its id, its front matter as a tree, its words as a source with true lines. */
import type { ProblemList } from '../domain/problem.ts';
import type { ReferenceKind } from '../domain/problems/content.ts';
import { decodeText } from './decode-text.ts';
import type { MdxSource } from './mdx.ts';
import type { References } from './references.ts';
import { parseYaml } from './yaml.ts';
import { writtenPath } from './yaml-shape.ts';
import type { YamlPath, YamlTree } from './yaml.ts';

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
  problems: ProblemList,
): ContentText | undefined {
  const text = decodeText(bytes, file, problems)?.replace(/\r\n?/gu, '\n');
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const source = { file, text };
  if (!/^---\s*$/u.test(lines[first] ?? '')) {
    if (required.length > 0) {
      problems.add('front-matter-missing', { file, line: 1, column: 1 }, { required });
    }
    return { file, id, front: undefined, source };
  }
  const last = lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (last === -1) {
    problems.add('front-matter-not-closed', { file, line: first + 1, column: 1 }, {});
    return { file, id, front: undefined, source: { file, text: '' } };
  }
  const yaml = lines.slice(first + 1, last).join('\n');
  const front = parseYaml(yaml, file, problems, first + 2);
  const words = lines.map((line, at) => (at <= last ? '' : line)).join('\n');
  return { file, id, front, source: { file, text: words } };
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

/** Checks names of one kind in front matter; gives those that exist. */
export function checkReferences(
  kind: ReferenceKind,
  values: readonly string[],
  path: YamlPath,
  front: YamlTree,
  references: References,
  problems: ProblemList,
): readonly string[] {
  return values.flatMap((value, at) => {
    // A single name without brackets has no place [0]: then that of the key's value is given.
    const place = front.place([...path, at]);
    return references.find(kind, value, place, problems) ?? [];
  });
}
