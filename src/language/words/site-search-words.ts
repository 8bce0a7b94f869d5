/** Words of the page that searches the site, and of the field in the head of every page. */

/** Kinds of results, by their keys in the index. */
export type ResultKindWords = Readonly<
  Record<
    | 'overview'
    | 'area'
    | 'theme'
    | 'indicator'
    | 'list'
    | 'page'
    | 'goal'
    | 'story'
    | 'question'
    | 'method'
    | 'area-offers'
    | 'offer'
    | 'provider'
    | 'street'
    | 'period',
    string
  >
>;

/** Pages that lead to others: what each is good for, as its result says it. */
export type ListPageWords = Readonly<
  Record<
    | 'areas'
    | 'streets'
    | 'themes'
    | 'comparison'
    | 'offers'
    | 'need'
    | 'network'
    | 'narratives'
    | 'goals'
    | 'questions'
    | 'methods'
    | 'downloads'
    | 'changes',
    string
  >
>;

export interface SiteSearchWords {
  readonly title: string;
  /** Of the field. */
  readonly label: string;
  readonly submit: string;
  /** Under the field: what can be looked for. */
  readonly hint: string;
  readonly results: string;
  readonly kinds: ResultKindWords;
  readonly lists: ListPageWords;
  /** What the browser says; `{n}` and `{q}` are filled in by it. */
  readonly said: {
    readonly none: string;
    readonly one: string;
    readonly many: string;
    readonly more: string;
    /** Words that a page has where they are not to be seen in its result. */
    readonly inText: string;
    readonly failed: string;
  };
  /** The index of everything below. */
  readonly index: {
    readonly title: string;
    readonly lead: string;
    readonly pages: string;
    readonly periods: string;
    /** „Bahnhofsviertel (12)“ */
    readonly counted: (text: string, count: string) => string;
  };
  /** „Stadtteil in Nord“ */
  readonly areaLine: (level: string, within: string | undefined) => string;
}
