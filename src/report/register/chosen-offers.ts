/** Offers of the register by area, type, phase and provider, and the names of their vocabularies. */
import type { Offer } from '../../domain/register/offer.ts';
import type { ReportView } from '../report-view.ts';

export interface OfferChoice {
  readonly types?: readonly string[] | undefined;
  readonly phases?: readonly string[] | undefined;
  /** An area of any level; its parts count. */
  readonly area?: string | undefined;
}

/** Ids of an area and of everything below it. */
export function areaWithParts(view: ReportView, id: string): ReadonlySet<string> {
  const inside = new Set([id]);
  const add = (parent: string): void => {
    for (const { id: part } of view.partsOf(parent)) {
      if (inside.has(part)) continue;
      inside.add(part);
      add(part);
    }
  };
  add(id);
  return inside;
}

/** Offers of a choice, in the order of the register. */
export function offersOf(view: ReportView, choice: OfferChoice): readonly Offer[] {
  const inside =
    choice.area === undefined || choice.area === view.municipality.id
      ? undefined
      : areaWithParts(view, choice.area);
  const types = choice.types === undefined ? undefined : new Set(choice.types);
  const phases = choice.phases === undefined ? undefined : new Set(choice.phases);
  const offers = inside === undefined ? view.frame.offers : offersInside(view, inside);
  if (types === undefined && phases === undefined) return offers;
  return offers.filter(
    (offer) =>
      (types === undefined || offer.types.some((type) => types.has(type))) &&
      (phases === undefined || offer.phases.some((phase) => phases.has(phase))),
  );
}

interface NumberedOffer {
  readonly offer: Offer;
  readonly row: number;
}

const byArea = new WeakMap<ReportView, ReadonlyMap<string, readonly NumberedOffer[]>>();

/** Offers of some areas, in the order of the register; sorted out once, for every area's page asks. */
function offersInside(view: ReportView, areas: ReadonlySet<string>): readonly Offer[] {
  let sorted = byArea.get(view);
  if (sorted === undefined) {
    const numbered = view.frame.offers.map((offer, row) => ({ offer, row }));
    sorted = Map.groupBy(numbered, ({ offer }) => offer.area ?? '');
    byArea.set(view, sorted);
  }
  return [...areas]
    .flatMap((area) => sorted.get(area) ?? [])
    .sort((a, b) => a.row - b.row)
    .map(({ offer }) => offer);
}

const byType = new WeakMap<ReportView, ReadonlyMap<string, readonly Offer[]>>();

/** Offers of a type, in the order of the register; sorted out once, for every offer's page asks. */
export function offersOfType(view: ReportView, type: string): readonly Offer[] {
  let sorted = byType.get(view);
  if (sorted === undefined) {
    const made = new Map<string, Offer[]>();
    for (const offer of view.frame.offers) {
      for (const id of new Set(offer.types)) {
        const own = made.get(id);
        if (own === undefined) made.set(id, [offer]);
        else own.push(offer);
      }
    }
    sorted = made;
    byType.set(view, made);
  }
  return sorted.get(type) ?? [];
}

const byProvider = new WeakMap<ReportView, ReadonlyMap<string, readonly Offer[]>>();

/** Offers of a provider, in the order of the register; sorted out once. */
export function offersOfProvider(view: ReportView, provider: string): readonly Offer[] {
  let sorted = byProvider.get(view);
  if (sorted === undefined) {
    const known = view.frame.offers.filter((offer) => offer.provider !== undefined);
    sorted = Map.groupBy(known, (offer) => offer.provider ?? '');
    byProvider.set(view, sorted);
  }
  return sorted.get(provider) ?? [];
}

/** Title of an offer type; types without a vocabulary are their own title. */
export const typeTitle = (view: ReportView, id: string): string =>
  view.frame.municipality.offerTypes.find((type) => type.id === id)?.title ?? id;

const marksOfTypes = new WeakMap<ReportView, ReadonlyMap<string, number>>();

/** Types of the register in the order of the vocabulary, numbered from 0: each has one mark in all figures. */
export function typeMarks(view: ReportView): ReadonlyMap<string, number> {
  let marks = marksOfTypes.get(view);
  if (marks === undefined) {
    const used = new Set(view.frame.offers.flatMap((offer) => offer.types));
    const declared = view.frame.municipality.offerTypes.map(({ id }) => id);
    const further = [...used].filter((id) => !declared.includes(id)).sort();
    const order = [...declared.filter((id) => used.has(id)), ...further];
    marks = new Map(order.map((id, index) => [id, index]));
    marksOfTypes.set(view, marks);
  }
  return marks;
}

/** Title of a life phase. */
export const phaseTitle = (view: ReportView, id: string): string =>
  view.frame.municipality.phases.find((phase) => phase.id === id)?.title ?? id;

const providerNames = new WeakMap<ReportView, ReadonlyMap<string, string>>();

/** Name of a provider. */
export function providerName(view: ReportView, id: string | undefined): string | undefined {
  let names = providerNames.get(view);
  if (names === undefined) {
    names = new Map(view.frame.providers.map((provider) => [provider.id, provider.name]));
    providerNames.set(view, names);
  }
  return id === undefined ? undefined : names.get(id);
}

/** The day the register speaks of. */
export const registerDay = (view: ReportView): string =>
  view.frame.municipality.offers.asOf ?? view.frame.asOf.date;
