/** data/cooperations.csv: who works with whom (undirected). */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Cooperation, Offer, Provider } from '../../domain/register/offer.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { requiredText, textOf, withoutErrorCells } from './register-fields.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { deliveredTables } from './register-table.ts';
import type { RegisterFile } from './register-table.ts';
import { cooperationColumns } from './cooperation-columns.ts';
import type { TableRow } from '../table/table-row.ts';
import { isCalendarDay } from '../yaml/yaml-fields.ts';

/** The first day that a date stands for, as ISO date; undefined where there is no such date. */
function firstDayOf(written: string): string | undefined {
  // `1.9.2022`, `09/2022`; years, months and ISO dates are periods.
  const [, day = '1', month = '1', year] =
    /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4})$/u.exec(written) ?? [];
  if (year === undefined) return parsePeriod(written)?.firstDay;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(date) ? date : undefined;
}

/** Older cooperations are slips of the pen. */
const earliest = '1800-01-01';

export interface Partners {
  readonly offers: readonly Offer[];
  readonly providers: readonly Provider[];
  /** The day of the report, where it is stated. */
  readonly asOf?: string | undefined;
  /** Entries of columns.yaml. */
  readonly columns?: readonly DeliveryColumns[];
}

/**
 * Parses the list of cooperations. The same pair with the same kind, in either direction, is kept once.
 *
 * Problems: those of the table, `cooperation-with-itself`, `unknown-cooperation-partner`,
 * `ambiguous-cooperation-partner`, `duplicate-cooperation`, `contradicting-cooperation`,
 * `cooperation-since-unclear`, `cooperation-since-later`, `spreadsheet-error`.
 */
export function parseCooperations(
  files: readonly RegisterFile[],
  { offers, providers, asOf, columns = [] }: Partners,
  problems: ProblemList,
): readonly Cooperation[] {
  const tables = deliveredTables('cooperations', files, cooperationColumns, columns, problems).map(
    ({ table }) => withoutErrorCells(table, cooperationColumns, problems),
  );
  const offerIds = new Map(offers.map(({ id }) => [id.toLowerCase(), id]));
  const providerIds = new Map(providers.map(({ id }) => [id.toLowerCase(), id]));
  // A name that one of them bears alone means it; it leads to the id in "Did you mean" too.
  const named = Map.groupBy([...providers, ...offers], ({ name }) => foldName(name));
  const names = new Map([...providers, ...offers].map(({ id, name }) => [name, id]));
  for (const { id } of [...providers, ...offers]) names.set(id, id);

  const partner = (row: TableRow, column: string): string | undefined => {
    const written = requiredText(row, column, problems);
    if (written === undefined) return undefined;
    const offer = offerIds.get(written.toLowerCase());
    const provider = providerIds.get(written.toLowerCase());
    if (offer !== undefined && provider !== undefined) {
      problems.fold('ambiguous-cooperation-partner', written, row.place(column), { id: written });
      return undefined;
    }
    const [only, ...others] = named.get(foldName(written)) ?? [];
    const found = offer ?? provider ?? (others.length === 0 ? only?.id : undefined);
    if (found === undefined) {
      const near = nearestName(written, names.keys());
      const nearest = near === undefined ? undefined : names.get(near);
      const facts = { id: written, nearest };
      problems.fold('unknown-cooperation-partner', written, row.place(column), facts);
    }
    return found;
  };

  const cooperations: Cooperation[] = [];
  const seen = new Map<string, string | undefined>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const from = partner(row, 'from');
    const to = partner(row, 'to');
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      problems.add('cooperation-with-itself', row.place('to'), { id: from });
      continue;
    }
    const kind = textOf(row, 'kind');
    const key = JSON.stringify([...[from, to].sort(), foldName(kind ?? '')]);
    const since = textOf(row, 'since');
    if (seen.has(key)) {
      const first = seen.get(key);
      if (first === undefined || since === undefined || first === since) {
        problems.add('duplicate-cooperation', row.place('from'), { from, to });
      } else {
        const facts = { from, to, first, second: since };
        problems.add('contradicting-cooperation', row.place('since'), facts);
      }
      continue;
    }
    seen.set(key, since);
    const start = since === undefined ? undefined : firstDayOf(since);
    if (since !== undefined && (start === undefined || start < earliest)) {
      problems.fold('cooperation-since-unclear', since, row.place('since'), { value: since });
    } else if (since !== undefined && asOf !== undefined && (start ?? '') > asOf) {
      const facts = { value: since, asOf };
      problems.fold('cooperation-since-later', since, row.place('since'), facts);
    }
    cooperations.push({ from, to, kind, since, note: textOf(row, 'note') });
  }
  return cooperations;
}
