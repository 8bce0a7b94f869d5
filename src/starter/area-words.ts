/** What a table writes for an area → its id, and whether the table alone says it or a map of `columns.yaml` must. */
import { foldName } from '../domain/naming/fold-name.ts';
import type { SurveyedArea } from './boundary-survey.ts';

export type AreaWord =
  /** An id or a unique name, read as it stands. */
  | { readonly kind: 'read'; readonly id: string }
  /** A number that is the end of exactly one id: `3` → `STGT03`; `columns.yaml` must say so. */
  | { readonly kind: 'mapped'; readonly id: string };

/** Rows of the whole, or of people without an area, need no entry. */
const wholeOrNone =
  /^(?:insgesamt|gesamt|gesamtstadt|summe|total|all|zusammen|stadt\b.*|nicht (?:zuordenbar|zuzuordnen|zugeordnet|zugewiesen)|unassigned|unbekannt|ohne angabe)$/u;

export interface AreaWords {
  of(written: string): AreaWord | undefined;
  /** Whether a text stands for the whole or for nobody's area. */
  isWhole(written: string): boolean;
  /** Whether a text is the id of an area as it stands, or stands for the whole. */
  isId(written: string): boolean;
}

/**
 * Makes the lookup over the areas of all levels.
 *
 * @param whole id and name of the municipality
 * @param aliases further texts of tables that stand for the whole: `columns.yaml` must say so
 */
export function areaWords(
  areas: readonly SurveyedArea[],
  whole: readonly [id: string, name: string],
  aliases: readonly string[] = [],
): AreaWords {
  const ids = new Set(areas.map(({ id }) => id));
  const names = uniquely(areas, ({ name }) => foldName(name));
  const bare = uniquely(areas, ({ name }) => foldName(withoutNumber(name)));
  const numbers = uniquely(areas, ({ id }) => endNumber(id));
  const folded = new Set(whole.map(foldName));
  const other = new Set(aliases.map(foldName).filter((text) => !folded.has(text)));
  return {
    of(written) {
      if (ids.has(written)) return { kind: 'read', id: written };
      const name = foldName(written);
      if (other.has(name)) return { kind: 'mapped', id: whole[0] };
      const named = names.get(name) ?? bare.get(name) ?? bare.get(foldName(withoutNumber(written)));
      if (named !== undefined) {
        return names.has(name) ? { kind: 'read', id: named } : { kind: 'mapped', id: named };
      }
      const number = /^\d{1,4}$/u.test(written) ? numbers.get(String(Number(written))) : undefined;
      return number === undefined ? undefined : { kind: 'mapped', id: number };
    },
    isId: (written) => ids.has(written) || folded.has(foldName(written)),
    isWhole: (written) => folded.has(foldName(written)) || wholeOrNone.test(foldName(written)),
  };
}

/** `03 Nordstadt`, `3 - Nordstadt` → `Nordstadt`. */
const withoutNumber = (name: string): string => name.replace(/^\d+\s*[-–.:]?\s+(?=\p{L})/u, '');

const endNumber = (id: string): string => {
  const digits = /(\d{1,9})$/u.exec(id)?.[1];
  return digits === undefined ? '' : String(Number(digits));
};

function uniquely(
  areas: readonly SurveyedArea[],
  keyOf: (area: SurveyedArea) => string,
): ReadonlyMap<string, string> {
  const byKey = Map.groupBy(areas, keyOf);
  const unique = new Map<string, string>();
  for (const [key, [only, ...others]] of byKey) {
    if (key !== '' && only !== undefined && others.length === 0) unique.set(key, only.id);
  }
  return unique;
}
