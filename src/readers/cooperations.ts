/** data/cooperations.csv: who works with whom (undirected). */
import { foldName } from '../domain/fold-name.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Cooperation, Offer, Provider } from '../domain/offer.ts';
import { parsePeriod } from '../domain/period.ts';
import type { ProblemList } from '../domain/problem.ts';
import { requiredText, textOf } from './register-fields.ts';
import { parseTable } from './table.ts';
import type { ColumnSpec, TableRow } from './table.ts';

const file = 'data/cooperations.csv';

export const cooperationColumns: readonly ColumnSpec[] = [
  { name: 'from', aliases: ['von'], required: true },
  { name: 'to', aliases: ['mit', 'zu', 'nach'], required: true },
  { name: 'kind', aliases: ['art'], required: false },
  { name: 'since', aliases: ['seit'], required: false },
  { name: 'note', aliases: ['anmerkung', 'bemerkung', 'notiz', 'hinweis'], required: false },
];

/** `1.9.2022`, `09/2022`; years, months and ISO dates are periods. */
const looksLikeDay = /^(?:\d{1,2}\.\s?)?(?:\d{1,2}[./]\s?)?\d{4}$/u;

export interface Partners {
  readonly offers: readonly Offer[];
  readonly providers: readonly Provider[];
}

/**
 * Parses the list of cooperations. The same pair with the same kind, in either direction, is kept once.
 *
 * @param bytes undefined where the file is absent
 * Problems: those of the table, `cooperation-with-itself`, `unknown-cooperation-partner`,
 * `ambiguous-cooperation-partner`, `duplicate-cooperation`, `cooperation-since-unclear`.
 */
export function parseCooperations(
  bytes: Uint8Array | undefined,
  { offers, providers }: Partners,
  problems: ProblemList,
): readonly Cooperation[] {
  const table = bytes && parseTable(bytes, file, cooperationColumns, problems);
  const offerIds = new Map(offers.map(({ id }) => [id.toLowerCase(), id]));
  const providerIds = new Map(providers.map(({ id }) => [id.toLowerCase(), id]));
  // Names lead to the id in "Did you mean"; they are no keys here.
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
    const found = offer ?? provider;
    if (found === undefined) {
      const near = nearestName(written, names.keys());
      const nearest = near === undefined ? undefined : names.get(near);
      const facts = { id: written, nearest };
      problems.fold('unknown-cooperation-partner', written, row.place(column), facts);
    }
    return found;
  };

  const cooperations: Cooperation[] = [];
  const seen = new Set<string>();
  for (const row of table?.rows ?? []) {
    const from = partner(row, 'from');
    const to = partner(row, 'to');
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      problems.add('cooperation-with-itself', row.place('to'), { id: from });
      continue;
    }
    const kind = textOf(row, 'kind');
    const key = JSON.stringify([...[from, to].sort(), foldName(kind ?? '')]);
    if (seen.has(key)) {
      problems.add('duplicate-cooperation', row.place('from'), { from, to });
      continue;
    }
    seen.add(key);
    const since = textOf(row, 'since');
    if (since !== undefined && !looksLikeDay.test(since) && parsePeriod(since) === undefined) {
      problems.fold('cooperation-since-unclear', since, row.place('since'), { value: since });
    }
    cooperations.push({ from, to, kind, since, note: textOf(row, 'note') });
  }
  return cooperations;
}
