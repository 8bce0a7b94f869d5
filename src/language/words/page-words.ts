/** Sentences of the pages, made from facts: leads, definitions, teasers. Labels of the frame stand in chrome-words.ts. */
import type { ClassificationMethod, Polarity } from '../../domain/indicator/indicator.ts';
import type { Stage } from '../../domain/words/goal.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';

export interface PageWords {
  readonly headline: (municipality: string) => string;
  readonly overviewLead: (facts: {
    readonly municipality: string;
    readonly areas: string;
    readonly areaCount: number;
    readonly indicators: number;
    /** Whether any of them has values of areas. */
    readonly ofAreas: boolean;
    readonly offers: number;
    readonly stories: number;
    readonly questions: number;
    /** Whether people who know the place have their say: stories, or local knowledge. */
    readonly voices: boolean;
  }) => readonly string[];
  readonly indicatorCount: (count: number) => string;
  readonly offersInTotal: (count: number, types: number) => string;
  readonly areasLead: (facts: {
    readonly count: string;
    readonly plural: string;
    readonly municipality: string;
    /** What the profiles show; all false where there are none. */
    readonly profiles: {
      readonly numbers: boolean;
      readonly offers: boolean;
      readonly knowledge: boolean;
    };
  }) => string;
  readonly levelHeading: (plural: string) => string;
  readonly withoutValues: string;
  readonly unpopulated: string;
  readonly unpopulatedSentence: string;
  readonly areaIs: (facts: {
    readonly name: string;
    readonly level: string;
    readonly partOf: string;
  }) => string;
  readonly areaLocator: (name: string, municipality: string) => string;
  readonly supplement: (parent: string) => string;
  readonly partsTitle: (plural: string) => string;
  readonly areaOffers: (name: string, byType: string, count: number) => string;
  readonly areaWithoutOffers: (name: string) => string;
  readonly offersOfArea: (name: string) => string;
  readonly numbersOfArea: (name: string) => string;
  /** On the profile's fold of a theme: how many numbers are inside. */
  readonly numbersInside: (count: number) => string;
  readonly byline: (authors: string, date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly mapAlternative: (short: string, period: string) => string;
  readonly themeLead: (count: number) => string;
  readonly offersLead: (count: string, types: number, asOf: string) => string;
  readonly places: (capacity: string, unit: string | undefined) => string;
  readonly goalsLead: (goals: number, measures: number) => string;
  readonly goalSentence: (facts: {
    readonly target: string;
    readonly due: string;
    readonly latest: string | undefined;
    readonly latestPeriod: string | undefined;
    readonly indicator: string;
    readonly place: string;
  }) => string;
  readonly smart: {
    readonly specific: string;
    readonly measurable: string;
    readonly accepted: string;
    readonly realistic: string;
    readonly timed: string;
  };
  readonly measurable: (facts: {
    readonly indicator: string;
    readonly place: string;
    readonly baseline: string;
    readonly period: string;
    readonly target: string;
  }) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly decision: (
    date: string | undefined,
    body: string | undefined,
    reference: string | undefined,
  ) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly definition: {
    readonly unit: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly reference: string;
    readonly polarity: string;
    readonly polarities: Readonly<Record<Polarity, string>>;
    readonly classes: string;
    readonly classified: (method: string, classes: number) => string;
    readonly level: string;
    readonly periods: string;
    readonly source: string;
    readonly attribution: string;
    readonly licence: string;
    readonly updated: string;
    readonly note: string;
    readonly register: string;
    readonly publishedBy: string;
  };
  readonly classification: Readonly<Record<ClassificationMethod, string>>;
  readonly offerDetails: {
    readonly type: string;
    readonly provider: string;
    readonly area: string;
    readonly address: string;
    readonly coordinates: string;
    readonly phases: string;
    readonly capacity: string;
    readonly cost: string;
    readonly free: string;
    readonly notFree: string;
    readonly languages: string;
    readonly opening: string;
    readonly focus: string;
    readonly contact: string;
    readonly website: string;
    readonly email: string;
    readonly phone: string;
    readonly informal: string;
    readonly informalText: string;
    readonly checked: string;
  };
  readonly licenceNote: (attribution: string, licence: string) => string;
  readonly downloadTitles: {
    readonly areas: string;
    readonly offers: string;
  };
  readonly stateTable: {
    readonly caption: string;
    readonly name: string;
    readonly meaning: string;
    readonly sign: string;
  };
  readonly stateSigns: Readonly<Record<ValueState, string>>;
}
