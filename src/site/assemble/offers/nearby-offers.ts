/** Other offers beside an offer: those of its types, and those of its provider, nearest first. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { fromSouth, nearestOf } from '../../../domain/place/distance.ts';
import type { FromSouth } from '../../../domain/place/distance.ts';
import type { Offer } from '../../../domain/register/offer.ts';
import {
  offersOfProvider,
  offersOfType,
  providerName,
  typeTitle,
} from '../../../report/register/chosen-offers.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageScope } from '../assembly.ts';
import { networkWords, offerWords } from '../../../language/page-topics.ts';

/** Another offer, with the way to it. */
export interface OfferNearby {
  readonly link: Link;
  readonly types: string;
  readonly area: string | undefined;
  /** „350 m Luftlinie“; undefined where a point is missing. */
  readonly distance: string | undefined;
}

/** Up to five offers under a heading that says how near is meant. */
export interface NearbyOffers {
  readonly title: string;
  readonly offers: readonly OfferNearby[];
}

/** How many offers of the same type, and of the same provider, an offer's page names. */
const mostNearest = 5;

/** Offers that share a type, nearest first; without a point those of the same area. */
export function nearestOffers(scope: PageScope, offer: Offer): NearbyOffers {
  const { view, language } = scope;
  const near = new Set(
    offer.types.flatMap((type) => nearestOfType(view, offer, type).filter((one) => one !== offer)),
  );
  return {
    title: networkWords(language).nearest(
      offer.types.map((type) => typeTitle(view, type)).join(', '),
    ),
    offers: nearby(scope, offer, [...near]),
  };
}

const byLatitude = new WeakMap<readonly Offer[], FromSouth<Offer>>();

/** Offers of a type that may be among the nearest; where no point says how near, all that come into question. */
function nearestOfType(view: ReportView, offer: Offer, type: string): readonly Offer[] {
  const all = offersOfType(view, type);
  const { point, area } = offer;
  if (point === undefined) return all.filter((one) => area !== undefined && one.area === area);
  let sorted = byLatitude.get(all);
  if (sorted === undefined) {
    sorted = fromSouth(all);
    byLatitude.set(all, sorted);
  }
  // One more than are shown: the offer itself is among them.
  const nearest = nearestOf(point, sorted, mostNearest + 1).map(({ one }) => one);
  return nearest.length > mostNearest ? nearest : [...nearest, ...sorted.unplaced];
}

/** Other offers of the provider, nearest first; without a point in the order of the register. */
export function offersOfSameProvider(scope: PageScope, offer: Offer): NearbyOffers {
  const { view, language } = scope;
  const name = providerName(view, offer.provider);
  const others =
    offer.provider === undefined
      ? []
      : offersOfProvider(view, offer.provider).filter(({ id }) => id !== offer.id);
  return {
    title: offerWords(language).sameProvider(name ?? ''),
    offers: nearby(scope, offer, others),
  };
}

function nearby(
  { view, language }: PageScope,
  offer: Offer,
  others: readonly Offer[],
): readonly OfferNearby[] {
  const words = networkWords(language);
  const { point } = offer;
  const measured = point === undefined ? [] : nearestOf(point, fromSouth(others), mostNearest);
  const without = others
    .filter(({ point }) => offer.point === undefined || point === undefined)
    .slice(0, mostNearest - measured.length)
    .map((one) => ({ one, metres: undefined }));
  return [...measured, ...without].map(({ one, metres }) => ({
    link: { text: one.name, address: addresses.offer(one.id) },
    types: one.types.map((id) => typeTitle(view, id)).join(', '),
    area: one.area === undefined ? undefined : view.place(one.area).name,
    distance: metres === undefined ? undefined : words.asTheCrowFlies(metres),
  }));
}
