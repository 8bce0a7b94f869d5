/** Every download of the site that is text: address and text. Workbooks, archive and catalogue stand in data-files.ts. */
import { addresses } from '../domain/naming/address.ts';
import type { SiteAddress } from '../domain/naming/address.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { viewReport } from '../report/report-view.ts';
import { formatAreaCsv } from './tables/area-csv.ts';
import { formatAreasGeojson } from './shapes/areas-geojson.ts';
import { comparisonFiles } from './comparison/comparison-data.ts';
import { finderFiles } from './finder-data.ts';
import { hasAreas } from '../report/open-data/data-sets.ts';
import {
  areasMetadata,
  indicatorMetadata,
  networkMetadata,
  offersMetadata,
} from './csv-web/report-metadata.ts';
import { formatHsds } from './hsds.ts';
import { formatIndicatorCsv } from './tables/indicator-csv.ts';
import { LightShapes, formatIndicatorGeojson } from './shapes/indicator-geojson.ts';
import { formatNetworkEdges, formatNetworkGraphml } from './tables/network-csv.ts';
import { formatOffersCsv, formatOffersGeojson } from './tables/offers-csv.ts';

/** Numbers, boundaries, offers, what the comparison draws and what fields look through, one file after the other. */
export function* downloadFiles(
  dataset: PublishableDataset,
): Generator<readonly [SiteAddress, string]> {
  const view = viewReport(dataset);
  const shapes = new LightShapes(view);
  for (const indicator of dataset.frame.indicators) {
    const csv = addresses.indicatorCsv(indicator.id);
    yield [csv, formatIndicatorCsv(dataset, indicator)];
    yield [addresses.csvMetadata(csv), indicatorMetadata(view, indicator)];
    if (hasAreas(view, indicator)) {
      const text = formatIndicatorGeojson(view, indicator, shapes);
      yield [addresses.indicatorGeojson(indicator.id), text];
    }
  }
  if (view.profiledLevels.length > 0) yield [addresses.areasCsvMetadata, areasMetadata(view)];
  for (const level of view.profiledLevels) {
    for (const area of dataset.frame.geography.areas) {
      if (area.level === level.id)
        yield [addresses.areaCsv(area.slug), formatAreaCsv(dataset, area)];
    }
  }
  yield* finderFiles(view);
  yield [addresses.areasGeojson, formatAreasGeojson(dataset.frame)];
  yield* comparisonFiles(dataset);
  if (dataset.frame.offers.length > 0) {
    yield [addresses.offersCsv, formatOffersCsv(dataset.frame)];
    yield [addresses.offersGeojson, formatOffersGeojson(dataset.frame)];
    yield [addresses.csvMetadata(addresses.offersCsv), offersMetadata(view)];
    yield [addresses.offersHsds, formatHsds(view)];
    yield [addresses.networkEdges, formatNetworkEdges(dataset.frame)];
    yield [addresses.csvMetadata(addresses.networkEdges), networkMetadata(view)];
    yield [addresses.networkGraphml, formatNetworkGraphml(dataset.frame)];
  }
}
