/** Pages to look things up: methods, downloads, standing pages, stories. */
import { addresses } from '../../domain/naming/address.ts';
import type { Narrative, StandingPage } from '../../domain/words/words.ts';
import { methodSections } from '../../language/method-words.ts';
import { networkWords } from '../../language/network-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import { offerWords } from '../../language/offer-words.ts';
import { formatDate } from '../../language/periods.ts';
import { licenceOf } from '../../language/sources.ts';
import { stateExplanation, stateName, statesInOrder } from '../../language/states.ts';
import type {
  DownloadsPage,
  MethodsPage,
  NarrativePage,
  StandingPageContent,
} from '../prepared-report.ts';
import { placeLink } from './assembly.ts';
import type { Assembly } from './assembly.ts';
import { methodsOfIndices } from './index-formula.ts';
import { proseOf } from './prose-pages.ts';

/** `/methoden/` */
export function methodsPage(assembly: Assembly): MethodsPage {
  const { view, language, words } = assembly;
  const { stateTable } = words;
  const states = {
    anchor: 'zeichen',
    title: stateTable.caption,
    paragraphs: [],
    table: {
      caption: stateTable.caption,
      columns: [stateTable.name, stateTable.sign, stateTable.meaning].map((label) => ({
        label,
        numeric: false,
      })),
      rows: statesInOrder.map((state) => ({
        cells: [
          { text: stateName(state, language) },
          { text: words.stateSigns[state], state },
          { text: stateExplanation(state, language) },
        ],
        marked: false,
      })),
      notes: [],
    },
  };
  return {
    sections: [
      ...methodSections(language, view.frame.municipality.disclosure).map((section) => ({
        ...section,
        table: undefined,
      })),
      ...methodsOfIndices(assembly),
      states,
    ],
  };
}

/** `/daten/` */
export function downloadsPage({ view, words, language }: Assembly): DownloadsPage {
  const { municipality, indicators, offers } = view.frame;
  const licence = licenceOf(municipality.licence);
  const own = offerWords(language);
  return {
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

/** `/berichte/<slug>/` */
export function narrativePage(assembly: Assembly, story: Narrative): NarrativePage {
  const { view, words, language } = assembly;
  const byline = words.byline(story.authors.join(', '), formatDate(story.date, language));
  return {
    slug: story.slug,
    title: story.title,
    summary: story.summary,
    byline:
      story.reviewed === undefined
        ? byline
        : `${byline}; ${words.reviewed(formatDate(story.reviewed, language))}`,
    draft: story.status === 'draft',
    prose: proseOf(assembly, story.words, addresses.narrative(story.slug)),
    areas: story.areas.map((id) => placeLink(view.place(id))),
    themes: view.frame.municipality.themes
      .filter((theme) => story.themes.includes(theme.id))
      .map((theme) => ({ text: theme.title, address: addresses.theme(theme.id) })),
  };
}

/** `/<slug>/` */
export const standingPage = (assembly: Assembly, page: StandingPage): StandingPageContent => ({
  slug: page.slug,
  title: page.title,
  prose: proseOf(assembly, page.words, addresses.page(page.slug)),
});
