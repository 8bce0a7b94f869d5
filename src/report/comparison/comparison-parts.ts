/** How the areas of a report are spread over tables that stay light: the coarser level first where they are many. */
import type { Area } from '../../domain/place/area.ts';
import type { Level } from '../../domain/municipality.ts';
import type { ReportView } from '../report-view.ts';
import { keyIndicators } from './key-indicators.ts';

/** Most rows of one table: with eight indicators a page of them stays below 80 KB. */
const mostRows = 110;

/** One table: areas of a level, in the order they are given in. */
export interface ComparisonPart {
  readonly level: Level;
  readonly areas: readonly Area[];
  /** Whether the level goes on in another part. */
  readonly isWhole: boolean;
}

/**
 * The tables of a report, the one of the first page first: all areas of the reporting level where they fit into
 * one table; else the finest coarser level that fits, then the areas of the reporting level in even parts.
 * Areas where nobody lives are left out.
 *
 * @param inOrder sorts by name, as the language does
 */
export function comparisonParts(
  view: ReportView,
  inOrder: (a: Area, b: Area) => number,
): readonly ComparisonPart[] {
  const level = view.reportLevel;
  const populated = (id: string): readonly Area[] =>
    view.areasOf(id).filter((area) => area.unpopulated !== true && hasNumbers(view, area));
  const areas = populated(level.id).toSorted(inOrder);
  if (areas.length <= mostRows) return areas.length === 0 ? [] : [{ level, areas, isWhole: true }];
  const finer = view.profiledLevels.findIndex(({ id }) => id === level.id);
  const coarser = view.profiledLevels.slice(0, Math.max(finer, 0)).findLast((one) => {
    const count = populated(one.id).length;
    return count > 1 && count <= mostRows && keyIndicators(view, one.id).length > 0;
  });
  const parts = Math.ceil(areas.length / mostRows);
  const size = Math.ceil(areas.length / parts);
  return [
    ...(coarser === undefined
      ? []
      : [{ level: coarser, areas: populated(coarser.id).toSorted(inOrder), isWhole: true }]),
    ...Array.from({ length: parts }, (_, at) => ({
      level,
      areas: areas.slice(at * size, (at + 1) * size),
      isWhole: false,
    })),
  ];
}

/** An area whose years are over has no row in any newest period. */
function hasNumbers(view: ReportView, area: Area): boolean {
  return keyIndicators(view, area.level).some((subject) => {
    const period = view.latest(subject);
    const section = period === undefined ? [] : view.crossSection(subject, period);
    return section.some((one) => one.area.id === area.id);
  });
}
