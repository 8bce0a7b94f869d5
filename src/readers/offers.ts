/** data/offers.csv: what exists for children. */
import { foldName } from '../domain/fold-name.ts';
import type { Municipality, Term } from '../domain/municipality.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Offer, Provider } from '../domain/offer.ts';
import type { ProblemList } from '../domain/problem.ts';
import { decideMark, parseNumber } from './numbers.ts';
import { locationReading } from './offer-area.ts';
import type { AreaOfRegister } from './offer-area.ts';
import { offerColumns } from './offer-columns.ts';
import { pointReading } from './offer-point.ts';
import { ProviderBook } from './providers.ts';
import {
  dateOf,
  emailOf,
  partsOf,
  phoneOf,
  RegisterIds,
  requiredText,
  textOf,
  websiteOf,
  yesNoOf,
} from './register-fields.ts';
import { parseTable } from './table.ts';
import type { Table, TableRow } from './table.ts';

const file = 'data/offers.csv';

export interface OfferContext {
  readonly municipality: Municipality;
  readonly areas: readonly AreaOfRegister[];
  readonly providers: readonly Provider[];
}

export interface Register {
  /** In the order of the file. */
  readonly offers: readonly Offer[];
  /** The listed ones, then those that only offers name. */
  readonly providers: readonly Provider[];
}

/** Titles of persons before a name: a contact is a function, not a person. */
const person = /(?:^|[^\p{L}])(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Miss|Dr\.?|Prof\.)\s+\p{Lu}/u;

/**
 * Parses the register of offers.
 *
 * @param bytes undefined where the file is absent
 * Problems: those of the table, of the place (offer-point.ts, offer-area.ts) and of the provider (providers.ts),
 * `bad-register-id`, `duplicate-register-id`, `missing-cell`, `unknown-offer-term`, `negative-capacity`, `odd-capacity`,
 * `not-a-number`, `offer-not-yes-or-no`, `bad-website`, `bad-email`, `bad-phone`, `impossible-date`, `offer-checked-later`, `contact-names-a-person`.
 */
export function parseOffers(
  bytes: Uint8Array | undefined,
  { municipality, areas, providers }: OfferContext,
  problems: ProblemList,
): Register {
  const book = new ProviderBook(providers);
  const table = bytes && parseTable(bytes, file, offerColumns, problems);
  if (table === undefined) return { offers: [], providers: book.all };
  const ids = new RegisterIds('offer');
  const pointOf = pointReading(table, municipality.crs, problems);
  const locationOf = locationReading(municipality, areas, pointOf, problems);
  const capacityOf = capacityReading(table, municipality, problems);
  const days = [municipality.asOf, municipality.offers.asOf].filter((day) => day !== undefined);
  const today = days.length === 0 ? undefined : days.reduce((a, b) => (a > b ? a : b));
  const checkedOf = (row: TableRow, offer: string): string | undefined => {
    const date = dateOf(row, 'checked', problems);
    if (date !== undefined && today !== undefined && date > today) {
      problems.fold('offer-checked-later', date, row.place('checked'), {
        offer,
        date,
        asOf: today,
      });
    }
    return date;
  };
  const offers = table.rows.flatMap((row): readonly Offer[] => {
    const id = ids.take(row, problems);
    const name = requiredText(row, 'name', problems);
    requiredText(row, 'type', problems);
    const offer = name ?? id ?? '';
    const provider = textOf(row, 'provider');
    const contact = textOf(row, 'contact');
    if (contact !== undefined && person.test(contact)) {
      problems.fold('contact-names-a-person', '', row.place('contact'), { value: contact });
    }
    const read: Omit<Offer, 'id' | 'name'> = {
      types: termsOf(row, 'type', municipality.offerTypes, problems),
      provider:
        provider === undefined
          ? undefined
          : book.find(provider, row.place('provider'), problems).id,
      ...locationOf(row, offer),
      address: textOf(row, 'address'),
      phases: termsOf(row, 'phases', municipality.phases, problems),
      capacity: capacityOf(row, offer),
      capacityUnit: textOf(row, 'capacity_unit'),
      free: yesNoOf(row, 'free', problems),
      languages: textOf(row, 'languages'),
      opening: textOf(row, 'opening'),
      focus: textOf(row, 'focus'),
      website: websiteOf(row, problems),
      email: emailOf(row, problems),
      phone: phoneOf(row, problems),
      contact,
      informal: yesNoOf(row, 'informal', problems) ?? false,
      checked: checkedOf(row, offer),
      place: row.place('id'),
    };
    return id === undefined || name === undefined ? [] : [{ id, name, ...read }];
  });
  return { offers, providers: book.all };
}

/** Ids of a declared vocabulary, by id or title; without a vocabulary the words as they are written. */
function termsOf(
  row: TableRow,
  column: 'type' | 'phases',
  terms: readonly Term[],
  problems: ProblemList,
): readonly string[] {
  const parts = partsOf(row, column);
  if (terms.length === 0) return parts;
  const ids = parts.flatMap((value) => {
    const term =
      terms.find(({ id }) => id === value) ??
      terms.find(({ id, title }) => [id, title].some((t) => foldName(t) === foldName(value)));
    if (term !== undefined) return [term.id];
    const known = terms.map(({ id }) => id);
    const near = nearestName(value, [...known, ...terms.map(({ title }) => title)]);
    const nearest = terms.find(({ id, title }) => id === near || title === near)?.id;
    const facts = { column, value, known, nearest };
    problems.fold('unknown-offer-term', `${column} ${value}`, row.place(column), facts);
    return [];
  });
  return [...new Set(ids)];
}

/** No single offer has more places. */
const mostPlaces = 10_000;

/** Capacities: numbers that are not negative; an official sign for none is 0, the others say "unknown". */
function capacityReading(
  table: Table,
  { signs }: Municipality,
  problems: ProblemList,
): (row: TableRow, offer: string) => number | undefined {
  const column = 'capacity';
  const { mark, contradiction } = decideMark(table.rows.map((row) => row.text(column)));
  const zeros = new Set([...signs.zero, '–', '−']);
  const unknown = new Set([
    ...signs.withheld,
    ...signs.unreliable,
    ...signs.notMeaningful,
    ...signs.later,
  ]);
  return (row, offer) => {
    const text = row.text(column);
    if (text === '' || unknown.has(text)) return undefined;
    if (zeros.has(text)) return 0;
    const read = parseNumber(text, mark);
    if (typeof read === 'object' && !read.percent) {
      if (read.value >= 0) {
        const odd = !Number.isInteger(read.value) || read.value > mostPlaces;
        if (odd) problems.add('odd-capacity', row.place(column), { offer, value: text });
        return read.value;
      }
      problems.add('negative-capacity', row.place(column), { offer, value: text });
    } else if (read === 'unclear-decimal-mark') {
      problems.fold(read, column, row.place(column), { text, column });
    } else if (mark !== undefined && contradiction === text) {
      problems.fold('mixed-decimal-marks', column, row.place(column), { text, column, mark });
    } else {
      problems.fold('not-a-number', text, row.place(column), { text, column });
    }
    return undefined;
  };
}
