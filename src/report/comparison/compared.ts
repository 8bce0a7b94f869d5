/** What may be chosen for a comparison: areas with a profile, and indicators that say something about areas. */
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';

/** Areas with a profile in which people live: the reporting level first, in the order of the files. */
export const comparedAreas = (view: ReportView): readonly Area[] =>
  comparedLevels(view).flatMap((level) =>
    view.areasOf(level).filter((area) => area.unpopulated !== true),
  );

/** Ids of their levels. */
export const comparedLevels = (view: ReportView): readonly string[] => {
  const ids = view.profiledLevels.map(({ id }) => id);
  const own = view.reportLevel.id;
  return [...ids.filter((id) => id === own), ...ids.filter((id) => id !== own)];
};

/** Indicators with a number for any of the levels. */
export const comparedIndicators = (view: ReportView): readonly Indicator[] =>
  view.frame.indicators.filter(
    (indicator) =>
      indicator.level !== municipalityLevel &&
      comparedLevels(view).some(
        (level) => view.latest(view.subject(indicator, level)) !== undefined,
      ),
  );

/** All periods in which any level, or the municipality, has a row. */
export function comparedPeriods(view: ReportView, indicator: Indicator): readonly Period[] {
  const any = new Set(
    comparedLevels(view).flatMap((level) => view.periods(view.subject(indicator, level))),
  );
  return (view.series(indicator.id)?.periods ?? []).filter((period) => any.has(period));
}
