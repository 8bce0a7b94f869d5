/** Sends the pages of a site to where they are rendered, in its order; one that is waited for goes first. */
import { setImmediate } from 'node:timers/promises';
import type { AssembledPage, PageRef } from '../site-pages.ts';
import type { SiteRendering } from './site-rendering.ts';

/** Pages whose figures are being drawn at one time. */
const mostUnderWay = 64;

interface Pages {
  readonly pages: readonly PageRef[];
  /** Resolves when the page is assembled and its figures are drawn. */
  page(page: PageRef): Promise<AssembledPage>;
}

export class PageSender {
  readonly #site: Pages;
  readonly #rendering: SiteRendering;
  readonly #report: ((done: number, total: number) => void) | undefined;
  readonly #unsent: Map<string, PageRef>;
  readonly #underWay = new Set<Promise<void>>();
  #taken = 0;

  /** @param report hears how many pages are being rendered, of how many */
  constructor(
    site: Pages,
    rendering: SiteRendering,
    report: ((done: number, total: number) => void) | undefined,
  ) {
    this.#site = site;
    this.#rendering = rendering;
    this.#report = report;
    this.#unsent = new Map(site.pages.map((page) => [page.address, page]));
  }

  /** The page of an address is about to be rendered: it is sent now, if it was not. */
  take(address: string): void {
    this.#taken += 1;
    this.#report?.(this.#taken, this.#site.pages.length);
    this.#send(address);
  }

  /** Sends all pages; drawing goes on beside assembling. */
  async sendAll(): Promise<void> {
    for (const { address } of this.#site.pages) {
      this.#send(address);
      // Between two pages the answers of other threads come in.
      await (this.#underWay.size >= mostUnderWay ? Promise.race(this.#underWay) : setImmediate());
    }
    await Promise.all(this.#underWay);
  }

  #send(address: string): void {
    const page = this.#unsent.get(address);
    if (page === undefined) return;
    this.#unsent.delete(address);
    const sent = this.#site
      .page(page)
      .then((assembled) => this.#rendering.send(assembled))
      .finally(() => this.#underWay.delete(sent));
    this.#underWay.add(sent);
    // Of several that fail at once `sendAll` throws the first.
    sent.catch(() => undefined);
  }
}
