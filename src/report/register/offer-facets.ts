/** What offers can be filtered by: the values that occur, and which of them each offer has. */
import { slugOf } from '../../domain/naming/slug.ts';
import type { OperatorKind } from '../../domain/register/offer-network.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { networkFacts } from '../network/network-facts.ts';
import { phaseTitle, providerName, typeTitle } from './chosen-offers.ts';
import type { ReportView } from '../report-view.ts';
import { termsIn } from './term.ts';
import type { TermRef } from './term.ts';

/** Languages of an offer, each for itself: cells are taken apart at `|`, `,`, `;`, `/`. */
export function languagesOf({ languages }: Offer): readonly { id: string; title: string }[] {
  const titles = (languages ?? '').split(/[|,;/]/u).map((part) => part.trim());
  const found = new Map<string, string>();
  for (const title of titles) {
    const id = slugOf(title);
    if (id !== '' && !found.has(id)) found.set(id, title);
  }
  return [...found].map(([id, title]) => ({ id, title }));
}

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** All facets over some offers; languages and providers in the order of their names. */
export function offerFacets(
  view: ReportView,
  names: Intl.Collator,
  offers: readonly Offer[] = view.frame.offers,
): OfferFacets {
  const { municipality } = view.frame;
  const values = (
    ids: readonly string[],
    order: readonly string[],
    titleOf: (id: string) => string,
  ): readonly FacetValue[] => {
    const counts = tally(ids);
    return termsIn(order, ids).map((id) => ({
      id,
      title: titleOf(id),
      count: counts.get(id) ?? 0,
    }));
  };
  const languages = offers.flatMap(languagesOf);
  const languageTitles = new Map(languages.toReversed().map(({ id, title }) => [id, title]));
  const byTitle = (a: FacetValue, b: FacetValue): number =>
    names.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
  const { network } = networkFacts(view);
  const operators = tally(offers.map((offer) => network.operatorOf(offer)));
  return {
    types: values(
      offers.flatMap(({ types }) => [...new Set(types)]),
      municipality.offerTypes.map(({ id }) => id),
      (id) => typeTitle(view, id),
    ),
    areas: values(
      offers.flatMap(({ area }) => area ?? []),
      view.areasOf(view.reportLevel.id).map(({ id }) => id),
      (id) => view.place(id).name,
    ),
    phases: values(
      offers.flatMap(({ phases }) => [...new Set(phases)]),
      municipality.phases.map(({ id }) => id),
      (id) => phaseTitle(view, id),
    ),
    languages: values(
      languages.map(({ id }) => id),
      [],
      (id) => languageTitles.get(id) ?? id,
    ).toSorted(byTitle),
    providers: values(
      offers.flatMap(({ provider }) => provider ?? []),
      [],
      (id) => providerName(view, id) ?? id,
    ).toSorted(byTitle),
    operators: [...operators].map(([id, count]) => ({ id: id as OperatorKind, count })),
    free: {
      yes: offers.filter(({ free }) => free === true).length,
      no: offers.filter(({ free }) => free === false).length,
      unknown: offers.filter(({ free }) => free === undefined).length,
    },
  };
}

export interface FacetValue extends TermRef {
  /** Offers with this value. */
  readonly count: number;
}

/** What offers can be filtered by; only values that occur, in the order of the vocabulary or the geography. */
export interface OfferFacets {
  readonly types: readonly FacetValue[];
  readonly areas: readonly FacetValue[];
  readonly phases: readonly FacetValue[];
  /** Single languages; `languages` cells are taken apart at `|`, `,`, `;` and `/`. The id is the slug. */
  readonly languages: readonly FacetValue[];
  readonly providers: readonly FacetValue[];
  readonly operators: readonly { readonly id: OperatorKind; readonly count: number }[];
  /** How many are free of charge, cost something, and how many say nothing. */
  readonly free: { readonly yes: number; readonly no: number; readonly unknown: number };
}
