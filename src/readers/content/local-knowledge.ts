/** `content/areas/<area-id>.mdx`: what people on the spot know about one area. */
import type { LocalKnowledge } from '../../domain/words/words.ts';
import type { ContentSetting } from './content-setting.ts';
import { checkPastDays, levelBeside } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import { dateField, mapField, someTextsField, textField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const localKnowledgeFields = mapField({
  area: textField(),
  level: textField().optional(),
  authors: someTextsField(),
  date: dateField(),
});

/** Reads local knowledge; the file bears the id of the area it speaks about, or its slug. */
export function parseLocalKnowledge(
  text: ContentText,
  { references, problems, tags, municipality }: ContentSetting,
): LocalKnowledge | undefined {
  const { front, source, id } = text;
  const fields =
    front === undefined ? undefined : parseShape(localKnowledgeFields, front, problems);
  const place = front?.place(['area']) ?? { file: source.file };
  const level = front && levelBeside(fields?.level, ['level'], front, references, problems);
  const area = fields && references.find('area', fields.area, place, problems, level);
  const subject = area ?? (references.has('area', id) ? id : undefined);
  const own = subject === undefined ? {} : { area: subject };
  const words = parseWords({ source, tags, references, own, answersAllowed: true, problems });
  if (front === undefined || fields === undefined) return undefined;
  checkPastDays([[['date'], fields.date]], municipality.asOf, front, problems);
  if (area === undefined) return undefined;
  const names = references.fileNamesOf(area);
  if (!names.includes(id)) {
    problems.add('area-file-name', place, { area: names[0] ?? area, name: id });
  }
  return { area, authors: fields.authors, date: fields.date, words };
}
