/** `/angebote/`: the register of offers. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Figure } from '../../../figures/figure.ts';
import { offerMapModel } from '../../../figures/offer-map/model.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { filterFacets } from './filter-facets.ts';
import type { FilterFacet } from './filter-facets.ts';
import { groupByArea, offerGroups } from './offer-groups.ts';
import type { OfferGroup, OfferGroupByArea } from './offer-groups.ts';
import { collatorOf, chrome, networkWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface OffersPage extends PageContent {
  readonly lead: string;
  /** Undefined where no offer is entered. */
  readonly register: OfferRegister | undefined;
}

export interface OfferRegister {
  readonly map: Figure | undefined;
  /** Whether any offer has a place; many are on the network's map alone. */
  readonly onMap: boolean;
  /** The groups below, with the number of their offers. */
  readonly contents: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly count: number;
  }[];
  readonly groups: readonly OfferGroup[] | readonly OfferGroupByArea[];
  /** What the short lines of a large register leave to the offers' own pages. */
  readonly note: string | undefined;
  /** What can be filtered by; each line of the groups bears its own values (`OfferLine.facets`). */
  readonly facets: readonly FilterFacet[];
  readonly downloads: readonly Link[];
}

/** More offers than these stand by area and in short; the rest of what is known stands on their own pages. */
const longestList = 1500;

/** Thousands of marks are shown together, on the page of the network. */
const mostOnMap = 1000;

/** All offers with their map and filters; a sentence where there are none. */
export function offersPage(assembly: Assembly): OffersPage {
  const { view, words, language } = assembly;
  const { offers } = view.frame;
  if (offers.length === 0) {
    const lead = chrome(language).empty.offers;
    return { description: lead, lead, register: undefined };
  }
  const model = offerMapModel(view, {});
  const onMap = offers.some((offer) => offer.point !== undefined);
  const groups = offerGroups(assembly, offers);
  const large = offers.length > longestList;
  const { elsewhere, shortList } = networkWords(language).register;
  const lead = words.offersLead(
    formatNumber(offers.length, 0, language),
    groups.length,
    formatDate(model.asOf, language),
  );
  return {
    description: lead,
    lead,
    register: {
      onMap,
      map:
        onMap && offers.length <= mostOnMap
          ? askForFigure(assembly, 'offer-map', model, addresses.offers)
          : undefined,
      contents: groups.map((group) => ({
        title: group.title,
        anchor: group.anchor,
        count: group.offers.length,
      })),
      groups: large
        ? groups.map((group) => groupByArea(group, elsewhere, collatorOf(language)))
        : groups,
      note: large ? shortList : undefined,
      facets: filterFacets(assembly),
      downloads: [
        { text: 'CSV', address: addresses.offersCsv },
        { text: 'GeoJSON', address: addresses.offersGeojson },
      ],
    },
  };
}
