/** Rendering a site in a thread of its own: the models of its pages are sent as they are made. */
import { Worker } from 'node:worker_threads';
import type { SiteFrame } from '../site-frame.ts';
import type { AssembledPage, PageRef } from '../site-pages.ts';
import type { SiteMessage, SiteNews } from './site-thread.ts';

/** How many pages may be on their way: enough that neither thread waits, few enough to stay small in memory. */
const mostOnTheWay = 128;

export interface RenderingOptions {
  /** The repository, where astro.config.mjs lies. */
  readonly root: string;
  /** What astro.config.mjs reads of its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Hears the address of each page that is about to be rendered; it may not have been sent yet. */
  readonly onWanted: (address: string) => void;
}

/** Where Astro renders. */
export class SiteRendering {
  readonly #worker: Worker;
  readonly #bundled = Promise.withResolvers<undefined>();
  readonly #written = Promise.withResolvers<undefined>();
  #onTheWay = 0;
  #room: (() => void) | undefined;

  constructor({ root, environment, onWanted }: RenderingOptions) {
    this.#worker = new Worker(new URL('./site-thread.ts', import.meta.url), {
      workerData: root,
      env: { ...process.env, ...environment },
    });
    // Whoever never asks (a report with errors) must not end the process.
    for (const { promise } of [this.#bundled, this.#written]) promise.catch(() => undefined);
    this.#worker.on('message', (news: SiteNews) => {
      if (news === 'bundled') this.#bundled.resolve(undefined);
      else if (news === 'written') this.#written.resolve(undefined);
      else {
        this.#onTheWay -= 1;
        this.#room?.();
        onWanted(news.wanted);
      }
    });
    const fail = (error: unknown): void => {
      this.#bundled.reject(error);
      this.#written.reject(error);
      this.#room?.();
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', () => {
      fail(new Error('the thread that renders ended early'));
    });
  }

  /** Says that the texts of the report are written. */
  compile(): void {
    this.#post('texts-written');
  }

  /** Says which pages there are. */
  announce(frame: SiteFrame, pages: readonly PageRef[]): void {
    this.#post({ frame, pages });
  }

  /** Sends a page. */
  send(page: AssembledPage): void {
    this.#post({ page });
    this.#onTheWay += 1;
  }

  /** Resolves when there is room for a further page. @throws where rendering has failed */
  async room(): Promise<void> {
    while (this.#onTheWay >= mostOnTheWay) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      this.#room = () => {
        resolve(undefined);
      };
      await Promise.race([promise, this.#written.promise]);
    }
  }

  /** Resolves when Astro has cleared its output folder and asks for pages: from then on others may write there. */
  get bundled(): Promise<undefined> {
    return this.#bundled.promise;
  }

  /** Resolves when every page is written. */
  get written(): Promise<undefined> {
    return this.#written.promise;
  }

  /** Ends the thread, whatever it does. */
  async abandon(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(message: SiteMessage): void {
    this.#worker.postMessage(message);
  }
}
