/** The browser that ships inside an npm package, and a small server for a built site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';

let shared: Promise<Browser> | undefined;

/** The browser of all test files that one worker runs; it can reach this machine only. Closed with `leaveBrowser`. */
export async function openBrowser(): Promise<Browser> {
  const kept = await shared;
  if (kept?.isConnected() === true) return kept;
  shared = launch();
  return shared;
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // The package's own arguments are for one page in a tiny container: a closed page ends the browser.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    headless: true,
  });
}

/** Closes what a test file has opened; the browser stays for the next one and ends with the worker. */
export async function leaveBrowser(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/**
 * The checks of axe for a page: every rule, but of those that hold only that they do, not for each element. Pages have
 * no frames (their policy refuses them), so nothing is asked beyond the page itself.
 */
export const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

export interface ServedSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Made for frames of other sites. */
const framable = /^\/(?:einbetten|stand)\//u;

/** Serves a folder with a strict content security policy, as a careful host would. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const files = sirv(folder, { dev: false });
  const server = createServer((request, response) => {
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors ${framable.test(request.url ?? '') ? '*' : "'none'"}`,
    );
    files(request, response, () => {
      response.statusCode = 404;
      response.end('not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
