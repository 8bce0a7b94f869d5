/** The column `area` of downloads: ids as delivered, and their level where two levels share one. */
import type { Area } from '../../domain/place/area.ts';
import { deliveredId, needsLevels } from '../../domain/place/area-key.ts';
import type { CsvCell } from './csv-text.ts';
import { csvText } from './csv-text.ts';

/** From the key of an area, of the municipality or of none to what a download says of it. */
export function areaIdsOf(
  areas: readonly Area[],
): (key: string | undefined) => { readonly area: string | undefined; readonly level?: string } {
  const byKey = new Map(areas.map((area) => [area.id, area]));
  const needed = needsLevels(areas);
  return (key) => {
    const area = byKey.get(key ?? '');
    const id = area === undefined ? key : deliveredId(area);
    return needed ? { area: id, level: area?.level ?? '' } : { area: id };
  };
}

/** Makes a table whose rows bear keys of areas in the column `area`; `level` stands behind it where it is needed. */
export function csvWithAreas(
  columns: readonly string[],
  areas: readonly Area[],
): (rows: readonly (readonly CsvCell[])[]) => string {
  if (!needsLevels(areas)) return (rows) => csvText(columns, rows);
  const idsOf = areaIdsOf(areas);
  const at = columns.indexOf('area');
  return (rows) =>
    csvText(
      columns.toSpliced(at + 1, 0, 'level'),
      rows.map((row) => {
        const { area, level } = idsOf(String(row[at] ?? ''));
        return row.toSpliced(at, 1, area, level);
      }),
    );
}
