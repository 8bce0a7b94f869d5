/** The small report that all examples of the handbook are cut from: a folder like any other, checked by a test. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MessageLanguage } from '../domain/language.ts';

const folders: Readonly<Record<MessageLanguage, string>> = { de: 'german', en: 'english' };

/** Where the example report in a language lies, absolute. */
export const exampleFolder = (language: MessageLanguage): string =>
  fileURLToPath(new URL(`example/${folders[language]}`, import.meta.url));

/** Its files by their path in the folder, in the order of their paths. */
export type ExampleReport = ReadonlyMap<string, string>;

const reports = new Map<MessageLanguage, ExampleReport>();

/** The example report in a language, read once. */
export function exampleReport(language: MessageLanguage): ExampleReport {
  const kept = reports.get(language);
  if (kept !== undefined) return kept;
  const folder = exampleFolder(language);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const report = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  reports.set(language, report);
  return report;
}

/** The text of a file of the example. Throws where there is none: our own fault. */
export function exampleFile(report: ExampleReport, path: string): string {
  const text = report.get(path);
  if (text === undefined) throw new Error(`the example report has no ${path}`);
  return text;
}
