/**
 * The thread that Astro runs in: it bundles while the report is still read, then renders each page when its model
 * arrives (site-rendering.ts sends them). Its data is the repository's path.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { build } from 'astro';
import { pageKinds } from '../kinds.ts';
import type { PageKind } from '../kinds.ts';
import { provideSite } from '../site-source.ts';
import type { SiteSource } from '../site-source.ts';
import type { SiteFrame } from '../site-frame.ts';
import type { AssembledPage, PageRef } from '../site-pages.ts';

/** What the thread is sent, in this order: that the texts of the report are written, its list of pages, its pages. */
export type SiteMessage =
  | 'texts-written'
  | { readonly frame: SiteFrame; readonly pages: readonly PageRef[] }
  | { readonly page: AssembledPage };

/** What it says: bundled, the list of pages is wanted; the page of an address is; the site is written. */
export type SiteNews = 'bundled' | 'written' | { readonly wanted: string };

const say = (news: SiteNews): void => {
  parentPort?.postMessage(news);
};

const announced = Promise.withResolvers<{
  readonly frame: SiteFrame;
  readonly pages: readonly PageRef[];
}>();
const texts = Promise.withResolvers<undefined>();
const arrived = new Map<string, AssembledPage>();
const awaited = new Map<string, (page: AssembledPage) => void>();

parentPort?.on('message', (message: SiteMessage) => {
  if (message === 'texts-written') {
    texts.resolve(undefined);
    return;
  }
  if ('frame' in message) {
    announced.resolve(message);
    return;
  }
  const { page } = message;
  const take = awaited.get(page.address);
  awaited.delete(page.address);
  if (take === undefined) arrived.set(page.address, page);
  else take(page);
});

/** A page when it is there; rendered once, it is not kept. */
function pageAt(address: string): Promise<AssembledPage> {
  const page = arrived.get(address);
  if (page === undefined) return new Promise((resolve) => awaited.set(address, resolve));
  arrived.delete(address);
  return Promise.resolve(page);
}

const source: SiteSource = {
  frame: async () => (await announced.promise).frame,
  pages: async () => {
    say('bundled');
    return (await announced.promise).pages;
  },
  page: async <K extends PageKind>(kind: K, id: string) => {
    // Before there is a list nobody knows the page.
    await announced.promise;
    const address = pageKinds[kind].address(id);
    say({ wanted: address });
    return (await pageAt(address)) as AssembledPage<K>;
  },
  problems: () => Promise.resolve([]),
};

provideSite(source);
await build({
  root: workerData as string,
  logLevel: 'error',
  vite: {
    plugins: [
      {
        // The rest is bundled meanwhile.
        name: 'texts-of-the-report',
        enforce: 'pre',
        load: {
          filter: { id: /\/components\/words\/compiled-texts\.ts$/ },
          async handler(): Promise<undefined> {
            await texts.promise;
          },
        },
      },
    ],
  },
});
say('written');
parentPort?.close();
