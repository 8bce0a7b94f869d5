/** `content/questions/<id>.mdx`: guiding questions. */
import type { Question } from '../../domain/words/goal.ts';
import type { ContentSetting } from './content-setting.ts';
import { checkReferences } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import { mapField, textsField, wordField, wordsField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const questionFields = mapField({
  title: wordsField(),
  knowledge: wordField(['facts', 'institutions', 'experience', 'steering']),
  stage: wordField(['analysis', 'agenda', 'decision', 'implementation', 'review']),
  indicators: textsField().optional(),
  offerTypes: textsField().optional(),
});

/**
 * Parses the text of a question; undefined where its front matter cannot be used. Problems: those of the words, of
 * each field and of references.
 */
export function parseQuestion(
  text: ContentText,
  { references, problems, tags }: ContentSetting,
): Question | undefined {
  const { front, source, id } = text;
  const words = parseWords({ source, tags, references, own: {}, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(questionFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  const check = (kind: 'indicator' | 'offer-type', key: 'indicators' | 'offerTypes') =>
    checkReferences(kind, fields[key] ?? [], [key], front, references, problems);
  return {
    id,
    title: fields.title,
    knowledge: fields.knowledge,
    stage: fields.stage,
    indicators: check('indicator', 'indicators'),
    offerTypes: check('offer-type', 'offerTypes'),
    words,
  };
}
