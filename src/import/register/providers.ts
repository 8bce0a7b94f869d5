/** Providers: those of an office's list, and those that its offers name. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import { providerColumns } from '../../readers/register/provider-columns.ts';
import { freeId, slug } from './offers.ts';
import type { RegisterRow } from './offers.ts';
import type { RegisterSheet } from './register-sheet.ts';

/** Rows of data/providers.csv; ids are made of the names where there are none. */
export function readProviders(
  { rows }: RegisterSheet,
  ids: Set<string>,
): { readonly providers: readonly RegisterRow[]; readonly madeIds: number } {
  let madeIds = 0;
  const providers = rows.map((row): RegisterRow => {
    const given = row.text('id');
    const isMade = given === '' || !isWellFormedId(given);
    if (isMade) madeIds += 1;
    return {
      ...Object.fromEntries(providerColumns.map(({ name }) => [name, row.text(name)])),
      id: freeId(isMade ? slug(row.text('name'), 'traeger') : given, ids),
      kind: kindWord(row.text('kind')),
      aliases: row
        .text('aliases')
        .split(/[|;]/u)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== '')
        .join('|'),
    };
  });
  return { providers, madeIds };
}

/** `freier Träger`, `öffentliche Trägerschaft`: the word for the kind alone, as the register's reader knows it. */
function kindWord(written: string): string {
  const bare = foldName(written)
    .replace(/\s*(?:träger(?:schaft)?|provider|sector)$/u, '')
    .replace(/[-\s]/gu, '');
  const stem = /^(öffentlich|kommunal|kirchlich|konfessionell|freigemeinnützig|gemeinnützig|frei|privat)/u.exec(bare)?.[1]; // prettier-ignore
  return stem ?? written;
}

/** The providers that offers name, each once, with ids made of their names. */
export function providersOf(offers: readonly RegisterRow[]): readonly RegisterRow[] {
  const names = new Map(
    offers.flatMap(({ provider = '' }) =>
      provider === '' ? [] : [[foldName(provider).replace(/\s/gu, ''), provider] as const],
    ),
  );
  const ids = new Set<string>();
  return [...names.values()].map((name) => ({ id: freeId(slug(name, 'traeger'), ids), name }));
}
