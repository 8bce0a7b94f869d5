/** Words in and around the drawings of the network of offers, life phases and need beside supply. */
import type { CompassPart } from '../../domain/place/compass.ts';
import type { PhaseVerdict } from '../../domain/register/life-phase.ts';
import type { OperatorKind } from '../../domain/register/offer-network.ts';
import type { Quadrant } from '../../domain/register/supply.ts';

export interface NetworkFigureWords {
  /** Titles; `ties`: whether any cooperation is entered. */
  readonly networkOf: (place: string, ties: boolean) => string;
  readonly mapOf: (place: string, ties: boolean) => string;
  /** Name of a community by its best tied member. */
  readonly around: (name: string) => string;
  readonly alone: (count: string) => string;
  readonly withoutProvider: string;
  readonly municipalityWide: string;
  readonly operators: Readonly<Record<OperatorKind, string>>;
  readonly offers: (count: number, text: string) => string;
  readonly otherTypes: string;
  readonly drawn: (facts: {
    readonly offers: number;
    readonly offersText: string;
    readonly ties: number;
    readonly tiesText: string;
    readonly communities: number;
  }) => string;
  readonly fallback: string;
  readonly fallbackSummary: (
    offers: string,
    providers: string,
    areas: number,
    plural: string,
  ) => string;
  readonly overviewSummary: (
    offers: string,
    groups: number,
    plural: string,
    ties: string,
  ) => string;
  /** Where the groups of the first sight lead, by what they are made of. */
  readonly overviewNote: Readonly<Record<'area' | 'region' | 'type', string>>;
  /** Parts of a municipality without districts. */
  readonly compass: Readonly<Record<CompassPart | 'parts' | 'part', string>>;
  readonly strongestLines: (shown: string) => string;
  readonly strongest: (shown: string, all: string) => string;
  readonly howToRead: (withTies: boolean) => string;
  readonly mapSummary: (offers: string, ties: string | undefined) => string;
  readonly clusterNote: string;
  readonly cluster: (count: string, names: string) => string;
  readonly andMore: (count: string) => string;
  readonly withoutLine: (count: number) => string;
  readonly bundle: (count: string, from: string, to: string) => string;
  readonly kind: string;
  readonly partner: string;
  readonly phases: {
    readonly title: (place: string) => string;
    readonly verdict: Readonly<Record<PhaseVerdict, string>>;
    readonly gapIn: (areas: number, plural: string) => string;
    readonly noGap: string;
    readonly missing: string;
    readonly phase: string;
    readonly count: string;
    readonly types: string;
    readonly areaSummary: (facts: {
      readonly place: string;
      readonly gaps: readonly string[];
      /** Phases without any offer that are no gap, and those with many. */
      readonly none: readonly string[];
      readonly many: readonly string[];
    }) => string;
    /** Of one area, or of a municipality that is one area. */
    readonly wholeSummary: (place: string, without: readonly string[]) => string;
    /** Gaps in words, one line a phase. */
    readonly gapLine: (phase: string, names: string) => string;
    readonly double: string;
    readonly whole: string;
    readonly withoutPhase: (count: number) => string;
    readonly withoutArea: (count: number) => string;
    /** Offers in areas that have no row, because nobody lives there. */
    readonly unpopulated: (count: number) => string;
    readonly explained: string;
    readonly folded: (count: number, plural: string) => string;
    readonly summary: (facts: {
      readonly gaps: number;
      readonly areas: number;
      readonly phase: string | undefined;
      readonly phaseGaps: number;
      readonly plural: string;
    }) => string;
    readonly legend: string;
  };
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly needSupply: {
    readonly title: (need: string, supply: string) => string;
    readonly more: string;
    readonly less: string;
    readonly need: string;
    readonly supply: string;
    readonly places: (types: string) => string;
    readonly offers: (types: string) => string;
    readonly distance: (types: string) => string;
    readonly median: string;
    readonly uncertain: string;
    readonly uncertainNote: (names: string) => string;
    readonly without: (names: string) => string;
    readonly quadrant: string;
    /** Named by what the quadrants split at: the municipality's values, the median of the areas, or one of each. */
    readonly summary: (facts: {
      readonly count: number;
      readonly all: number;
      readonly names: string;
      readonly plural: string;
      readonly split: 'municipality' | 'median' | 'both';
    }) => string;
    readonly children: (who: string) => string;
    readonly minimum: string;
    readonly none: string;
    readonly notDecided: string;
    readonly atLeast: string;
    readonly note: string;
  };
}
