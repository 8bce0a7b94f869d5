/** `/gebiete/<slug>/angebote/`: everything on offer in one area, with map, list, life phases and partners. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { registerParts } from '../../../report/register/register-parts.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { institutionsText } from '../content/area-knowledge.ts';
import type { KnowledgeText } from '../content/area-knowledge.ts';
import { areaOffers } from '../offers/area-offers.ts';
import type { AreaOffers } from '../offers/area-offers.ts';
import { areaAt, areasAbove, areaTitle, profiledAreas } from './area-page.ts';

export interface AreaOffersPage extends PageContent {
  /** The profile, where the area has one. */
  readonly area: Link | string;
  readonly offers: AreaOffers;
  readonly knowledge: KnowledgeText | undefined;
}

/** Slugs of all areas with a profile and of the parts of a large register, in reports with a register. */
export const areaOffersIds = (scope: PageScope): readonly string[] =>
  scope.view.frame.offers.length === 0
    ? []
    : [
        ...new Set([
          ...profiledAreas(scope),
          ...(registerParts(scope.view)?.parts.map(({ area }) => area.slug) ?? []),
        ]),
      ];

/** The profiles above the page, its own area's last. */
export function profilesAbove(scope: PageScope, slug: string): readonly Link[] {
  const { address } = scope.view.place(areaAt(scope.view, slug).id);
  const own = address === undefined ? [] : [{ text: areaTitle(scope, slug), address }];
  return [...areasAbove(scope, slug), ...own];
}

/** „Angebote: Lerchenfeld“ */
export const areaOffersTitle = (scope: PageScope, slug: string): string =>
  scope.words.offersOfArea(areaTitle(scope, slug));

/**
 * The page of an area's offers.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export function areaOffersPage(assembly: Assembly, slug: string): AreaOffersPage {
  const area = areaAt(assembly.view, slug);
  const offers = areaOffers(assembly, area);
  return {
    description: offers.summary,
    area:
      assembly.view.place(area.id).address === undefined
        ? areaTitle(assembly, slug)
        : { text: areaTitle(assembly, slug), address: addresses.area(slug) },
    offers,
    knowledge: institutionsText(assembly, area.id, addresses.areaOffers(slug)),
  };
}
