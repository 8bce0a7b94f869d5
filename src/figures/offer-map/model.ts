/** What the map of offers shows: which offers stand where, for whom, run by whom. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PlaceRef, LevelRef } from '../../report/indicator/figure-subject.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { addresses } from '../../domain/naming/address.ts';
import {
  typeTitle,
  providerName,
  phaseTitle,
  offersOf,
  typeMarks,
} from '../../report/register/chosen-offers.ts';
import type { OfferChoice } from '../../report/register/chosen-offers.ts';

export interface OfferMark {
  readonly id: string;
  readonly name: string;
  readonly address: SiteAddress;
  readonly types: readonly string[];
  readonly typeTitles: readonly string[];
  readonly area: PlaceRef | undefined;
  readonly provider: string | undefined;
  readonly street: string | undefined;
  readonly phases: readonly string[];
  readonly point: { readonly lon: number; readonly lat: number } | undefined;
}

export interface OfferMapModel {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  /** Only this area, or the whole municipality. */
  readonly area: PlaceRef | undefined;
  /** `mark`: which one the type is of all in the register, so that it looks the same in every figure. */
  readonly types: readonly {
    readonly id: string;
    readonly title: string;
    readonly mark?: number;
  }[];
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly offers: readonly OfferMark[];
  readonly asOf: string;
}

/** An offer as figures and lists show it. */
export const offerMark = (view: ReportView, offer: Offer): OfferMark => ({
  id: offer.id,
  name: offer.name,
  address: addresses.offer(offer.id),
  types: offer.types,
  typeTitles: offer.types.map((type) => typeTitle(view, type)),
  area: offer.area === undefined ? undefined : view.place(offer.area),
  provider: providerName(view, offer.provider),
  street: offer.address,
  phases: offer.phases.map((phase) => phaseTitle(view, phase)),
  point: offer.point,
});

/** Offers on the map of the municipality or of one area. */
export function offerMapModel(view: ReportView, choice: OfferChoice): OfferMapModel {
  const offers = offersOf(view, choice);
  const occurring = new Set(offers.flatMap((offer) => offer.types));
  const marks = typeMarks(view);
  const declared = view.frame.municipality.offerTypes.map((type) => type.id);
  const types = [...declared, ...[...occurring].filter((type) => !declared.includes(type)).sort()];
  return {
    municipality: view.municipality,
    level: view.reportLevel,
    area:
      choice.area === undefined || choice.area === view.municipality.id
        ? undefined
        : view.place(choice.area),
    types: types
      .filter((type) => occurring.has(type))
      .map((type) => ({ id: type, title: typeTitle(view, type), mark: marks.get(type) ?? 0 })),
    phases: (choice.phases ?? []).map((id) => ({ id, title: phaseTitle(view, id) })),
    offers: offers.map((offer) => offerMark(view, offer)),
    asOf: view.frame.municipality.offers.asOf ?? view.frame.asOf.date,
  };
}
