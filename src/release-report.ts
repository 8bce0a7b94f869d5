/** A release: the figures, numbers and sentences of the day are kept in the report folder, for good. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, openSite } from './build-report.ts';
import type { CheckedReport, Site } from './build-report.ts';
import { hasErrors } from './domain/problem/problem.ts';
import type { Cell } from './domain/indicator/observation.ts';
import { addresses } from './domain/naming/address.ts';
import type { SiteAddress } from './domain/naming/address.ts';
import type { PublishableDataset, PublishableSeries } from './domain/publishable.ts';
import { standFile, standTexts } from './domain/stands/stand.ts';
import type { Stand } from './domain/stands/stand.ts';
import { chrome, sharingWords } from './language/page-topics.ts';
import { licenceOf } from './language/sources.ts';
import { formatDate } from './language/numbers/periods.ts';
import { formatFigureCsv } from './outputs/sharing/figure-csv.ts';
import type { SharedFigure } from './outputs/sharing/share-figure.ts';
import { digestOf } from './outputs/stands/stand-holding.ts';
import { figureBody, formatStandFrame, formatStandIndex } from './outputs/stands/stand-page.ts';
import type { StandSetting } from './outputs/stands/stand-page.ts';
import { nameOfKept, packTexts } from './readers/stands/stand-format.ts';
import type {
  KeptCell,
  KeptNumbers,
  StandList,
  StandSummary,
} from './readers/stands/stand-format.ts';
import { standStyle } from './site/work/site-assets.ts';

export interface Release extends CheckedReport {
  /** Undefined where nothing was written: the name is taken, or the report has errors. */
  readonly written:
    | {
        readonly figures: number;
        readonly bytes: number;
        readonly date: string;
      }
    | undefined;
  readonly isTaken: boolean;
}

/**
 * Keeps what the report publishes today under a name. Nothing is ever replaced.
 *
 * @param report folder, absolute
 * @param name one for which `isStandName` holds
 * @param cache where pictures of words are kept from build to build, absolute
 */
export async function releaseReport(report: string, name: string, cache: string): Promise<Release> {
  const checked = await checkReport(report);
  const isTaken = existsSync(join(report, standFile(name)));
  const { publishable } = checked;
  if (isTaken || publishable === undefined || hasErrors(checked.problems)) {
    return { ...checked, isTaken, written: undefined };
  }
  const kept = new KeptTexts(publishable.frame.stands ?? []);
  const list = standOf(publishable, checked, report, name, cache, kept);
  const { municipality, asOf } = publishable.frame;
  const summary: StandSummary = {
    format: 1,
    name,
    date: asOf.date,
    language: municipality.language,
    municipality: municipality.id,
    figures: list.figures.length,
    list: kept.keep(JSON.stringify(list)),
  };
  const pack = packTexts(kept.added);
  mkdirSync(join(report, standTexts(name), '..'), { recursive: true });
  writeFileSync(join(report, standTexts(name)), pack);
  // It comes last: without it there is no release.
  writeFileSync(join(report, standFile(name)), `${JSON.stringify(summary, undefined, 2)}\n`);
  const { figures, date } = summary;
  return { ...checked, isTaken, written: { figures, bytes: pack.byteLength, date } };
}

/** Texts by their names; what an earlier release holds is not kept again. */
class KeptTexts {
  readonly added = new Map<string, string>();
  readonly #earlier: readonly Stand[];

  constructor(earlier: readonly Stand[]) {
    this.#earlier = earlier;
  }

  keep(text: string): string {
    const name = nameOfKept(text);
    if (!this.#earlier.some((stand) => stand.text(name) === text)) this.added.set(name, text);
    return name;
  }
}

function standOf(
  publishable: PublishableDataset,
  { pictures }: CheckedReport,
  report: string,
  name: string,
  cache: string,
  kept: KeptTexts,
): StandList {
  const { frame } = publishable;
  const { municipality, asOf } = frame;
  const { language, accent } = municipality;
  const style = kept.keep(standStyle(accent));
  const site = chrome(language).siteTitle(municipality.name);
  const setting: StandSetting = { name, date: asOf.date, language, site, style: `${style}.css` };
  const figures = figuresOf(publishable, pictures, report, cache).map(({ page, ...shown }) =>
    keepFigure(shown, page, setting, publishable, kept),
  );
  const index = formatStandIndex(
    setting,
    figures.map(({ key, page, title, summary }) => ({ key, page, title, summary })),
  );
  const catalogue = {
    indicators: frame.indicators,
    areas: frame.geography.areas.map(({ id, name: called, parent }) => ({
      id,
      name: called,
      parent,
    })),
  };
  return {
    index: kept.keep(index),
    frame: kept.keep(formatStandFrame(setting)),
    style,
    catalogue: kept.keep(JSON.stringify(catalogue)),
    numbers: Object.fromEntries(
      [...publishable.series].map(([id, series]) => [
        id,
        kept.keep(JSON.stringify(numbersOf(series))),
      ]),
    ),
    figures,
  };
}

interface FigureOfPage extends SharedFigure {
  /** Title of its page. */
  readonly page: string;
  readonly fileAt: (address: SiteAddress) => string | undefined;
}

/** All figures of the site in its order, each on the page where it stands for good. */
function figuresOf(
  publishable: PublishableDataset,
  pictures: CheckedReport['pictures'],
  report: string,
  cache: string,
): readonly FigureOfPage[] {
  const found = new Map<string, SharedFigure>();
  const shown: FigureOfPage[] = [];
  const site: Site = openSite(publishable, pictures, {
    report,
    cache,
    figurePictures: 'none',
    onFigure: (figure) => {
      if (!found.has(figure.key)) found.set(figure.key, figure);
    },
  });
  for (const ref of site.pages) {
    const before = found.size;
    const { documentTitle } = site.page(ref);
    for (const figure of [...found.values()].slice(before)) {
      const fileAt = (address: SiteAddress) => site.drawings.files.get(address);
      shown.push({ ...figure, page: documentTitle, fileAt });
    }
  }
  return shown;
}

function keepFigure(
  { figure, key, from, home, indicators, fileAt }: Omit<FigureOfPage, 'page'>,
  page: string,
  setting: StandSetting,
  { frame: { municipality } }: PublishableDataset,
  kept: KeptTexts,
): StandList['figures'][number] {
  const { name, language, date, site } = setting;
  const words = sharingWords(language);
  const drawings: string[] = [];
  const keptOf = (address: SiteAddress): string => {
    const text = fileAt(address);
    if (text === undefined) throw new Error(`no drawing at ${address}`);
    const file = kept.keep(text);
    drawings.push(file);
    return `${file}.svg`;
  };
  const licences = figure.sources.flatMap((source) => source.licences.map((one) => one.name));
  const origin = municipality.site?.replace(/\/$/u, '');
  const citation = words.cited({
    publisher: municipality.publisher.name,
    title: figure.title,
    site,
    day: formatDate(date, language),
    address: origin && origin + addresses.standFigure(name, key),
    licence: [...new Set(licences)].join(', ') || licenceOf(municipality.licence).name,
  });
  const { title, summary, table } = figure;
  const body = figureBody(figure, setting, key, from, keptOf);
  return {
    key,
    home,
    page,
    title,
    summary,
    digest: digestOf(figure),
    indicators: [...indicators()],
    citation,
    body: kept.keep(body),
    csv: kept.keep(formatFigureCsv(table, words.full)),
    drawings,
  };
}

function numbersOf({ periods, all }: PublishableSeries): KeptNumbers {
  const places = new Map(periods.map(({ text }, at) => [text, at]));
  return {
    periods: periods.map(({ text, kind, firstDay, lastDay }) => ({
      text,
      kind,
      firstDay,
      lastDay,
    })),
    rows: all.map(({ area, period, group, value }) => [
      area,
      places.get(period.text) ?? 0,
      group,
      keptCell(value),
    ]),
  };
}

function keptCell(value: Cell): KeptCell {
  switch (value.state) {
    case 'observed':
      return value.value;
    case 'unreliable':
      return value.value === undefined ? 'unreliable' : ['unreliable', value.value];
    case 'zero':
    case 'withheld':
    case 'not-meaningful':
    case 'later':
    case 'not-available':
      return value.state;
  }
}
