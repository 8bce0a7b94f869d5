/** The area that a row of `data/areas.csv` or `data/streets.csv` is about. */
import type { Area } from '../../../domain/place/area.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { areaLookup } from '../../observations/row/area-lookup.ts';
import type { ColumnSpec } from '../../table/column-spec.ts';
import type { TableRow } from '../../table/table-row.ts';

/** The two columns that name an area. */
export const columnsOfArea: readonly ColumnSpec[] = [
  {
    name: 'area',
    aliases: ['gebiet', 'raum', 'stadtteil', 'bezirk', 'ortsteil', 'district', 'id'],
    required: true,
  },
  { name: 'level', aliases: ['ebene'], required: false },
];

/**
 * Makes the reading of the column `area`: an id, or a name that is unique at the row's level.
 *
 * @returns the area's key; undefined where there is no such area, which is a warning: the row is left out
 * Problems: `row-of-unknown-area`, `ambiguous-area`, `area-key-unlike-name`, `unknown-level-of-areas`.
 */
export function areaReading(
  municipality: Municipality,
  areas: readonly Omit<Area, 'slug'>[],
  problems: ProblemList,
): (row: TableRow) => string | undefined {
  const lookup = areaLookup(municipality, areas);
  const known = new Set(areas.map(({ id }) => id));
  const levelOf = (row: TableRow): string | undefined => {
    const text = row.text('level');
    if (text === '') return undefined;
    const level = lookup.levelOf(text);
    if (level === undefined) {
      const { levels } = lookup;
      const facts = { level: text, known: levels, nearest: nearestName(text, levels) };
      problems.fold('unknown-level-of-areas', text, row.place('level'), facts);
    }
    return level;
  };
  return (row) => {
    const area = row.text('area');
    if (lookup.ignores(area)) return undefined;
    const place = row.place('area');
    const found = lookup.find(area, undefined, { texts: new Map(), level: levelOf(row) });
    switch (found.kind) {
      case 'found':
        if (known.has(found.id)) return found.id;
        // The whole, and people without an area, are no areas.
        problems.fold('row-of-unknown-area', area, place, { area, nearest: undefined });
        return undefined;
      case 'ambiguous':
        problems.fold('ambiguous-area', area, place, { area, ids: found.ids });
        return undefined;
      case 'contradicting': {
        const { byKey, byName } = found;
        problems.fold('area-key-unlike-name', '', place, { area, byKey, byName });
        return undefined;
      }
      case 'unknown':
        problems.fold('row-of-unknown-area', area, place, { area, nearest: found.nearest });
        return undefined;
    }
  };
}
