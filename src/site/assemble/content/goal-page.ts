/** `/ziele/<id>/`: one goal of the council with its measures. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { Goal, Measure } from '../../../domain/words/goal.ts';
import type { Figure } from '../../../figures/figure.ts';
import { goalProgressModel } from '../../../figures/goal-progress/model.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import type { ShownText } from '../../words/shown-text.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { findOne } from '../find-one.ts';
import { textOn } from '../text-on-page.ts';
import { chrome } from '../../../language/page-topics.ts';
import { goalFinding } from '../../../language/findings/goal-findings.ts';
import { formatAmount, formatValue } from '../../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../../language/numbers/periods.ts';

export interface GoalPage extends PageContent {
  readonly field: string;
  readonly smart: readonly { readonly term: string; readonly text: string }[];
  readonly progress: Figure;
  readonly decision: string | undefined;
  readonly areas: readonly Link[];
  readonly prose: ShownText | undefined;
  readonly measures: readonly MeasureEntry[];
}

export interface MeasureEntry {
  readonly id: string;
  readonly title: string;
  readonly responsible: string;
  readonly period: string;
  readonly statusText: string;
  readonly partners: string | undefined;
  readonly prose: ShownText | undefined;
  readonly reports: readonly {
    readonly date: string;
    readonly statusText: string;
    readonly text: string;
  }[];
}

const goalAt = (view: ReportView, id: string): Goal =>
  findOne(view.frame.goals, id, (goal) => goal.id);

/**
 * Title of a goal.
 *
 * @throws Error for an id that is not there: our own fault
 */
export const goalTitle = ({ view }: PageScope, id: string): string => goalAt(view, id).title;

/**
 * The page of a goal.
 *
 * @throws Error for an id that is not there: our own fault
 */
export function goalPage(assembly: Assembly, id: string): GoalPage {
  const { view, words, language, speech } = assembly;
  const goal = goalAt(view, id);
  const from = addresses.goal(goal.id);
  const model = goalProgressModel(view, goal);
  const value = (number: number): string =>
    formatValue({ state: 'observed', value: number }, model.indicator, language);
  const date = (iso: string): string => formatDate(iso, language);
  const { decision } = goal;
  // What its figure says, too.
  const description = goalFinding({ ...model, name: model.place.name, due: date(model.due) }, speech);
  const progress = askForFigure(assembly, 'goal-progress', model, from);
  return {
    description,
    card: { text: description, figure: progress },
    field: goal.field,
    smart: [
      { term: words.smart.specific, text: goal.specific },
      {
        term: words.smart.measurable,
        text: words.measurable({
          indicator: model.indicator.short,
          place: model.place.name,
          baseline: formatAmount(model.baseline.value, model.indicator, language, {
            governed: true,
          }),
          period: formatPeriod(model.baseline.period, language),
          target: value(goal.measure.target),
        }),
      },
      { term: words.smart.accepted, text: goal.accepted },
      { term: words.smart.realistic, text: goal.realistic },
      { term: words.smart.timed, text: words.until(date(goal.due)) },
    ],
    progress,
    decision:
      decision === undefined
        ? undefined
        : words.decision(
            decision.date === undefined ? undefined : date(decision.date),
            decision.body,
            decision.reference,
          ),
    areas: goal.areas.map((id) => placeLink(view.place(id))),
    // The page shows the progress itself: the same figure in the words would stand there twice.
    prose: textOn(assembly, goal.words, from, { withoutGoal: goal.id }),
    measures: view.frame.measures
      .filter((measure) => measure.goal === goal.id)
      .map((measure) => measureOf(assembly, measure, from)),
  };
}

function measureOf(assembly: Assembly, measure: Measure, from: SiteAddress): MeasureEntry {
  const { words, language } = assembly;
  const { measureStatus } = chrome(language);
  const date = (iso: string): string => formatDate(iso, language);
  return {
    id: measure.id,
    title: measure.title,
    responsible: measure.responsible,
    period: words.fromTo(date(measure.from), date(measure.to)),
    statusText: measureStatus[measure.status],
    partners: measure.partners.length === 0 ? undefined : measure.partners.join(', '),
    prose: textOn(assembly, measure.words, from, { anchors: measure.id, sink: 2 }),
    reports: measure.reports
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map((report) => ({
        date: date(report.date),
        statusText: measureStatus[report.status],
        text: report.text,
      })),
  };
}
