/**
 * The catalogue of all data as data portals read it: DCAT-AP.de 3.0 as JSON-LD, whole in itself (its context is part of
 * it). Without a canonical origin its addresses are relative to where it stands.
 */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { OpenDataWords } from '../../language/words/open-data-words.ts';
import { dataSetsOf } from '../../report/open-data/data-sets.ts';
import type { DataFile, DataSet, FileSizes } from '../../report/open-data/data-sets.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { PublishedPeriod } from './periods-covered.ts';
import { periodsCovered } from './periods-covered.ts';
import { publicAddress } from '../addresses/publication.ts';
import type { Publication } from '../addresses/publication.ts';
import { rightsOf, rightsOfAll } from '../rights.ts';
import type { Rights } from '../rights.ts';
import { formats, languageOf, themes } from './vocabularies.ts';
import { extentOf } from './extent.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The catalogue of a report's data. */
export function formatCatalogue(
  view: ReportView,
  sizes: FileSizes,
  publication: Publication,
): string {
  return `${JSON.stringify(new Catalogue(view, sizes, publication).document(), null, 1)}\n`;
}

class Catalogue {
  readonly #view: ReportView;
  readonly #sizes: FileSizes;
  readonly #publication: Publication;
  readonly #words: OpenDataWords['catalogue'];

  constructor(view: ReportView, sizes: FileSizes, publication: Publication) {
    this.#view = view;
    this.#sizes = sizes;
    this.#publication = publication;
    this.#words = openDataWords(view.frame.municipality.language).catalogue;
  }

  document(): object {
    const { municipality, asOf } = this.#view.frame;
    const sets = dataSetsOf(this.#view);
    const { title, description } = this.#words;
    return {
      '@context': context,
      '@id': this.#id('katalog'),
      '@type': 'dcat:Catalog',
      'dct:title': this.#text(title(municipality.name)),
      'dct:description': this.#text(description(municipality.name)),
      'dct:publisher': this.#publisher(),
      'dct:language': { '@id': languageOf(municipality.language), '@type': 'dct:LinguisticSystem' },
      'dct:license': licenceId(rightsOf(municipality)),
      'dct:modified': day(asOf.date),
      'dct:spatial': this.#place(),
      'foaf:homepage': { '@id': this.#address(addresses.overview), '@type': 'foaf:Document' },
      'dcat:themeTaxonomy': {
        '@id': 'http://publications.europa.eu/resource/authority/data-theme',
      },
      'dcat:dataset': [...sets.map((set) => this.#dataset(set)), this.#archive()],
    };
  }

  #dataset(set: DataSet): object {
    const { municipality, asOf } = this.#view.frame;
    const isRegister = set.kind === 'offers' || set.kind === 'network';
    const rights = rightsOf(municipality, set.kind === 'indicator' ? set.indicator : undefined);
    const modified =
      (set.kind === 'indicator' ? set.indicator.updated : undefined) ??
      (isRegister ? municipality.offers.asOf : undefined) ??
      asOf.date;
    const page =
      set.kind === 'indicator'
        ? addresses.indicator(set.indicator.id)
        : set.kind === 'boundaries'
          ? addresses.areas
          : set.kind === 'offers'
            ? addresses.offers
            : addresses.network;
    const theme =
      set.kind === 'indicator'
        ? municipality.themes.find(({ id }) => id === set.indicator.theme)?.title
        : undefined;
    const period = set.kind === 'indicator' ? periodsCovered(this.#view, set.indicator) : undefined;
    const description = this.#description(set);
    return {
      ...this.#about(set.id, this.#title(set), description, modified),
      'dcat:keyword': [
        ...this.#words.keywords,
        ...(theme === undefined ? [] : [theme]),
        ...(set.kind === 'indicator' ? [set.indicator.short] : []),
      ].map((word) => this.#text(word)),
      'dcat:theme': themes(set.kind).map((id) => ({ '@id': id })),
      'dcat:landingPage': { '@id': this.#address(page), '@type': 'foaf:Document' },
      ...(period === undefined ? {} : { 'dct:temporal': temporal(period) }),
      ...(rights.source === undefined
        ? {}
        : {
            'dct:provenance': {
              '@type': 'dct:ProvenanceStatement',
              'rdfs:label': this.#text(rights.source),
            },
          }),
      'dcat:distribution': set.files
        .filter(({ format }) => format !== 'csv-metadata')
        .map((file) => this.#distribution(file, rights, modified, set.files)),
    };
  }

  #archive(): object {
    const { municipality, asOf, indicators } = this.#view.frame;
    const file: DataFile = { address: addresses.archive, format: 'zip' };
    const { archive, archiveNote, keywords } = this.#words;
    return {
      ...this.#about('alle-daten', archive(municipality.name), archiveNote, asOf.date),
      'dcat:keyword': keywords.map((word) => this.#text(word)),
      'dcat:theme': themes('indicator').map((id) => ({ '@id': id })),
      'dcat:landingPage': { '@id': this.#address(addresses.downloads), '@type': 'foaf:Document' },
      'dcat:distribution': [
        this.#distribution(file, rightsOfAll(municipality, indicators), asOf.date, [file]),
      ],
    };
  }

  /** What every set says. */
  #about(id: string, title: string, description: string, modified: string): object {
    const { municipality } = this.#view.frame;
    return {
      '@id': this.#id(`datensatz-${id}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': this.#text(title),
      'dct:description': this.#text(description),
      'dct:publisher': this.#publisher(),
      'dcat:contactPoint': this.#contact(),
      'dct:language': { '@id': languageOf(municipality.language), '@type': 'dct:LinguisticSystem' },
      'dct:modified': day(modified),
      'dct:spatial': this.#place(),
      'dct:accessRights': {
        '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
        '@type': 'dct:RightsStatement',
      },
      ...(municipality.state === undefined
        ? {}
        : {
            'dcatde:politicalGeocodingLevelURI': {
              '@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/municipality',
            },
          }),
    };
  }

  #distribution(
    { address, format }: DataFile,
    rights: Rights,
    modified: string,
    files: readonly DataFile[],
  ): object {
    const { fileType, mediaType } = formats[format];
    const size = this.#sizes.get(address);
    const { language } = this.#view.frame.municipality;
    const describedBy = files.find(
      (file) => format === 'csv' && file.format === 'csv-metadata',
    )?.address;
    const name = openDataWords(language).page.formats[format];
    return {
      '@id': this.#id(`datei-${address.slice(address.lastIndexOf('/') + 1)}`),
      '@type': 'dcat:Distribution',
      'dct:title': this.#text(name),
      'dcat:accessURL': { '@id': this.#address(address), '@type': 'rdfs:Resource' },
      'dcat:downloadURL': { '@id': this.#address(address), '@type': 'rdfs:Resource' },
      'dct:format': { '@id': fileType, '@type': 'dct:MediaTypeOrExtent' },
      'dcat:mediaType': { '@id': mediaType, '@type': 'dct:MediaType' },
      'dct:license': licenceId(rights),
      'dcatde:licenseAttributionByText': rights.attribution,
      'dct:language': { '@id': languageOf(language), '@type': 'dct:LinguisticSystem' },
      'dct:modified': day(modified),
      ...(size === undefined
        ? {}
        : { 'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' } }),
      ...(describedBy === undefined
        ? {}
        : {
            'dct:conformsTo': {
              '@id': 'https://www.w3.org/TR/tabular-data-model/',
              '@type': 'dct:Standard',
            },
            'foaf:page': { '@id': this.#address(describedBy), '@type': 'foaf:Document' },
          }),
    };
  }

  #title(set: DataSet): string {
    const { name } = this.#view.frame.municipality;
    if (set.kind === 'indicator') return set.indicator.title + this.#words.ofMunicipality(name);
    return this.#words[set.kind](name);
  }

  #description(set: DataSet): string {
    if (set.kind !== 'indicator') return this.#words[`${set.kind}Note`];
    return [set.indicator.note, this.#words.indicatorNote].filter(Boolean).join(' ');
  }

  #publisher(): object {
    const { publisher } = this.#view.frame.municipality;
    return {
      '@id': this.#id('herausgeber'),
      '@type': ['foaf:Agent', 'foaf:Organization'],
      'foaf:name': this.#text(publisher.name),
    };
  }

  #contact(): object {
    const { publisher } = this.#view.frame.municipality;
    return {
      '@id': this.#id('ansprechstelle'),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': publisher.name,
      ...(publisher.email === undefined
        ? { 'vcard:hasURL': { '@id': this.#address(addresses.page('impressum')) } }
        : { 'vcard:hasEmail': { '@id': `mailto:${publisher.email}` } }),
    };
  }

  #place(): object {
    const { municipality, geography } = this.#view.frame;
    const extent = extentOf(geography.areas);
    return {
      '@id': this.#id('raum'),
      '@type': 'dct:Location',
      'skos:prefLabel': this.#text(municipality.name),
      ...(extent === undefined
        ? {}
        : { 'dcat:bbox': { '@value': extent, '@type': 'geo:wktLiteral' } }),
    };
  }

  readonly #text = (text: string): object => ({
    '@value': text,
    '@language': this.#view.frame.municipality.language,
  });

  #address(address: SiteAddress): string {
    return publicAddress(this.#publication, address) ?? relativeLink(addresses.catalogue, address);
  }

  /** Names of things are places in the catalogue itself. */
  #id(name: string): string {
    const own = publicAddress(this.#publication, addresses.catalogue) ?? '';
    return `${own}#${name}`;
  }
}

/** The licence in the vocabulary of DCAT-AP.de, else by its address; the first where there are several. */
const licenceId = ({ licences: [first] }: Rights): object => ({
  '@id': first?.vocabulary ?? first?.url ?? 'http://dcat-ap.de/def/licenses/other-closed',
  '@type': 'dct:LicenseDocument',
});

const day = (date: string): object => ({ '@value': date, '@type': 'xsd:date' });

const temporal = ({ firstDay, lastDay }: PublishedPeriod): object => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': day(firstDay),
  'dcat:endDate': day(lastDay),
});
