/** `/fragen/`: the guiding questions of the committee, with what numbers and people answer. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Knowledge, Question, Stage } from '../../../domain/words/goal.ts';
import { answersTo } from '../../../report/words/answers.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Prose } from '../../prepared-prose.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly } from '../assembly.ts';
import { findingOf } from '../indicators/indicator-finding.ts';
import { proseOf } from '../prose-pages.ts';
import { chrome } from '../../../language/page-topics.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface QuestionsPage extends PageContent {
  readonly lead: string;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly title: string;
    readonly questions: readonly QuestionEntry[];
  }[];
}

export interface QuestionEntry {
  readonly id: string;
  readonly title: string;
  readonly knowledge: Knowledge;
  readonly knowledgeText: string;
  readonly prose: Prose;
  readonly findings: readonly { readonly sentence: string; readonly link: Link }[];
  readonly answers: readonly {
    readonly area: Link;
    readonly byline: string;
    readonly prose: Prose;
  }[];
}

const stagesInOrder: readonly Stage[] = [
  'analysis',
  'agenda',
  'decision',
  'implementation',
  'review',
];

export function questionsPage(assembly: Assembly): QuestionsPage {
  const { view, words, language } = assembly;
  const { empty, questionsLead } = chrome(language);
  const lead = view.frame.questions.length === 0 ? empty.questions : questionsLead;
  return {
    description: lead,
    lead,
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

function questionOf(assembly: Assembly, question: Question): QuestionEntry {
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
