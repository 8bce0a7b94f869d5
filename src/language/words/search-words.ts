/** Words of pages that lead through large lists: streets, offers by area, need beside supply. */
export interface SearchWords {
  /** `{n}` is filled in by the browser. */
  readonly finder: { readonly none: string; readonly more: string };
  readonly streets: {
    readonly label: string;
    readonly title: string;
    /** „Straßen mit B“ */
    readonly ofLetter: (letter: string) => string;
    readonly lead: (streets: number, postcodes: number) => string;
    readonly all: string;
    readonly letters: string;
    readonly postcodes: string;
    /** Streets that begin with no letter. */
    readonly others: string;
    /** „Hausnummern 1–19“ */
    readonly numbers: (numbers: string) => string;
  };
  readonly offers: {
    readonly label: string;
    /** @param level title of the level: „Bezirk“ */
    readonly parts: (level: string) => string;
    readonly partsNote: string;
    readonly counted: (count: number) => string;
    readonly byType: string;
    readonly withoutArea: string;
  };
  readonly need: {
    readonly title: string;
    readonly lead: readonly string[];
    readonly onward: string;
    readonly none: string;
  };
}
