import { describe, expect, test } from 'vitest';
import { addresses } from '../../domain/naming/address.ts';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { indicator, offer, row, smallReport } from '../../test/small-report.ts';
import { formatCatalogue } from './catalogue.ts';

type Node = Readonly<Record<string, unknown>>;

const { publishable } = protect(
  smallReport({
    indicators: [
      indicator('share', { unit: 'percent', licences: ['CC-BY-4.0'], updated: '2025-05-01' }),
    ],
    rows: [row('share', 'a', '2019', { value: '20' }), row('share', 'a', '2024', { value: '30' })],
    municipality: { state: 'Hessen', publisher: { name: 'Town', email: 'kids@town.example' } },
    frame: { offers: [offer('o1', { area: 'a' })] },
  }),
);
const view = viewReport(publishable);
const sizes = new Map([[addresses.indicatorCsv('share'), 1234]]);
const read = (root: string | undefined): Node =>
  JSON.parse(formatCatalogue(view, sizes, { root })) as Node;
const listOf = (node: Node | undefined, key: string): readonly Node[] =>
  [node?.[key] ?? []].flat() as Node[];

/** What DCAT-AP.de 3.0 demands, as its shapes say it. */
const mandatory = {
  catalogue: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
  dataset: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme'],
  distribution: ['dcat:accessURL', 'dct:license', 'dct:format'],
};

describe('the catalogue', () => {
  const catalogue = read('https://kids.town.example/report');
  const datasets = listOf(catalogue, 'dcat:dataset');

  test('has what DCAT-AP.de demands of itself, of every set of data and of every file', () => {
    for (const key of mandatory.catalogue) expect(catalogue).toHaveProperty([key]);
    expect(datasets.map((set) => set['dct:identifier'])).toEqual([
      'share',
      'gebiete',
      'angebote',
      'netzwerk',
      'alle-daten',
    ]);
    for (const set of datasets) {
      for (const key of mandatory.dataset) expect(set).toHaveProperty([key]);
      for (const file of listOf(set, 'dcat:distribution')) {
        for (const key of mandatory.distribution) expect(file).toHaveProperty([key]);
      }
    }
  });

  test('names licences and formats by the vocabularies, sizes, periods and days', () => {
    const [set] = datasets;
    expect(set).toMatchObject({
      'dct:modified': { '@value': '2025-05-01' },
      'dct:temporal': {
        'dcat:startDate': { '@value': '2019-01-01' },
        'dcat:endDate': { '@value': '2024-12-31' },
      },
      'dcat:theme': [{ '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' }],
      'dcat:contactPoint': { 'vcard:hasEmail': { '@id': 'mailto:kids@town.example' } },
    });
    expect(listOf(set, 'dcat:distribution')[0]).toMatchObject({
      'dcat:accessURL': { '@id': 'https://kids.town.example/report/daten/share.csv' },
      'dct:license': { '@id': 'http://dcat-ap.de/def/licenses/cc-by/4.0' },
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dcat:byteSize': { '@value': '1234' },
    });
  });

  test('gives no two different things one name', () => {
    const named = new Map<string, Set<string>>();
    JSON.stringify(catalogue, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && '@id' in value && '@type' in value) {
        const id = String(value['@id']);
        named.set(id, (named.get(id) ?? new Set()).add(JSON.stringify(value)));
      }
      return value;
    });
    expect([...named].filter(([, values]) => values.size > 1)).toEqual([]);
  });

  test('has addresses relative to itself where no origin is known', () => {
    const [set] = listOf(read(undefined), 'dcat:dataset');
    expect(set?.['@id']).toBe('#datensatz-share');
    expect(set?.['dcat:landingPage']).toMatchObject({ '@id': '../indikatoren/share/' });
    expect(listOf(set, 'dcat:distribution')[0]).toMatchObject({
      'dcat:downloadURL': { '@id': 'share.csv' },
    });
  });
});
