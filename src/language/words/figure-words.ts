/** Words around figures: captions, column headings, notes, legends. */
import type { Basis } from '../../domain/publishable.ts';

export interface FigureWords {
  readonly area: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly interval: (confidence: number) => string;
  readonly comparison: string;
  readonly period: string;
  readonly remark: string;
  readonly numbers: string;
  readonly noSource: string;
  readonly stand: string;
  readonly asDelivered: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly belowFirst: (text: string) => string;
  readonly aboveLast: (text: string) => string;
  readonly legend: string;
  readonly histogram: string;
  readonly areas: (count: number) => string;
  readonly valuesOverAllPeriods: string;
  readonly unpopulated: string;
  readonly group: (title: string) => string;
  readonly table: (title: string) => string;
  readonly noValue: string;
  readonly alsoWithout: string;
  readonly median: string;
  readonly mean: string;
  readonly broken: string;
  readonly preliminary: string;
  readonly whiskers: (confidence: number) => string;
  readonly shortened: (shown: number, all: number) => string;
  readonly baseline: string;
  readonly target: string;
  readonly due: string;
  readonly latest: string;
  readonly progress: string;
  readonly offer: string;
  readonly offers: string;
  readonly register: (publisher: string | undefined) => string;
  readonly type: string;
  readonly provider: string;
  readonly address: string;
  readonly phases: string;
  readonly noPoint: (count: number) => string;
  readonly from: string;
  readonly to: string;
  readonly kindOfCooperation: string;
  readonly since: string;
  readonly noCooperations: string;
  readonly offersOf: (place: string) => string;
  readonly cooperationsOf: (place: string) => string;
  readonly position: (place: string, within: string) => string;
  readonly map: string;
  readonly several: string;
  readonly correlationNote: string;
  readonly breakNote: string;
  readonly gapNote: string;
  /** Areas whose boundaries changed within the time shown; `list` is written. */
  readonly boundariesChanged: (list: string) => string;
  /** The same below a map, which shows one of these years. */
  /** Lines between the areas of a coarser level, by its plural. */
  readonly strongLines: (plural: string) => string;
  readonly boundariesOfMap: (list: string) => string;
  /** „Heide (ab 2021)“, „Markt (bis 2020)“ */
  readonly validFrom: (name: string, year: number) => string;
  readonly validUntil: (name: string, year: number) => string;
  readonly bandNote: string;
  readonly hollowNote: string;
  /** A span of two limits: „10,1 bis 14,5“. */
  readonly fromTo: (from: string, to: string) => string;
  /** Two indicators in a title. */
  readonly and: (first: string, second: string) => string;
  /** What a strip of dots shows: „alle Stadtteile: 5,2 % bis 24,1 %“. */
  /** `complete`: whether all of them have a number. */
  readonly allBetween: (plural: string, least: string, most: string, complete: boolean) => string;
  /** How many offers a map shows; `byType` in brackets, or empty. */
  readonly offersShown: (shown: {
    readonly place: string;
    readonly count: number;
    readonly text: string;
    /** „Kita 4, Schule 2“; empty where no type is known. */
    readonly byType: string;
    /** Whether every type is named. */
    readonly all: boolean;
  }) => string;
  readonly evenWay: string;
  /** What the small drawings of a row of key figures show; `own`: one of the areas is marked. */
  readonly rows: {
    readonly dots: (own: boolean, municipality: string) => string;
    readonly bars: (own: boolean, municipality: string) => string;
    readonly line: string;
  };
  /** What is said around a pointed-at area; `{n}`, `{m}` and `{class}` are put in by a script. */
  readonly pointing: {
    readonly keys: string;
    readonly profile: string;
    readonly filtered: string;
    readonly all: string;
    readonly period: string;
  };
}
