/** Words of the page that compares areas. `{n}`, `{m}` and other braces are filled in by the browser. */
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';

export interface ComparisonPageWords {
  readonly title: string;
  /** What links to it say. */
  readonly link: string;
  readonly lead: (plural: string, municipality: string) => string;
  readonly description: (municipality: string) => string;
  readonly withoutScript: readonly string[];
  readonly tableTitle: (plural: string) => string;
  /** Of a table that holds some of many areas: the first and the last name. */
  readonly partTitle: (plural: string, first: string, last: string) => string;
  readonly tableCaption: (plural: string, municipality: string) => string;
  readonly tableNote: (reference: string) => string;
  readonly otherParts: string;
  readonly toTool: string;
  readonly lowest: string;
  readonly highest: string;
  /** In cells: „höher“. */
  readonly brief: Readonly<Record<ComparisonWord, string>>;
  readonly tool: ComparisonToolWords;
  readonly similar: SimilarAreasWords;
}

/** What the browser says. */
export interface ComparisonToolWords {
  readonly areas: string;
  readonly areasHint: string;
  readonly findArea: string;
  readonly indicators: string;
  readonly findIndicator: string;
  readonly period: string;
  readonly newest: string;
  readonly remove: string;
  /** Leads from the choice to its comparison. */
  readonly show: string;
  readonly reset: string;
  readonly found: string;
  readonly noneFound: string;
  readonly most: string;
  readonly chosen: string;
  readonly oneArea: string;
  readonly manyAreas: string;
  readonly oneIndicator: string;
  readonly manyIndicators: string;
  readonly chooseAreas: string;
  readonly chooseIndicators: string;
  readonly unknown: string;
  readonly tooMany: string;
  readonly loading: string;
  readonly failed: string;
  readonly table: string;
  readonly indicator: string;
  readonly noPeriod: string;
  readonly classOf: string;
  readonly dots: string;
  readonly dotsNote: string;
  readonly interval: string;
  readonly trends: string;
  readonly trendsNote: string;
  readonly noTrend: string;
  readonly course: string;
  readonly scatter: string;
  readonly scatterX: string;
  readonly scatterY: string;
  readonly scatterLabel: string;
  readonly scatterNote: string;
  readonly scatterNone: string;
  readonly scatterNeedsTwo: string;
  readonly notShown: string;
}

/** Areas whose numbers are near to those of another. */
export interface SimilarAreasWords {
  readonly title: string;
  readonly lead: (indicators: string, areas: number) => string;
  /** Of an indicator, the area's own value and the other's. */
  readonly pair: (indicator: string, own: string, other: string) => string;
  readonly alike: (list: string) => string;
  readonly different: (list: string) => string;
  readonly nothingDifferent: string;
  readonly none: string;
  readonly tooFew: string;
  readonly how: string;
  readonly compare: (name: string) => string;
}
