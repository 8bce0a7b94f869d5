/** The frame around every page: names, navigation with what the report has, publisher, licence, day. */
import type { Link } from '../domain/naming/address.ts';
import type { AssetNames } from '../domain/naming/asset-address.ts';
import { licenceOf } from '../language/sources.ts';
import type { PageScope } from './assemble/assembly.ts';
import { navigationOf } from './site-pages.ts';
import { chrome, standWords } from '../language/page-topics.ts';
import type { Language } from '../domain/language.ts';
import { formatDate } from '../language/numbers/periods.ts';

export interface SiteFrame {
  /** Of style sheets, scripts and fonts. */
  readonly assets: AssetNames;
  readonly language: Language;
  /** Of the municipality. */
  readonly name: string;
  /** Canonical origin, for a build that is given none. */
  readonly site: string | undefined;
  readonly publisher: { readonly name: string; readonly note: string | undefined };
  readonly demonstration: string | undefined;
  /** The report's day as words: „30. Juni 2026“. */
  readonly asOf: string;
  readonly licence: { readonly name: string; readonly url: string | undefined };
  /** Main navigation, only what the report has. */
  readonly navigation: readonly Link[];
  /** Legal and standing pages at the foot. */
  readonly footLinks: readonly Link[];
  /** Title of `/feed.xml`; undefined where there is none. */
  readonly feed: string | undefined;
}

/** @param site canonical origin instead of the municipality's own */
export function siteFrameOf(
  scope: PageScope,
  site: string | undefined,
  assets: AssetNames,
): SiteFrame {
  const { municipality, asOf } = scope.view.frame;
  const { name, publisher, demonstration } = municipality;
  return {
    assets,
    language: scope.language,
    name,
    site: site ?? municipality.site,
    publisher: { name: publisher.name, note: publisher.note },
    demonstration,
    asOf: formatDate(asOf.date, scope.language),
    licence: licenceOf(municipality.licence),
    navigation: navigationOf(scope, 'main'),
    footLinks: navigationOf(scope, 'foot'),
    feed:
      hasFeed(scope) && (site ?? municipality.site) !== undefined
        ? standWords(scope.language).feedTitle(chrome(scope.language).siteTitle(name))
        : undefined,
  };
}

/** Whether anything of the report bears a day that a feed can tell. */
const hasFeed = ({ view: { frame } }: PageScope): boolean =>
  (frame.stands ?? []).length +
    (frame.corrections ?? []).length +
    frame.narratives.filter(({ status }) => status === 'published').length >
  0;
