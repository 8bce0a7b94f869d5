/** Style sheets, scripts and fonts of a site, each under a name that holds the hash of its bytes. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { withHash } from '../../domain/naming/asset-address.ts';
import type { AssetNames } from '../../domain/naming/asset-address.ts';
import { paletteCss } from '../../figures/palette.ts';
import { browserScripts } from './browser-scripts.ts';
import { ownStyleSheets, sheet, standSheets, styleSheets } from './style-sheets.ts';

export interface SiteAssets {
  readonly names: AssetNames;
  /** By the address with its hash. */
  readonly files: ReadonlyMap<SiteAddress, string | Uint8Array>;
}

const source = join(import.meta.dirname, '..', '..');
const fontPackage = '@fontsource-variable/atkinson-hyperlegible-next';
const fontSubsets = ['latin', 'latin-ext'] as const;

const small = (text: string): string =>
  transformSync(text, { loader: 'css', minify: true, target: 'es2022' }).code;

/** How files name each other: from the root in scripts, beside their own folder in style sheets. */
const named = /(\.\.)?(\/(?:stil|skript|schrift)\/[\w-]+\.(?:css|js|woff2))(?=["'`)])/gu;

/**
 * Makes them. A file that names another one is made after it, for its own hash holds the other's.
 *
 * @param accent colour of the municipality, `#rrggbb`
 * @throws Error where two files name each other: our own fault
 */
export function siteAssets(accent: string | undefined): SiteAssets {
  const plain = new Map<SiteAddress, string | Uint8Array>(fonts());
  const common = [paletteCss(accent), ...styleSheets.map(sheet)].join('\n');
  plain.set('/stil/site.css', small(common));
  for (const name of ownStyleSheets) plain.set(`/stil/${name}.css`, small(sheet(name)));
  for (const [name, text] of browserScripts(join(source, 'enhancements'))) {
    plain.set(`/skript/${name}.js`, text);
  }

  const names: Record<string, SiteAddress> = {};
  const files = new Map<SiteAddress, string | Uint8Array>();
  const make = (address: SiteAddress, above: readonly SiteAddress[]): SiteAddress => {
    const made = names[address];
    if (made !== undefined) return made;
    const content = plain.get(address);
    if (content === undefined || above.includes(address)) {
      throw new Error(`cannot be named: ${[...above, address].join(' → ')}`);
    }
    const bytes =
      typeof content === 'string'
        ? content.replace(
            named,
            (_, up: string | undefined, other: SiteAddress) =>
              (up ?? '') + make(other, [...above, address]),
          )
        : content;
    const own = withHash(address, hash('sha256', bytes, 'hex').slice(0, 12));
    names[address] = own;
    files.set(own, bytes);
    return own;
  };
  for (const address of plain.keys()) make(address, []);
  return { names, files };
}

function fonts(): readonly (readonly [SiteAddress, Uint8Array])[] {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve(`${fontPackage}/package.json`)), 'files');
  return fontSubsets.map((subset) => {
    const name = `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`;
    return [`/schrift/${name}`, readFileSync(join(folder, name))];
  });
}

/** The style sheet of a release's pages. It names no font: those of later versions bear other names. */
export const standStyle = (accent: string | undefined): string =>
  small([paletteCss(accent), ...standSheets()].join('\n')).replace(/@font-face\{[^}]*\}/gu, '');
