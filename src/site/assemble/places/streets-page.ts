/** `/strassen/` and `/strassen/<letter>/`: streets and postcodes with their areas, for reading without a script. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import { foldedInitial, streetsOf } from '../../../report/places/streets.ts';
import type { NamedStreet } from '../../../report/places/streets.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { streetFinder } from '../finders.ts';
import type { FinderModel } from '../finders.ts';
import { collatorOf, searchWords } from '../../../language/page-topics.ts';

/** A street with everywhere it lies. */
export interface StreetLine {
  readonly text: string;
  readonly places: readonly {
    readonly text: string;
    readonly address: SiteAddress | undefined;
    /** „Hausnummern 1–19, 44135“ */
    readonly remark: string | undefined;
  }[];
}

export interface StreetsPage extends PageContent {
  readonly lead: string;
  readonly finder: FinderModel | undefined;
  /** Where there are too many for one page. */
  readonly letters: readonly Link[];
  readonly streets: readonly StreetLine[];
  readonly postcodes: readonly StreetLine[];
}

export interface StreetsOfLetterPage extends PageContent {
  readonly streets: readonly StreetLine[];
}

/** More streets than these have a page for each letter. */
const mostOnOnePage = 200;

const streetsIn = ({ view, language }: PageScope) => streetsOf(view, collatorOf(language));

const byLetter = (scope: PageScope): ReadonlyMap<string, readonly NamedStreet[]> => {
  const { streets } = streetsIn(scope);
  return streets.length > mostOnOnePage
    ? Map.groupBy(streets, ({ text }) => slugOfLetter(foldedInitial(text)))
    : new Map();
};

const others = 'andere';
/** Other alphabets and signs share a page: their letters are no addresses. */
const slugOfLetter = (letter: string): string => (/^[a-z0-9]$/u.test(letter) ? letter : others);

/** Last parts of the addresses of letters. */
export const letterSlugs = (scope: PageScope): readonly string[] =>
  [...byLetter(scope).keys()].sort();

/** „Straßen mit B“ */
export const streetsOfLetterTitle = ({ language }: PageScope, slug: string): string => {
  const words = searchWords(language).streets;
  return words.ofLetter(slug === others ? words.others : slug.toUpperCase());
};

function lineOf({ view, language }: PageScope, { text, places }: NamedStreet): StreetLine {
  const words = searchWords(language).streets;
  return {
    text,
    places: places.map(({ area, numbers, postcode }) => {
      const place = view.place(area);
      const remark = [numbers === undefined ? undefined : words.numbers(numbers), postcode]
        .filter((part) => part !== undefined)
        .join(', ');
      return {
        text: place.name,
        address: place.address,
        remark: remark === '' ? undefined : remark,
      };
    }),
  };
}

/** All streets of a town; of a city the letters and the postcodes. */
export function streetsPage(assembly: Assembly): StreetsPage {
  const { streets, postcodes } = streetsIn(assembly);
  const lead = searchWords(assembly.language).streets.lead(streets.length, postcodes.length);
  const letters = letterSlugs(assembly);
  return {
    description: lead,
    lead,
    finder: streetFinder(assembly),
    letters: letters.map((slug) => ({
      text: slug === others ? '…' : slug.toUpperCase(),
      address: addresses.streetsOfLetter(slug),
    })),
    streets: letters.length > 0 ? [] : streets.map((street) => lineOf(assembly, street)),
    postcodes: postcodes.map((street) => lineOf(assembly, street)),
  };
}

/** The streets that begin with a letter. */
export function streetsOfLetterPage(assembly: Assembly, slug: string): StreetsOfLetterPage {
  const streets = byLetter(assembly).get(slug) ?? [];
  return {
    description: streetsOfLetterTitle(assembly, slug),
    streets: streets.map((street) => lineOf(assembly, street)),
  };
}
