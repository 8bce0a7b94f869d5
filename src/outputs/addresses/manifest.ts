/**
 * `manifest.json`: what a release consists of. Its addresses are what the next release must still have or lead on
 * from (`npm run build -- --previous`), its hashes say whether a copy is whole and what has changed.
 */
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The manifest of a built site, itself left out; one address and one file a line, sorted.
 *
 * @param kept addresses that are promised to hold
 * @param asOf the report's day (ISO)
 */
export function manifestOf(folder: string, kept: Iterable<SiteAddress>, asOf: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, address: `/${relative(folder, path).split(sep).join('/')}` };
    })
    .filter(({ address }) => address !== addresses.manifest)
    .sort((a, b) => byCodeUnits(a.address, b.address));
  const lines = (entries: readonly string[]): string =>
    entries.map((entry) => `\n    ${entry}`).join(',');
  return `{
  "madeBy": "chancenatlas",
  "asOf": ${JSON.stringify(asOf)},
  "addresses": [${lines([...kept].sort(byCodeUnits).map((address) => JSON.stringify(address)))}
  ],
  "sha256": {${lines(
    files.map(({ path, address }) => {
      const digest = hash('sha256', readFileSync(path), 'hex');
      return `${JSON.stringify(address)}: "${digest}"`;
    }),
  )}
  }
}
`;
}
