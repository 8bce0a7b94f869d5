/** Names that the vocabularies of the EU Publications Office and IANA give to formats, languages and themes. */
import type { Language } from '../../domain/language.ts';
import type { DataFormat, DataSet } from '../../report/open-data/data-sets.ts';

const authority = 'http://publications.europa.eu/resource/authority';
const media = 'https://www.iana.org/assignments/media-types';

interface FormatNames {
  readonly fileType: string;
  readonly mediaType: string;
}

const format = (fileType: string, mediaType: string): FormatNames => ({
  fileType: `${authority}/file-type/${fileType}`,
  mediaType: `${media}/${mediaType}`,
});

export const formats: Readonly<Record<DataFormat, FormatNames>> = {
  csv: format('CSV', 'text/csv'),
  'csv-metadata': format('JSON_LD', 'application/csvm+json'),
  geojson: format('GEOJSON', 'application/geo+json'),
  xlsx: format('XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  graphml: format('XML', 'application/xml'),
  hsds: format('JSON', 'application/json'),
  'json-ld': format('JSON_LD', 'application/ld+json'),
  zip: format('ZIP', 'application/zip'),
};

const languages: Readonly<Record<string, string>> = {
  de: 'DEU',
  en: 'ENG',
  tr: 'TUR',
  ar: 'ARA',
  fr: 'FRA',
  uk: 'UKR',
  ru: 'RUS',
  pl: 'POL',
};

/** The language in the list of the EU; undetermined where it is not among ours. */
export const languageOf = (language: Language): string =>
  `${authority}/language/${languages[language] ?? 'UND'}`;

const themesOf: Readonly<Record<DataSet['kind'], readonly string[]>> = {
  indicator: ['SOCI'],
  boundaries: ['REGI', 'GOVE'],
  offers: ['SOCI', 'EDUC'],
  network: ['SOCI', 'EDUC'],
};

/** Themes of the EU's data portal. */
export const themes = (kind: DataSet['kind']): readonly string[] =>
  themesOf[kind].map((theme) => `${authority}/data-theme/${theme}`);
