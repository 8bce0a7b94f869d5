/**
 * MDX text → the parser's tree. Nothing is compiled or run here: what MDX would run is a node of the tree
 * like any other, and word-tree.ts refuses it.
 *
 * The parser (satteri, the one that Astro uses) stops at the first thing it cannot read. Each such place is
 * reported, its sign replaced by a space and the text parsed again, so that one file
 * tells all its mistakes at once.
 */
import { bisectRight } from 'd3-array';
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { codePointOf, controlCharacterOfProse } from '../text/control-characters.ts';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import { htmlElements } from './markup/html-names.ts';

/** Text of an MDX file with the front matter blanked out: lines and columns are those of the file. */
export interface MdxSource {
  /** Relative to the report folder. */
  readonly file: string;
  /** Lines end with LF. */
  readonly text: string;
}

/** The parser needs a time that grows with the square of a line's length: 150 KB on one line are minutes. */
const longestLine = 20_000;

/** How words are parsed, by check and by page: the quotes stay the author's, front matter is read once, by us. */
export const parserFeatures = { smartPunctuation: false, frontmatter: false } as const;

/** Repairs before we stop: a file with more is not MDX. */
const maximumRepairs = 50;

const lineStarts = new WeakMap<MdxSource, readonly number[]>();

/** Offsets at which the lines of a text begin. */
function linesOf(source: MdxSource): readonly number[] {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    starts = [0, ...Array.from(source.text.matchAll(/\n/gu), ({ index }) => index + 1)];
    lineStarts.set(source, starts);
  }
  return starts;
}

/** Place of an offset (UTF-16) of the text, with the column in code points. */
export function placeAt(source: MdxSource, offset: number): Place {
  const starts = linesOf(source);
  const line = bisectRight(starts, offset);
  const column = [...source.text.slice(starts[line - 1], offset)].length + 1;
  return { file: source.file, line, column };
}

/**
 * Parses the words of a file.
 *
 * Quotes stay as the author wrote them; `&lt;` and the like are read; link addresses in plain text become links.
 *
 * @param tags that may be published: others are unknown even where they are not closed
 * @returns the tree and the text it was read from, which differs from the source by its repairs; undefined where it
 * cannot be read even after them; the reasons are in `problems`
 */
export function parseMdx(
  source: MdxSource,
  tags: TagSchemas,
  problems: ProblemList,
): { readonly root: MdastNode; readonly text: string } | undefined {
  if (hasEndlessLine(source, problems)) return undefined;
  let text = withoutControlCharacters(source, problems);
  const opened = new Set<string>();
  for (let repairs = 0; repairs < maximumRepairs; repairs += 1) {
    try {
      return { root: mdxToMdast(text, { features: parserFeatures }), text };
    } catch (fault) {
      const offsets = reportFault({ file: source.file, text }, fault, { opened, tags }, problems);
      if (offsets.length === 0) return undefined;
      for (const at of offsets) text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    }
  }
  return undefined;
}

/** A line beyond all measure: no editor writes one. */
function hasEndlessLine(source: MdxSource, problems: ProblemList): boolean {
  const starts = linesOf(source);
  const at = starts.find((start, i) => (starts[i + 1] ?? source.text.length) - start > longestLine);
  if (at === undefined) return false;
  problems.add('line-too-long', placeAt(source, at), { limit: longestLine });
  return true;
}

function withoutControlCharacters(source: MdxSource, problems: ProblemList): string {
  const control = new RegExp(controlCharacterOfProse, 'gu');
  for (const found of source.text.matchAll(control)) {
    const codePoint = codePointOf(found[0]);
    problems.fold('content-control-character', codePoint, placeAt(source, found.index), {
      codePoint,
    });
  }
  return source.text.replace(control, ' ');
}

/**
 * Reports one fault of the parser.
 *
 * @param opened tags whose opening was reported before: their closing is no further mistake
 * @returns offsets of the signs to neutralise; none: the parser's words are not understood
 */
function reportFault(
  source: MdxSource,
  fault: unknown,
  { opened, tags }: { readonly opened: Set<string>; readonly tags: TagSchemas },
  problems: ProblemList,
): readonly number[] {
  const message = fault instanceof Error ? fault.message : String(fault);
  const [, line = '', column = ''] = /^(\d+):(\d+): /u.exec(message) ?? [];
  let offset = line === '' ? 0 : offsetOf(source, line, column);
  if (message.includes('Could not parse expression')) {
    offset = Math.max(0, source.text.lastIndexOf('{', offset));
  }

  // Of `{{` (a shortcode of another program) the parser sees the second first.
  while (source.text[offset] === '{' && source.text[offset - 1] === '{') offset -= 1;

  const notClosed =
    /Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/u.exec(message) ??
    /expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/u.exec(message);
  if (notClosed !== null) {
    const [, tag = '', tagLine = '', tagColumn = ''] = notClosed;
    const found = /Unexpected closing tag `<\/([^`>]*)>`/u.exec(message)?.[1];
    const start = offsetOf(source, tagLine, tagColumn);
    const at = placeAt(source, start);
    opened.add(tag);
    if (found !== undefined) opened.add(found);
    if (schemaOf(tags, tag) !== undefined || htmlElements.some((one) => one === tag)) {
      problems.add('tag-not-closed', at, { tag });
    } else {
      addUnknownTag(tag, tags, at, problems);
    }
    return source.text[start] === '<' ? [start] : [];
  }
  const closing = /Unexpected closing tag `<\/([^`>]*)>`/u.exec(message)?.[1];
  if (closing !== undefined && opened.has(closing)) return [offset];

  const place = line === '' ? { file: source.file } : placeAt(source, offset);
  const rest = /^[^\n]*/u.exec(source.text.slice(offset))?.[0] ?? '';
  const snippet = [...rest].slice(0, 24).join('').trimEnd();
  if (rest.startsWith('<!')) {
    problems.add('html-comment', place, {});
    return [offset];
  }
  if (rest.startsWith('{')) {
    problems.add('curly-brace', place, { text: snippet });
    const run = /^\{+/u.exec(rest)?.[0].length ?? 1;
    return Array.from({ length: run }, (_, i) => offset + i);
  }
  if (rest.startsWith('<')) {
    const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]+)>/u.exec(rest)?.[1];
    if (address !== undefined && /^(?:https?:|mailto:)|@/u.test(address)) {
      problems.add('angle-bracket-link', place, { address });
      return [offset, offset + address.length + 1];
    }
    if (/^<[\p{L}/]/u.test(rest)) {
      problems.add('broken-markup', place, { text: snippet });
    } else {
      problems.add('less-than-sign', place, { text: snippet });
    }
    // Of `<<<` the first tells it all.
    const run = /^<*/u.exec(rest)?.[0].length ?? 1;
    return Array.from({ length: Math.max(1, run) }, (_, i) => offset + i);
  }
  problems.add('broken-markup', place, { text: snippet });
  return [];
}

/** An unknown tag or an HTML element that is not allowed. */
export function addUnknownTag(
  tag: string,
  tags: TagSchemas,
  place: Place,
  problems: ProblemList,
): void {
  const known = Object.keys(tags);
  const nearest = nearestName(tag, [...known, ...htmlElements]);
  if (/^[a-z][a-z0-9]*$/u.test(tag)) problems.add('html-not-allowed', place, { tag, nearest });
  else problems.add('unknown-tag', place, { tag: tag === '' ? '<>' : tag, nearest, known });
}

/** Offset of a line and a column in UTF-16 units, both 1-based. */
const offsetOf = (source: MdxSource, line: string, column: string): number =>
  (linesOf(source)[Number(line) - 1] ?? 0) + Number(column) - 1;
