/** A list of an office → data/offers.csv (and data/providers.csv where there is none yet), providers.csv or cooperations.csv. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type {
  DeliveryQuestion,
  RegisterUnderstanding,
} from '../../domain/delivery/delivery-findings.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { cooperationColumns } from '../../readers/register/cooperation-columns.ts';
import { offerColumns } from '../../readers/register/offer-columns.ts';
import { providerColumns } from '../../readers/register/provider-columns.ts';
import { cooperationsFile, offersFile, providersFile } from '../../readers/report-files.ts';
import type { ColumnSpec } from '../../readers/table/column-spec.ts';
import { entriesFor } from '../../readers/table/columns.ts';
import type { DeliveryColumns, RegisterTable } from '../../readers/table/columns.ts';
import { namesOf, noEntry } from '../delivery/delivery-entry.ts';
import { proposedEntry } from '../delivery/proposed-entry.ts';
import type { DeliveryKnowledge } from '../delivery/report-knowledge.ts';
import type { ImportOptions, PreparedImport } from '../import-table.ts';
import type { Grid } from '../office/grid.ts';
import { existingTable, tableDifference } from '../existing-table.ts';
import type { Combined, Result } from '../write-results.ts';
import { readOffers } from './offers.ts';
import type { RegisterRow } from './offers.ts';
import { providersOf, readProviders } from './providers.ts';
import { listOf, registerSheet } from './register-sheet.ts';
import type { RegisterSheet } from './register-sheet.ts';

interface ListShape {
  readonly file: string;
  /** In the order of the contract. */
  readonly columns: readonly ColumnSpec[];
}

const lists: Readonly<Record<RegisterTable, ListShape>> = {
  offers: { file: offersFile, columns: offerColumns },
  providers: { file: providersFile, columns: providerColumns },
  cooperations: { file: cooperationsFile, columns: cooperationColumns },
};

/** The entries of a list: those of its own name, else those of the table that is made of it. */
function entriesOf(name: string, { entries }: DeliveryKnowledge): readonly DeliveryColumns[] {
  const own = entriesFor(namesOf(name), entries);
  return own.length > 0 ? own : entriesFor(['offers.csv'], entries);
}

/** Which list of the register a sheet is; undefined where it is a table of numbers. */
export const registerListOf = (
  grid: Grid,
  name: string,
  knowledge: DeliveryKnowledge,
): RegisterTable | undefined => {
  const [first = noEntry] = entriesFor(namesOf(name), knowledge.entries);
  return listOf(grid, name, first);
};

interface ReadList {
  readonly rows: readonly RegisterRow[];
  readonly madeIds: number;
  readonly unknownTypes: readonly string[];
  readonly unknownAreas: readonly string[];
}

/** Reads a list and prepares its files; with a question open there are none. */
export function prepareRegister(
  name: string,
  grid: Grid,
  knowledge: DeliveryKnowledge,
  options: ImportOptions,
): PreparedImport {
  const kind = registerListOf(grid, name, knowledge) ?? 'offers';
  const [first = noEntry, ...others] = entriesOf(name, knowledge);
  const ids = new Set<string>();
  const read = [first, ...others].map((entry) => {
    const sheet = registerSheet(grid, kind, entry);
    return { entry, sheet, list: readList(sheet, knowledge, entry, ids) };
  });
  const sheet = registerSheet(grid, kind, first);
  const missing = missingColumns(sheet, first);
  const rows = read.flatMap(({ list }) => list.rows);
  const unknownTypes = [...new Set(read.flatMap(({ list }) => list.unknownTypes))];
  const questions = questionsOf(sheet, missing, unknownTypes, knowledge);
  const providers = kind === 'offers' ? providersOf(rows) : [];
  return {
    report: {
      file: name,
      questions,
      register: understood(
        grid,
        sheet,
        rows,
        read.map(({ list }) => list),
        providers.length,
      ),
      entry: entryFor(name, missing, unknownTypes, knowledge),
    },
    results: questions.length > 0 ? [] : resultsOf(kind, rows, providers, options),
  };
}

function readList(
  sheet: RegisterSheet,
  knowledge: DeliveryKnowledge,
  entry: DeliveryColumns,
  ids: Set<string>,
): ReadList {
  const nothing = { madeIds: 0, unknownTypes: [], unknownAreas: [] };
  switch (sheet.kind) {
    case 'offers': {
      const { offers, ...rest } = readOffers(sheet, knowledge, entry, ids);
      return { rows: offers, ...rest };
    }
    case 'providers': {
      const { providers, madeIds } = readProviders(sheet, ids);
      return { ...nothing, rows: providers, madeIds };
    }
    case 'cooperations':
      // Partners may be written by name: the register's reader finds them.
      return {
        ...nothing,
        rows: sheet.rows.map((row) =>
          Object.fromEntries(cooperationColumns.map(({ name }) => [name, row.text(name)])),
        ),
      };
  }
}

const missingColumns = (
  { kind, headings }: RegisterSheet,
  { set }: DeliveryColumns,
): readonly string[] =>
  lists[kind].columns
    .filter(({ required }) => required)
    .map(({ name }) => name)
    .filter(
      (column) =>
        (set.get(column) ?? '?') === '?' && !headings.some((one) => one.column === column),
    );

function questionsOf(
  { headings }: RegisterSheet,
  missing: readonly string[],
  unknownTypes: readonly string[],
  { municipality }: DeliveryKnowledge,
): readonly DeliveryQuestion[] {
  const present = headings.map(({ text }) => text);
  const known = municipality.offerTypes.map(({ id }) => id);
  return [
    ...(missing.length > 0 ? [{ kind: 'register-columns', missing, present } as const] : []),
    ...(unknownTypes.length > 0
      ? [{ kind: 'unknown-types', types: unknownTypes, known } as const]
      : []),
  ];
}

function understood(
  grid: Grid,
  { kind, headings }: RegisterSheet,
  rows: readonly RegisterRow[],
  read: readonly ReadList[],
  providers: number,
): RegisterUnderstanding {
  const isKnown = ({ column, part }: (typeof headings)[number]): boolean =>
    column !== undefined || part !== undefined;
  return {
    offers: kind === 'offers' ? rows.length : 0,
    providers: kind === 'providers' ? rows.length : providers,
    cooperations: kind === 'cooperations' ? rows.length : 0,
    columns: headings
      .filter(isKnown)
      .map(({ text, column }) => [text, column ?? 'address'] as const),
    ignoredColumns: headings.filter((one) => !isKnown(one)).map(({ text }) => text),
    madeIds: read.reduce((sum, { madeIds }) => sum + madeIds, 0),
    types:
      kind === 'offers'
        ? [...new Set(rows.flatMap(({ type = '' }) => type.split('|')))].filter((t) => t !== '')
        : [],
    unknownAreas: [...new Set(read.flatMap(({ unknownAreas }) => unknownAreas))],
    hiddenRows: grid.hidden.rows,
    hiddenColumns: grid.hidden.columns,
  };
}

/** The entry that answers which types are meant. */
function entryFor(
  name: string,
  missing: readonly string[],
  unknownTypes: readonly string[],
  { municipality: { offerTypes }, entries }: DeliveryKnowledge,
): string | undefined {
  const ids = offerTypes.map(({ id }) => id);
  const types = new Map(unknownTypes.map((word) => [word, nearestName(word, ids) ?? '?'] as const));
  const guess = offerTypes.find(({ id, title }) =>
    [id, title].some((word) => foldName(name).includes(foldName(word))),
  );
  const set = missing.includes('type') ? new Map([['type', guess?.id ?? '?']]) : undefined;
  // Which heading it is only a person knows.
  const open = missing.filter((column) => column !== 'type');
  const columns = new Map(
    open.map((column) => [open.length === 1 ? '?' : `? ${column}`, column] as const),
  );
  return proposedEntry({ name, types, set, columns }, entriesFor(namesOf(name), entries)[0]);
}

function resultsOf(
  kind: RegisterTable,
  rows: readonly RegisterRow[],
  providers: readonly RegisterRow[],
  { out, report }: ImportOptions,
): readonly Result[] {
  const { file, columns } = lists[kind];
  const result = {
    path: out ?? join(report, file),
    file: out === undefined ? file : basename(out),
    text: tableText(columns, rows),
    rows: rows.length,
    combine: (before: string) => combinedList(before, kind, rows),
  };
  const providersPath = join(report, providersFile);
  if (out !== undefined || providers.length === 0 || existsSync(providersPath)) return [result];
  const text = tableText(providerColumns, providers);
  return [result, { path: providersPath, file: providersFile, text, rows: providers.length }];
}

/** A table of those columns that are filled, and of those that every table needs. */
function tableText(columns: readonly ColumnSpec[], rows: readonly RegisterRow[]): string {
  const names = columns
    .filter(
      ({ name, required }) =>
        required ||
        // Points alone place an offer; the next one that is added by hand names its area.
        (name === 'area' && columns === offerColumns) ||
        rows.some((row) => (row[name] ?? '') !== ''),
    )
    .map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  return `${Papa.unparse([names, ...cells], { newline: '\n' })}\n`;
}

const keys: Readonly<Record<RegisterTable, readonly string[]>> = {
  offers: ['id'],
  providers: ['id'],
  cooperations: ['from', 'to'],
};

/** The list as it is delivered, and what that changes in the one that is there; undefined where they cannot be compared. */
function combinedList(
  before: string,
  kind: RegisterTable,
  rows: readonly RegisterRow[],
): Combined | undefined {
  const { columns } = lists[kind];
  const table = existingTable(before, columns);
  return (
    table && {
      ...tableDifference(table.rows, rows, keys[kind]),
      text: tableText(columns, rows),
      rows: rows.length,
      kept: 0,
    }
  );
}
