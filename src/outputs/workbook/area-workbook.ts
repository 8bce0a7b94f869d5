/** All numbers of an area as a workbook: indicators in rows, periods in columns. */
import { addresses } from '../../domain/naming/address.ts';
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import { openDataWords } from '../../language/page-topics.ts';
import type { ReportView } from '../../report/report-view.ts';
import { publicAddress } from '../addresses/publication.ts';
import type { Publication } from '../addresses/publication.ts';
import { groupsOf } from '../tables/indicator-csv.ts';
import { rightsOf, rightsOfAll } from '../rights.ts';
import { tableOf } from './indicator-workbook.ts';
import { notesSheet } from './notes-sheet.ts';
import { valueCell } from './value-cell.ts';
import { workbookBytes } from './workbook.ts';
import type { WorkbookCell } from './workbook.ts';

const byTime = (a: Period, b: Period): number => {
  const [x, y] = [a, b].map(({ firstDay, lastDay, text }) => `${firstDay} ${lastDay} ${text}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
};

/** The bytes of the workbook. Only what the area's level is measured in, or the area has rows of. */
export function areaWorkbook(
  view: ReportView,
  area: Area,
  publication: Publication,
): Promise<Uint8Array> {
  const { municipality, asOf, indicators, groups } = view.frame;
  const { language } = municipality;
  const words = openDataWords(language);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const shown = indicators.flatMap((indicator) => {
    const series = view.series(indicator.id);
    if (series === undefined) return [];
    const isMain = indicator.level === area.level;
    const has = (group: string): boolean =>
      series.periods.some(({ text }) => series.at(area.id, text, group) !== undefined);
    return groupsOf(series)
      .filter((group) => isMain || has(group))
      .map((group) => ({ indicator, series, group, isMain }));
  });
  const periods = [
    ...new Map(
      shown.flatMap(({ series }) => series.periods.map((period) => [period.text, period])),
    ).values(),
  ].sort(byTime);
  const isGrouped = shown.some(({ group }) => group !== '');
  const rows = shown.map(({ indicator, series, group, isMain }): readonly WorkbookCell[] => {
    const own = new Set(series.periods.map(({ text }) => text));
    return [
      indicator.short,
      ...(isGrouped ? [titles.get(group) ?? group] : []),
      unitName(indicator, language),
      ...periods.map((period) => {
        const one = own.has(period.text) ? series.at(area.id, period.text, group) : undefined;
        if (one === undefined && !(isMain && own.has(period.text) && existsIn(area, period))) {
          return undefined;
        }
        return valueCell(one?.value, indicator, language);
      }),
      rightsOf(municipality, indicator).attribution,
    ];
  });
  const heading = [
    words.workbook.indicator,
    ...(isGrouped ? [words.workbook.group] : []),
    words.workbook.unit,
    ...periods.map(({ text }) => text),
    words.workbook.source,
  ];
  return workbookBytes([
    {
      name: words.workbook.numbers,
      rows: [heading, ...rows],
      widths: [36, ...(isGrouped ? [18] : []), 20, ...periods.map(() => 12), 40],
      fixedColumns: 1,
    },
    notesSheet(
      {
        title: `${area.name}${words.catalogue.ofMunicipality(municipality.name)}`,
        rights: rightsOfAll(
          municipality,
          shown.map(({ indicator }) => indicator),
        ),
        publisher: municipality.publisher.name,
        asOf: formatDate(asOf.date, language),
        address: publicAddress(publication, addresses.area(area.slug)),
        table: tableOf(publication, addresses.areaCsv(area.slug)),
      },
      language,
    ),
  ]);
}
