/** The life-phase matrix: how many offers each area has for each phase, of which types, and what is missing. */
import {
  comparisonOf,
  countPhases,
  judgePhase,
  judgeWhole,
} from '../../domain/register/life-phase.ts';
import type { Comparison, PhaseCounts } from '../../domain/register/life-phase.ts';
import { areaTree } from '../../domain/place/area-tree.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { PlaceRef } from '../indicator/figure-models.ts';
import type { LifePhaseMatrixModel, PhaseCell, PhaseRow } from '../network/network-models.ts';
import { termsIn } from '../network/offer-network-model.ts';
import { offersOf, phaseTitle, typeMarks, typeTitle } from './offers-model.ts';
import type { ReportView } from '../report-view.ts';

export interface PhaseChoice {
  /** Only this area's row, beside the municipality's. */
  readonly area?: string | undefined;
  readonly phases?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
}

interface Counted {
  readonly offers: readonly Offer[];
  readonly counts: PhaseCounts;
  /** By level, phase and type ('' = all). */
  compare(level: string, phase: string, type: string | undefined): Comparison;
  readonly offersIn: ReadonlyMap<string, number>;
  /** Types that occur for phases (joined by `|`), filled as they are asked for. */
  readonly typesOf: Map<string, readonly string[]>;
}

const counted = new WeakMap<ReportView, Map<string, Counted>>();

/** Counts over the whole municipality, once for each choice of types: all areas are judged by them. */
function countsOf(view: ReportView, types: readonly string[] | undefined): Counted {
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
  const made: Counted = {
    offers,
    counts,
    offersIn,
    typesOf: new Map(),
    compare(level, phase, type) {
      const name = [level, phase, type ?? ''].join('\u0000');
      let comparison = comparisons.get(name);
      if (comparison === undefined) {
        const areas = view.areasOf(level).filter(({ unpopulated }) => !unpopulated);
        comparison = comparisonOf(
          areas.map(({ id }) =>
            type === undefined ? counts.all(id, phase) : counts.ofType(id, phase, type),
          ),
        );
        comparisons.set(name, comparison);
      }
      return comparison;
    },
  };
  known.set(key, made);
  return made;
}

/**
 * The matrix of the reporting level, or the row of one area. Phases are those declared, or those that occur
 * where none are.
 */
export function lifePhaseMatrix(view: ReportView, choice: PhaseChoice = {}): LifePhaseMatrixModel {
  const facts = countsOf(view, choice.types);
  const { offers } = facts;
  const { municipality } = view.frame;
  const declared = municipality.phases.map(({ id }) => id);
  const phases =
    choice.phases ??
    (declared.length > 0
      ? declared
      : termsIn(
          [],
          offers.flatMap((offer) => offer.phases),
        ));
  const types = typesFor(view, facts, phases).filter(
    (type) => choice.types === undefined || choice.types.includes(type),
  );
  const chosen =
    choice.area === undefined || choice.area === view.municipality.id
      ? undefined
      : view.area(choice.area);
  const areas = chosen === undefined ? view.areasOf(view.reportLevel.id) : [chosen];
  const rowOf = (place: PlaceRef, level: string | undefined, unpopulated: boolean): PhaseRow => ({
    place,
    whole: level === undefined,
    unpopulated,
    offers: facts.offersIn.get(place.id) ?? 0,
    cells: phases.map((phase) => cellOf(facts, place.id, level, phase, types, unpopulated)),
  });
  return {
    municipality: view.municipality,
    level: view.reportLevel,
    area: chosen === undefined ? undefined : view.place(chosen.id),
    phases: phases.map((id) => ({ id, title: phaseTitle(view, id) })),
    types: types.map((id) => ({
      id,
      title: typeTitle(view, id),
      mark: typeMarks(view).get(id) ?? 0,
    })),
    rows: [
      rowOf(view.municipality, undefined, false),
      ...areas.map((area) => rowOf(view.place(area.id), area.level, area.unpopulated)),
    ],
    withoutPhase: offersOf(view, { types: choice.types, area: chosen?.id }).filter(
      (offer) => offer.phases.length === 0,
    ).length,
    withoutArea: offers.filter((offer) => offer.area === undefined).length,
    asOf: municipality.offers.asOf ?? view.frame.asOf.date,
  };
}

/** Types of the offers for some phases, in their order. */
function typesFor(
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

/** One phase in one place; where nobody lives nothing is missing. */
function cellOf(
  { counts, compare }: Counted,
  place: string,
  level: string | undefined,
  phase: string,
  types: readonly string[],
  unpopulated: boolean,
): PhaseCell {
  const count = counts.all(place, phase);
  const judged = (own: number, type: string | undefined): PhaseCell['verdict'] => {
    if (unpopulated) return own === 0 ? 'none' : 'some';
    return level === undefined ? judgeWhole(own) : judgePhase(own, compare(level, phase, type));
  };
  const byType = types.map((id) => {
    const own = counts.ofType(place, phase, id);
    return { id, count: own, verdict: judged(own, id) };
  });
  return {
    phase,
    count,
    verdict: judged(count, undefined),
    types: byType
      .filter((one) => one.count > 0)
      .map(({ id, count: own, verdict }) => ({ id, count: own, double: verdict === 'many' })),
    missing:
      level === undefined
        ? []
        : byType.filter(({ verdict }) => verdict === 'gap').map(({ id }) => id),
  };
}
