/** What the tables of a first report call the whole municipality. */
import { slugOf } from '../domain/naming/slug.ts';
import { areaWords } from './area-words.ts';
import type { SurveyedArea } from './boundary-survey.ts';
import { surveyTable } from './table-survey.ts';

/** What the tables call the whole municipality: texts in their area column that are the sum of the areas. */
export interface Whole {
  readonly texts: readonly string[];
  /** The first of them; undefined where the boundaries or the call know it. */
  readonly text: string | undefined;
  readonly id: string | undefined;
  /** Undefined where a table holds a key alone. */
  readonly name: string | undefined;
}

/**
 * What tables call the whole.
 *
 * @param tables tables of numbers as delivered
 * @param called name of the municipality, as far as it is known
 * @param levelOf level of an area by its id
 */
export function wholeOf(
  tables: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  areas: readonly SurveyedArea[],
  called: string,
  levelOf: (id: string) => string | undefined,
): Whole {
  const lookup = areaWords(areas, [slugOf(called), called]);
  const surveyed = tables
    .map((one) => surveyTable(one.name, one.bytes, lookup, slugOf(called), levelOf))
    .filter((table) => typeof table !== 'string');
  const sums = new Set(surveyed.flatMap((table) => table.sums.map((text) => slugOf(text))));
  const [id, ...others] = [...sums];
  // Two texts that both are the sum: which of them is the municipality, a person must say.
  if (id === undefined || id === '' || others.length > 0) {
    return { texts: [], text: undefined, id: undefined, name: undefined };
  }
  const texts = [
    ...new Set(surveyed.flatMap((table) => table.strangers).filter((one) => slugOf(one) === id)),
  ];
  const named = texts.find((text) => /^\p{Lu}\p{Ll}/u.test(text));
  return { texts, text: texts[0], id, name: named };
}
