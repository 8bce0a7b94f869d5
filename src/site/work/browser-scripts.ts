/**
 * Scripts of the browser: small, and a folder of modules bundled into one file with what it needs of packages. Modules of
 * their own would be a request each, and none when a page is opened from disk.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';

/** An old browser that lacks a word of it leaves the page whole. */
const target = 'es2022';

/** Without types, comments and spaces. */
const small = (text: string): string =>
  transformSync(text, { loader: 'ts', minify: true, target }).code;

/** A module with everything it imports, as one plain script. */
function bundled(entrance: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entrance],
    bundle: true,
    format: 'iife',
    minify: true,
    target,
    // Licences of packages stand in what is bundled (MIT, Apache-2.0 ask for it).
    legalComments: 'inline',
    write: false,
  });
  return `'use strict';${outputFiles[0]?.text ?? ''}`;
}

/** Name and text of each script of a folder: a file is one, and a folder with a file of its name. */
export function browserScripts(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((entry): [string, string][] => {
      const entrance = join(folder, entry, `${entry}.ts`);
      if (existsSync(entrance)) return [[entry, bundled(entrance)]];
      if (!entry.endsWith('.ts') || entry.endsWith('.test.ts')) return [];
      const text = readFileSync(join(folder, entry), 'utf8');
      return [[entry.replace(/\.ts$/, ''), small(text)]];
    });
}
