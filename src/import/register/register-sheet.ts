/** A list of the register on a sheet: which row is its header, what its columns mean, and which list it is. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { isChosen } from '../../readers/observations/delivery/chosen-rows.ts';
import type { DeliveryColumns, RegisterTable } from '../../readers/table/columns.ts';
import { isFilled } from '../office/grid.ts';
import type { Grid, GridRow } from '../office/grid.ts';
import { registerColumn } from './register-headings.ts';
import type { AddressPart } from './register-headings.ts';

export interface SheetHeading {
  readonly index: number;
  readonly text: string;
  /** Column of the register; undefined where it has none for it. */
  readonly column: string | undefined;
  readonly part: AddressPart | undefined;
}

export interface RegisterSheet {
  readonly kind: RegisterTable;
  readonly headings: readonly SheetHeading[];
  /** Rows below the header that are chosen, without sources and sums. */
  readonly rows: readonly SheetRow[];
}

/** One row by the columns of the register. */
export interface SheetRow {
  text(column: string): string;
  part(part: AddressPart): string;
}

/** What each column means: by columns.yaml, else by the words of offices. */
function headingsOf(
  { cells }: GridRow,
  kind: RegisterTable,
  entry: DeliveryColumns,
): readonly SheetHeading[] {
  const taken = new Set<string>();
  const told = new Map([...entry.columns].map(([heading, name]) => [foldName(heading), name]));
  const ignored = new Set(entry.ignore.map(foldName));
  return cells.flatMap((cell, index) => {
    const text = cell.text.replace(/\s+/gu, ' ').trim();
    if (text === '' || ignored.has(foldName(text))) return [];
    const found = registerColumn(told.get(foldName(text)) ?? text, kind);
    const named = found !== undefined && 'column' in found ? found.column : undefined;
    const column = named === undefined || taken.has(named) ? undefined : named;
    if (column !== undefined) taken.add(column);
    const part = found !== undefined && 'part' in found ? found.part : undefined;
    return [{ index, text, column, part }];
  });
}

interface Header {
  readonly at: number;
  readonly headings: readonly SheetHeading[];
  readonly known: number;
}

/** The row among the first with most known words. */
function headerOf(grid: Grid, kind: RegisterTable, entry: DeliveryColumns): Header {
  let best: Header = { at: 0, headings: [], known: -1 };
  for (const [at, row] of grid.rows.slice(0, 15).entries()) {
    const headings = headingsOf(row, kind, entry);
    const known = headings.filter(
      ({ column, part }) => column !== undefined || part !== undefined,
    ).length;
    if (known > best.known) best = { at, headings, known };
  }
  return best;
}

/**
 * Which list a sheet is, and no table of numbers: offers name things and say where or whose they are, cooperations say
 * who works with whom, providers name owners and say of which kind they are. Undefined where it is none.
 */
export function listOf(
  grid: Grid,
  name: string,
  entry: DeliveryColumns,
): RegisterTable | undefined {
  if (entry.register !== undefined) return entry.register;
  const columns = (kind: RegisterTable): ReadonlySet<string | undefined> =>
    new Set(headerOf(grid, kind, entry).headings.map(({ column }) => column));
  const ofCooperations = columns('cooperations');
  if (ofCooperations.has('from') && ofCooperations.has('to')) return 'cooperations';
  const { headings } = headerOf(grid, 'offers', entry);
  const ofOffers = new Set(headings.map(({ column }) => column));
  const telling = ['provider', 'address', 'lat', 'x', 'email', 'phone', 'capacity', 'type'].filter(
    (one) => ofOffers.has(one),
  ).length;
  const further = ofOffers.has('website') ? 1 : 0;
  const hasStreet = headings.some(({ part }) => part === 'street') ? 1 : 0;
  const ofProviders = columns('providers');
  const isOfProviders =
    ofProviders.has('name') &&
    (ofProviders.has('aliases') ||
      (ofProviders.has('kind') && !ofOffers.has('address') && hasStreet === 0) ||
      (/träger|traeger|provider/iu.test(name) && !ofOffers.has('capacity')));
  const isOfOffers = ofOffers.has('name') && telling + further + hasStreet >= 2;
  const namesOwners = headerOf(grid, 'providers', entry).headings.some(
    ({ text, column }) => column === 'name' && /träger|traeger|provider/iu.test(text),
  );
  if (
    isOfProviders &&
    (namesOwners || !isOfOffers || /^(?:träger|traeger|providers?)/iu.test(name))
  )
    return 'providers';
  return isOfOffers ? 'offers' : undefined;
}

/** Reads a sheet as one of the lists. */
export function registerSheet(
  grid: Grid,
  kind: RegisterTable,
  entry: DeliveryColumns,
): RegisterSheet {
  const { at, headings } = headerOf(grid, kind, entry);
  const required = kind === 'cooperations' ? 'from' : 'name';
  const rows = grid.rows.slice(at + 1).flatMap(({ cells }): readonly SheetRow[] => {
    if (cells.filter(isFilled).length < 2) return [];
    const under = (index: number | undefined): string =>
      index === undefined ? '' : (cells[index]?.text ?? '').replace(/\s+/gu, ' ').trim();
    const row: SheetRow = {
      text: (column) =>
        under(headings.find((heading) => heading.column === column)?.index) ||
        (entry.set.get(column) ?? ''),
      part: (part) =>
        headings
          .filter((heading) => heading.part === part)
          .map(({ index }) => under(index))
          .join(' ')
          .trim(),
    };
    const header = grid.rows[at]?.cells ?? [];
    const chosen = isChosen(entry.where, (heading) => {
      const index = header.findIndex(({ text }) => foldName(text) === foldName(heading));
      return index === -1 ? undefined : under(index);
    });
    // Sources and sums below a list have no name beside other cells.
    return row.text(required) === '' || !chosen ? [] : [row];
  });
  return { kind, headings, rows };
}
