/** The live preview in a browser: what is wrong stays in sight, says what was saved last, and goes when it is mended. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOf, leaveBrowser, openBrowser } from './browser.ts';
import { edit, repository } from './folders.ts';

// Time for a busy machine; what is waited for is what the page or the terminal shows, not a duration.
const patience = 120_000;

// Outside of the work folder, in which nothing is watched.
const report = realpathSync(mkdtempSync(join(tmpdir(), 'preview-')));
let preview: ChildProcess;
let browser: Browser;
let page: Page;
let origin: string;
let terminal = '';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the terminal says something after `from`. */
async function said(words: string, from = 0): Promise<void> {
  while (!terminal.slice(from).includes(words)) await once(preview.stderr ?? preview, 'data');
}

const bar = () => page.locator('.problems');
const first = () => page.locator('.problems li').first();

beforeAll(async () => {
  cpSync(join(repository, 'src', 'handbook', 'example', 'german'), report, { recursive: true });
  const port = await freePort();
  origin = `http://localhost:${String(port)}`;
  const run = join(repository, 'scripts', 'run.mjs');
  preview = spawn(process.execPath, [run, 'dev', '--report', report, '--port', String(port)], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Under a test Astro watches nothing.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
  });
  preview.stderr?.on('data', (text: Buffer) => {
    terminal += text.toString();
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(patience);
  await said(origin);
  await page.goto(`${origin}/gebiete/markt/`, { timeout: patience });
}, patience);

afterAll(async () => {
  await leaveBrowser(browser);
  preview.kill('SIGTERM');
  rmSync(report, { recursive: true, force: true });
});

describe('the live preview', () => {
  it('shows no bar while nothing is found', async () => {
    expect(await bar().count()).toBe(0);
    expect(await page.title()).not.toContain('Fehler');
  });

  it(
    'puts errors first, among them that of the file saved last, and says what the pages show',
    async () => {
      edit(report, 'data/municipality.yaml', /$/u, '\nfarbe: blau\n');
      // Warnings alone are folded.
      await page.locator('.problem-warning').waitFor({ state: 'attached' });
      edit(report, 'data/observations/buergergeld.csv', '02;2023;', '0Z;2023;');
      await first().filter({ hasText: 'unknown-area' }).waitFor();
      const from = terminal.length;
      edit(report, 'content/areas/01.mdx', 'indicator="kita-quote" />', 'indicator="kita-quo" />');
      await first().filter({ hasText: 'unknown-indicator' }).waitFor();
      const found = await page.locator('.problems li').allInnerTexts();
      expect(found.map((text) => /unknown-\w+/u.exec(text)?.[0])).toEqual([
        'unknown-indicator',
        'unknown-area',
        'unknown-key',
      ]);
      expect(found[0]).toContain('content/areas/01.mdx:');
      expect(await bar().innerText()).toContain('Sie sehen den letzten guten Stand.');
      expect(await page.title()).toMatch(/^\(2 Fehler\) /u);
      await said('2 Fehler, 1 Warnung. Sie sehen den letzten guten Stand.', from);
      expect(terminal.slice(from)).toMatch(
        /Gespeichert: content\/areas\/01\.mdx\nerror content\/areas\/01\.mdx:\d+:\d+ unknown-indicator/u,
      );
    },
    patience,
  );

  it(
    'keeps the bar in sight wherever one scrolls, and most of the page beside it',
    async () => {
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      const box = await bar().boundingBox();
      expect(box?.y).toBe(0);
      expect(box?.height).toBeLessThan(740 / 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const { violations } = await axeOf(page).include('.problems').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
    patience,
  );

  it(
    'says once after a save what was found, and is folded, left and closed by keyboard',
    async () => {
      await bar()
        .getByRole('status')
        .filter({ hasText: /2 Fehler/u })
        .waitFor({ state: 'attached' });
      await page.locator('.problems summary').press('Enter');
      expect(await page.locator('.problems ol').isVisible()).toBe(false);
      await page.reload();
      // Not opened by another page, only by another save.
      expect(await page.locator('.problems ol').isVisible()).toBe(false);
      await page.locator('.problems-close').press('Enter');
      expect(await bar().isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    },
    patience,
  );

  it(
    'comes back with the next save, and goes when all is mended',
    async () => {
      edit(report, 'content/areas/01.mdx', 'indicator="kita-quo" />', 'indicator="kita-quote" />');
      await first().filter({ hasText: 'unknown-area' }).waitFor();
      expect(await bar().isVisible()).toBe(true);
      edit(report, 'data/observations/buergergeld.csv', '0Z;2023;', '02;2023;');
      edit(report, 'data/municipality.yaml', '\nfarbe: blau\n', '');
      await bar().waitFor({ state: 'detached' });
      expect(await page.title()).not.toContain('Fehler');
    },
    patience,
  );

  it(
    'shows a page that has just been written, and mistakes in it over its last good state',
    async () => {
      const story = 'content/narratives/neu.mdx';
      // No reload comes between.
      await page.goto('about:blank');
      const from = terminal.length;
      writeFileSync(
        join(report, ...story.split('/')),
        '---\ntitle: Ganz neu\nsummary: Eben erst geschrieben.\nauthors: [Redaktion]\ndate: 2026-02-01\nstatus: published\n---\n\nErster Satz.\n',
      );
      await said('0 Fehler', from);
      await page.goto(`${origin}/berichte/neu/`);
      expect(await page.locator('main').innerText()).toContain('Erster Satz.');
      edit(report, story, 'Erster Satz.', 'Erster Satz. <Value indicator="kita" />');
      await first().filter({ hasText: story }).waitFor();
      expect(await page.locator('main').innerText()).toContain('Erster Satz.');
      edit(report, story, ' <Value indicator="kita" />', ' Zweiter Satz.');
      await page.locator('main').filter({ hasText: 'Zweiter Satz.' }).waitFor();
      expect(await bar().count()).toBe(0);
    },
    patience,
  );

  it(
    'serves the numbers as they are now for download',
    async () => {
      const download = async (): Promise<string> =>
        (await fetch(`${origin}/daten/buergergeld.csv`)).text();
      expect(await download()).toContain('02,2023,16.1');
      const from = terminal.length;
      edit(report, 'data/observations/buergergeld.csv', '02;2023;16,1;50;', '02;2023;16,5;51;');
      await said('0 Fehler', from);
      expect(await download()).toContain('02,2023,16.45');
    },
    patience,
  );
});
