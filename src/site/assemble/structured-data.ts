/** What search engines read of a page: JSON-LD in the words of schema.org. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { licenceOf } from '../../language/sources.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { StructuredData } from '../page-sharing.ts';
import type { PageScope } from './assembly.ts';

const publisherOf = ({ view }: PageScope): StructuredData => ({
  '@type': 'GovernmentOrganization',
  name: view.frame.municipality.publisher.name,
});

const municipalityOf = ({ view }: PageScope): StructuredData => ({
  '@type': 'AdministrativeArea',
  name: view.frame.municipality.name,
});

/** Days of a period as schema.org writes a span. */
const spanOf = (periods: readonly Period[]): string | undefined => {
  const [first] = periods;
  const last = periods.at(-1);
  return first && last && `${first.firstDay}/${last.lastDay}`;
};

/** An indicator as `Dataset`. */
export function datasetNode(
  scope: PageScope,
  indicator: Indicator,
  description: string,
  periods: readonly Period[],
): StructuredData {
  const licences =
    indicator.licences.length > 0 ? indicator.licences : [scope.view.frame.municipality.licence];
  return {
    '@type': 'Dataset',
    name: indicator.title,
    description: description.slice(0, 4900),
    creator: publisherOf(scope),
    license: licences.map((one) => licenceOf(one).url ?? licenceOf(one).name),
    spatialCoverage: municipalityOf(scope),
    temporalCoverage: spanOf(periods),
    ...(indicator.source === undefined
      ? {}
      : { isBasedOn: indicator.sourceUrl ?? indicator.source }),
    inLanguage: scope.language,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: addresses.indicatorCsv(indicator.id),
      },
    ],
  };
}

/** An area as `Place`. */
export const placeNode = (
  scope: PageScope,
  name: string,
  description: string,
  parents: readonly string[],
): StructuredData => ({
  '@type': 'Place',
  name,
  description,
  containedInPlace: [
    ...parents.map((parent) => ({ '@type': 'Place', name: parent })),
    municipalityOf(scope),
  ],
});

/** A story as `Article`. */
export const articleNode = (
  scope: PageScope,
  story: {
    readonly title: string;
    readonly summary: string;
    readonly authors: readonly string[];
    readonly date: string;
    readonly reviewed: string | undefined;
  },
): StructuredData => ({
  '@type': 'Article',
  headline: story.title,
  description: story.summary,
  author: story.authors.map((name) => ({ '@type': 'Person', name })),
  datePublished: story.date,
  dateModified: story.reviewed ?? story.date,
  publisher: publisherOf(scope),
  inLanguage: scope.language,
});

/**
 * The text of the node: with its address, links made whole, and nothing in it that could end its element.
 *
 * @param whole makes an address of the site a link with host; undefined leaves the node out
 */
export function formatStructured(
  node: StructuredData,
  address: SiteAddress,
  whole: (address: SiteAddress) => string,
): string {
  const text = JSON.stringify(
    { '@context': 'https://schema.org', '@id': whole(address), url: whole(address), ...node },
    (key, value: unknown) =>
      key === 'contentUrl' && typeof value === 'string' ? whole(value as SiteAddress) : value,
  );
  return text
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
