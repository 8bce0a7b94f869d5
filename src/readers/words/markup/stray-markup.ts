/** Markdown and tags that the parser took for plain text: they would be shown as they are written. */
import type { MdastNode } from 'satteri';
import type { ProblemFacts, ProblemList } from '../../../domain/problem/problem.ts';
import { codePointOf, controlCharacterOfProse } from '../../text/control-characters.ts';
import { placeAt } from '../mdx.ts';
import type { MdxSource } from '../mdx.ts';
import { schemaOf } from '../../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../../domain/words/tag-schema.ts';

type StrayKind = ProblemFacts['stray-markup']['kind'];

/** What no sentence holds unless a sign is missing or too many; `\n` stands for the beginning of a line. */
const strayMarkup: readonly (readonly [kind: StrayKind, pattern: RegExp])[] = [
  ['footnote', /(?<!\\)\[\^[^\]\s]+\]/u],
  // An address that is written nowhere; a space before or in the address.
  ['link', /(?<!\\)\[[^[\]\n]+\](?:\[[^[\]\n]+\]| ?\($|\([^)\n]*)|\)\[$/u],
  // It does not end, or has spaces inside.
  ['bold', /(?<![\\\p{L}\p{N}*])\*\*[^*\n]{0,20}/u],
  ['heading', /\n#{2,6}[^\s#][^\n]{0,20}/u],
  // Its second line is missing or has too few columns.
  ['table', /\n\|[^\n]*\|[ \t]*(?=\n|$)/u],
];

const tagWithSpace = /<\s+([A-Z]\w*)/u;

/** Reports the first such place of a text node; problems `stray-markup`, `broken-markup`. */
export function reportStrayMarkup(
  node: Extract<MdastNode, { type: 'text' }>,
  source: MdxSource,
  tags: TagSchemas,
  problems: ProblemList,
): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  // As written: an escaped sign is meant as it stands.
  const written = source.text.slice(start, end);
  const startsLine = start === 0 || source.text[start - 1] === '\n';
  const line = `${startsLine ? '\n' : ' '}${written}`;
  for (const [kind, pattern] of strayMarkup) {
    const stray = pattern.exec(line);
    if (stray === null) continue;
    const lineBreak = stray[0].startsWith('\n') ? 1 : 0;
    const text = stray[0].slice(lineBreak).trimEnd();
    const place = placeAt(source, start + stray.index - 1 + lineBreak);
    problems.add('stray-markup', place, { text, kind });
    break;
  }
  const tag = tagWithSpace.exec(written);
  if (tag !== null && schemaOf(tags, tag[1] ?? '') !== undefined) {
    problems.add('broken-markup', placeAt(source, start + tag.index), { text: tag[0] });
  }
  // `&#x202e;` is read by the parser: it stands in the value alone.
  const control = controlCharacterOfProse.exec(node.value)?.[0];
  if (control !== undefined && !written.includes(control)) {
    const codePoint = codePointOf(control);
    problems.add('content-control-character', placeAt(source, start), { codePoint });
  }
}
