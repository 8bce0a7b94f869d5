/** Large cities begin with fewer areas: the level above the one that the report speaks about. */
import type { Level } from '../../domain/municipality.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { FigureSubject } from '../indicator/figure-subject.ts';
import type { ReportView } from '../report-view.ts';

/** On a map of more areas than these, few find their own. */
const mostAtFirstSight = 150;

/** The finest nested level above `level` that has fewer areas than can be seen at once; undefined where `level` itself has. */
export function levelAbove(view: ReportView, level: string): Level | undefined {
  if (view.areasOf(level).length <= mostAtFirstSight) return undefined;
  const nested = view.frame.municipality.levels.filter((one) => one.nested);
  const at = nested.findIndex(({ id }) => id === level);
  return nested.slice(0, Math.max(0, at)).findLast(({ id }) => {
    const count = view.areasOf(id).length;
    return count > 1 && count <= mostAtFirstSight;
  });
}

/** An indicator at the level above its own, in its newest period there; undefined where it has no number there. */
export function subjectAbove(
  view: ReportView,
  indicator: Indicator,
): { readonly subject: FigureSubject; readonly period: Period } | undefined {
  const level = levelAbove(view, indicator.level);
  const subject = level && view.subject(indicator, level.id);
  const period = subject && view.latest(subject);
  return subject && period && { subject, period };
}
