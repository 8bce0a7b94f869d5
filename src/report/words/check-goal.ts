/** Goals against published numbers: baseline and target must still be there and make sense. */
import type { Goal } from '../../domain/words/goal.ts';
import type { ReportView } from '../report-view.ts';
import type { ProblemList, Place } from '../../domain/problem/problem.ts';
import { levelOf, periodsAtLevel, cellOf, cellFacts } from '../indicator/cells.ts';
import { findPeriod, parsePeriod } from '../../domain/indicator/period.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { CellRequest } from '../indicator/cells.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { isPercentage, unitRow } from '../../domain/indicator/unit.ts';

/** Baseline and target against the data; the period that the baseline means must exist. */
export function checkGoal(goal: Goal, view: ReportView, problems: ProblemList): void {
  const { measure } = goal;
  const indicator = view.indicator(measure.indicator);
  if (indicator === undefined) return;
  const at = (key: 'period' | 'baseline' | 'target' | 'due'): Place =>
    goal.places?.[key] ?? { file: goal.words.file };
  const subject = view.subject(indicator, levelOf(view, measure.area));
  const here = periodsAtLevel(view, subject);
  const search = findPeriod(measure.baseline.period, here);
  if (search.kind !== 'found') {
    const candidates = (search.kind === 'ambiguous' ? search.candidates : here).map((p) => p.text);
    const code = search.kind === 'ambiguous' ? 'period-ambiguous' : 'period-not-found';
    const facts = { indicator: indicator.short, value: measure.baseline.period, candidates };
    problems.add(code, at('period'), facts);
  } else {
    const { period } = search;
    // The reader has compared the period as it is written.
    const written = parsePeriod(measure.baseline.period);
    const isReported =
      goal.places !== undefined && written !== undefined && goal.due <= written.lastDay;
    if (goal.due <= period.lastDay && !isReported) {
      problems.add('goal-due-too-early', at('due'), { due: goal.due, period: period.text });
    }
    checkBaseline(
      cellOf(view, subject, measure.area, period),
      measure.baseline.value,
      at('baseline'),
      problems,
    );
  }
  const { polarity } = indicator;
  const { target, baseline } = measure;
  const fault = impossible(target, indicator);
  if (fault !== undefined) {
    problems.add('goal-target-impossible', at('target'), {
      target,
      indicator: indicator.short,
      fault,
    });
    return;
  }
  const wrongWay =
    (polarity === 'lower' && target > baseline.value) ||
    (polarity === 'higher' && target < baseline.value);
  if (polarity !== 'neutral' && wrongWay) {
    const facts = { indicator: indicator.short, polarity, baseline: baseline.value, target };
    problems.add('goal-target-against-polarity', at('target'), facts);
  }
}

/** Whether no number of people can ever be so. */
function impossible(
  target: number,
  { unit, disclosure }: Indicator,
): 'negative' | 'over-100' | undefined {
  if (unitRow(unit)?.negatives === 'impossible' && target < 0) return 'negative';
  return isPercentage(unit) && disclosure !== 'none' && target > 100 ? 'over-100' : undefined;
}

function checkBaseline(
  cell: CellRequest,
  stated: number,
  place: Place,
  problems: ProblemList,
): void {
  // The page shows the baseline: a number for a withheld cell would publish it.
  if (cell.cell?.value.state === 'withheld') {
    problems.add('goal-baseline-withheld', place, cellFacts(cell));
    return;
  }
  const found = numberOf(cell.cell?.value);
  if (found === undefined) return;
  const written = /\.(\d+)$/u.exec(String(stated))?.[1]?.length ?? 0;
  if (roundTo(found, written) === roundTo(stated, written)) return;
  const { decimals } = cell.subject.indicator;
  problems.add('goal-baseline-differs', place, { ...cellFacts(cell), stated, found, decimals });
}
