/** `/fragen/`: the guiding questions of the committee, with what numbers and people answer. */
import { slugOfId } from '../../../domain/naming/slug.ts';
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Knowledge, Question, Stage } from '../../../domain/words/goal.ts';
import type { PageContent } from '../../page-entry.ts';
import type { ShownText } from '../../words/shown-text.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly } from '../assembly.ts';
import { findingOf } from '../indicators/indicator-finding.ts';
import { knowledgeByline } from './area-knowledge.ts';
import { textOn } from '../text-on-page.ts';
import { chrome } from '../../../language/page-topics.ts';

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
  readonly prose: ShownText | undefined;
  readonly findings: readonly { readonly sentence: string; readonly link: Link }[];
  readonly answers: readonly {
    readonly area: Link;
    readonly byline: string;
    readonly prose: ShownText | undefined;
  }[];
}

const stagesInOrder: readonly Stage[] = [
  'analysis',
  'agenda',
  'decision',
  'implementation',
  'review',
];

/** The questions of each stage that has any. */
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
  const { view, language } = assembly;
  const from = addresses.questions;
  return {
    id: question.id,
    title: question.title,
    knowledge: question.knowledge,
    knowledgeText: chrome(language).knowledge[question.knowledge],
    prose: textOn(assembly, question.words, from, { anchors: question.id, sink: 2 }),
    findings: question.indicators.flatMap((id) => {
      const indicator = view.indicator(id);
      if (indicator === undefined) return [];
      const sentence = findingOf(assembly, view.subject(indicator));
      return sentence === undefined
        ? []
        : [{ sentence, link: { text: indicator.short, address: addresses.indicator(id) } }];
    }),
    // In the order of the areas; an area may answer in several places of its text.
    answers: view.frame.localKnowledge.flatMap((knowledge) => {
      const prose = textOn(assembly, knowledge.words, from, {
        part: { part: 'answer', question: question.id },
        anchors: `${question.id}-${slugOfId(knowledge.area)}`,
        sink: 3,
      });
      if (prose === undefined) return [];
      const area = placeLink(view.place(knowledge.area));
      return [{ area, byline: knowledgeByline(assembly, knowledge), prose }];
    }),
  };
}
