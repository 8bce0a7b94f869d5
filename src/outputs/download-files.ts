/** Every download of the site: address and text. */
import { addresses } from '../domain/naming/address.ts';
import type { SiteAddress } from '../domain/naming/address.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { viewReport } from '../report/report-view.ts';
import { formatAreaCsv } from './area-csv.ts';
import { formatAreasGeojson } from './areas-geojson.ts';
import { comparisonFiles } from './comparison/comparison-data.ts';
import { finderFiles } from './finder-data.ts';
import { formatIndicatorCsv } from './indicator-csv.ts';
import { formatNetworkEdges, formatNetworkGraphml } from './network-csv.ts';
import { formatOffersCsv, formatOffersGeojson } from './offers-csv.ts';

/** Numbers, boundaries, offers, what the comparison draws and what fields look through, one file after the other. */
export function* downloadFiles(
  dataset: PublishableDataset,
): Generator<readonly [SiteAddress, string]> {
  for (const indicator of dataset.frame.indicators) {
    yield [addresses.indicatorCsv(indicator.id), formatIndicatorCsv(dataset, indicator)];
  }
  for (const level of viewReport(dataset).profiledLevels) {
    for (const area of dataset.frame.geography.areas) {
      if (area.level === level.id)
        yield [addresses.areaCsv(area.slug), formatAreaCsv(dataset, area)];
    }
  }
  yield* finderFiles(viewReport(dataset));
  yield [addresses.areasGeojson, formatAreasGeojson(dataset.frame)];
  yield* comparisonFiles(dataset);
  if (dataset.frame.offers.length > 0) {
    yield [addresses.offersCsv, formatOffersCsv(dataset.frame)];
    yield [addresses.offersGeojson, formatOffersGeojson(dataset.frame)];
    yield [addresses.networkEdges, formatNetworkEdges(dataset.frame)];
    yield [addresses.networkGraphml, formatNetworkGraphml(dataset.frame)];
  }
}
