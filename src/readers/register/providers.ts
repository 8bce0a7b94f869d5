/** data/providers.csv: who runs the offers, and under which names they appear. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Provider, ProviderKind } from '../../domain/register/offer.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import {
  checkNameText,
  partsOf,
  RegisterIds,
  requiredText,
  textOf,
  websiteOf,
  withoutErrorCells,
} from './register-fields.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { rowIds } from './made-ids.ts';
import { deliveredTables } from './register-table.ts';
import type { RegisterFile } from './register-table.ts';
import { providerColumns } from './provider-columns.ts';
import type { TableRow } from '../table/table-row.ts';

const kinds: ReadonlyMap<string, ProviderKind> = new Map([
  ['public', 'public'],
  ['öffentlich', 'public'],
  ['kommunal', 'public'],
  ['church', 'church'],
  ['kirchlich', 'church'],
  ['konfessionell', 'church'],
  ['voluntary', 'voluntary'],
  ['frei', 'voluntary'],
  ['freigemeinnützig', 'voluntary'],
  ['gemeinnützig', 'voluntary'],
  ['private', 'private'],
  ['privat', 'private'],
]);

/** Names are matched without regard to case and spacing: `e. V.` is `e.V.`. */
const keyOf = (name: string): string => foldName(name).replace(/\s/gu, '');

/**
 * Parses the list of providers.
 *
 * @param columns entries of columns.yaml
 * Problems: those of the table (register-table.ts), `bad-register-id`, `duplicate-register-id`, `register-ids-made`,
 * `provider-name-twice`, `unknown-provider-kind`, `bad-website`, `bad-register-name`, `spreadsheet-error`,
 * `register-cell-left-out`.
 */
export function parseProviders(
  files: readonly RegisterFile[],
  columns: readonly DeliveryColumns[],
  problems: ProblemList,
): readonly Provider[] {
  const ids = new RegisterIds('provider');
  const providers: Provider[] = [];
  const owners = new Map<string, string>();
  const tables = deliveredTables('providers', files, providerColumns, columns, problems).map(
    ({ table }) => withoutErrorCells(table, providerColumns, problems),
  );
  for (const [row, made] of tables.flatMap((table) => [...rowIds(table, [['name']], problems)])) {
    const id = ids.take(row, made, problems);
    const name = requiredText(row, 'name', problems);
    if (name !== undefined) checkNameText(row, name, problems);
    const website = websiteOf(row, problems);
    const kind = kindOf(row, problems);
    if (id === undefined || name === undefined) continue;
    const aliases = partsOf(row, 'aliases');
    const clashes = new Set<string>();
    for (const [column, called] of [
      ['id', id],
      ['name', name],
      ...aliases.map((alias) => ['aliases', alias] as const),
    ] as const) {
      const owner = owners.get(keyOf(called));
      if (owner === undefined) owners.set(keyOf(called), id);
      else if (owner !== id && !clashes.has(keyOf(called))) {
        clashes.add(keyOf(called));
        const facts = { name: called, first: owner, second: id };
        problems.add('provider-name-twice', row.place(column), facts);
      }
    }
    providers.push({ id, name, aliases, kind, website, listed: true });
  }
  return providers;
}

function kindOf(row: TableRow, problems: ProblemList): ProviderKind | undefined {
  const value = textOf(row, 'kind');
  if (value === undefined) return undefined;
  const kind = kinds.get(foldName(value));
  if (kind === undefined) {
    const nearest = nearestName(value, kinds.keys());
    problems.fold('unknown-provider-kind', '', row.place('kind'), { value, nearest });
  }
  return kind;
}

/** Finds providers by id, name or alias, and keeps those that no list has. */
export class ProviderBook {
  readonly #byKey = new Map<string, Provider>();
  readonly #names: string[] = [];
  readonly #ids = new Set<string>();
  readonly #listed: readonly Provider[];
  readonly #unlisted: Provider[] = [];

  constructor(listed: readonly Provider[]) {
    this.#listed = listed;
    for (const provider of listed) {
      this.#ids.add(provider.id.toLowerCase());
      for (const name of [provider.id, provider.name, ...provider.aliases]) {
        if (!this.#byKey.has(keyOf(name))) this.#byKey.set(keyOf(name), provider);
        this.#names.push(name);
      }
    }
  }

  /** The listed ones in the order of the file, then the unlisted ones in the order of the offers. */
  get all(): readonly Provider[] {
    return [...this.#listed, ...this.#unlisted];
  }

  /**
   * The provider of that name. One that is not listed gets its slug as id, and a warning
   * (`unlisted-provider`): one for each name, or one in all where there is no list at all.
   */
  find(name: string, place: Place, problems: ProblemList): Provider {
    const known = this.#byKey.get(keyOf(name));
    if (known?.listed === true) return known;
    const hasList = this.#listed.length > 0;
    const nearest = nearestName(name, this.#names);
    const facts = { name, nearest, hasList };
    problems.fold('unlisted-provider', hasList ? keyOf(name) : '', place, facts);
    if (known !== undefined) return known;
    const id = this.#freeId(name);
    const provider: Provider = {
      id,
      name,
      aliases: [],
      kind: undefined,
      website: undefined,
      listed: false,
    };
    this.#ids.add(id);
    this.#byKey.set(keyOf(name), provider);
    this.#unlisted.push(provider);
    return provider;
  }

  #freeId(name: string): string {
    const slug = slugOf(name).slice(0, 100) || 'provider';
    if (!this.#ids.has(slug)) return slug;
    let number = 2;
    while (this.#ids.has(`${slug}-${number}`)) number += 1;
    return `${slug}-${number}`;
  }
}
