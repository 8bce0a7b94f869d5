/** What follows from the registry of pages: the pages of a report one by one, links to them, and their addresses. */
import { addresses } from '../domain/naming/address.ts';
import type { Link, SiteAddress } from '../domain/naming/address.ts';
import { dataAddresses } from '../report/open-data/data-sets.ts';
import type { FigureStyle } from '../figures/figure-kind.ts';
import { kinds } from '../figures/kinds.ts';
import type { FigureKind } from '../figures/kinds.ts';
import type { ReportView } from '../report/report-view.ts';
import type { Assembly, PageScope } from './assemble/assembly.ts';
import { formatStructured } from './assemble/structured-data.ts';
import { documentTitles } from './document-titles.ts';
import { pageKinds } from './kinds.ts';
import type { PageKind, PageModels } from './kinds.ts';
import { singleId } from './page-entry.ts';
import { shortDescription } from './short-description.ts';
import type { Navigation } from './page-entry.ts';

/** Which page is meant, and where it stands. */
export interface PageRef<K extends PageKind = PageKind> {
  readonly kind: K;
  readonly id: string;
  readonly address: SiteAddress;
}

/** A page, ready to be placed: what it shows, and what its frame needs to know. */
export interface AssembledPage<K extends PageKind = PageKind> extends PageRef<K> {
  readonly title: string;
  /** Of the document, which search results and tabs show: no other page of the report has it. */
  readonly documentTitle: string;
  /** For search results and shared links: whole sentences of at most 160 characters. */
  readonly description: string;
  /** The pages above, from the first page down. */
  readonly trail: readonly Link[];
  /** Whether search engines may list it. */
  readonly listed: boolean;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What search engines read of it, as JSON-LD; undefined where the site does not know its own address. */
  readonly structured: string | undefined;
  /** The picture that is shown where its link is shared. */
  readonly card: SiteAddress | undefined;
  readonly model: PageModels[K];
}

const stylesOf = (shown: ReadonlySet<FigureKind>): readonly FigureStyle[] => [
  ...new Set([...shown].flatMap((kind) => kinds[kind].styles ?? [])),
];

const allKinds = Object.keys(pageKinds) as readonly PageKind[];

/** All pages of a report, in site order. */
export const pagesOf = (scope: PageScope): readonly PageRef[] =>
  allKinds.flatMap((kind) => {
    const { ids, address } = pageKinds[kind];
    return ids(scope).map((id) => ({ kind, id, address: address(id) }));
  });

/** Assembles one page; its drawings are only asked for. */
export function assemblePage<K extends PageKind>(
  assembly: Assembly,
  kind: K,
  id: string,
): AssembledPage<K> {
  const entry = pageKinds[kind];
  const address = entry.address(id);
  const title = entry.title(assembly, id);
  const model = entry.assemble(assembly, id);
  const { card, structured } = model;
  const { origin, card: cardOf } = assembly.sharing;
  return {
    kind,
    id,
    address,
    title,
    documentTitle: titlesOf(assembly).get(address) ?? title,
    description: shortDescription(model.description),
    trail: entry
      .trail(assembly, id)
      .map((above) => (typeof above === 'string' ? linkTo(assembly, above, singleId) : above)),
    listed: entry.sitemap,
    scripts: entry.scripts ?? [],
    styles: [...(entry.styles ?? []), ...stylesOf(assembly.drawings.kindsOnPage())],
    structured:
      origin === undefined || structured === undefined
        ? undefined
        : formatStructured(structured, address, (to) => origin + to),
    card: card && cardOf(address, title, card),
    model,
  };
}

const titles = new WeakMap<ReportView, ReadonlyMap<SiteAddress, string>>();

/** Titles of all documents of a report, found once. */
function titlesOf(scope: PageScope): ReadonlyMap<SiteAddress, string> {
  const known = titles.get(scope.view);
  if (known !== undefined) return known;
  const made = documentTitles(
    pagesOf(scope).map(({ kind, id, address }) => {
      const { title, trail, apart } = pageKinds[kind];
      const above = trail(scope, id).at(-1);
      const parent =
        typeof above === 'string' ? pageKinds[above].title(scope, singleId) : above?.text;
      const details = [...(apart?.(scope, id) ?? []), parent];
      return {
        address,
        title: title(scope, id),
        details: [...new Set(details.filter((detail) => detail !== undefined))],
      };
    }),
  );
  titles.set(scope.view, made);
  return made;
}

function linkTo(scope: PageScope, kind: PageKind, id: string): Link {
  const { title, address } = pageKinds[kind];
  return { text: title(scope, id), address: address(id) };
}

/** The links of a bar of the navigation: only pages where the report has something to show. */
export const navigationOf = (scope: PageScope, bar: Navigation['bar']): readonly Link[] =>
  allKinds.flatMap((kind) => {
    const { navigation, ids } = pageKinds[kind];
    return navigation?.bar === bar ? ids(scope).map((id) => linkTo(scope, kind, id)) : [];
  });

/** First parts of the addresses of all kinds, which no text may take: those of standing pages are the texts' own. */
export const siteFolders: ReadonlySet<string> = new Set([
  ...allKinds
    .filter((kind) => pageKinds[kind].yields !== true)
    .map((kind) => pageKinds[kind].address('').split('/')[1] ?? '')
    .filter(Boolean),
  // Releases and figures for other sites are no pages of the registry.
  ...[addresses.stand('x'), addresses.embed('x')].map((address) => address.split('/')[1] ?? ''),
]);

/** Pages that search engines may list, in site order. */
export const listedPages = (scope: PageScope): readonly SiteAddress[] =>
  pagesOf(scope)
    .filter(({ kind }) => pageKinds[kind].sitemap)
    .map(({ address }) => address);

/** Addresses that words may link to: the listed pages of a report, and its files to download. */
export const linkTargets = (scope: PageScope): ReadonlySet<SiteAddress> =>
  new Set([...listedPages(scope), ...dataAddresses(scope.view)]);
