/**
 * The front door: from a report folder to a site. The one place where the line
 * read → check → protect → audit → assemble → draw can be read as code.
 */
import { auditReport, leaksOf } from './disclosure/audit/audit-report.ts';
import type { Protected } from './disclosure/gate/gate.ts';
import type { LinearSolver } from './disclosure/audit/system/solver.ts';
import { protectAudited } from './disclosure/gate/protect-audited.ts';
import { inFrame } from './disclosure/gate/publishable-dataset.ts';
import type { Dataset } from './domain/dataset.ts';
import type { WithheldCell } from './domain/indicator/withheld-cell.ts';
import type { SiteAddress } from './domain/naming/address.ts';
import type { PublishedAddress, Redirect } from './domain/naming/kept-address.ts';
import { hasErrors } from './domain/problem/problem.ts';
import type { Problem } from './domain/problem/problem.ts';
import type { PublishableDataset } from './domain/publishable.ts';
import type { ReportFrame } from './domain/report-frame.ts';
import type { Picture } from './domain/words/picture.ts';
import { textsOf } from './domain/words/texts.ts';
import { tags, tagSchemas } from './figures/tags.ts';
import { loadLinearSolver } from './linear-solver.ts';
import { Kept, keptOr } from './readers/kept/kept.ts';
import { KeptReading } from './readers/kept/kept-reading.ts';
import { isOpenThroughout } from './readers/plausibility/visible-rows.ts';
import { readReport } from './readers/read-report.ts';
import type { ReadReport } from './readers/read-report.ts';
import { readPictures } from './readers/words/read-pictures.ts';
import { soundIndicators } from './readers/sound-indicators.ts';
import { checkNeedIndices, withNeedIndices } from './report/indicator/need-indices.ts';
import { checkWords } from './report/words/check-words.ts';
import { withGroupTitles } from './language/group-titles.ts';
import type { PictureMode } from './outputs/pictures/picture-formats.ts';
import { mistakeAbout, shareFigure } from './outputs/sharing/share-figure.ts';
import { sharePage } from './outputs/sharing/share-page.ts';
import type { SharedFigure, SharingSetting } from './outputs/sharing/share-figure.ts';
import { pictureStyle } from './outputs/pictures/picture-style.ts';
import { viewReport } from './report/report-view.ts';
import { addressesOf, keepAddresses } from './site/kept-addresses.ts';
import { maskStand } from './report/stands/masked-stand.ts';
import { assembleWith, pageScope } from './site/assemble/assembly.ts';
import type { SiteSharing } from './site/assemble/assembly.ts';
import { openDrawnPictures } from './site/work/drawn-pictures.ts';
import type { DrawnPictures } from './site/work/drawn-pictures.ts';
import { openDrawings } from './site/work/drawings.ts';
import type { DrawingStore } from './site/work/drawings.ts';
import { openMapGeometries } from './site/work/map-geometries.ts';
import { drawingSheets } from './site/work/style-sheets.ts';
import { openPictures } from './site/work/pictures.ts';
import type { PictureStore } from './site/work/pictures.ts';
import { searchFiles } from './site/search/search-files.ts';
import { siteAssets } from './site/work/site-assets.ts';
import type { SiteAssets } from './site/work/site-assets.ts';
import { siteFrameOf } from './site/site-frame.ts';
import type { SiteFrame } from './site/site-frame.ts';
import { assemblePage, linkTargets, listedPages, pagesOf, siteFolders } from './site/site-pages.ts';
import type { AssembledPage, PageRef } from './site/site-pages.ts';
import type { Language } from './domain/language.ts';

/** What check has found, by who reads it. */
export interface CheckedReport {
  /** Of the messages. */
  readonly language: Language;
  /** For any log: nothing in them depends on a withheld number. */
  readonly problems: readonly Problem[];
  /** For the editor alone: told from raw numbers. */
  readonly explained: readonly Problem[];
  /** Rows left out on purpose. */
  readonly ignored: ReadReport['ignored'];
  /** For the editor alone: withheld cells with the rule that withheld each. */
  readonly withheld: readonly WithheldCell[];
  /** Undefined where too little could be read. */
  readonly frame: ReportFrame | undefined;
  /** What may be published; undefined with an error in the report. */
  readonly publishable: PublishableDataset | undefined;
  /**
   * What has passed the gate and the audit, though words may contradict it; undefined with an error in the data.
   * To compare with, never to build.
   */
  readonly passed: PublishableDataset | undefined;
  /** Pictures of the words, by path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Where addresses lead that the site no longer has. */
  readonly redirects: readonly Redirect[];
}

/** What went through the gate, and whether anything is given away. */
interface AuditedReport {
  readonly gate: Protected;
  readonly leaks: readonly Problem[];
}

/** What a running process keeps from check to check; one check with it finds what any other would. */
export class KeptChecks {
  readonly reading = new KeptReading();
  readonly audited = new Kept<AuditedReport>();
  /** One solver for all: the audit remembers its verdicts with it. */
  readonly solver = loadLinearSolver();
}

function auditedReport(readable: Dataset, solver: LinearSolver): AuditedReport {
  const { protected: gate, leaks } = protectAudited(readable, (outcome, question) =>
    // Where nothing is withheld nothing can be given away.
    isOpenThroughout(outcome) ? [] : leaksOf(readable, outcome, solver, question),
  );
  const told = leaks.length === 0 ? [] : auditReport(readable, gate.publishable, solver);
  return { gate, leaks: told };
}

/**
 * Reads and checks a report, passes it through the gate and audits what comes out; nothing is written.
 * With errors in the tables the words are still checked, as far as they rest on numbers that were read whole.
 *
 * @param folder the report folder, absolute
 * @param onRead hears of a report that was read without an error, before anything is known of what may be published
 * @param kept what earlier checks of this process have left
 * @param previous addresses of the last release, instead of those that `data/published.txt` lists
 */
export async function checkReport(
  folder: string,
  onRead?: (frame: ReportFrame) => void,
  kept?: KeptChecks,
  previous?: readonly PublishedAddress[],
): Promise<CheckedReport> {
  const read = await readReport(folder, { tags: tagSchemas, siteFolders }, kept?.reading);
  const { dataset, readable, problems: raw, publicProblems, doubts, language, ignored } = read;
  if (dataset !== undefined && !hasErrors(raw)) onRead?.(dataset.frame);
  if (readable === undefined) {
    const nothing = { withheld: [], frame: undefined, publishable: undefined, passed: undefined };
    const unread = { ...nothing, pictures: new Map<string, Picture>(), redirects: [] };
    return { language, problems: publicProblems(undefined), explained: raw, ignored, ...unread };
  }
  const { gate, leaks } = await keptOr(kept?.audited, read.numbersKey, async () =>
    auditedReport(readable, await (kept?.solver ?? loadLinearSolver())),
  );
  // Words are no part of what is kept.
  const passed = inFrame(gate.publishable, readable.frame);
  const isSound = soundIndicators(readable, raw);
  const publishable = withGroupTitles(withNeedIndices({ ...passed, doubts: doubts(passed) }));
  const { pictures, problems: ofPictures } = await readPictures(folder, textsOf(readable.frame));
  const later: Problem[] = [...ofPictures];
  if (dataset !== undefined) {
    later.push(...gate.problems, ...leaks);
  }
  const isProtected = dataset !== undefined && leaks.length === 0 && !hasErrors(later);
  later.push(...checkNeedIndices(passed, isSound));
  const scope = pageScope(viewReport(publishable), false);
  const targets = linkTargets(scope);
  later.push(...checkWords(publishable, tags, targets, isSound));
  const { redirects = [], published = [] } = readable.frame;
  const addresses = keepAddresses(addressesOf(scope), redirects, previous ?? published);
  // What other errors take away comes back with their remedy.
  if (dataset !== undefined && !hasErrors(later)) later.push(...addresses.problems);
  const problems = [...publicProblems(passed), ...later];
  return {
    language,
    problems,
    explained: [...raw, ...later],
    ignored,
    withheld: gate.explanations,
    frame: readable.frame,
    publishable: hasErrors(problems) ? undefined : publishable,
    passed: isProtected ? publishable : undefined,
    pictures,
    redirects: addresses.redirects,
  };
}

/** A site whose pages are assembled when they are asked for. */
export interface Site {
  readonly publishable: PublishableDataset;
  readonly frame: SiteFrame;
  /** Scheme, host and path without a slash at the end; undefined where the site does not know them. */
  readonly origin: string | undefined;
  /** All pages in the order of the site. */
  readonly pages: readonly PageRef[];
  /** Addresses that are promised to hold, and pages that search engines may list. */
  readonly addresses: {
    readonly kept: ReadonlySet<SiteAddress>;
    readonly listed: readonly SiteAddress[];
  };
  /** Assembles a page with its figures drawn; its pictures are there when `pictures.made` has resolved. */
  page(page: PageRef): AssembledPage;
  readonly drawings: DrawingStore;
  readonly pictures: PictureStore;
  readonly assets: SiteAssets;
  /** Bytes of downloads: filled while they are written, read by the page that lists them. */
  readonly fileSizes: Map<SiteAddress, number>;
  /** What the search of the site loads: address and text. */
  searchFiles(): readonly (readonly [SiteAddress, string])[];
  /** Of figures and cards. */
  readonly drawnPictures: DrawnPictures;
}

export interface SiteChoice {
  /** The report folder, absolute: pictures are made from it. */
  readonly report: string;
  /** Where pictures are kept from build to build, absolute. */
  readonly cache: string;
  /** Canonical origin instead of the municipality's own. */
  readonly site?: string | undefined;
  /** Path below the origin, with a slash at both ends. */
  readonly base?: string | undefined;
  /** Which pictures of figures are made; cards without it. */
  readonly figurePictures?: PictureMode | undefined;
  /** Drafts are shown. */
  readonly preview?: boolean | undefined;
  /** Hears of every figure on the page where it stands for good, once. */
  readonly onFigure?: ((figure: SharedFigure) => void) | undefined;
}

/**
 * Opens the site of what may be published: assemble → draw, page by page.
 *
 * @param found the pictures of its words, as they were read
 */
export function openSite(
  publishable: PublishableDataset,
  found: ReadonlyMap<string, Picture>,
  choice: SiteChoice,
): Site {
  const view = viewReport(publishable);
  const geometries = openMapGeometries(view.frame);
  const { language, kind, licence, accent, publisher } = view.frame.municipality;
  const assets = siteAssets(accent);
  const drawings = openDrawings({
    speech: { language, kind },
    licence,
    publisher: publisher.name,
    accent,
    geometries: geometries.all,
  });
  const pictures = openPictures(choice.cache, choice.report, found);
  const fileSizes = new Map<SiteAddress, number>();
  const drawnPictures = openDrawnPictures(choice.cache);
  const origin = choice.site ?? view.frame.municipality.site;
  const sharing: SharingSetting = {
    view,
    origin: origin && origin.replace(/\/$/u, '') + (choice.base ?? '/').replace(/\/$/u, ''),
    assets: assets.names,
    mode: choice.figurePictures ?? 'cards',
    rules: pictureStyle(drawingSheets(), accent),
    files: {
      text: drawings.text,
      png: drawnPictures.ask,
      at: (address) => drawings.files.get(address),
    },
    stands: (view.frame.stands ?? []).map((stand) => maskStand(stand, publishable)),
    onFigure: choice.onFigure,
  };
  const preview = choice.preview ?? false;
  const leaving: SiteSharing = {
    origin: sharing.origin,
    figure: (figure, from, indicators) => shareFigure(sharing, figure, from, indicators),
    mistake: (title, address) => mistakeAbout(sharing, title, address),
    card: (address, title, card) => sharePage(sharing, address, title, card),
  };
  const assembly = assembleWith(view, drawings, geometries, pictures, leaving, preview, fileSizes);
  return {
    publishable,
    frame: siteFrameOf(assembly, choice.site, assets.names),
    origin: sharing.origin,
    pages: pagesOf(assembly),
    addresses: { kept: addressesOf(assembly), listed: listedPages(assembly) },
    page({ kind: of, id }) {
      drawings.turnPage();
      return assemblePage(assembly, of, id);
    },
    drawings,
    pictures,
    assets,
    fileSizes,
    searchFiles: () => searchFiles(assembly),
    drawnPictures,
  };
}
