/**
 * A checked text → what its places show on one page. Numbers and figures come from whoever knows the language and
 * the drawings (`Preparer`). They have been checked (report/words/check-words.ts): a tag whose data are not there leaves
 * its own words, if it has any.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { placeKey } from '../../domain/words/compiled-text.ts';
import type { PlaceKey } from '../../domain/words/compiled-text.ts';
import type { PictureNode, TagNode, WordNode, Words } from '../../domain/words/words.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { ClaimRequest } from '../../report/words/decide-claim.ts';
import { TagArguments } from '../../report/words/tag-arguments.ts';
import { resolveClaim } from '../../report/words/tags/claim.ts';
import { resolveValue } from '../../report/words/tags/value.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';
import type { PreparedPlace, ShownText } from './shown-text.ts';
import { choosePart } from './text-part.ts';
import type { TextPart } from './text-part.ts';

/** What language and drawings make of the requests of tags. */
export interface Preparer {
  value(request: ValueRequest): PreparedPlace;
  claim(request: ClaimRequest): PreparedPlace;
  figure(tag: TagNode): PreparedPlace;
  picture(node: PictureNode): PreparedPlace;
}

/** How a page shows a text. */
export interface Showing {
  /** All of it where nothing is said. */
  readonly part?: TextPart;
  /** Stands before the anchors of headings where several texts share a page. */
  readonly anchors?: string;
  /** Levels by which headings sink, where the words stand below other headings. */
  readonly sink?: number;
}

/**
 * Prepares the places of a text.
 *
 * @param text name of the compiled text
 * @returns undefined where the part holds nothing
 */
export function showText(
  words: Words,
  text: string,
  view: ReportView,
  preparer: Preparer,
  { part = { part: 'whole' }, anchors, sink = 0 }: Showing,
): ShownText | undefined {
  const chosen = choosePart(words.nodes, part);
  if (chosen.nodes.length === 0) return undefined;
  const places: Record<PlaceKey, PreparedPlace> = {};
  for (const [key, share] of chosen.shares) places[key] = { kind: share };
  const prepare = (node: WordNode): void => {
    if (node.kind === 'heading') {
      const anchor = anchors === undefined ? node.anchor : `${anchors}-${node.anchor}`;
      places[placeKey(node.place)] = {
        kind: 'heading',
        element: headingOf(node.depth + sink),
        anchor,
      };
    }
    if (node.kind === 'picture') places[placeKey(node.place)] = preparer.picture(node);
    if (node.kind === 'tag') places[placeKey(node.place)] = prepareTag(node, view, preparer);
    for (const child of childrenOf(node)) prepare(child);
  };
  for (const node of chosen.nodes) prepare(node);
  return { text, places, silent: chosen.silent };
}

/** The first level below a page's own heading is the second. */
const headingOf = (depth: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  (['h2', 'h2', 'h2', 'h3', 'h4', 'h5'] as const)[depth] ?? 'h6';

const childrenOf = (node: WordNode): readonly WordNode[] => {
  if (node.kind === 'list') return node.items.flat();
  if (node.kind === 'table') return [...node.head.flat(), ...node.rows.flat(2)];
  return 'children' in node ? node.children : [];
};

function prepareTag(tag: TagNode, view: ReportView, preparer: Preparer): PreparedPlace {
  const text = (attribute: string): string | undefined =>
    Object.hasOwn(tag.attributes, attribute) ? tag.attributes[attribute] : undefined;
  switch (tag.name) {
    case 'Facts':
      return { kind: 'voice', voice: 'facts' };
    case 'Institutions':
      return { kind: 'voice', voice: 'institutions' };
    case 'Experience':
      return { kind: 'voice', voice: 'experience' };
    case 'Expectation': {
      const expected = text('expected') ?? '';
      const found = text('found') ?? '';
      return { kind: 'expectation', expected, found, explained: text('explained') };
    }
    case 'Answer': {
      const id = text('question') ?? '';
      const question = view.frame.questions.find((asked) => asked.id === id)?.title ?? id;
      const address: SiteAddress = `${addresses.questions}#${id}`;
      return { kind: 'answer', question, address };
    }
    case 'Value': {
      const request = resolveValue(new TagArguments(tag, view, new ProblemList()));
      return request === undefined ? { kind: 'words' } : preparer.value(request);
    }
    case 'Claim': {
      const request = resolveClaim(new TagArguments(tag, view, new ProblemList()));
      return request === undefined ? { kind: 'words' } : preparer.claim(request);
    }
    default:
      return preparer.figure(tag);
  }
}
