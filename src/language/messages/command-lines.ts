/** What commands say while they work and when they are done. */
import type { MessageLanguage } from '../../domain/language.ts';

export interface CommandLines {
  /** Title and unit of the progress of a build: `writing: 3/12 pages`. */
  readonly writing: readonly [title: string, unit: string];
  readonly built: (pages: number, folder: string) => string;
  readonly served: (address: string) => string;
  readonly addresses: (areas: number, file: string) => string;
  readonly published: (added: number, file: string) => string;
  /** A release that was frozen; `bytes` of its files. */
  readonly released: (
    name: string,
    written: { readonly figures: number; readonly bytes: number; readonly date: string },
  ) => string;
}

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const commandLines: Readonly<Record<MessageLanguage, CommandLines>> = {
  de: {
    writing: ['geschrieben', 'Seiten'],
    built: (pages, folder) => `${counted(pages, 'Seite', 'Seiten')} in ${folder}`,
    served: (address) => `Die Website steht unter ${address} (beenden mit Strg+C)`,
    addresses: (areas, file) =>
      `${file}: ${counted(areas, 'Gebiet', 'Gebiete')} mit fester Adresse.`,
    published: (added, file) =>
      `${file}: ${counted(added, 'neue Adresse, die', 'neue Adressen, die')} halten ${added === 1 ? 'muss' : 'müssen'}.`,
    released: (name, { figures, bytes, date }) =>
      `Stand ${name} (Bericht vom ${date}) ist eingefroren: ${counted(figures, 'Abbildung', 'Abbildungen')}, ${String(Math.ceil(bytes / 1000))} kB in data/stands. Der nächste Bau zeigt ihn unter /stand/${name}/.`,
  },
  en: {
    writing: ['writing', 'pages'],
    built: (pages, folder) => `${counted(pages, 'page', 'pages')} in ${folder}`,
    served: (address) => `The site is at ${address} (end with Ctrl+C)`,
    addresses: (areas, file) =>
      `${file}: ${counted(areas, 'area', 'areas')} with a permanent address.`,
    published: (added, file) =>
      `${file}: ${counted(added, 'new address', 'new addresses')} that must hold.`,
    released: (name, { figures, bytes, date }) =>
      `Release ${name} (report of ${date}) is frozen: ${counted(figures, 'figure', 'figures')}, ${String(Math.ceil(bytes / 1000))} kB in data/stands. The next build shows it at /stand/${name}/.`,
  },
};
