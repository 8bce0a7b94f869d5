/** Words about releases: figures kept for good, revised numbers, corrections. */
export interface StandWords {
  /** „Stand 2026-11“ */
  readonly name: (name: string) => string;
  /** „Eingefroren mit dem Bericht vom 23. November 2026“ */
  readonly frozen: (day: string) => string;
  /** Below the title of the page over all figures. */
  readonly lead: (figures: number) => string;
  readonly current: string;
  readonly allFigures: string;
  readonly numbers: string;
  readonly source: string;
  readonly citation: string;
  readonly licence: string;
  /** Instead of a figure with numbers that are withheld by now. */
  readonly hidden: string;
  readonly hiddenShort: string;
  /** Heading of columns of areas, of groups. */
  readonly area: string;
  readonly group: string;
  readonly withheld: string;
  readonly feedTitle: (site: string) => string;
  readonly changes: {
    readonly title: string;
    readonly lead: string;
    readonly feed: string;
    readonly sinceRelease: (name: string) => string;
    readonly nothingSince: string;
    readonly releases: string;
    readonly release: (name: string, day: string) => string;
    readonly figures: (count: number) => string;
    readonly first: string;
    readonly against: (name: string) => string;
    readonly nothing: string;
    readonly revised: string;
    readonly revisedLead: (values: number, indicators: number) => string;
    readonly columns: {
      readonly where: string;
      readonly when: string;
      readonly before: string;
      readonly after: string;
      readonly size: string;
    };
    readonly furtherValues: (count: number) => string;
    readonly untold: (count: number) => string;
    readonly published: string;
    /** „Kita-Quote: 2025 (13 Werte)“ */
    readonly newPeriods: (indicator: string, periods: readonly string[], values: number) => string;
    readonly filled: (indicator: string, values: number) => string;
    readonly newIndicator: (indicator: string, values: number) => string;
    readonly withheld: string;
    readonly withheldLead: string;
    readonly withheldOf: (indicator: string, cells: readonly string[], more: number) => string;
    readonly gone: string;
    readonly goneOf: (indicator: string, what: readonly string[]) => string;
    readonly emptied: (count: number) => string;
    readonly corrections: string;
    readonly correction: (day: string) => string;
    readonly noCorrections: string;
  };
}
