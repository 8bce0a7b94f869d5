/** Permanent addresses of the site (input contract, "Output"): one place makes them, one function links them. */

/** An address from the root of the site, e.g. `/gebiete/nordstadt/`, possibly with a #fragment. */
export type SiteAddress = `/${string}`;

/** A link inside the site: text and where it leads. */
export interface Link {
  readonly text: string;
  readonly address: SiteAddress;
}

/** What a link to the comparison chooses; what it leaves open is up to the page. */
export interface ComparisonChoice {
  /** Slugs. */
  readonly areas?: readonly string[];
  readonly indicators?: readonly string[];
  /** As tables write it: `2021`, `2020/21`. */
  readonly period?: string;
}

export const addresses = {
  overview: '/' as SiteAddress,
  areas: '/gebiete/' as SiteAddress,
  area: (slug: string): SiteAddress => `/gebiete/${slug}/`,
  /** All numbers of an area. */
  areaCsv: (slug: string): SiteAddress => `/gebiete/${slug}.csv`,
  /** Everything on offer in an area. */
  areaOffers: (slug: string): SiteAddress => `/gebiete/${slug}/angebote/`,
  theme: (id: string): SiteAddress => `/themen/${id}/`,
  themes: '/themen/' as SiteAddress,
  indicator: (id: string): SiteAddress => `/indikatoren/${id}/`,
  /** An indicator in one period, kept for good; `period` as in file names. */
  indicatorPeriod: (id: string, period: string): SiteAddress => `/indikatoren/${id}/${period}/`,
  offers: '/angebote/' as SiteAddress,
  offer: (id: string): SiteAddress => `/angebote/${id}/`,
  /** A part of a large register. */
  /** What the field for offers looks through: `<folder><key>.js`. */
  offerData: '/angebote/daten/' as SiteAddress,
  streets: '/strassen/' as SiteAddress,
  streetsOfLetter: (letter: string): SiteAddress => `/strassen/${letter}/`,
  streetData: '/strassen/daten/' as SiteAddress,
  need: '/bedarf/' as SiteAddress,
  network: '/netzwerk/' as SiteAddress,
  /** A provider's entry on the network page. */
  provider: (id: string): SiteAddress => `/netzwerk/#traeger-${id}`,
  narratives: '/berichte/' as SiteAddress,
  narrative: (slug: string): SiteAddress => `/berichte/${slug}/`,
  goals: '/ziele/' as SiteAddress,
  goal: (id: string): SiteAddress => `/ziele/${id}/`,
  questions: '/fragen/' as SiteAddress,
  downloads: '/daten/' as SiteAddress,
  indicatorCsv: (id: string): SiteAddress => `/daten/${id}.csv`,
  /** What stands in the columns of a table: CSV on the Web. */
  csvMetadata: (csv: SiteAddress): SiteAddress => `${csv}-metadata.json`,
  indicatorGeojson: (id: string): SiteAddress => `/daten/${id}.geojson`,
  indicatorXlsx: (id: string): SiteAddress => `/daten/${id}.xlsx`,
  areaXlsx: (slug: string): SiteAddress => `/gebiete/${slug}.xlsx`,
  /** Of the tables of all areas: the name that CSV on the Web looks for in their folder. */
  areasCsvMetadata: '/gebiete/csv-metadata.json' as SiteAddress,
  areasGeojson: '/daten/gebiete.geojson' as SiteAddress,
  offersHsds: '/daten/angebote-hsds.json' as SiteAddress,
  catalogue: '/daten/katalog.jsonld' as SiteAddress,
  archive: '/daten/alle-daten.zip' as SiteAddress,
  sitemap: '/sitemap.xml' as SiteAddress,
  /** From 1 on, where there are more pages than one file may list. */
  sitemapPart: (part: number): SiteAddress => `/sitemap-${part}.xml`,
  robots: '/robots.txt' as SiteAddress,
  manifest: '/manifest.json' as SiteAddress,
  /** Redirects as hosts of static sites read them. */
  redirects: '/_redirects' as SiteAddress,
  offersCsv: '/daten/angebote.csv' as SiteAddress,
  offersGeojson: '/daten/angebote.geojson' as SiteAddress,
  networkEdges: '/daten/netzwerk-kanten.csv' as SiteAddress,
  networkGraphml: '/daten/netzwerk.graphml' as SiteAddress,
  comparison: '/vergleich/' as SiteAddress,
  /** Further areas of the comparison's table, where they are too many for one page; from 2 on. */
  comparisonPart: (part: number): SiteAddress => `/vergleich/teil-${part}/`,
  /** The comparison with areas (by their slugs) and indicators chosen: kept for good, in this order. */
  comparisonOf: (choice: ComparisonChoice): SiteAddress => {
    const list = (values: readonly string[] = []): string =>
      values.map((value) => encodeURIComponent(value)).join(',');
    const asked = [
      ['gebiete', list(choice.areas)],
      ['indikatoren', list(choice.indicators)],
      ['zeitraum', encodeURIComponent(choice.period ?? '')],
    ];
    const query = asked.filter(([, value]) => value !== '').map((pair) => pair.join('='));
    return `/vergleich/${query.length === 0 ? '' : `?${query.join('&')}`}`;
  },
  /** What there is to choose from, for the browser. */
  comparisonChoice: '/vergleich/daten/auswahl.js' as SiteAddress,
  /** Values of some areas in all periods; of all areas in one. Both are numbered from 0. */
  comparisonValues: (indicator: string, chunk: number): SiteAddress =>
    `/vergleich/daten/${indicator}/gebiete-${chunk}.js`,
  comparisonSection: (indicator: string, period: number): SiteAddress =>
    `/vergleich/daten/${indicator}/zeitraum-${period}.js`,
  search: '/suche/' as SiteAddress,
  /** What the search loads, by the name of its file. */
  searchData: (name: string): SiteAddress => `/suche/daten/${name}.js`,
  methods: '/methoden/' as SiteAddress,
  handbook: '/handbuch/' as SiteAddress,
  handbookPage: (slug: string): SiteAddress => `/handbuch/${slug}/`,
  messages: '/handbuch/meldungen/' as SiteAddress,
  /** What the handbook says about a problem code. */
  message: (code: string): SiteAddress => `/handbuch/meldungen/#${code}`,
  page: (slug: string): SiteAddress => `/${slug}/`,
  /** Shared drawings; `figure` is made of lower-case ids joined by `-`. */
  picture: (folder: string, figure: string): SiteAddress => `/bilder/${folder}/${figure}.svg`,
  /** What pointed-at areas say; asked for by a script. */
  spokenValues: (folder: string, figure: string): SiteAddress =>
    `/zeiger/werte/${folder}/${figure}.js`,
  /** Outlines of a level; asked for by a script. */
  spokenOutlines: (level: string): SiteAddress => `/zeiger/umrisse/${level}.js`,
  /** A figure as a picture that stands alone; `key` names the figure in the whole site. */
  figureSvg: (key: string): SiteAddress => `/bilder/abbildungen/${key}.svg`,
  /** The same in points. `shape` is the proportion, `scale` how many points a pixel has. */
  figurePng: (key: string, shape: string, scale: number): SiteAddress =>
    `/bilder/abbildungen/${key}-${shape}${scale === 1 ? '' : `-${scale}x`}.png`,
  /** The numbers of just one figure. */
  figureCsv: (key: string): SiteAddress => `/daten/abbildungen/${key}.csv`,
  /** A figure for other sites. */
  embed: (key: string): SiteAddress => `/einbetten/${key}/`,
  /** All figures of a release, and one of them, for good. */
  stand: (name: string): SiteAddress => `/stand/${name}/`,
  standFigure: (name: string, key: string): SiteAddress => `/stand/${name}/${key}/`,
  standCsv: (name: string, key: string): SiteAddress => `/stand/${name}/${key}.csv`,
  /** What pages of releases share: drawings, style. `file` is named by its contents. */
  standShared: (file: string): SiteAddress => `/stand/dateien/${file}`,
  /** Releases, revised numbers, corrections. */
  changes: '/aenderungen/' as SiteAddress,
  feed: '/feed.xml' as SiteAddress,
  /** What is shown where a page is shared. */
  card: (name: string): SiteAddress => `/bilder/karten/${name}.png`,
  /** A picture of the words, by the name of its file. */
  photo: (name: string): SiteAddress => `/bilder/fotos/${name}`,
} as const;

/**
 * The relative link from one page to another, so that a site works under any sub-path and from disk.
 * `from` is a page's address (ending in `/`, or a file such as `/404.html`).
 */
export function relativeLink(from: SiteAddress, to: SiteAddress): string {
  const [path = '/', fragment] = to.split('#', 2);
  const fromParts = from.split('/').slice(1, -1);
  const toParts = path.split('/').slice(1);
  let same = 0;
  while (
    same < fromParts.length &&
    same < toParts.length - 1 &&
    fromParts[same] === toParts[same]
  ) {
    same += 1;
  }
  const up = '../'.repeat(fromParts.length - same);
  const down = toParts.slice(same).join('/');
  const link = up + down || './';
  return fragment === undefined
    ? link
    : `${link === './' && path === from ? '' : link}#${fragment}`;
}
