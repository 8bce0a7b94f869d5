/**
 * The one list of what a report has to download: the sets of data, and the files of each. The page of downloads, the
 * catalogue, the archive and the list of addresses that must hold are made from it.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';

export type DataFormat =
  'csv' | 'csv-metadata' | 'geojson' | 'xlsx' | 'graphml' | 'hsds' | 'json-ld' | 'zip';

/** Bytes of files that have been written. */
export type FileSizes = ReadonlyMap<SiteAddress, number>;

export interface DataFile {
  readonly address: SiteAddress;
  readonly format: DataFormat;
}

/** What belongs together: one indicator, the boundaries, the register, its network. */
export type DataSet = {
  readonly files: readonly DataFile[];
} & (
  | { readonly kind: 'indicator'; readonly id: string; readonly indicator: Indicator }
  | { readonly kind: 'boundaries' | 'offers' | 'network'; readonly id: string }
);

const table = (csv: SiteAddress): readonly DataFile[] => [
  { address: csv, format: 'csv' },
  { address: addresses.csvMetadata(csv), format: 'csv-metadata' },
];

/** Whether an indicator has areas to draw its numbers in. */
export const hasAreas = (view: ReportView, { level }: Indicator): boolean =>
  level !== municipalityLevel && view.areasOf(level).some(({ shape }) => shape !== undefined);

/** The sets of data in the order of the site. */
export const dataSetsOf = (view: ReportView): readonly DataSet[] => [
  ...view.frame.indicators.map((indicator): DataSet => {
    const { id } = indicator;
    const files: readonly DataFile[] = [
      ...table(addresses.indicatorCsv(id)),
      { address: addresses.indicatorXlsx(id), format: 'xlsx' },
      ...(hasAreas(view, indicator)
        ? [{ address: addresses.indicatorGeojson(id), format: 'geojson' } as const]
        : []),
    ];
    return { kind: 'indicator', id, indicator, files };
  }),
  {
    kind: 'boundaries',
    id: 'gebiete',
    files: [{ address: addresses.areasGeojson, format: 'geojson' }],
  },
  ...(view.frame.offers.length === 0 ? [] : registerSets),
];

const registerSets: readonly DataSet[] = [
  {
    kind: 'offers',
    id: 'angebote',
    files: [
      ...table(addresses.offersCsv),
      { address: addresses.offersGeojson, format: 'geojson' },
      { address: addresses.offersHsds, format: 'hsds' },
    ],
  },
  {
    kind: 'network',
    id: 'netzwerk',
    files: [
      ...table(addresses.networkEdges),
      { address: addresses.networkGraphml, format: 'graphml' },
    ],
  },
];

/** The files over all sets. */
export const filesOfAll: readonly DataFile[] = [
  { address: addresses.archive, format: 'zip' },
  { address: addresses.catalogue, format: 'json-ld' },
];

/** A workbook costs about 7 ms: for more areas than this, their numbers are given as tables alone. */
export const mostAreaWorkbooks = 200;

/** Whether each area has a workbook of its own. */
export const hasAreaWorkbooks = (view: ReportView): boolean => {
  const count = view.profiledLevels.reduce((sum, { id }) => sum + view.areasOf(id).length, 0);
  return count > 0 && count <= mostAreaWorkbooks;
};

/** The files of one area. */
export const filesOfArea = (view: ReportView, slug: string): readonly DataFile[] => [
  { address: addresses.areaCsv(slug), format: 'csv' },
  ...(hasAreaWorkbooks(view)
    ? [{ address: addresses.areaXlsx(slug), format: 'xlsx' } as const]
    : []),
];

/** Addresses of all files to download. */
export function* dataAddresses(view: ReportView): Generator<SiteAddress> {
  for (const { files } of dataSetsOf(view)) for (const { address } of files) yield address;
  for (const { address } of filesOfAll) yield address;
  for (const { id } of view.profiledLevels) {
    for (const { slug } of view.areasOf(id)) {
      for (const { address } of filesOfArea(view, slug)) yield address;
    }
  }
  if (view.profiledLevels.length > 0) yield addresses.areasCsvMetadata;
}
