/** What the prevention chain shows: how many offers each area has for each phase, of which types, and what is missing. */
import type { PhaseVerdict } from '../../domain/register/life-phase.ts';
import type { PlaceRef, LevelRef } from '../../report/indicator/figure-subject.ts';
import type { TermRef } from '../../report/register/term.ts';
import type { ReportView } from '../../report/report-view.ts';
import { countsOf, typesFor } from './phase-counts.ts';
import { termsIn } from '../../report/register/term.ts';
import { phaseTitle, typeTitle, typeMarks, offersOf } from '../../report/register/chosen-offers.ts';
import type { Counted } from './phase-counts.ts';
import { judgeWhole, judgePhase } from '../../domain/register/life-phase.ts';

export interface PhaseCell {
  readonly phase: string;
  /** Offers for this phase; one of several types counts once. */
  readonly count: number;
  readonly verdict: PhaseVerdict;
  /** Types that stand here for this phase; `double`: several of a type, `many` by its verdict. */
  readonly types: readonly {
    readonly id: string;
    readonly count: number;
    readonly double: boolean;
  }[];
  /** Types that are missing here for this phase, although at least half of the other areas have one. */
  readonly missing: readonly string[];
}

export interface PhaseRow {
  readonly place: PlaceRef;
  readonly whole: boolean;
  readonly unpopulated: boolean;
  /** Offers of the row, those without a phase among them. */
  readonly offers: number;
  readonly cells: readonly PhaseCell[];
}

/** Prevention chain: phases × areas × types. */
export interface LifePhaseMatrixModel {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  /** Set where the matrix is that of one area; it has that row and the municipality's. */
  readonly area: PlaceRef | undefined;
  readonly phases: readonly TermRef[];
  readonly types: readonly TermRef[];
  /** The municipality first, then the areas in the order of the geography. */
  readonly rows: readonly PhaseRow[];
  /** Offers (of the area, where one is chosen) that name no phase: in no cell. */
  readonly withoutPhase: number;
  /** Offers of the whole municipality: in no area's row. */
  readonly withoutArea: number;
  readonly asOf: string;
}

export interface PhaseChoice {
  /** Only this area's row, beside the municipality's. */
  readonly area?: string | undefined;
  readonly phases?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
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

/** One phase in one place; where nobody lives nothing is missing. */
function cellOf(
  { counts, compare, childrenIn }: Counted,
  place: string,
  level: string | undefined,
  phase: string,
  types: readonly string[],
  unpopulated: boolean,
): PhaseCell {
  const count = counts.all(place, phase);
  const judged = (own: number, type: string | undefined): PhaseCell['verdict'] => {
    if (unpopulated) return own === 0 ? 'none' : 'some';
    if (level === undefined) return judgeWhole(own);
    return judgePhase(own, compare(level, phase, type), childrenIn(place, level, phase));
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
