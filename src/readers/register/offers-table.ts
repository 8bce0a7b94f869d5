/** data/offers.csv: what exists for children. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Municipality, Term } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Offer, Provider } from '../../domain/register/offer.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { capacityReading, unitReading } from './offer-capacity.ts';
import { locationReading } from './offer-area.ts';
import type { AreaOfRegister } from './offer-area.ts';
import { offerColumns } from './offer-columns.ts';
import { pointReading } from './offer-point.ts';
import { addressesAPerson, namesAPerson } from '../text/person-names.ts';
import { ProviderBook } from './providers.ts';
import {
  checkErrorCells,
  checkNameText,
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
import { parseTable } from '../table/table.ts';
import type { TableRow } from '../table/table-row.ts';

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

/**
 * Parses the register of offers.
 *
 * @param bytes undefined where the file is absent
 * Problems: those of the table, of the place (offer-point.ts, offer-area.ts), of the capacity (offer-capacity.ts)
 * and of the provider (providers.ts), `bad-register-name`, `spreadsheet-error`, `offer-twice`, `informal-with-provider`,
 * `bad-register-id`, `duplicate-register-id`, `missing-cell`, `unknown-offer-term`, `offer-not-yes-or-no`, `bad-website`, `bad-email`, `bad-phone`, `impossible-date`, `offer-checked-later`, `contact-names-a-person`.
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
  const unitOf = unitReading(table, problems);
  const typesOf = termReading('type', municipality.offerTypes, problems);
  const phasesOf = termReading('phases', municipality.phases, problems);
  checkErrorCells(table, offerColumns, problems);
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
    if (name !== undefined) checkNameText(row, name, problems);
    // Nothing but separators is no type either.
    if (requiredText(row, 'type', problems) !== undefined && partsOf(row, 'type').length === 0) {
      problems.fold('missing-cell', 'type', row.place('type'), { column: 'type' });
    }
    const offer = name ?? id ?? '';
    const provider = textOf(row, 'provider');
    const contact = textOf(row, 'contact');
    const phone = phoneOf(row, problems);
    if (contact !== undefined && namesAPerson(contact)) {
      problems.fold('contact-names-a-person', 'contact', row.place('contact'), { value: contact });
    }
    if (phone !== undefined && addressesAPerson(phone)) {
      problems.fold('contact-names-a-person', 'phone', row.place('phone'), { value: phone });
    }
    const informal = yesNoOf(row, 'informal', problems) ?? false;
    if (informal && provider !== undefined) {
      problems.add('informal-with-provider', row.place('informal'), { offer, provider });
    }
    const read: Omit<Offer, 'id' | 'name'> = {
      types: typesOf(row),
      provider:
        provider === undefined
          ? undefined
          : book.find(provider, row.place('provider'), problems).id,
      ...locationOf(row, offer),
      address: textOf(row, 'address'),
      phases: phasesOf(row),
      capacity: capacityOf(row, offer),
      capacityUnit: unitOf(row),
      free: yesNoOf(row, 'free', problems),
      languages: textOf(row, 'languages'),
      opening: textOf(row, 'opening'),
      focus: textOf(row, 'focus'),
      website: websiteOf(row, problems),
      email: emailOf(row, problems),
      phone,
      contact,
      informal,
      checked: checkedOf(row, offer),
      place: row.place('id'),
    };
    return id === undefined || name === undefined ? [] : [{ id, name, ...read }];
  });
  reportRepeated(offers, problems);
  return { offers, providers: book.all };
}

/** Ids of a declared vocabulary, by id or title; without a vocabulary the words as they are written first. */
function termReading(
  column: 'type' | 'phases',
  terms: readonly Term[],
  problems: ProblemList,
): (row: TableRow) => readonly string[] {
  const written = new Map<string, string>();
  const idOf = (row: TableRow, value: string): readonly string[] => {
    if (terms.length === 0) {
      const word = written.get(foldName(value)) ?? value;
      written.set(foldName(value), word);
      return [word];
    }
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
  };
  return (row) => [...new Set(partsOf(row, column).flatMap((value) => idOf(row, value)))];
}

/** The same offer under a second id would be counted twice; two playgrounds of one name differ in their place. */
function reportRepeated(offers: readonly Offer[], problems: ProblemList): void {
  const seen = new Map<string, Offer>();
  for (const offer of offers) {
    const { name, types, provider, area, point, address } = offer;
    if (point === undefined && address === undefined) continue;
    const key = JSON.stringify([foldName(name), types, provider, area, point, address]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, offer);
    else problems.add('offer-twice', offer.place, { name, id: offer.id, first: first.id });
  }
}
