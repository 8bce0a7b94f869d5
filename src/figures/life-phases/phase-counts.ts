/** Offers counted by place, phase and type, once for each choice of types. */
import { comparisonOf, countPhases } from '../../domain/register/life-phase.ts';
import type { Comparison, PhaseCounts } from '../../domain/register/life-phase.ts';
import { areaTree } from '../../domain/place/area-tree.ts';
import type { Offer } from '../../domain/register/offer.ts';
import { offersOf } from '../../report/register/chosen-offers.ts';
import { childrenFor } from '../../report/register/children.ts';
import { periodOfChildren } from '../../report/register/supply-model.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ReportView } from '../../report/report-view.ts';
import { termsIn } from '../../report/register/term.ts';

export interface Counted {
  readonly offers: readonly Offer[];
  readonly counts: PhaseCounts;
  /** By level, phase and type ('' = all). */
  compare(level: string, phase: string, type: string | undefined): Comparison;
  /** Children of an area whom offers of a phase are for; undefined where their number is not published. */
  childrenIn(area: string, level: string, phase: string): number | undefined;
  readonly offersIn: ReadonlyMap<string, number>;
  /** Types that occur for phases (joined by `|`), filled as they are asked for. */
  readonly typesOf: Map<string, readonly string[]>;
}

const counted = new WeakMap<ReportView, Map<string, Counted>>();

/** Counts over the whole municipality, once for each choice of types: all areas are judged by them. */
export function countsOf(view: ReportView, types: readonly string[] | undefined): Counted {
  const known = counted.get(view) ?? new Map<string, Counted>();
  counted.set(view, known);
  const key = (types ?? []).join('|');
  const found = known.get(key);
  if (found !== undefined) return found;
  const offers = offersOf(view, { types });
  const tree = areaTree(view.frame);
  const rowsOf = ({ area }: { readonly area: string | undefined }): readonly string[] => {
    const rows = new Set([view.municipality.id]);
    for (let at = area; at !== undefined; at = tree.parentOf(at)) rows.add(at);
    return [...rows];
  };
  const counts = countPhases(offers, rowsOf);
  const offersIn = new Map<string, number>();
  for (const offer of offers) {
    for (const row of rowsOf(offer)) offersIn.set(row, (offersIn.get(row) ?? 0) + 1);
  }
  const comparisons = new Map<string, Comparison>();
  const children = new Map<string, ReadonlyMap<string, number>>();
  const childrenOf = (level: string, phase: string): ReadonlyMap<string, number> => {
    const name = [level, phase].join('\u0000');
    let known = children.get(name);
    if (known === undefined) {
      const ofPhase = offers.filter((offer) => offer.phases.includes(phase));
      known = childrenByArea(view, level, [...new Set(ofPhase.flatMap((offer) => offer.types))]);
      children.set(name, known);
    }
    return known;
  };
  const made: Counted = {
    offers,
    counts,
    offersIn,
    typesOf: new Map(),
    childrenIn: (area, level, phase) => childrenOf(level, phase).get(area),
    compare(level, phase, type) {
      const name = [level, phase, type ?? ''].join('\u0000');
      let comparison = comparisons.get(name);
      if (comparison === undefined) {
        const areas = view.areasOf(level).filter(({ unpopulated }) => !unpopulated);
        comparison = comparisonOf(
          areas.map(({ id }) =>
            type === undefined ? counts.all(id, phase) : counts.ofType(id, phase, type),
          ),
          areas.map(({ id }) => childrenOf(level, phase).get(id)),
        );
        comparisons.set(name, comparison);
      }
      return comparison;
    },
  };
  known.set(key, made);
  return made;
}

/** Published numbers of the children whom offers of some types are set against, by area. */
function childrenByArea(
  view: ReportView,
  level: string,
  types: readonly string[],
): ReadonlyMap<string, number> {
  const ref = childrenFor(view, types);
  const subject = ref && view.subject(ref.indicator, level, ref.group);
  const period = subject && periodOfChildren(view, subject);
  if (subject === undefined || period === undefined) return new Map();
  return new Map(
    view.areasOf(level).flatMap(({ id }) => {
      const number = numberOf(view.valueOf(subject, view.place(id), period).value);
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

/** Types of the offers for some phases, in their order. */
export function typesFor(
  view: ReportView,
  { offers, typesOf }: Counted,
  phases: readonly string[],
): readonly string[] {
  const key = phases.join('|');
  const found = typesOf.get(key);
  if (found !== undefined) return found;
  const shown = new Set(phases);
  const types = termsIn(
    view.frame.municipality.offerTypes.map(({ id }) => id),
    offers
      .filter((offer) => offer.phases.some((phase) => shown.has(phase)))
      .flatMap((offer) => offer.types),
  );
  typesOf.set(key, types);
  return types;
}
