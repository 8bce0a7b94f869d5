/** Everything to download, one file after the other: tables, maps, workbooks, then the archive and the catalogue of all. */
import { addresses } from '../domain/naming/address.ts';
import type { SiteAddress } from '../domain/naming/address.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { dataAddresses, dataSetsOf, hasAreaWorkbooks } from '../report/open-data/data-sets.ts';
import type { DataSet } from '../report/open-data/data-sets.ts';
import { viewReport } from '../report/report-view.ts';
import type { ReportView } from '../report/report-view.ts';
import type { Publication } from './addresses/publication.ts';
import { archiveOf } from './archive/zip.ts';
import { formatCatalogue } from './catalogue/catalogue.ts';
import { downloadFiles } from './download-files.ts';
import { areaWorkbook } from './workbook/area-workbook.ts';
import { indicatorWorkbook } from './workbook/indicator-workbook.ts';

/** A file as it is written. */
export type DataFileContent = readonly [SiteAddress, string | Uint8Array];

/**
 * All files of data.
 *
 * @param read gives back what was made before, which need not be kept
 * @param sizes takes up how many bytes each download has
 */
export async function* dataFiles(
  dataset: PublishableDataset,
  publication: Publication,
  read: (address: SiteAddress) => Uint8Array,
  sizes: Map<SiteAddress, number>,
): AsyncGenerator<DataFileContent> {
  const view = viewReport(dataset);
  const told = new Set(dataAddresses(view));
  const measured = (file: DataFileContent): DataFileContent => {
    const [address, content] = file;
    if (told.has(address)) sizes.set(address, Buffer.byteLength(content));
    return file;
  };
  for (const file of downloadFiles(dataset)) yield measured(file);
  for await (const file of workbooks(view, publication)) yield measured(file);
  const packed = dataSetsOf(view).flatMap(filesInArchive);
  yield measured([
    addresses.archive,
    archiveOf(
      packed.map((address) => address.slice(1)),
      (name) => read(`/${name}`),
    ),
  ]);
  yield measured([addresses.catalogue, formatCatalogue(view, sizes, publication)]);
}

async function* workbooks(
  view: ReportView,
  publication: Publication,
): AsyncGenerator<DataFileContent> {
  for (const indicator of view.frame.indicators) {
    const bytes = await indicatorWorkbook(view, indicator, publication);
    yield [addresses.indicatorXlsx(indicator.id), bytes];
  }
  if (!hasAreaWorkbooks(view)) return;
  for (const { id } of view.profiledLevels) {
    for (const area of view.areasOf(id)) {
      yield [addresses.areaXlsx(area.slug), await areaWorkbook(view, area, publication)];
    }
  }
}

/** Everything once: workbooks, maps of single indicators and the register in another shape hold what the tables hold. */
const filesInArchive = ({ kind, files }: DataSet): readonly SiteAddress[] =>
  files
    .filter(
      ({ format }) =>
        format !== 'xlsx' && format !== 'hsds' && (kind !== 'indicator' || format !== 'geojson'),
    )
    .map(({ address }) => address);
