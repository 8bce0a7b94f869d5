/** `/daten/`: all files to download, each with source and licence. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { licenceOf } from '../../../language/sources.ts';
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { networkWords, offerWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface DownloadsPage extends PageContent {
  readonly lead: string;
  readonly files: readonly {
    readonly title: string;
    readonly links: readonly Link[];
    readonly licence: { readonly name: string; readonly url: string | undefined };
    readonly source: string | undefined;
    /** What stands in the columns, where the lead does not say it. */
    readonly note?: string | undefined;
  }[];
  readonly licenceNote: string;
}

/** Files to download: each indicator, areas, offers where there are any, with source and licence. */
export function downloadsPage({ view, words, language }: PageScope): DownloadsPage {
  const { municipality, indicators, offers } = view.frame;
  const licence = licenceOf(municipality.licence);
  const own = offerWords(language);
  return {
    description: words.downloadsLead,
    lead: words.downloadsLead,
    files: [
      ...indicators.map((indicator) => ({
        title: indicator.short,
        links: [{ text: 'CSV', address: addresses.indicatorCsv(indicator.id) }],
        licence: licenceOf(indicator.licences[0] ?? municipality.licence),
        source: indicator.source,
      })),
      {
        title: words.downloadTitles.areas,
        links: [{ text: 'GeoJSON', address: addresses.areasGeojson }],
        licence,
        source: undefined,
      },
      ...(offers.length === 0
        ? []
        : [
            {
              title: words.downloadTitles.offers,
              links: [
                { text: 'CSV', address: addresses.offersCsv },
                { text: 'GeoJSON', address: addresses.offersGeojson },
              ],
              licence,
              source: undefined,
              note: own.offersFile(
                formatNumber(offers.filter(({ point }) => point !== undefined).length, 0, language),
                formatNumber(offers.length, 0, language),
              ),
            },
            {
              title: networkWords(language).downloads.title,
              links: [
                { text: networkWords(language).downloads.edges, address: addresses.networkEdges },
                { text: networkWords(language).downloads.graph, address: addresses.networkGraphml },
              ],
              licence,
              source: undefined,
              note: own.networkFile,
            },
          ]),
    ],
    licenceNote: words.licenceNote(
      `${municipality.publisher.name}, ${formatDate(view.frame.asOf.date, language)}`,
      licence.name,
    ),
  };
}
