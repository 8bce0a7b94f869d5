/** `/angebote/gebiet/<slug>/`: one part of a large register, with its map and filters. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { registerDay } from '../../../report/register/chosen-offers.ts';
import { registerParts } from '../../../report/register/register-parts.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { placeLink } from '../assembly.ts';
import { findOne } from '../find-one.ts';
import { filterFacets } from './filter-facets.ts';
import { groupByArea, offerGroups } from './offer-groups.ts';
import type { OfferRegister } from './offers-page.ts';
import { chrome, collatorOf, networkWords, searchWords } from '../../../language/page-topics.ts';
import { formatDate } from '../../../language/numbers/periods.ts';
import { placeFirst } from '../../../language/findings/speech.ts';

export interface OffersOfAreaPage extends PageContent {
  /** The area's profile, above the title. */
  readonly area: Link;
  readonly lead: string;
  readonly register: OfferRegister;
}

/** Slugs of the parts; none where the register is on one page. */
export const offersOfAreaIds = ({ view }: PageScope): readonly string[] =>
  registerParts(view)?.parts.map(({ area }) => area.slug) ?? [];

const partAt = ({ view }: PageScope, slug: string) =>
  findOne(registerParts(view)?.parts ?? [], slug, ({ area }) => area.slug);

/** „Angebote: Nord“ */
export const offersOfAreaTitle = (scope: PageScope, slug: string): string =>
  searchWords(scope.language).offers.ofArea(partAt(scope, slug).area.name);

/** More offers than these stand in short lines. */
const mostInFull = 150;

/**
 * One part of the register.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export function offersOfAreaPage(assembly: Assembly, slug: string): OffersOfAreaPage {
  const { view, language, speech } = assembly;
  const { area, offers } = partAt(assembly, slug);
  const place = view.place(area.id);
  const where = placeFirst({ ...place, isMunicipality: false }, speech);
  const lead = `${searchWords(language).offers.lead(offers.length, where)} ${chrome(language).asOf(formatDate(registerDay(view), language))}`;
  const groups = offerGroups(assembly, offers);
  const large = offers.length > mostInFull;
  const { elsewhere, shortList } = networkWords(language).register;
  return {
    description: lead,
    area: placeLink(place),
    lead,
    register: {
      onMap: false,
      map: undefined,
      contents: groups.map((group) => ({
        title: group.title,
        anchor: group.anchor,
        count: group.offers.length,
      })),
      groups: large
        ? groups.map((group) => groupByArea(group, elsewhere, collatorOf(language)))
        : groups,
      note: large ? shortList : undefined,
      facets: filterFacets(assembly, offers),
      downloads: [{ text: 'CSV', address: addresses.offersCsv }],
    },
  };
}
