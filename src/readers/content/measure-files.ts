/** `content/measures/<id>.mdx`: what is done for a goal, and what was reported about it. */
import { z } from 'zod';
import type { Measure } from '../../domain/words/goal.ts';
import type { ContentSetting } from './content-setting.ts';
import { checkPastDays, checkReferences, levelBeside } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import {
  dateField,
  isCalendarDay,
  listField,
  mapField,
  textField,
  textsField,
  wordField,
  wordsField,
} from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

const statuses = ['planned', 'running', 'done', 'stopped'] as const;

/** A day; of a month or a year (`2027-03`, `2027`) the first or the last one. */
const dayField = (end: 'first' | 'last') =>
  z
    .string('date')
    .transform((written) => completed(written.trim(), end))
    .refine(isCalendarDay, 'date');

export const measureFields = mapField({
  title: wordsField(),
  goal: textField(),
  responsible: wordsField(),
  from: dayField('first'),
  to: dayField('last'),
  status: wordField(statuses),
  partners: textsField().optional(),
  areas: textsField().optional(),
  level: textField().optional(),
  reports: listField(
    mapField({ date: dateField(), status: wordField(statuses), text: wordsField() }),
  ).optional(),
});

/**
 * Parses the text of a measure; undefined where its front matter cannot be used. Problems: those of the words and
 * of each field, days after the report's, and `measure-ends-before-it-begins`.
 */
export function parseMeasure(
  text: ContentText,
  { references, problems, tags, municipality }: ContentSetting,
): Measure | undefined {
  const { front, source, id } = text;
  const words = parseWords({ source, tags, references, own: {}, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(measureFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  checkPastDays(
    (fields.reports ?? []).map(({ date }, at) => [['reports', at, 'date'], date] as const),
    municipality.asOf,
    front,
    problems,
  );
  const { from, to } = fields;
  if (to < from) problems.add('measure-ends-before-it-begins', front.place(['to']), { from, to });
  const goal = references.find('goal', fields.goal, front.place(['goal']), problems);
  const level = levelBeside(fields.level, ['level'], front, references, problems);
  const areas = checkReferences(
    'area',
    fields.areas ?? [],
    ['areas'],
    front,
    references,
    problems,
    level,
  );
  if (goal === undefined) return undefined;
  return {
    id,
    title: fields.title,
    goal,
    responsible: fields.responsible,
    from,
    to,
    status: fields.status,
    partners: fields.partners ?? [],
    areas,
    reports: fields.reports ?? [],
    words,
  };
}

function completed(written: string, end: 'first' | 'last'): string {
  if (/^\d{4}$/u.test(written)) return end === 'first' ? `${written}-01-01` : `${written}-12-31`;
  if (!/^\d{4}-\d{2}$/u.test(written)) return written;
  if (end === 'first') return `${written}-01`;
  const days = ['31', '30', '29', '28'].map((day) => `${written}-${day}`);
  return days.find(isCalendarDay) ?? written;
}
