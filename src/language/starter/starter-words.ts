/** Words of a report folder to begin with: comments, legal pages, a first story; one record per language of messages. */
/** A page of the law: address and text below its front matter. */
export interface StarterPage {
  readonly slug: 'impressum' | 'datenschutz' | 'barrierefreiheit';
  readonly title: string;
  /** MDX; every gap is marked by `gap`. */
  readonly text: string;
}

export interface StarterTerm {
  readonly id: string;
  readonly title: string;
}

export interface StarterWords {
  /** Comment lines of municipality.yaml, without `#`, by the key above which they stand. */
  readonly municipality: Readonly<
    Record<
      | 'head' | 'name' | 'kind' | 'site' | 'state' | 'publisher' | 'licence' | 'levels'
      | 'asOf' | 'crs' | 'disclosure' | 'ignoreAreas' | 'offerTypes' | 'phases' | 'themes',
      readonly string[]
    >
  >; // prettier-ignore
  readonly kind: string;
  readonly stateExample: string;
  readonly theme: StarterTerm;
  readonly offerTypes: readonly StarterTerm[];
  readonly phases: readonly StarterTerm[];
  /** Title and plural of a level by what its file, object or properties are called. */
  readonly levels: readonly (readonly [pattern: RegExp, title: string, plural: string])[];
  readonly level: StarterTerm & { readonly plural: string };
  /** Comment lines above the catalogue, the register, addresses.csv and columns.yaml. */
  readonly catalogue: readonly string[];
  /** One line whatever their number: a reader looks for the header among the first lines. */
  readonly guessed: (guesses: readonly string[]) => string;
  readonly offers: readonly string[];
  readonly columns: readonly string[];
  readonly observations: readonly string[];
  readonly pages: (name: string) => readonly StarterPage[];
  readonly story: {
    readonly slug: string;
    readonly title: (name: string) => string;
    readonly summary: string;
    readonly author: string;
    readonly comment: readonly string[];
    readonly figure: string;
    readonly text: string;
  };
  readonly area: { readonly author: string; readonly comment: string; readonly text: string };
  readonly goal: {
    readonly field: string;
    readonly specific: string;
    readonly accepted: string;
    readonly realistic: string;
    readonly comment: string;
  };
  readonly question: { readonly comment: readonly string[]; readonly text: string };
  readonly measure: { readonly responsible: string; readonly comment: string };
  readonly readme: (name: string, folder: string) => string;
}
