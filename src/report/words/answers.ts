/** What the experts of the areas answer to a guiding question. */
import type { LocalKnowledge, WordNode } from '../../domain/words/words.ts';

export interface AnswerFromArea {
  readonly knowledge: LocalKnowledge;
  readonly nodes: readonly WordNode[];
}

/** Answers to one question, in the order of the areas; an area may answer in several blocks. */
export const answersTo = (
  knowledge: readonly LocalKnowledge[],
  question: string,
): readonly AnswerFromArea[] =>
  knowledge
    .map((one) => ({ knowledge: one, nodes: answerNodes(one.words.nodes, question) }))
    .filter((answer) => answer.nodes.length > 0);

const answerNodes = (nodes: readonly WordNode[], question: string): readonly WordNode[] =>
  nodes.flatMap((node) => {
    if (node.kind !== 'tag') return [];
    if (node.name === 'Answer' && node.attributes['question'] === question) return node.children;
    return answerNodes(node.children, question);
  });
