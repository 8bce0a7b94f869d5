/**
 * What lies in the work folder: one JSON file for the frame of the site and one for each page, ready to
 * be placed. Written by build-report.ts, read by pages; the only way from the one to the other.
 */
import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../figures/figure.ts';
import type { PageKind, PageModels } from './prepared-pages.ts';
import type { SiteFrame } from './prepared-parts.ts';

export type * from './prepared-pages.ts';
export type * from './prepared-parts.ts';
export type * from './prepared-prose.ts';

/** Where build-report leaves its work and pages find it; set by the commands. */
export function workFolder(): string {
  const folder = process.env['CHANCENATLAS_WORK'];
  if (folder === undefined) {
    throw new Error('CHANCENATLAS_WORK is not set: start through npm run build, dev or start');
  }
  return folder;
}

/** A page file holds references to its drawings, which are kept by content; reading puts them in. */
function readJson(...path: string[]): unknown {
  const text = readFileSync(join(workFolder(), 'pages', ...path), 'utf8');
  const seen = new Map<string, number>();
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$figure' in value
      ? readFigure(String(value.$figure), seen)
      : value,
  );
}

/** A kept figure. Where a page shows it again, its ids get the number of the occurrence on that page. */
function readFigure(path: string, seen: Map<string, number>): Figure {
  const text = readFileSync(path, 'utf8');
  const figure = JSON.parse(text) as Figure;
  const occurrence = (seen.get(figure.id) ?? 0) + 1;
  seen.set(figure.id, occurrence);
  return occurrence === 1
    ? figure
    : (JSON.parse(text.replaceAll(figure.id, `${figure.id}-${occurrence}`)) as Figure);
}

/** The frame around every page. */
export const siteFrame = (): SiteFrame => readJson('frame.json') as SiteFrame;

/** Ids of all pages of a kind (slugs of areas, ids of indicators …), in site order. `index` for single pages. */
export const pageIds = (kind: PageKind): readonly string[] =>
  (readJson('index.json') as Partial<Record<PageKind, readonly string[]>>)[kind] ?? [];

/** Hears of every page whose model is read: the only thread between the bundled pages and a build's progress. */
export const pageReads = channel('chancenatlas:page-read');

/** The model of one page. */
export function pageModel<K extends PageKind>(kind: K, id = 'index'): PageModels[K] {
  pageReads.publish(kind);
  return readJson(kind, `${id}.json`) as PageModels[K];
}

/** A problem of the input as the live preview shows it. */
export interface PreviewProblem {
  readonly level: 'error' | 'warning';
  readonly code: string;
  /** File, line, column, code and message in one line. */
  readonly text: string;
  readonly hint: string | undefined;
}

/** Problems of the newest check, from `problems.json` in the work folder; none where the file is absent. */
export function previewProblems(): readonly PreviewProblem[] {
  const file = join(workFolder(), 'problems.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PreviewProblem[]) : [];
}
