/** Targets and thresholds that the values of an indicator are seen against. */
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import type { ReportView } from '../report-view.ts';
import type { FigureSubject } from './figure-subject.ts';

/**
 * Targets of goals that are measured for the whole municipality, the earliest first, then target and threshold of the
 * catalogue; what a goal says already is not said twice. None for a group, which has its own measure.
 */
export function guideLinesOf(
  view: ReportView,
  { indicator, group }: Pick<FigureSubject, 'indicator' | 'group'>,
): readonly GuideValue[] {
  if (group !== undefined) return [];
  const ofGoals = view.frame.goals
    .filter(
      ({ measure }) => measure.indicator === indicator.id && measure.area === view.municipality.id,
    )
    .map(({ measure, due }): GuideValue => ({
      kind: 'target',
      value: measure.target,
      by: due,
      title: undefined,
    }))
    .toSorted((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1));
  const isSaid = ({ kind, value }: GuideValue): boolean =>
    kind === 'target' && ofGoals.some((goal) => goal.value === value);
  return [...ofGoals, ...indicator.guides.filter((guide) => !isSaid(guide))];
}
