/** Metadata of every table of a report, and where each stands. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { needsLevels } from '../../domain/place/area-key.ts';
import { openDataWords } from '../../language/page-topics.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import type { ReportView } from '../../report/report-view.ts';
import { indicatorColumns } from '../tables/indicator-csv.ts';
import { edgeColumns } from '../tables/network-csv.ts';
import { offerColumns } from '../tables/offers-csv.ts';
import { rightsOf, rightsOfAll } from '../rights.ts';
import { tableGroupMetadata, tableMetadata } from './table-metadata.ts';

const nameOf = (address: SiteAddress): string => address.slice(address.lastIndexOf('/') + 1);

/** The day a set of data is of: what its office says, else the report's. */
export const modifiedOf = ({ frame }: ReportView, indicator?: Indicator): string =>
  indicator?.updated ?? frame.asOf.date;

/** With the column that tells shared ids apart, where there are such. */
function withLevel(view: ReportView, columns: readonly string[]): readonly string[] {
  const at = columns.indexOf('area');
  return needsLevels(view.frame.geography.areas) && at >= 0
    ? columns.toSpliced(at + 1, 0, 'level')
    : columns;
}

/** Metadata of an indicator's table. */
export function indicatorMetadata(view: ReportView, indicator: Indicator): string {
  const { municipality } = view.frame;
  const columns = withLevel(view, indicatorColumns);
  return tableMetadata(
    nameOf(addresses.indicatorCsv(indicator.id)),
    {
      title: `${indicator.title}${openDataWords(municipality.language).catalogue.ofMunicipality(municipality.name)}`,
      description: indicator.note,
      columns,
      key: columns.filter((column) => ['area', 'level', 'period', 'group'].includes(column)),
      rights: rightsOf(municipality, indicator),
      modified: modifiedOf(view, indicator),
      notes: { 'schema:unitText': unitName(indicator, municipality.language) },
    },
    { municipality },
  );
}

/** Metadata of the tables of all areas, one file for all: their columns are the same. */
export function areasMetadata(view: ReportView): string {
  const { municipality } = view.frame;
  const words = openDataWords(municipality.language);
  const columns = withLevel(view, indicatorColumns);
  const tables = view.profiledLevels.flatMap(({ id }) =>
    view.areasOf(id).map(({ slug, name }) => ({
      url: nameOf(addresses.areaCsv(slug)),
      title: `${name}${words.catalogue.ofMunicipality(municipality.name)}`,
    })),
  );
  return tableGroupMetadata(
    tables,
    {
      title: words.catalogue.title(municipality.name),
      description: words.catalogue.indicatorNote,
      columns,
      key: columns.filter((column) => ['indicator', 'period', 'group'].includes(column)),
      rights: rightsOfAll(municipality, view.frame.indicators),
      modified: modifiedOf(view),
    },
    { municipality },
  );
}

/** Metadata of the register's table. */
export function offersMetadata(view: ReportView): string {
  const { municipality } = view.frame;
  const { catalogue } = openDataWords(municipality.language);
  return tableMetadata(
    nameOf(addresses.offersCsv),
    {
      title: catalogue.offers(municipality.name),
      description: catalogue.offersNote,
      columns: withLevel(view, offerColumns),
      key: ['id'],
      rights: rightsOf(municipality),
      modified: municipality.offers.asOf ?? modifiedOf(view),
    },
    { municipality },
  );
}

/** Metadata of the table of cooperations. */
export function networkMetadata(view: ReportView): string {
  const { municipality } = view.frame;
  const { catalogue } = openDataWords(municipality.language);
  return tableMetadata(
    nameOf(addresses.networkEdges),
    {
      title: catalogue.network(municipality.name),
      description: catalogue.networkNote,
      columns: edgeColumns,
      key: ['from', 'to', 'kind'],
      rights: rightsOf(municipality),
      modified: municipality.offers.asOf ?? modifiedOf(view),
    },
    { municipality },
  );
}
