/** Streets and postcodes as readers look for them: each once, with all areas where it lies. */
import type { Street } from '../../domain/place/street.ts';
import type { ReportView } from '../report-view.ts';

/** A street or a postcode, and where it lies. */
export interface NamedStreet {
  readonly text: string;
  readonly places: readonly Pick<Street, 'area' | 'numbers' | 'postcode'>[];
}

export interface Streets {
  /** In the order of their names. */
  readonly streets: readonly NamedStreet[];
  readonly postcodes: readonly NamedStreet[];
}

/** First letter or digit of a name, small and without its marks: „Östliche Zeile“ → `o`; `-` where there is none. */
export const foldedInitial = (text: string): string =>
  /^[\p{L}\d]/u.test(text)
    ? text.charAt(0).toLowerCase().replace('ß', 's').normalize('NFD').charAt(0)
    : '-';

const known = new WeakMap<ReportView, Streets>();

/**
 * All streets and postcodes of a report; none of either where it has no table of them.
 *
 * @param names the order of the report's language
 */
export function streetsOf(view: ReportView, names: Intl.Collator): Streets {
  let streets = known.get(view);
  if (streets === undefined) {
    streets = makeStreets(view, names);
    known.set(view, streets);
  }
  return streets;
}

function makeStreets(view: ReportView, names: Intl.Collator): Streets {
  const rows = view.frame.streets ?? [];
  const named = (
    all: readonly Street[],
    textOf: (row: Street) => string,
    placeOf: (row: Street) => NamedStreet['places'][number],
  ): readonly NamedStreet[] =>
    [...Map.groupBy(all, textOf)]
      .map(([text, own]) => {
        const places = new Map(own.map((row) => [JSON.stringify(placeOf(row)), placeOf(row)]));
        return { text, places: [...places.values()] };
      })
      .sort((a, b) => names.compare(a.text, b.text));
  return {
    streets: named(
      rows.filter(({ street }) => street !== undefined),
      ({ street = '' }) => street,
      ({ area, numbers, postcode }) => ({ area, numbers, postcode }),
    ),
    // Every area that any street of the postcode lies in.
    postcodes: named(
      rows.filter(({ postcode }) => postcode !== undefined),
      ({ postcode = '' }) => postcode,
      ({ area }) => ({ area, numbers: undefined, postcode: undefined }),
    ),
  };
}
