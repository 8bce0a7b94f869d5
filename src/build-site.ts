/** From a report folder to a finished site: read and checked here, rendered by Astro beside it, then one swap. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkReport, openSite } from './build-report.ts';
import type { CheckedReport, Site } from './build-report.ts';
import { shownTexts } from './domain/words/texts.ts';
import { addresses } from './domain/naming/address.ts';
import type { SiteAddress } from './domain/naming/address.ts';
import type { PublishedAddress, Redirect } from './domain/naming/kept-address.ts';
import type { ReportFrame } from './domain/report-frame.ts';
import { manifestOf } from './outputs/addresses/manifest.ts';
import { publicationOf } from './outputs/addresses/publication.ts';
import type { Publication } from './outputs/addresses/publication.ts';
import { redirectFiles } from './outputs/addresses/redirect-files.ts';
import { robotsText, sitemapFiles } from './outputs/addresses/sitemap.ts';
import { hostingFiles } from './outputs/hosting/hosting-files.ts';
import { dataFiles } from './outputs/data-files.ts';
import type { PictureMode } from './outputs/pictures/picture-formats.ts';
import { takeLock } from './site/work/build-lock.ts';
import { formatFeed } from './outputs/stands/feed.ts';
import { standFiles } from './outputs/stands/stand-files.ts';
import { prepareLetters } from './site/work/letters.ts';
import { copyFiles, writeAssets, writeFiles } from './site/work/public-files.ts';
import { mendSwap, replaceFolder, writeMarker } from './site/work/replace-folder.ts';
import { PageSender, kindsMixed } from './site/work/page-sender.ts';
import { SiteRendering } from './site/work/site-rendering.ts';
import { writeTexts } from './site/work/text-files.ts';

export interface SiteOptions {
  readonly repository: string;
  readonly report: string;
  readonly out: string;
  /** Canonical origin instead of the municipality's own. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  /** Addresses of the last release, instead of those that the report lists. */
  readonly previous?: readonly PublishedAddress[] | undefined;
  /** Which pictures of figures are made; cards without it. */
  readonly figurePictures?: PictureMode | undefined;
  /** Where pictures are kept from build to build, absolute; without it in the repository. */
  readonly cache?: string | undefined;
  /** Hears how many pages are begun, of how many. */
  readonly onPages?: ((done: number, total: number) => void) | undefined;
}

export interface BuiltSite extends CheckedReport {
  /** How many pages were written; 0 with an error in the report. */
  readonly pages: number;
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Builds a report into `out`. With an error in the report the earlier site stays untouched; what an interrupted run
 * has left is mended first.
 *
 * @throws BuildUnderWay where another process builds into `out`; UnwritableOutput where `out` cannot be written
 */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const folder = join(options.repository, '.build');
  mkdirSync(folder, { recursive: true });
  prepareLetters(join(folder, 'letters'));
  const giveBack = takeLock(join(folder, `${hashOf(options.out)}.lock`));
  try {
    mendSwap(options.out);
    return await buildAlone(options, folder);
  } finally {
    giveBack();
  }
}

async function buildAlone(options: SiteOptions, folder: string): Promise<BuiltSite> {
  // Two builds side by side keep out of each other's way; the name never reaches the output.
  const work = join(folder, hashOf(`${options.report}\0${options.out}`));
  const built = join(work, 'site');
  const texts = join(work, 'texts');
  rmSync(built, { recursive: true, force: true });
  let sender: PageSender | undefined;
  const rendering = new SiteRendering({
    root: options.repository,
    environment: astroEnvironment({ ...options, out: built, texts }),
    onWanted: (address) => sender?.take(address),
  });
  try {
    const onRead = (frame: ReportFrame): void => {
      // While the audit goes on, texts are compiled.
      writeTexts(texts, shownTexts(frame, false));
      rendering.compile();
    };
    const checked = await checkReport(options.report, onRead, undefined, options.previous);
    if (checked.publishable === undefined) return { ...checked, pages: 0 };
    const site = openSite(checked.publishable, checked.pictures, {
      report: options.report,
      cache: options.cache ?? join(folder, 'pictures'),
      site: options.site,
      base: options.base,
      figurePictures: options.figurePictures,
    });
    const pages = kindsMixed(site.pages);
    const publication = publicationOf(site.frame.site, options.base);
    const after = writeDownloads(site, rendering, built, publication);
    const late = { address: addresses.downloads, after };
    sender = new PageSender({ ...site, pages }, rendering, options.onPages, late);
    rendering.announce(site.frame, pages);
    await Promise.all([sender.sendAll(), after]);
    await Promise.all([rendering.written, site.pictures.made(), site.drawnPictures.made()]);
    writeFiles(built, site.drawings.files);
    copyFiles(built, site.pictures.files);
    copyFiles(built, site.drawnPictures.files);
    const { frame } = site.publishable;
    const setting = { base: options.base ?? '/', publication, frame };
    writeAddresses(built, { ...setting, site, redirects: checked.redirects });
    replaceFolder(built, options.out, join(folder, 'trash'));
    // What servers send for an unknown address is no page of the site.
    return { ...checked, pages: pages.filter(({ kind }) => kind !== 'not-found').length };
  } finally {
    await rendering.abandon();
  }
}

/** What lies beside pages, once Astro has cleared its folder. */
async function writeDownloads(
  { publishable, origin, fileSizes, assets, searchFiles }: Site,
  rendering: SiteRendering,
  built: string,
  publication: Publication,
): Promise<void> {
  await rendering.bundled;
  writeAssets(built, assets);
  writeFiles(built, searchFiles());
  const read = (address: SiteAddress): Uint8Array => readFileSync(join(built, address));
  for await (const file of dataFiles(publishable, publication, read, fileSizes)) {
    writeFiles(built, [file]);
    // Between two of them answers of other threads come in.
    await setImmediate();
  }
  writeFiles(built, standFiles(publishable));
  const feed = formatFeed(publishable, origin);
  if (feed !== undefined) writeFiles(built, [[addresses.feed, feed]]);
}

/** What the site says of its own addresses, once all of its files are there. */
function writeAddresses(
  built: string,
  {
    base,
    publication,
    frame,
    site,
    redirects,
  }: {
    readonly base: string;
    readonly publication: Publication;
    readonly frame: ReportFrame;
    readonly site: Site;
    readonly redirects: readonly Redirect[];
  },
): void {
  const { language } = frame.municipality;
  const { kept, listed } = site.addresses;
  const setting = { language, base, publication, assets: site.assets.names };
  writeFiles(built, sitemapFiles(listed, publication));
  writeFiles(built, [[addresses.robots, robotsText(publication)]]);
  writeFiles(built, redirectFiles(redirects, kept, setting));
  const entries = readdirSync(built, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  writeFiles(built, hostingFiles(entries, base, redirects));
  writeMarker(built);
  writeFiles(built, [[addresses.manifest, manifestOf(built, kept, frame.asOf.date)]]);
}

/** What astro.config.mjs reads. */
export const astroEnvironment = (setting: {
  readonly out: string;
  /** Where the texts of the report are written. */
  readonly texts: string;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}): Readonly<Record<string, string>> => ({
  CHANCENATLAS_OUT: setting.out,
  CHANCENATLAS_TEXTS: setting.texts,
  ...(setting.site === undefined ? {} : { CHANCENATLAS_SITE: setting.site }),
  ...(setting.base === undefined ? {} : { CHANCENATLAS_BASE: setting.base }),
});
