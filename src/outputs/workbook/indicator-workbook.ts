/** An indicator as a workbook: places in rows, periods in columns. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { addresses } from '../../domain/naming/address.ts';
import { deliveredId } from '../../domain/place/area-key.ts';
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { ReportView } from '../../report/report-view.ts';
import { publicAddress } from '../addresses/publication.ts';
import type { Publication } from '../addresses/publication.ts';
import { groupsOf } from '../tables/indicator-csv.ts';
import { rightsOf } from '../rights.ts';
import { notesSheet } from './notes-sheet.ts';
import { valueCell } from './value-cell.ts';
import { workbookBytes } from './workbook.ts';
import type { WorkbookCell } from './workbook.ts';

/** A place that has a row. */
interface PlaceRow {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly area: Area | undefined;
}

/** Every area of the indicator's level; the municipality, other levels and places beyond where they have rows. */
function placesOf(view: ReportView, indicator: Indicator): readonly PlaceRow[] {
  const { municipality, geography } = view.frame;
  const series = view.series(indicator.id);
  const withRows = new Set(series?.all.map(({ area }) => area));
  const known = new Set([municipality.id, ...geography.areas.map(({ id }) => id)]);
  const areas = geography.areas.filter(
    ({ id, level }) => level === indicator.level || withRows.has(id),
  );
  const beyond = (municipality.references ?? []).filter(
    ({ id }) => withRows.has(id) && !known.has(id),
  );
  return [
    ...(withRows.has(municipality.id)
      ? [{ key: municipality.id, id: municipality.id, name: municipality.name, area: undefined }]
      : []),
    ...areas.map((area) => ({ key: area.id, id: deliveredId(area), name: area.name, area })),
    ...beyond.map(({ id, name }) => ({ key: id, id, name, area: undefined })),
  ];
}

/** The bytes of the workbook. */
export function indicatorWorkbook(
  view: ReportView,
  indicator: Indicator,
  publication: Publication,
): Promise<Uint8Array> {
  const { municipality, asOf, groups } = view.frame;
  const { language } = municipality;
  const words = openDataWords(language);
  const series = view.series(indicator.id);
  const periods = series?.periods ?? [];
  const shownGroups = series === undefined ? [] : groupsOf(series);
  const isGrouped = shownGroups.some((group) => group !== '');
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const rows = placesOf(view, indicator).flatMap(({ key, id, name, area }) =>
    shownGroups.map((group): readonly WorkbookCell[] => [
      id,
      name,
      ...(isGrouped ? [titles.get(group) ?? group] : []),
      ...periods.map((period) =>
        area !== undefined && !existsIn(area, period)
          ? undefined
          : valueCell(series?.at(key, period.text, group)?.value, indicator, language),
      ),
    ]),
  );
  const fixed = isGrouped ? 3 : 2;
  const heading = [
    words.columns.id.title,
    words.workbook.area,
    ...(isGrouped ? [words.workbook.group] : []),
    ...periods.map(({ text }) => text),
  ];
  return workbookBytes([
    {
      name: words.workbook.numbers,
      rows: [heading, ...rows],
      widths: [12, 28, ...(isGrouped ? [18] : []), ...periods.map(() => 12)],
      fixedColumns: fixed,
    },
    notesSheet(
      {
        title: indicator.title,
        unit: unitName(indicator, language),
        note: indicator.note,
        rights: rightsOf(municipality, indicator),
        publisher: municipality.publisher.name,
        asOf: formatDate(asOf.date, language),
        address: publicAddress(publication, addresses.indicator(indicator.id)),
        table: tableOf(publication, addresses.indicatorCsv(indicator.id)),
      },
      language,
    ),
  ]);
}

/** The table that has everything: by its address, else by its name. */
export const tableOf = (
  publication: Publication,
  csv: ReturnType<typeof addresses.indicatorCsv>,
): string => publicAddress(publication, csv) ?? csv.slice(csv.lastIndexOf('/') + 1);
