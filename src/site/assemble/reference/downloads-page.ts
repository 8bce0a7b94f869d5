/** `/daten/`: all files to download with their sizes, each with source and licence. */
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import {
  dataSetsOf,
  filesOfAll,
  filesOfArea,
  hasAreaWorkbooks,
  mostAreaWorkbooks,
} from '../../../report/open-data/data-sets.ts';
import type { DataFile, DataSet, FileSizes } from '../../../report/open-data/data-sets.ts';
import { licenceOf } from '../../../language/sources.ts';
import type { LicenceName } from '../../../language/sources.ts';
import { networkWords, offerWords, openDataWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatDate } from '../../../language/numbers/periods.ts';
import type { Language } from '../../../domain/language.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';

/** A file, by its format: „CSV 12 KB“. */
export interface DownloadLink extends Link {
  readonly size: string | undefined;
}

export interface DownloadEntry {
  readonly title: string;
  readonly links: readonly DownloadLink[];
  /** Where it is another than that of the report. */
  readonly licence?: LicenceName | undefined;
  readonly source?: string | undefined;
  /** What is in it, where the title does not say it. */
  readonly note?: string | undefined;
}

export interface DownloadsPage extends PageContent {
  readonly lead: string;
  readonly licenceNote: string;
  readonly formatNotes: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly entries: readonly DownloadEntry[];
  }[];
  readonly areas:
    | {
        readonly summary: string;
        readonly notes: readonly string[];
        /** Empty where they are too many: then the list of areas leads to them. */
        readonly entries: readonly {
          readonly name: string;
          readonly links: readonly DownloadLink[];
        }[];
        readonly list: Link;
      }
    | undefined;
}

/** More areas are no longer listed here: their files stand on their own pages. */
const mostAreasListed = 200;

/** Files to download: everything at once, each indicator by theme, areas and offers, the areas' own. */
export function downloadsPage(assembly: Assembly): DownloadsPage {
  const { view, words, language, fileSizes } = assembly;
  const { municipality, indicators } = view.frame;
  const own = openDataWords(language);
  const sets = dataSetsOf(view);
  const licence = licenceOf(municipality.licence);
  const entry = (set: DataSet): DownloadEntry => ({
    ...entryOf(assembly, set),
    links: linksOf(set.files, fileSizes, language),
  });
  const ofTheme = (theme: string): readonly DownloadEntry[] =>
    sets.filter((set) => set.kind === 'indicator' && set.indicator.theme === theme).map(entry);
  const notes = [own.page.allNote, own.page.catalogueNote];
  return {
    description: own.page.lead,
    lead: own.page.lead,
    licenceNote: words.licenceNote(
      `${municipality.publisher.name}, ${formatDate(view.frame.asOf.date, language)}`,
      licence.name,
    ),
    formatNotes: own.page.formatNotes.slice(indicators.length === 0 ? 3 : 0),
    sections: [
      {
        title: own.page.all,
        entries: filesOfAll.map((file, at) => ({
          title: notes[at] ?? '',
          links: linksOf([file], fileSizes, language),
        })),
      },
      ...municipality.themes
        .map(({ id, title }) => ({ title, entries: ofTheme(id) }))
        .filter(({ entries }) => entries.length > 0),
      {
        title: own.page.places,
        entries: sets.filter(({ kind }) => kind !== 'indicator').map(entry),
      },
    ],
    areas: areasOf(assembly),
  };
}

/** Title, licence and source of a set of data. */
function entryOf({ view, words, language }: PageScope, set: DataSet): Omit<DownloadEntry, 'links'> {
  const { municipality, offers } = view.frame;
  const own = offerWords(language);
  switch (set.kind) {
    case 'indicator':
      return {
        title: set.indicator.short,
        licence: otherLicence(set.indicator, municipality),
        source: set.indicator.source,
      };
    case 'boundaries':
      return { title: words.downloadTitles.areas };
    case 'offers':
      return {
        title: words.downloadTitles.offers,
        note: own.offersFile(
          formatNumber(offers.filter(({ point }) => point !== undefined).length, 0, language),
          formatNumber(offers.length, 0, language),
        ),
      };
    case 'network':
      return { title: networkWords(language).downloads.title, note: own.networkFile };
  }
}

/** The licence of an indicator, where it is not the one that the head of the page names. */
function otherLicence({ licences }: Indicator, { licence }: Municipality): LicenceName | undefined {
  const [first = licence] = licences;
  const own = licenceOf(first);
  return own.name === licenceOf(licence).name ? undefined : own;
}

function areasOf({ view, language, fileSizes }: Assembly): DownloadsPage['areas'] {
  const { page } = openDataWords(language);
  const areas = view.profiledLevels.flatMap(({ id }) => view.areasOf(id));
  if (areas.length === 0) return undefined;
  const most = formatNumber(mostAreaWorkbooks, 0, language);
  return {
    summary: page.areas(formatNumber(areas.length, 0, language)),
    notes: [page.areasNote, ...(hasAreaWorkbooks(view) ? [] : [page.areasWithoutWorkbooks(most)])],
    entries:
      areas.length > mostAreasListed
        ? []
        : areas.map(({ name, slug }) => ({
            name,
            links: linksOf(filesOfArea(view, slug), fileSizes, language),
          })),
    list: { text: page.areasList, address: addresses.areas },
  };
}

const linksOf = (
  files: readonly DataFile[],
  sizes: FileSizes,
  language: Language,
): readonly DownloadLink[] =>
  files.map(({ address, format }) => ({
    text: openDataWords(language).page.formats[format],
    address,
    size: format === 'csv-metadata' ? undefined : sizeInWords(sizes.get(address), language),
  }));

/** Thousands of bytes, as catalogues count them; undefined where a file has not been written yet. */
function sizeInWords(bytes: number | undefined, language: Language): string | undefined {
  if (bytes === undefined) return undefined;
  const { size } = openDataWords(language).page;
  return bytes < 999_500
    ? size(formatNumber(Math.max(1, Math.round(bytes / 1000)), 0, language), 'KB')
    : size(formatNumber(bytes / 1_000_000, 1, language), 'MB');
}
