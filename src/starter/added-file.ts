/** One valid file of words to begin with: story, local knowledge, goal, measure. Pure: text in, text out. */
import { stringify } from 'yaml';
import type { MessageLanguage } from '../domain/language.ts';
import { starterWords } from '../language/starter/starter-languages.ts';

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** Texts that must stay text: `01` as an id, `2024` as a period. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export interface AddedStory {
  readonly title: string;
  readonly author: string | undefined;
  readonly date: string;
  readonly areas: readonly string[];
  readonly themes: readonly string[];
}

export function storyFile(story: AddedStory, language: MessageLanguage): string {
  const { story: words } = starterWords[language];
  return `---
# ${words.comment.join('\n# ')}
title: ${scalar(story.title)}
summary: ${scalar(words.summary)}
authors: [${scalar(story.author ?? words.author)}]
date: ${story.date}
areas: [${story.areas.map(quoted).join(', ')}]
themes: [${story.themes.map(scalar).join(', ')}]
status: draft
---

<Experience>

${words.text}

</Experience>
`;
}

export interface AddedKnowledge {
  readonly area: string;
  readonly author: string | undefined;
  readonly date: string;
}

export function areaFile(added: AddedKnowledge, language: MessageLanguage): string {
  const { area: words } = starterWords[language];
  return `---
# ${words.comment}
area: ${quoted(added.area)}
authors: [${scalar(added.author ?? words.author)}]
date: ${added.date}
---

<Experience>

${words.text}

</Experience>
`;
}

export interface AddedGoal {
  readonly title: string;
  readonly indicator: string;
  readonly area: string;
  readonly baseline: { readonly period: string; readonly value: number };
  readonly target: number;
  readonly due: string;
  readonly id: string;
}

export function goalFile(goal: AddedGoal, language: MessageLanguage): string {
  const { goal: words } = starterWords[language];
  return `---
# ${words.comment}
title: ${scalar(goal.title)}
field: ${scalar(words.field)}
specific: ${scalar(words.specific)}
measure:
  indicator: ${scalar(goal.indicator)}
  area: ${quoted(goal.area)}
  baseline: { period: ${quoted(goal.baseline.period)}, value: ${String(goal.baseline.value)} }
  target: ${String(goal.target)}
accepted: ${scalar(words.accepted)}
realistic: ${scalar(words.realistic)}
due: ${goal.due}
areas: [${quoted(goal.area)}]
---

<GoalProgress goal="${goal.id}" />
`;
}

export interface AddedQuestion {
  readonly title: string;
  readonly knowledge: string;
  readonly stage: string;
  readonly indicators: readonly string[];
}

export function questionFile(question: AddedQuestion, language: MessageLanguage): string {
  const { question: words } = starterWords[language];
  return `---
# ${words.comment.join('\n# ')}
title: ${scalar(question.title)}
knowledge: ${question.knowledge}
stage: ${question.stage}
indicators: [${question.indicators.map(scalar).join(', ')}]
offerTypes: []
---

${words.text}
`;
}

export interface AddedMeasure {
  readonly title: string;
  readonly goal: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

export function measureFile(measure: AddedMeasure, language: MessageLanguage): string {
  const { measure: words } = starterWords[language];
  return `---
# ${words.comment}
title: ${scalar(measure.title)}
goal: ${scalar(measure.goal)}
responsible: ${scalar(words.responsible)}
from: ${measure.from}
to: ${measure.to}
status: ${measure.status}
reports: []
---
`;
}
