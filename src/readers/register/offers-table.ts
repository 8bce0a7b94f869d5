/** data/offers.csv: what exists for children. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Municipality, Term } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Offer, Provider } from '../../domain/register/offer.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { capacityReading, unitReading } from './offer-capacity.ts';
import { locationReading } from './offer-area.ts';
import type { AreaOfRegister } from './offer-area.ts';
import { offerColumns } from './offer-columns.ts';
import { pointReading } from './offer-point.ts';
import { addressesAPerson, namesAPerson } from '../text/person-names.ts';
import { ProviderBook } from './providers.ts';
import {
  checkNameText,
  dateOf,
  emailOf,
  partsOf,
  phoneOf,
  RegisterIds,
  requiredText,
  textOf,
  websiteOf,
  withoutErrorCells,
  yesNoOf,
} from './register-fields.ts';
import { boxAround } from '../geography/shapes/stray-areas.ts';
import type { Box } from '../geography/shapes/stray-areas.ts';
import { dateGroup } from '../plausibility/date-groups.ts';
import { areaLookup } from '../observations/row/area-lookup.ts';
import type { AreaLookup } from '../observations/row/area-lookup.ts';
import { mergeSigns } from '../text/signs.ts';
import { entryKey } from '../table/columns.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { deliveredTables, UsedEntries } from './register-table.ts';
import type { DeliveredTable, RegisterFile } from './register-table.ts';
import { rowIds } from './made-ids.ts';
import type { SystemSetting } from './offer-system.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { TableRow } from '../table/table-row.ts';

export interface OfferContext {
  readonly municipality: Municipality;
  readonly areas: readonly AreaOfRegister[];
  readonly providers: readonly Provider[];
  /** Entries of columns.yaml. */
  readonly columns: readonly DeliveryColumns[];
}

export interface Register {
  /** In the order of the file. */
  readonly offers: readonly Offer[];
  /** The listed ones, then those that only offers name. */
  readonly providers: readonly Provider[];
  /** Offers of areas that the municipality leaves out (`ignoreAreas`). */
  readonly ignoredRows: number;
  /** Rows that a `where` of columns.yaml leaves out. */
  readonly filteredRows: number;
}

/**
 * Parses the register of offers. An optional field that cannot be used is left out, told once a kind.
 *
 * @param files as they came, CSV or GeoJSON; several are one register
 * Problems: those of the table, of the place (offer-point.ts, offer-area.ts), of the capacity (offer-capacity.ts)
 * and of the provider (providers.ts), `bad-register-name`, `spreadsheet-error`, `unknown-level-of-areas`, `offer-twice`, `informal-with-provider`,
 * `bad-register-id`, `duplicate-register-id`, `missing-cell`, `unknown-offer-term`, `offer-not-yes-or-no`, `bad-website`, `bad-email`, `bad-phone`, `contact-shortened`, `not-a-day`, `offer-checked-later`, `contact-names-a-person`.
 */
export function parseOffers(
  files: readonly RegisterFile[],
  { municipality, areas, providers, columns }: OfferContext,
  problems: ProblemList,
): Register {
  const book = new ProviderBook(providers);
  const tables = deliveredTables('offers', files, offerColumns, columns, problems);
  const used = new UsedEntries();
  const lookup = areaLookup(municipality, areas);
  const setting: TableSetting = {
    municipality,
    areas,
    lookup,
    book,
    used,
    ids: new RegisterIds('offer'),
    extent: extentOf(areas),
  };
  const read = tables.map((table) => readOffers(table, setting, problems));
  used.report(
    tables.flatMap(({ delivery }) => delivery ?? []),
    problems,
  );
  const offers = read.flatMap((one) => one.offers);
  reportRepeated(offers, problems);
  return {
    offers,
    providers: book.all,
    ignoredRows: read.reduce((sum, { ignored }) => sum + ignored, 0),
    filteredRows: filteredRows(tables),
  };
}

/** Rows that no entry chooses: each entry of a file sees all of its rows. */
function filteredRows(tables: readonly DeliveredTable[]): number {
  const files = Map.groupBy(tables, ({ table }) => table.file);
  return [...files.values()].reduce((sum, own) => {
    const all = Math.max(...own.map(({ table, filtered }) => table.rows.length + filtered));
    const chosen = own.reduce((rows, { table }) => rows + table.rows.length, 0);
    return sum + Math.max(0, all - chosen);
  }, 0);
}

const extentOf = (areas: readonly AreaOfRegister[]): Box | undefined => {
  const points = areas.flatMap(({ shape }) =>
    shape === undefined ? [] : polygonsOf(shape).flatMap(([ring = []]) => ring),
  );
  return points.length === 0 ? undefined : boxAround(points);
};

/** What all tables of offers share. */
interface TableSetting {
  readonly municipality: Municipality;
  readonly areas: readonly AreaOfRegister[];
  readonly lookup: AreaLookup;
  readonly book: ProviderBook;
  readonly used: UsedEntries;
  readonly ids: RegisterIds;
  readonly extent: Box | undefined;
}

/** What an id is made of where the register has none. */
const idParts = [['name', 'address'], ['type'], ['provider'], ['area', 'lat', 'lon', 'x', 'y']];

function readOffers(
  { table: delivered, delivery, crs }: DeliveredTable,
  { municipality, areas, lookup, book, used, ids, extent }: TableSetting,
  problems: ProblemList,
): { readonly offers: readonly Offer[]; readonly ignored: number } {
  const table = withoutErrorCells(delivered, offerColumns, problems);
  const system: SystemSetting = {
    declared: delivery?.crs ?? municipality.offers.crs ?? crs,
    boundaries: municipality.crs,
    extent,
  };
  const levelAt = (text: string, place: Place): string | undefined => {
    const level = lookup.levelOf(text);
    if (level === undefined) {
      const known = lookup.levels;
      const facts = { level: text, known, nearest: nearestName(text, known) };
      problems.fold('unknown-level-of-areas', text, place, facts);
    }
    return level;
  };
  const usualLevel =
    delivery?.level === undefined
      ? undefined
      : levelAt(delivery.level, delivery.places.get('level') ?? delivery.place);
  const levelOf = (row: TableRow): string | undefined => {
    const text = row.text('level');
    return text === '' ? usualLevel : levelAt(text, row.place('level'));
  };
  const textFor = (text: string): string | undefined =>
    delivery === undefined ? undefined : used.use(delivery, 'areas', text);
  const pointOf = pointReading(table, system, problems);
  const location = { lookup, pointOf, levelOf, textFor };
  const locationOf = locationReading(municipality, areas, location, problems);
  const signs = mergeSigns(municipality.signs, delivery?.signs ?? {});
  const capacityOf = capacityReading(table, signs, problems);
  const unitOf = unitReading(table, problems);
  const typesOf = typeReading(delivery, municipality.offerTypes, used, problems);
  const phasesOf = termReading('phases', municipality.phases, problems);
  const idOf = rowIds(table, idParts, problems);
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
  let ignored = 0;
  const offers = table.rows.flatMap((row): readonly Offer[] => {
    const area = row.text('area');
    if (area !== '' && (lookup.ignores(area) || lookup.ignores(textFor(area) ?? area))) {
      ignored += 1;
      return [];
    }
    const id = ids.take(row, idOf.get(row), problems);
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
  return { offers, ignored };
}

/** Types as the register writes them: in its own words (`types` of columns.yaml), else as the vocabulary does. */
function typeReading(
  delivery: DeliveryColumns | undefined,
  terms: readonly Term[],
  used: UsedEntries,
  problems: ProblemList,
): (row: TableRow) => readonly string[] {
  const usual = termReading('type', terms, problems);
  if (delivery === undefined || delivery.types.size === 0) return usual;
  return (row) => {
    const whole = row.text('type');
    const mapped = used.use(delivery, 'types', whole);
    const parts =
      mapped === undefined
        ? partsOf(row, 'type').map((part) => used.use(delivery, 'types', part) ?? part)
        : [mapped];
    const place = delivery.places.get(
      entryKey('types', mapped === undefined ? (partsOf(row, 'type')[0] ?? '') : whole),
    );
    return usual({
      ...asRow(row),
      text: (column) => (column === 'type' ? parts.join('|') : row.text(column)),
      place: (column) => place ?? row.place(column),
    });
  };
}

const asRow = (row: TableRow): TableRow => ({
  line: row.line,
  text: (column) => row.text(column),
  textUnder: (heading) => row.textUnder(heading),
  place: (column) => row.place(column),
});

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
    // „3-6“ that a spreadsheet has made „03. Jun“.
    const meant = dateGroup(value)?.meant;
    const nearest = terms.find(
      ({ id, title }) => id === meant || id === near || title === near,
    )?.id;
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
