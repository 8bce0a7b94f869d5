/**
 * Metadata beside tables as CSV on the Web wants it (W3C Recommendation of 17 December 2015): what a table is, what its
 * columns hold, who is to be named and under which licence. A table of numbers has no place for these itself.
 */
import type { Municipality } from '../../domain/municipality.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { DataColumn } from '../../language/words/open-data-words.ts';
import type { Rights } from '../rights.ts';
import { columnTypes } from './column-types.ts';

/** A table, or several of the same columns. */
export interface DescribedTables {
  readonly title: string;
  readonly description?: string | undefined;
  readonly columns: readonly string[];
  /** Columns that no two rows share together. */
  readonly key: readonly string[];
  readonly rights: Rights;
  /** ISO date. */
  readonly modified: string;
  readonly notes?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What the tables of a report have in common. */
export interface MetadataSetting {
  readonly municipality: Municipality;
}

const context = (language: string): readonly unknown[] => [
  'http://www.w3.org/ns/csvw',
  { '@language': language },
];

/** How our tables are written: RFC 4180 with LF. */
const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  lineTerminators: ['\n'],
};

/** Undefined members are left out. */
const written = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** Metadata of one table. `url` is relative to where it stands. */
export const tableMetadata = (
  url: string,
  table: DescribedTables,
  setting: MetadataSetting,
): string =>
  written({
    '@context': context(setting.municipality.language),
    url,
    ...aboutOf(table, setting),
    dialect,
    tableSchema: schemaOf(table, setting),
  });

/** Metadata of several tables with the same columns, each with its title. */
export const tableGroupMetadata = (
  tables: readonly { readonly url: string; readonly title: string }[],
  group: DescribedTables,
  setting: MetadataSetting,
): string =>
  written({
    '@context': context(setting.municipality.language),
    ...aboutOf(group, setting),
    dialect,
    tableSchema: schemaOf(group, setting),
    tables: tables.map(({ url, title }) => ({ url, 'dc:title': title })),
  });

/** Dublin Core terms, as the vocabulary recommends them. */
function aboutOf(
  { title, description, rights, modified, notes }: DescribedTables,
  { municipality }: MetadataSetting,
): object {
  const { publisher } = municipality;
  const [only, ...others] = rights.licences.map(({ name, url }) =>
    url === undefined ? name : { '@id': url },
  );
  return {
    'dc:title': title,
    'dc:description': description,
    'dc:source': rights.source,
    'dc:references': rights.sourceUrl,
    'dc:creator': rights.attribution,
    'dc:publisher': { 'schema:name': publisher.name, 'schema:email': publisher.email },
    'dc:license': others.length === 0 ? only : [only, ...others],
    'dc:rights': rights.licences.map(({ name }) => name).join(', '),
    'dc:rightsHolder': rights.attribution,
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    'dc:language': municipality.language,
    ...notes,
  };
}

function schemaOf(
  { columns, key }: DescribedTables,
  { municipality: { language } }: MetadataSetting,
): object {
  const words = openDataWords(language).columns;
  return {
    columns: columns.filter(isKnown).map((name) => {
      const { datatype, required, separator } = columnTypes[name];
      const { title, description } = words[name];
      return {
        name,
        // The heading of the table must be among them.
        titles: name === title ? name : [name, title],
        'dc:description': description,
        datatype,
        null: '',
        required: required ?? false,
        ...(separator === undefined ? {} : { separator }),
      };
    }),
    primaryKey: key,
  };
}

const isKnown = (column: string): column is DataColumn => Object.hasOwn(columnTypes, column);
