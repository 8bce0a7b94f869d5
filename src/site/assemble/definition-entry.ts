/** Lists of terms with their descriptions, from which what is not known is left out. */

export interface DefinitionEntry {
  readonly term: string;
  readonly text: string;
  /** Outside the site, or already relative to the page. */
  readonly url: string | undefined;
}

/** One entry, or none where there is nothing to say. */
export const definitionEntry = (
  term: string,
  text: string | undefined,
  url?: string,
): readonly DefinitionEntry[] => (text === undefined || text === '' ? [] : [{ term, text, url }]);
