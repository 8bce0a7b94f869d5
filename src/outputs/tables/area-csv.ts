/** All numbers of one area as a table: the rows that the downloads of the indicators hold of it. */
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import { reportLevel } from '../../domain/municipality.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { CsvCell } from './csv-text.ts';
import { csvWithAreas } from './area-column.ts';
import { emptyRow, groupsOf, indicatorColumns, observedRow } from './indicator-csv.ts';

/**
 * Every indicator, period and group of an area, with the state where there is no number; in the order of the
 * catalogue. What an indicator says of other levels alone is left out.
 */
export function formatAreaCsv(
  { frame, series: all }: Pick<PublishableDataset, 'frame' | 'series'>,
  area: Area,
): string {
  const { levels } = frame.municipality;
  const rows: (readonly CsvCell[])[] = [];
  for (const indicator of frame.indicators) {
    const series = all.get(indicator.id);
    if (series === undefined) continue;
    const main = levels.find(({ id }) => id === indicator.level) ?? reportLevel(frame.municipality);
    const isMain = indicator.level !== 'municipality' && main.id === area.level;
    for (const period of series.periods) {
      for (const group of groupsOf(series)) {
        const one = series.at(area.id, period.text, group);
        if (one !== undefined) rows.push(observedRow(one, indicator, frame.municipality.language));
        else if (isMain && existsIn(area, period))
          rows.push(emptyRow(indicator.id, area.id, period.text, group));
      }
    }
  }
  return csvWithAreas(indicatorColumns, frame.geography.areas)(rows);
}
