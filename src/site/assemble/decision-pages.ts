/** Pages of what the council decides: goals with their measures, and the guiding questions. */
import { addresses } from '../../domain/naming/address.ts';
import type { Goal, Question, Stage } from '../../domain/words/goal.ts';
import { chrome } from '../../language/chrome.ts';
import { formatValue } from '../../language/numbers.ts';
import { formatDate, formatPeriod } from '../../language/periods.ts';
import type { GoalPage, QuestionsPage } from '../prepared-report.ts';
import { answersTo } from '../../report/words/answers.ts';
import { placeLink } from './assembly.ts';
import { askForFigure } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';
import { findingOf } from './indicator-pages.ts';
import { proseOf } from './prose-pages.ts';
import { goalProgressModel } from '../../figures/goal-progress/model.ts';

/** `/ziele/<id>/` */
export function goalPage(assembly: Assembly, goal: Goal): GoalPage {
  const { view, words, language } = assembly;
  const from = addresses.goal(goal.id);
  const model = goalProgressModel(view, goal);
  const value = (number: number): string =>
    formatValue({ state: 'observed', value: number }, model.indicator, language);
  const date = (iso: string): string => formatDate(iso, language);
  const { decision } = goal;
  return {
    id: goal.id,
    title: goal.title,
    field: goal.field,
    smart: [
      { term: words.smart.specific, text: goal.specific },
      {
        term: words.smart.measurable,
        text: words.measurable({
          indicator: model.indicator.short,
          place: model.place.name,
          baseline: value(goal.measure.baseline.value),
          period: formatPeriod(model.baseline.period, language),
          target: value(goal.measure.target),
        }),
      },
      { term: words.smart.accepted, text: goal.accepted },
      { term: words.smart.realistic, text: goal.realistic },
      { term: words.smart.timed, text: words.until(date(goal.due)) },
    ],
    progress: askForFigure(assembly, 'goal-progress', model, from),
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
    prose: proseOf(assembly, goal.words, from, { withoutGoal: goal.id }),
    measures: view.frame.measures
      .filter((measure) => measure.goal === goal.id)
      .map((measure) => ({
        id: measure.id,
        title: measure.title,
        responsible: measure.responsible,
        period: words.fromTo(date(measure.from), date(measure.to)),
        status: measure.status,
        statusText: chrome(language).measureStatus[measure.status],
        partners: measure.partners.length === 0 ? undefined : measure.partners.join(', '),
        prose: proseOf(assembly, measure.words, from, { anchors: measure.id }),
        reports: measure.reports
          .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
          .map((report) => ({
            date: date(report.date),
            statusText: chrome(language).measureStatus[report.status],
            text: report.text,
          })),
      })),
  };
}

const stagesInOrder: readonly Stage[] = [
  'analysis',
  'agenda',
  'decision',
  'implementation',
  'review',
];

/** `/fragen/` */
export function questionsPage(assembly: Assembly): QuestionsPage {
  const { view, words } = assembly;
  return {
    stages: stagesInOrder
      .map((stage) => ({
        stage,
        title: words.stages[stage],
        questions: view.frame.questions
          .filter((question) => question.stage === stage)
          .map((question) => questionOf(assembly, question)),
      }))
      .filter((stage) => stage.questions.length > 0),
  };
}

function questionOf(
  assembly: Assembly,
  question: Question,
): QuestionsPage['stages'][number]['questions'][number] {
  const { view, words, language } = assembly;
  const from = addresses.questions;
  return {
    id: question.id,
    title: question.title,
    knowledge: question.knowledge,
    knowledgeText: chrome(language).knowledge[question.knowledge],
    prose: proseOf(assembly, question.words, from, { anchors: question.id }),
    findings: question.indicators.flatMap((id) => {
      const indicator = view.indicator(id);
      if (indicator === undefined) return [];
      const sentence = findingOf(assembly, view.subject(indicator));
      return sentence === undefined
        ? []
        : [{ sentence, link: { text: indicator.short, address: addresses.indicator(id) } }];
    }),
    answers: answersTo(view.frame.localKnowledge, question.id).map(({ knowledge, nodes }) => ({
      area: placeLink(view.place(knowledge.area)),
      byline: words.byline(knowledge.authors.join(', '), formatDate(knowledge.date, language)),
      prose: proseOf(assembly, { file: knowledge.words.file, nodes }, from, {
        anchors: `${question.id}-${knowledge.area}`,
      }),
    })),
  };
}
