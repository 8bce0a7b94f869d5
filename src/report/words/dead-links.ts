/** Links of editors into the own site: the page they name must be there. */
import { addresses } from '../../domain/naming/address.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { WordNode, Words } from '../../domain/words/words.ts';
import type { ReportView } from '../report-view.ts';

/** Texts that have one page to themselves, or nearly so: file → address of the page. */
export function pagesOfTexts(view: ReportView): ReadonlyMap<string, string> {
  const { frame } = view;
  const areaOf = (id: string): string => {
    const slug = view.area(id)?.slug;
    return slug === undefined ? addresses.overview : addresses.area(slug);
  };
  return new Map<string, string>([
    ...frame.narratives.map((one) => [one.words.file, addresses.narrative(one.slug)] as const),
    ...frame.localKnowledge.map((one) => [one.words.file, areaOf(one.area)] as const),
    ...frame.readingNotes.map(
      (one) => [one.words.file, addresses.indicator(one.indicator)] as const,
    ),
    ...frame.goals.map((one) => [one.words.file, addresses.goal(one.id)] as const),
    ...frame.pages.map((one) => [one.words.file, addresses.page(one.slug)] as const),
  ]);
}

/** Ids that the page around a text brings along. */
const anchorsAround = { narrative: ['inhalt', 'gebiete', 'themen'], page: ['inhalt'] } as const;

/** What editors write for the beginning of a page, where a browser stays if there is no such place. */
const top: ReadonlySet<string> = new Set(['', 'top', 'oben']);

/** Anchors of the pages that are one text and little else: address → ids. */
export function anchorsOfPages({ frame }: ReportView): ReadonlyMap<string, ReadonlySet<string>> {
  const of = (words: Words, around: readonly string[]): ReadonlySet<string> =>
    new Set([...around, ...anchorsIn(words.nodes)]);
  return new Map([
    ...frame.narratives.map(
      (one) => [addresses.narrative(one.slug), of(one.words, anchorsAround.narrative)] as const,
    ),
    ...frame.pages.map(
      (one) => [addresses.page(one.slug), of(one.words, anchorsAround.page)] as const,
    ),
  ]);
}

const anchorsIn = (nodes: readonly WordNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'heading') return [node.anchor];
    if (node.kind === 'list') return node.items.flatMap(anchorsIn);
    return 'children' in node ? anchorsIn(node.children) : [];
  });

/** Files, parts of a site that are yet to come, and its other languages. */
const elsewhere = /^\/(?:vergleich|einbetten|bilder|stand|suche|[a-z]{2})\//u;

/**
 * Checks the links of one text that name a page of the site, not a file, or a place of one; problems `dead-link`,
 * `dead-anchor`.
 *
 * @param site addresses of all pages and tables of the site
 * @param page the text's own page, from which its relative links lead; where unknown they stay the editor's
 * @param anchors of pages whose anchors are known (`anchorsOfPages`)
 */
export function checkLinks(
  words: Words,
  page: string | undefined,
  site: ReadonlySet<string>,
  problems: ProblemList,
  anchors: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): void {
  for (const { href, place } of linksOf(words.nodes)) {
    if (/^[a-z][a-z\d+.-]*:|^\?/iu.test(href) || (!href.startsWith('/') && page === undefined)) {
      continue;
    }
    const url = URL.parse(href, `https://site.invalid${page ?? '/'}`);
    const path = url?.pathname ?? href;
    if (href.startsWith('#') || site.has(path) || site.has(`${path}/`)) {
      const here = anchors.get(path) ?? anchors.get(`${path}/`);
      const anchor = decoded(url?.hash.slice(1) ?? '');
      if (here === undefined || top.has(anchor) || here.has(anchor)) continue;
      problems.add('dead-anchor', place, { href, anchor, nearest: nearestName(anchor, here) });
      continue;
    }
    if (elsewhere.test(path)) continue;
    // Of the files of a site only the tables are known here.
    if (/\.[a-z0-9]+$/iu.test(path) && !/^\/daten\/[^/]+\.csv$/u.test(path)) continue;
    problems.add('dead-link', place, { href, nearest: nearestName(path, [...site]) });
  }
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

type Link = Extract<WordNode, { kind: 'link' }>;

function linksOf(nodes: readonly WordNode[]): readonly Link[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'link') return [node];
    if (node.kind === 'list') return node.items.flatMap(linksOf);
    if (node.kind === 'table') return [...node.head, ...node.rows.flat()].flatMap(linksOf);
    return 'children' in node ? linksOf(node.children) : [];
  });
}
