/** Sends the pages of a site to where they are rendered, in its order; one that is waited for goes first. */
import { setImmediate } from 'node:timers/promises';
import type { AssembledPage, PageRef } from '../site-pages.ts';
import type { SiteRendering } from './site-rendering.ts';

interface Pages {
  readonly pages: readonly PageRef[];
  /** Assembles a page. */
  page(page: PageRef): AssembledPage;
}

/** A page that shows what is not known before something else is done. */
export interface LatePage {
  readonly address: string;
  readonly after: Promise<void>;
}

export class PageSender {
  readonly #site: Pages;
  readonly #rendering: SiteRendering;
  readonly #report: ((done: number, total: number) => void) | undefined;
  readonly #unsent: Map<string, PageRef>;
  readonly #late: LatePage | undefined;
  #taken = 0;

  /**
   * @param report hears how many pages are being rendered, of how many
   * @param late is sent last
   */
  constructor(
    site: Pages,
    rendering: SiteRendering,
    report: ((done: number, total: number) => void) | undefined,
    late?: LatePage,
  ) {
    this.#late = late;
    this.#site = site;
    this.#rendering = rendering;
    this.#report = report;
    this.#unsent = new Map(site.pages.map((page) => [page.address, page]));
  }

  /** The page of an address is about to be rendered: it is sent now, if it was not. */
  take(address: string): void {
    this.#taken += 1;
    this.#report?.(this.#taken, this.#site.pages.length);
    if (address !== this.#late?.address) this.#send(address);
  }

  /** Sends all pages, no faster than they are rendered. */
  async sendAll(): Promise<void> {
    for (const { address } of this.#site.pages) {
      if (address === this.#late?.address) continue;
      await this.#rendering.room();
      this.#send(address);
      // Between two pages the answers of other threads come in.
      await setImmediate();
    }
    if (this.#late === undefined) return;
    await this.#late.after;
    this.#send(this.#late.address);
  }

  #send(address: string): void {
    const page = this.#unsent.get(address);
    if (page === undefined) return;
    this.#unsent.delete(address);
    this.#rendering.send(this.#site.page(page));
  }
}

/**
 * The pages of each kind spread evenly over all: one kind costs assembling most and another one rendering, and neither
 * thread is to wait for the other.
 */
export function kindsMixed(pages: readonly PageRef[]): readonly PageRef[] {
  const counts = new Map<string, number>();
  for (const { kind } of pages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const passed = new Map<string, number>();
  return pages
    .map((page) => {
      const before = passed.get(page.kind) ?? 0;
      passed.set(page.kind, before + 1);
      return { page, share: (before + 0.5) / (counts.get(page.kind) ?? 1) };
    })
    .sort((a, b) => a.share - b.share)
    .map(({ page }) => page);
}
