/**
 * Live preview: the site of a report that changes while one looks at it. A mistake stands in the page, with
 * file, line and remedy, over the last good pages; the preview never stops because of it.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dev } from 'astro';
import type { AstroInlineConfig } from 'astro';
import sirv from 'sirv';
import { KeptChecks, checkReport, openSite } from './build-report.ts';
import type { Site } from './build-report.ts';
import { astroEnvironment } from './build-site.ts';
import type { PublishableDataset } from './domain/publishable.ts';
import { shownTexts } from './domain/words/texts.ts';
import { machineFaultWords } from './language/messages/machine-faults.ts';
import { inOrderOfSaving, pagesShown, previewLines } from './language/messages/preview-lines.ts';
import type { PreviewPages } from './language/messages/preview-lines.ts';
import { countProblems, formatCounts, problemLines } from './language/messages/problem-report.ts';
import type { SiteAddress } from './domain/naming/address.ts';
import { publicationOf } from './outputs/addresses/publication.ts';
import { dataFiles } from './outputs/data-files.ts';
import type { PageKind } from './site/kinds.ts';
import type { AssembledPage } from './site/site-pages.ts';
import { provideSite } from './site/site-source.ts';
import type { SiteSource } from './site/site-source.ts';
import { emptySite } from './site/work/empty-site.ts';
import { machineFaultOf } from './site/work/machine-fault.ts';
import { copyFiles, writeAssets, writeFiles } from './site/work/public-files.ts';
import { siteAssets } from './site/work/site-assets.ts';
import type { SiteAssets } from './site/work/site-assets.ts';
import { writeTexts } from './site/work/text-files.ts';
import type { Language } from './domain/language.ts';
import { messageLanguageOf } from './domain/language.ts';

export interface PreviewOptions {
  readonly repository: string;
  readonly report: string;
  readonly port: number;
  readonly say: (line: string) => void;
}

type AstroPlugin = Extract<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

/** How long a burst of changes (an editor that saves in steps) is waited for, in milliseconds. */
const settling = 60;

/** Serves the preview until the process ends. */
export async function previewReport(options: PreviewOptions): Promise<void> {
  const { repository, report, port, say } = options;
  const preview = new Preview(report, join(repository, '.build', 'preview'));
  await preview.refresh([]);
  Object.assign(
    process.env,
    astroEnvironment({ out: preview.folder('site'), texts: preview.folder('texts') }),
  );
  const refresh = async (saved: readonly string[]): Promise<boolean> => {
    try {
      await preview.refresh(saved);
      for (const line of preview.summary) say(line);
      return true;
    } catch (error) {
      // A full disk or a fault of ours must not end the preview: the last good pages stay.
      say(preview.wordsOf(error));
      return false;
    }
  };
  const server = await dev({
    root: repository,
    // An address that is no page is no mistake of whoever writes.
    logLevel: 'error',
    server: { port, host: 'localhost' },
    vite: { plugins: [watchReport(repository, report, refresh), besidePages(preview)] },
  });
  for (const line of preview.summary) say(line);
  say(`http://localhost:${server.address.port}/`);
  await new Promise(() => undefined);
}

/** Modules that hold something of a report: which texts there are, and which pages. All others ask for it. */
const ofTheReport = [
  'src/components/words/compiled-texts.ts',
  'src/pages/[...address].astro',
  'src/pages/404.astro',
] as const;

/** Files that are written when one of them is asked for. */
const downloadName =
  /(?:-hsds\.json|csv-metadata\.json|\.csv|\.geojson|\.graphml|\.xlsx|\.zip|\.jsonld|\/daten\/[^/]+\.js)(?:$|\?)/u;

/**
 * Serves what lies beside the pages as it is at that moment: Astro knows the files of its public folder only as they were
 * when it started. Downloads are written when one is asked for: most saves are looked at on a page.
 */
const besidePages = (preview: Preview): AstroPlugin => ({
  name: 'report-files',
  configureServer(vite) {
    const files = sirv(preview.folder('public'), { dev: true, extensions: [] });
    vite.middlewares.use((request, response, next) => {
      const isDownload = downloadName.test(request.url ?? '');
      const written = isDownload ? preview.writeDownloads() : Promise.resolve();
      void written.then(() => {
        files(request, response, next);
      }, next);
    });
  },
});

/**
 * Reloads the pages when files of the report have changed and `refresh` has read them.
 *
 * @param refresh takes the changed files, relative to the report, the last one first
 */
function watchReport(
  repository: string,
  report: string,
  refresh: (saved: readonly string[]) => Promise<boolean>,
): AstroPlugin {
  return {
    name: 'report-folder',
    configureServer(vite) {
      const folders = [join(report, 'data'), join(report, 'content')];
      vite.watcher.add(folders);
      let waiting: NodeJS.Timeout | undefined;
      let saved: readonly string[] = [];
      let running = Promise.resolve();
      const reload = async (): Promise<void> => {
        const files = saved;
        saved = [];
        if (!(await refresh(files))) return;
        for (const environment of Object.values(vite.environments)) {
          for (const file of ofTheReport) {
            const path = join(repository, file).replaceAll('\\', '/');
            const modules = environment.moduleGraph.getModulesByFile(path) ?? [];
            for (const module of modules) environment.moduleGraph.invalidateModule(module);
          }
        }
        vite.ws.send({ type: 'full-reload' });
      };
      const changed = (path: string): void => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        const file = relative(report, path).replaceAll('\\', '/');
        saved = [file, ...saved.filter((other) => other !== file)];
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          running = running.then(reload);
        }, settling);
      };
      for (const event of ['add', 'change', 'unlink'] as const) vite.watcher.on(event, changed);
    },
  };
}

/** The newest good site of a report, and what the newest check has found. */
class Preview {
  readonly #report: string;
  readonly #work: string;
  #site: Site | undefined;
  #language: Language = 'en';
  /** What the newest check found, for a terminal. */
  summary: readonly string[] = [];
  #save = 0;
  readonly #kept = new KeptChecks();
  /** What is published, as long as its downloads have not been written. */
  #unwritten: PublishableDataset | undefined;
  #written = Promise.resolve();

  constructor(report: string, work: string) {
    this.#report = report;
    this.#work = work;
  }

  /** Where the preview works: `public` is served beside the pages. */
  folder(name: 'site' | 'public' | 'texts' | 'pictures'): string {
    return join(this.#work, name);
  }

  /** Checks the report; the pages show it as it is now, or what is wrong over the last good ones. */
  async refresh(saved: readonly string[]): Promise<void> {
    const { publishable, pictures, problems, language } = await checkReport(
      this.#report,
      undefined,
      this.#kept,
    );
    this.#language = language;
    if (publishable !== undefined) {
      this.#site = openSite(publishable, pictures, {
        report: this.#report,
        cache: this.folder('pictures'),
        preview: true,
      });
      writeTexts(this.folder('texts'), shownTexts(publishable.frame, true));
      this.#clearPublic(this.#site.assets);
      this.#unwritten = publishable;
    } else if (this.#site === undefined) this.#clearPublic(siteAssets(undefined));
    const spoken = messageLanguageOf(language);
    const lines = inOrderOfSaving(problemLines(problems, spoken), saved);
    const pages: PreviewPages =
      publishable !== undefined ? 'newest' : this.#site === undefined ? 'none' : 'last-good';
    const counts = formatCounts(countProblems(problems), spoken);
    this.summary = previewLines(lines, counts, saved, pages, spoken);
    this.#save += 1;
    const state = { save: this.#save, saved, pages: pagesShown(pages, spoken) };
    provideSite({
      ...(this.#site === undefined ? emptySite(language) : this.#pagesOf(this.#site)),
      problems: () => Promise.resolve(lines),
      preview: () => Promise.resolve(state),
    });
  }

  /** What went wrong with the machine, or with us. */
  wordsOf(error: unknown): string {
    const fault = machineFaultOf(error, this.#work);
    if (fault !== undefined) return machineFaultWords(fault, messageLanguageOf(this.#language));
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }

  /** Pages are assembled, and their maps written, when they are looked at. */
  #pagesOf(site: Site): Omit<SiteSource, 'problems' | 'preview'> {
    return {
      frame: () => Promise.resolve(site.frame),
      pages: () => Promise.resolve(site.pages),
      page: async <K extends PageKind>(kind: K, id: string) => {
        const ref = site.pages.find((page) => page.kind === kind && page.id === id);
        if (ref === undefined) return undefined;
        const page = site.page(ref);
        await site.pictures.made();
        writeFiles(this.folder('public'), site.drawings.files);
        copyFiles(this.folder('public'), site.pictures.files);
        return page as AssembledPage<K>;
      },
    };
  }

  /** Writes the files of data beside the pages, once for each good state. */
  writeDownloads(): Promise<void> {
    const published = this.#unwritten;
    this.#unwritten = undefined;
    if (published !== undefined) this.#written = this.#writeDownloads(published);
    return this.#written;
  }

  async #writeDownloads(published: PublishableDataset): Promise<void> {
    const folder = this.folder('public');
    const publication = publicationOf(published.frame.municipality.site, undefined);
    const read = (address: SiteAddress): Uint8Array => readFileSync(join(folder, address));
    const sizes = this.#site?.fileSizes ?? new Map<SiteAddress, number>();
    for await (const file of dataFiles(published, publication, read, sizes)) {
      writeFiles(folder, [file]);
    }
    if (this.#site !== undefined) writeFiles(folder, this.#site.searchFiles());
  }

  #clearPublic(assets: SiteAssets): void {
    rmSync(this.folder('public'), { recursive: true, force: true });
    writeAssets(this.folder('public'), assets);
  }
}
