import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, offer, row, smallReport } from '../../test/small-report.ts';
import { downloadFiles } from '../download-files.ts';
import { areasMetadata } from './report-metadata.ts';

interface Column {
  readonly name: string;
  readonly titles: string | readonly string[];
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly null: string;
  readonly required: boolean;
  readonly separator?: string;
}

interface Metadata {
  readonly '@context': readonly unknown[];
  readonly url: string;
  readonly 'dc:license': unknown;
  readonly 'dc:source': string;
  readonly 'dc:title': string;
  readonly dialect: Readonly<Record<string, unknown>>;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
  };
}

const share = indicator('share', {
  unit: 'percent',
  title: 'Children who swim',
  source: 'Registry',
  licences: ['CC-BY-4.0'],
});
const { publishable } = protect(
  smallReport({
    indicators: [share],
    rows: [
      row('share', 'a', '2024', { n: '3', d: '300' }),
      row('share', 'b', '2023', { n: '50', d: '300', observation: { flags: ['p', 'e'] } }),
      row('share', 'c', '2024', { value: '(12.5)' }),
    ],
    areas: [area('a'), area('b'), area('c')],
    frame: {
      offers: [offer('o1', { area: 'a', free: true, point: { lon: 9.4, lat: 54 }, capacity: 20 })],
      cooperations: [{ from: 'o1', to: 'o1', kind: undefined, since: '2020', note: undefined }],
    },
  }),
);
const files = new Map<string, string>(downloadFiles(publishable));
const tables = [...files.keys()].filter(
  (address) => address.startsWith('/daten/') && address.endsWith('.csv'),
);

const metadataOf = (csv: string): Metadata =>
  JSON.parse(files.get(`${csv}-metadata.json`) ?? '') as Metadata;

/** Whether a cell can be read as its column says (CSV on the Web, 6.4). */
function fits(text: string, { datatype, separator, required }: Column): boolean {
  if (text === '') return !required;
  const parts = separator === undefined ? [text] : text.split(separator);
  const base = typeof datatype === 'string' ? datatype : datatype.base;
  const format = typeof datatype === 'string' ? undefined : datatype.format;
  if (base === 'boolean') return format?.split('|').includes(text) === true;
  if (base === 'decimal') return /^-?\d+(?:\.\d+)?$/u.test(text);
  return parts.every((part) => format === undefined || new RegExp(`^(?:${format})$`).test(part));
}

describe('metadata of CSV on the Web', () => {
  test('stand beside every table, and name it, its source and its licence', () => {
    expect(tables).toEqual([
      '/daten/share.csv',
      '/daten/angebote.csv',
      '/daten/netzwerk-kanten.csv',
    ]);
    for (const csv of tables) {
      const metadata = metadataOf(csv);
      expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
      expect(`/daten/${metadata.url}`).toBe(csv);
      expect(metadata['dc:title']).not.toBe('');
      expect(metadata.dialect).toMatchObject({ encoding: 'utf-8', delimiter: ',', header: true });
    }
    expect(metadataOf('/daten/share.csv')).toMatchObject({
      'dc:title': 'Children who swim (Town)',
      'dc:source': 'Registry',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(metadataOf('/daten/angebote.csv')).toMatchObject({
      'dc:license': { '@id': 'https://www.govdata.de/dl-de/by-2-0' },
    });
  });

  test('describe the columns that the table has, in their order, and cells that are in it', () => {
    for (const csv of tables) {
      const { columns, primaryKey } = metadataOf(csv).tableSchema;
      const [head = [], ...rows] = Papa.parse<string[]>((files.get(csv) ?? '').trimEnd()).data;
      expect(columns.map(({ name }) => name)).toEqual(head);
      for (const { name, titles } of columns) expect([titles].flat()).toContain(name);
      expect(columns.every((column) => column.null === '')).toBe(true);
      const wrong = rows.flatMap((cells) =>
        cells.filter((cell, at) => {
          const column = columns[at];
          return column === undefined || !fits(cell, column);
        }),
      );
      expect(wrong).toEqual([]);
      const keys = rows.map((cells) =>
        primaryKey.map((key) => cells[head.indexOf(key)]).join('\n'),
      );
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test('of all areas stand in one file, found by its name in their folder', () => {
    const group = JSON.parse(areasMetadata(viewReport(publishable))) as {
      readonly tables: readonly { readonly url: string }[];
      readonly 'dc:license': unknown;
    };
    expect(group.tables.map(({ url }) => `/gebiete/${url}`)).toEqual(
      [...files.keys()].filter((address) => /^\/gebiete\/.*\.csv$/u.test(address)),
    );
    expect(group['dc:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
  });
});
