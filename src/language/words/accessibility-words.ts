/** Words of the accessibility statement, and of its facts below a report's own words. */
export interface AccessibilityWords {
  readonly title: string;
  /** @param site the address of the website, where the report names it */
  readonly purpose: (publisher: string, site: string | undefined) => string;
  readonly status: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly limits: {
    readonly title: string;
    readonly maps: string;
    readonly plainLanguage: string;
    readonly signLanguage: string;
    readonly others: string;
  };
  readonly tested: {
    readonly title: string;
    readonly lead: (day: string) => string;
    readonly checks: readonly string[];
    readonly notTested: string;
  };
  readonly contact: { readonly title: string; readonly text: string };
  readonly enforcement: {
    readonly title: string;
    readonly text: string;
    /** Where the report names no state that has such a body. */
    readonly none: string;
  };
  readonly email: string;
  readonly phone: string;
  readonly website: string;
}
