/**
 * What the pages ask for: the only way from a prepared report to Astro. Whoever builds or previews provides it
 * before Astro starts. Bundled pages share the process with the build, not its modules; so it is kept globally.
 */
import type { ProblemLine } from '../language/messages/problem-report.ts';
import type { PageKind } from './kinds.ts';
import type { SiteFrame } from './site-frame.ts';
import type { AssembledPage, PageRef } from './site-pages.ts';

export interface SiteSource {
  /** The frame around every page. */
  frame(): Promise<SiteFrame>;
  /** All pages there are, in site order. */
  pages(): Promise<readonly PageRef[]>;
  /** One page with its drawings put in; undefined where it is gone since `pages` was asked. */
  page<K extends PageKind>(kind: K, id: string): Promise<AssembledPage<K> | undefined>;
  /** What the newest check found; nothing outside of the live preview. */
  problems(): Promise<readonly ProblemLine[]>;
  /** Of the live preview alone. */
  preview?(): Promise<PreviewState>;
}

export interface PreviewState {
  /** Another after each save: what was closed comes back with the next one. */
  readonly save: number;
  /** Files just saved, relative to the report folder, the last one first. */
  readonly saved: readonly string[];
  /** What the pages show, where it is not the newest state. */
  readonly pages: string | undefined;
}

const key = Symbol.for('chancenatlas.site');
const holder = globalThis as { [key]?: SiteSource | undefined };

/** Sets what the pages of this process ask. */
export function provideSite(source: SiteSource): void {
  holder[key] = source;
}

/** @throws where nothing was provided: pages are built by the commands alone */
export function siteSource(): SiteSource {
  const source = holder[key];
  if (source === undefined) throw new Error('start through npm run build, dev or start');
  return source;
}
