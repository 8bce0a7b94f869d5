/**
 * Scripts of the browser: small, and a folder of modules joined into one file. Modules of their own would
 * be a request each, and none when a page is opened from disk.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';

/** Without types, comments and spaces; an old browser that lacks a word of it leaves the page whole. */
const small = (text: string): string =>
  transformSync(text, { loader: 'ts', minify: true, target: 'es2022' }).code;

const importLine = /^import [^;]*? from '(\.[^']+)';\n/gm;

/** A module behind those it imports, each once; names are unique in a folder. */
function joined(path: string, seen: Set<string>): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const before = [...text.matchAll(importLine)].map(([, from = '']) =>
    joined(join(dirname(path), from), seen),
  );
  const own = text
    .replace(importLine, '')
    .replace(/^export \{[^}]*\};\n/gm, '')
    .replace(/^export /gm, '');
  return before.join('') + own;
}

/** Name and text of each script of a folder: a file is one, and a folder with a file of its name. */
export function browserScripts(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((entry): [string, string][] => {
      const entrance = join(folder, entry, `${entry}.ts`);
      if (existsSync(entrance)) {
        const text = `'use strict';\n{\n${joined(entrance, new Set())}}\n`;
        return [[entry, small(text)]];
      }
      if (!entry.endsWith('.ts') || entry.endsWith('.test.ts')) return [];
      const text = readFileSync(join(folder, entry), 'utf8');
      return [[entry.replace(/\.ts$/, ''), small(text)]];
    });
}
