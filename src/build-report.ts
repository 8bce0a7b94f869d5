/**
 * The front door: from a report folder to a work folder that pages read. The one place where the line
 * read → check → protect → audit → assemble → draw can be read as code.
 */
import { join } from 'node:path';
import { auditReport, leaksOf } from './disclosure/audit/audit-report.ts';
import { protect } from './disclosure/gate/protect.ts';
import { protectAudited } from './disclosure/gate/protect-audited.ts';
import type { Language } from './domain/municipality.ts';
import { hasErrors } from './domain/problem/problem.ts';
import type { Problem } from './domain/problem/problem.ts';
import { loadLinearSolver } from './linear-solver.ts';
import { downloadFiles } from './outputs/download-files.ts';
import { openDrawings } from './site/work/drawings.ts';
import { openMapGeometries } from './site/work/map-geometries.ts';
import { assembleWith, pageScope } from './site/assemble/assembly.ts';
import { siteFrameOf } from './site/site-frame.ts';
import { assemblePages, linkTargets, siteFolders } from './site/site-pages.ts';
import { showPages, writePages, writePublicFiles } from './site/work/work-folder.ts';
import { readReport } from './readers/read-report.ts';
import { soundIndicators } from './readers/sound-indicators.ts';
import { checkWords } from './report/words/claims.ts';
import { checkNeedIndices, withNeedIndices } from './report/indicator/need-indices.ts';
import { viewReport } from './report/report-view.ts';

export interface BuildOptions {
  /** The report folder, absolute. */
  readonly report: string;
  /** Where pages and files are prepared, absolute. */
  readonly work: string;
  /** Where drawings are kept from build to build, absolute. */
  readonly cache: string;
  /** Canonical origin instead of the municipality's own. */
  readonly site?: string | undefined;
  /** Drafts are shown. */
  readonly preview?: boolean | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface CheckedReport {
  readonly language: Language;
  /** Nothing in them depends on a withheld number. */
  readonly problems: readonly Problem[];
  /** How many pages were prepared. */
  readonly pages: number;
}

/**
 * Reads and checks a report, passes it through the gate and audits what comes out; nothing is written.
 * With errors in the tables the words are still checked, as far as they rest on numbers that were read whole.
 */
// The words of check, by who reads them: `problems` for any log, `explained` for the editor alone.
export async function checkReport(report: string) {
  const {
    dataset,
    readable,
    problems: raw,
    tellable,
    language,
    ignored,
  } = readReport(report, siteFolders);
  const nothing = { withheld: [], frame: undefined, publishable: undefined };
  if (readable === undefined) {
    return { language, problems: tellable(undefined), explained: raw, ignored, ...nothing };
  }
  const solver = dataset === undefined ? undefined : await loadLinearSolver();
  const { protected: gate, leaks } =
    solver === undefined
      ? { protected: protect(readable), leaks: [] }
      : protectAudited(readable, (outcome, question) =>
          leaksOf(readable, outcome, solver, question),
        );
  const isSound = soundIndicators(readable, raw);
  const publishable = withNeedIndices(gate.publishable);
  const later: Problem[] = [];
  if (dataset !== undefined) {
    later.push(...gate.problems);
    if (solver !== undefined && leaks.length > 0) {
      later.push(...auditReport(dataset, gate.publishable, solver));
    }
  }
  later.push(...checkNeedIndices(gate.publishable, isSound));
  later.push(
    ...checkWords(publishable, linkTargets(pageScope(viewReport(publishable), false)), isSound),
  );
  const problems = [...tellable(gate.publishable), ...later];
  const sound = hasErrors(problems) ? undefined : publishable;
  const { explanations: withheld } = gate;
  return {
    language,
    problems,
    explained: [...raw, ...later],
    ignored,
    withheld,
    frame: readable.frame,
    publishable: sound,
  };
}

/** Prepares the whole site. With an error in the report nothing is written. */
export async function buildReport(options: BuildOptions): Promise<CheckedReport> {
  const { language, problems, publishable } = await checkReport(options.report);
  if (publishable === undefined) return { language, problems, pages: 0 };
  const view = viewReport(publishable);
  const geometries = openMapGeometries(view.frame);
  const { kind, licence, accent, publisher } = view.frame.municipality;
  const drawings = openDrawings(options.cache, {
    speech: { language, kind },
    licence,
    publisher: publisher.name,
    accent,
    geometries,
  });
  const assembly = assembleWith(view, drawings, geometries, options.preview ?? false);
  const frame = siteFrameOf(assembly, options.site);
  const pages = writePages(options.work, { frame, pages: assemblePages(assembly) });
  await drawings.drawAll(options.onProgress ?? (() => undefined));
  showPages(options.work);
  writePublicFiles(options.work, downloadFiles(publishable), drawings.files, accent);
  return { language, problems, pages };
}

/** Where a repository keeps its work, by the name of what is built. */
export const workFolders = (repository: string, name: string): { work: string; cache: string } => ({
  work: join(repository, '.build', name),
  cache: join(repository, '.build', 'drawings'),
});
