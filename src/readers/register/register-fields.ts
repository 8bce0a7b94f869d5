/** Cells that offers and providers share: texts that become values, or problems. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import type { ColumnSpec } from '../table/column-spec.ts';
import type { Table, TableRow } from '../table/table-row.ts';
import { phoneText } from '../../domain/naming/contact-link.ts';
import { isCalendarDay, isEmailAddress, isPhoneNumber, isWebAddress } from '../yaml/yaml-fields.ts';

/** Text of a cell, undefined where it is empty. */
export const textOf = (row: TableRow, column: string): string | undefined =>
  row.text(column) === '' ? undefined : row.text(column).normalize('NFC');

/** Parts of a cell joined by `|`, without empty and repeated ones. */
export const partsOf = (row: TableRow, column: string): readonly string[] => [
  ...new Set(
    row
      .text(column)
      .normalize('NFC')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Text of a cell that must be filled; problem `missing-cell`. */
export function requiredText(
  row: TableRow,
  column: string,
  problems: ProblemList,
): string | undefined {
  const text = textOf(row, column);
  if (text === undefined) problems.fold('missing-cell', column, row.place(column), { column });
  return text;
}

/** What an entry cannot do without. */
const essential: ReadonlySet<string> = new Set(['id', 'name', 'type', 'area', 'from', 'to']);
/** Numbers, dates and addresses are left out for what they are not. */
const judgedAlone = /^(?:capacity|lat|lon|x|y|checked|website|email|phone|free|informal|phases)$/u;

/**
 * A table in which what a broken formula has left is no text: an error where the entry needs the cell, else left out.
 * Problems: `spreadsheet-error`, `register-cell-left-out` (once a column).
 */
export function withoutErrorCells(
  table: Table,
  columns: readonly ColumnSpec[],
  problems: ProblemList,
): Table {
  const checked = columns.filter(({ name }) => !judgedAlone.test(name));
  const isOdd = (row: TableRow): boolean =>
    checked.some(({ name }) => isSpreadsheetError(row.text(name)));
  if (!table.rows.some(isOdd)) return table;
  for (const row of table.rows) {
    for (const { name } of checked) {
      const text = row.text(name);
      if (!isSpreadsheetError(text)) continue;
      if (essential.has(name)) problems.fold('spreadsheet-error', text, row.place(name), { text });
      else {
        problems.fold('register-cell-left-out', name, row.place(name), {
          column: name,
          value: text,
        });
      }
    }
  }
  const cleared = (row: TableRow): TableRow => ({
    line: row.line,
    text: (column) =>
      !essential.has(column) && isSpreadsheetError(row.text(column)) ? '' : row.text(column),
    textUnder: (heading) => row.textUnder(heading),
    place: (column) => row.place(column),
  });
  return { ...table, rows: table.rows.map((row) => (isOdd(row) ? cleared(row) : row)) };
}

/** Longer names fit no page and no map. */
const longestName = 200;

/** Whether a page can bear the length of a name; problem `bad-register-name`. */
export function checkNameText(row: TableRow, name: string, problems: ProblemList): void {
  const characters = [...name];
  if (characters.length <= longestName) return;
  const shown = `${characters.slice(0, 60).join('')}…`;
  problems.add('bad-register-name', row.place('name'), { name: shown });
}

/** Ids of one table: well-formed, and unique without regard to case. */
export class RegisterIds {
  readonly #kind: 'offer' | 'provider';
  readonly #lines = new Map<string, number>();

  constructor(kind: 'offer' | 'provider') {
    this.#kind = kind;
  }

  /**
   * The id of a row, as it is written or made; undefined (and a problem) where it is malformed or taken.
   * Problems: `bad-register-id`, `duplicate-register-id`.
   */
  take(row: TableRow, id: string | undefined, problems: ProblemList): string | undefined {
    if (id === undefined) return undefined;
    const kind = this.#kind;
    if (!isWellFormedId(id)) {
      problems.add('bad-register-id', row.place('id'), { id, kind });
      return undefined;
    }
    const firstLine = this.#lines.get(id.toLowerCase());
    if (firstLine !== undefined) {
      problems.add('duplicate-register-id', row.place('id'), { id, kind, firstLine });
      return undefined;
    }
    this.#lines.set(id.toLowerCase(), row.line);
    return id;
  }
}

/** Links that run as a program where they are followed. */
const runs = /^[\s\p{Cc}\p{Cf}]*(?:javascript|vbscript|data)\s*:/iu;

/**
 * A web address, http or https only; one without a scheme (`www.example.org/kita`) is read as https. Another is left
 * out, unless it would run as a program.
 * Problems: `script-link`, `bad-website` (once a file).
 */
export function websiteOf(row: TableRow, problems: ProblemList): string | undefined {
  const written = textOf(row, 'website');
  if (written === undefined) return undefined;
  const bare = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(written);
  const address = bare ? `https://${written}` : written;
  if (isWebAddress(address) && hasPublicHost(address)) return address;
  if (runs.test(written.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))) {
    problems.fold('script-link', written, row.place('website'), { value: written });
    return undefined;
  }
  problems.fold('bad-website', '', row.place('website'), { value: written });
  return undefined;
}

/** Endings of names that only the own house knows. */
const privateEnding =
  /\.(?:intern|internal|intranet|intra|local|localdomain|lan|corp|home|localhost)\.?$/iu;

/** A name with a domain behind it: no machine of the house, no number, nothing that runs on after a semicolon. */
export function hasPublicHost(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  const isName =
    /^(?:[\p{L}\d_](?:[\p{L}\d_-]*[\p{L}\d_])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)\.?$/u.test(host);
  return isName && !privateEnding.test(host);
}

/** One e-mail address, without what rides along in a link. Problems: `bad-email`, `contact-shortened`. */
export function emailOf(row: TableRow, problems: ProblemList): string | undefined {
  const written = textOf(row, 'email')?.replace(/^mailto:/iu, '');
  if (written === undefined) return undefined;
  if (isEmailAddress(written)) return written;
  const [address = ''] = written.split(/[?&]/u);
  if (isEmailAddress(address)) {
    problems.fold('contact-shortened', '', row.place('email'), { value: written, kept: address });
    return address;
  }
  problems.fold('bad-email', '', row.place('email'), { value: written });
  return undefined;
}

/** A telephone number, in whatever form; words may follow it. Problems: `bad-phone`, `contact-shortened`. */
export function phoneOf(row: TableRow, problems: ProblemList): string | undefined {
  const written = textOf(row, 'phone')?.replace(/^tel:\s*(?=[+(\d])/iu, '');
  if (written === undefined) return undefined;
  const kept = phoneText(written);
  if (isPhoneNumber(kept)) {
    if (kept !== written)
      problems.fold('contact-shortened', '', row.place('phone'), { value: written, kept });
    return kept;
  }
  problems.fold('bad-phone', '', row.place('phone'), { value: written });
  return undefined;
}

/** yes or no in German or English; undefined where the cell is empty. Problem `offer-not-yes-or-no`. */
export function yesNoOf(row: TableRow, column: string, problems: ProblemList): boolean | undefined {
  const value = textOf(row, column);
  if (value === undefined) return undefined;
  if (/^(?:yes|y|ja|j|true|wahr|1)$/iu.test(value)) return true;
  if (/^(?:no|n|nein|false|falsch|0)$/iu.test(value)) return false;
  problems.fold('offer-not-yes-or-no', column, row.place(column), { column, value });
  return undefined;
}

/**
 * A day, `2026-06-30` or `30.06.2026`, as ISO date; the time of day that databases add does not count.
 * Another text is left out. Problem `not-a-day` (once a file).
 */
export function dateOf(row: TableRow, column: string, problems: ProblemList): string | undefined {
  const written = textOf(row, column);
  if (written === undefined) return undefined;
  const text = written.replace(/[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u, '');
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCalendarDay(date)) return date;
  problems.fold('not-a-day', '', row.place(column), { value: text });
  return undefined;
}
