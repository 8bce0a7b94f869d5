/** What a language, and a municipality, add to the words by which a site is searched. */
export interface SearchVocabulary {
  /** Words that questions hold and that tell nothing apart. */
  readonly stopWords: readonly string[];
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that often end or begin a compound, whether or not the site uses them alone. */
  readonly parts: readonly string[];
}
