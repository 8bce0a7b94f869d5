/** `content/narratives/<slug>.mdx`: stories of experts. */
import type { Narrative } from '../../domain/words/words.ts';
import { problem } from '../../domain/problem/problem.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { checkPastDays, checkReferences, levelBeside } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import type { ContentSetting } from './content-setting.ts';
import { parseWords } from '../words/word-tree.ts';
import {
  dateField,
  mapField,
  someTextsField,
  textField,
  textsField,
  wordField,
  wordsField,
} from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const narrativeFields = mapField({
  title: wordsField(),
  summary: wordsField(),
  authors: someTextsField(),
  date: dateField(),
  areas: textsField().optional(),
  level: textField().optional(),
  themes: textsField().optional(),
  reviewed: dateField().optional(),
  status: wordField(['draft', 'published']).optional(),
});

/** Reads one story; a draft unless it says that it is published. */
export function parseNarrative(
  text: ContentText,
  { references, problems, tags, municipality }: ContentSetting,
): Narrative | undefined {
  const { front, source, id } = text;
  const words = parseWords({ source, tags, references, own: {}, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(narrativeFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  checkPastDays(
    [
      [['date'], fields.date],
      [['reviewed'], fields.reviewed],
    ],
    municipality.asOf,
    front,
    problems,
  );
  const { areas = [], themes = [], status = 'draft' } = fields;
  const level = levelBeside(fields.level, ['level'], front, references, problems);
  return {
    slug: id,
    title: fields.title,
    summary: fields.summary,
    authors: fields.authors,
    date: fields.date,
    reviewed: fields.reviewed,
    areas: checkReferences('area', areas, ['areas'], front, references, problems, level),
    themes: checkReferences('theme', themes, ['themes'], front, references, problems),
    status,
    words,
  };
}

/** Stories that no one but the preview shows. Problem `draft-not-published`, once for all. */
export function checkDrafts(narratives: readonly Narrative[], problems: ProblemList): void {
  // A status that is misspelt has been told, and is a draft for no other reason.
  const faulty = new Set(problems.all.flatMap((p) => (p.level === 'error' ? [p.place.file] : [])));
  const drafts = narratives.filter(
    ({ status, words }) => status === 'draft' && !faulty.has(words.file),
  );
  const [first] = drafts;
  if (first === undefined) return;
  const place = { file: first.words.file, line: 1, column: 1 };
  problems.append([problem('draft-not-published', place, { title: first.title }, drafts.length)]);
}
