/**
 * The texts of a report as Astro compiles them, in the work folder: exactly what was checked, whatever happens to the
 * report folder meanwhile.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHead } from '../../domain/words/compiled-text.ts';
import type { Words } from '../../domain/words/words.ts';
import { textName } from '../words/text-name.ts';

/** Writes texts into a folder of their own; those of an earlier run that are not among them are gone. */
export function writeTexts(folder: string, texts: readonly Words[]): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map(texts.map((words) => [`${textName(words)}.mdx`, words.text]));
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, textHead + text);
  }
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
}
