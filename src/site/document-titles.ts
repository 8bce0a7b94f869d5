/** Titles of documents, as tabs, bookmarks and search results show them: no two pages of a report have the same. */
import type { SiteAddress } from '../domain/naming/address.ts';

/** A page as its title is found. */
export interface TitledPage {
  readonly address: SiteAddress;
  readonly title: string;
  /** What tells it from pages of the same title, the plainest first: „Stadtteil“, „Nord“, „Kornmarkt 1“. */
  readonly details: readonly string[];
}

const withDetails = ({ title, details }: TitledPage, count: number): string =>
  count === 0 ? title : `${title} (${details.slice(0, count).join(', ')})`;

/**
 * The shortest title of each page that no other page has: alone, then with one detail after the other in brackets;
 * where all details are the same, with the last part of the address.
 */
export function documentTitles(pages: readonly TitledPage[]): ReadonlyMap<SiteAddress, string> {
  const made = new Map<SiteAddress, string>();
  let open = pages;
  for (let count = 0; open.length > 0; count += 1) {
    const same = Map.groupBy(open, (page) => withDetails(page, count));
    const given = new Set(made.values());
    open = [...same].flatMap(([title, [first, ...others]]) => {
      if (first !== undefined && others.length === 0 && !given.has(title)) {
        made.set(first.address, title);
        return [];
      }
      return first === undefined ? [] : [first, ...others];
    });
    const spent = open.filter(({ details }) => details.length <= count);
    for (const page of spent) {
      made.set(page.address, `${withDetails(page, count)} – ${page.address.slice(1, -1)}`);
    }
    open = open.filter((page) => !spent.includes(page));
  }
  return made;
}
